"""Lets `apply` take part in a transaction that is already open, where the platform's rows and a tenant's records must
be written together or not at all: a sign-up, a new member, another role.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import psycopg
from sqlalchemy.ext.asyncio import AsyncConnection

from server.database.database import APP_ROLE, ENTER, driver
from server.database.tenant import Tenant


class OneTransaction:
    """An open transaction of the app, or of the owner, that becomes a tenant's for a while and then is itself again."""

    def __init__(self, connection: AsyncConnection, *, owner: bool = False) -> None:
        self._connection = connection
        self._owner = owner

    @asynccontextmanager
    async def tenant(self, tenant: Tenant) -> AsyncIterator[AsyncConnection]:
        """A savepoint in the tenant's schema, as its role; an error takes back only what was done within."""
        # The owner cannot become a tenant's role and need not: the schema is its own.
        inside, outside = ("none", "none") if self._owner else (tenant.schema, APP_ROLE)
        async with self._connection.begin_nested():
            await self._connection.execute(ENTER, {"role": inside, "path": tenant.schema})
            yield self._connection
            await self._connection.execute(ENTER, {"role": outside, "path": "platform"})

    @asynccontextmanager
    async def snapshot(self, tenant: Tenant) -> AsyncIterator[psycopg.AsyncConnection[Any]]:
        """What the transaction itself sees, its own changes among it."""
        async with self.tenant(tenant) as connection:
            yield await driver(connection)
