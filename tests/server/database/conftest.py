"""A database of one test's own, for tests that migrate it or break it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from secrets import token_hex

import psycopg
import pytest
import pytest_asyncio
from psycopg import conninfo, sql

from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrate import migrate_platform
from server.database.tenant import Tenant
from server.identity.new_tenant import make_tenant
from shared_models.kernel.actor import SYSTEM
from sync.clock import now

NewOrganisation = Callable[[Database], Awaitable[Tenant]]


@contextmanager
def throwaway(postgres: str) -> Iterator[str]:
    """The name of a database that is dropped afterwards."""
    name = f"own_{token_hex(6)}"
    yield name
    with psycopg.connect(conninfo.make_conninfo(postgres), autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))


@pytest_asyncio.fixture
async def own(postgres: str) -> AsyncIterator[Database]:
    """A database with the platform's schema that no other test sees."""
    with throwaway(postgres) as name:
        async with Database(*bootstrap(postgres, name, secret="the same for all workers")) as database:
            await migrate_platform(database)
            yield database


@pytest.fixture
def new_organisation() -> NewOrganisation:
    """Make a tenant that stands on the platform, as signing up does."""

    async def make(database: Database) -> Tenant:
        async with database.owner() as transaction:
            return await make_tenant(transaction, "Example Ltd", "", SYSTEM, now())

    return make
