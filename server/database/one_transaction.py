"""Lets `apply` take part in a transaction that is already open, where the platform's rows and a tenant's records must
be written together or not at all: a sign-up, a new member, another role.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import psycopg
from sqlalchemy.ext.asyncio import AsyncConnection

from server.database.database import APP_ROLE, driver
from server.database.entering import ENTER, entered
from server.database.tenant import Tenant


class OneTransaction:
    """An open transaction of the app, or of the owner, that becomes a tenant's for a while and then is itself again."""

    def __init__(self, connection: AsyncConnection, *, owner: bool = False) -> None:
        self._connection = connection
        self._owner = owner

    @asynccontextmanager
    async def tenant(self, tenant: Tenant) -> AsyncIterator[AsyncConnection]:
        """A savepoint in the tenant's schema, as its role; an error takes back only what was done within."""
        async with self._connection.begin_nested():
            await self._enter(tenant.schema, tenant.schema)
            yield self._connection
            await self._enter(APP_ROLE, "platform")

    async def _enter(self, role: str, path: str) -> None:
        """The owner cannot become a tenant's role and need not: the schema is its own."""
        if self._owner:
            await self._connection.exec_driver_sql("SELECT set_config('search_path', %(path)s, true)", {"path": path})
        else:
            await self._connection.exec_driver_sql(ENTER, entered(role, path))

    @asynccontextmanager
    async def snapshot(self, tenant: Tenant) -> AsyncIterator[psycopg.AsyncConnection[Any]]:
        """What the transaction itself sees, its own changes among it."""
        async with self.tenant(tenant) as connection:
            yield await driver(connection)
