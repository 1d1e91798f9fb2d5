"""Reading in one round trip: plain psycopg connections for the requests that come most often.

A tenant's statements go out together with what enters its schema, in one read-only transaction: the same role and
search path as everywhere else, without waiting for each answer in between.
"""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any, LiteralString

import psycopg
from psycopg.rows import TupleRow
from psycopg_pool import AsyncConnectionPool, PoolTimeout

from server.database.adapters import register
from server.database.entering import ENTER, entered
from server.database.tenant import Tenant
from shared_models.kernel.faults import Unavailable

Statement = tuple[LiteralString, Sequence[Any]]
Rows = list[tuple[Any, ...]]
_Connection = psycopg.AsyncConnection[TupleRow]
# What is decided is found by its keys. A plan made while a table was empty would read all of it, and be kept until
# PostgreSQL counts the rows again, a minute and 100,000 imported records later.
_BY_KEYS = "SET LOCAL enable_seqscan = off"
WAIT_SECONDS = 10.0
"""For how long somebody waits for a connection while all are taken."""


class Reads:
    """A pool of its own, opened by the first read. Raises Unavailable when PostgreSQL cannot be reached."""

    def __init__(self, dsn: str, size: int, recycle_seconds: int) -> None:
        self._dsn = dsn
        self._size = size
        self._recycle_seconds = recycle_seconds
        self._pool: AsyncConnectionPool[_Connection] | None = None
        self._opening = asyncio.Lock()

    async def close(self) -> None:
        """Close every connection."""
        if self._pool is not None:
            pool, self._pool = self._pool, None
            await pool.close()

    async def look_up(self, statement: LiteralString, parameters: Sequence[Any]) -> Rows:
        """The rows of one statement that names its schema, as the app's own role."""
        return await self._twice(lambda connection: _one(connection, statement, parameters))

    async def in_tenant(self, tenant: Tenant, *statements: Statement) -> list[Rows]:
        """The rows of each statement, read in one transaction of the tenant."""
        return await self._twice(lambda connection: _several(connection, tenant, statements))

    @asynccontextmanager
    async def snapshot(self, tenant: Tenant) -> AsyncIterator[_Connection]:
        """One moment of a tenant, for as many statements as are needed, each of them by keys.

        Raises Unavailable where that is lost.
        """
        try:
            async with AsyncExitStack() as taken:
                connection = await self._begun(taken, tenant)
                yield connection
                await connection.execute("COMMIT")
        except PoolTimeout as error:
            raise Unavailable("The server is very busy right now. Try again in a moment.") from error
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            raise Unavailable("The database cannot be reached right now. Try again in a moment.") from error

    async def _begun(self, taken: AsyncExitStack, tenant: Tenant) -> _Connection:
        """A connection that has entered the tenant; another one where the first had been lost meanwhile."""
        try:
            return await self._begin(taken, tenant)
        except (psycopg.OperationalError, psycopg.InterfaceError):
            if self._pool is not None:
                await self._pool.check()
            return await self._begin(taken, tenant)

    async def _begin(self, taken: AsyncExitStack, tenant: Tenant) -> _Connection:
        connection = await taken.enter_async_context(self._connection())
        async with connection.pipeline():
            await connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
            await connection.execute(ENTER, entered(tenant.schema, tenant.schema))
            await connection.execute(_BY_KEYS)
        return connection

    async def _twice(self, read: Any) -> Any:
        """Read, and once more where the connection had been lost meanwhile: reading again does no harm."""
        try:
            async with self._connection() as connection:
                return await read(connection)
        except PoolTimeout as error:
            raise Unavailable("The server is very busy right now. Try again in a moment.") from error
        except (psycopg.OperationalError, psycopg.InterfaceError):
            pass
        try:
            if self._pool is not None:
                await self._pool.check()  # the others are likely lost too
            async with self._connection() as connection:
                return await read(connection)
        except (psycopg.OperationalError, psycopg.InterfaceError) as error:
            raise Unavailable("The database cannot be reached right now. Try again in a moment.") from error

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[_Connection]:
        pool = self._pool or await self._open()
        async with pool.connection() as connection:
            yield connection

    async def _open(self) -> AsyncConnectionPool[_Connection]:
        async with self._opening:
            if self._pool is None:
                pool = AsyncConnectionPool[_Connection](
                    self._dsn,
                    min_size=1,
                    max_size=self._size,
                    max_lifetime=self._recycle_seconds,
                    timeout=WAIT_SECONDS,
                    configure=_configure,
                    kwargs={"autocommit": True, "options": "-c timezone=UTC", "connect_timeout": 10},
                    open=False,
                )
                await pool.open()
                self._pool = pool
        return self._pool


async def _configure(connection: _Connection) -> None:
    register(connection)


async def _one(connection: _Connection, statement: LiteralString, parameters: Sequence[Any]) -> Rows:
    return await (await connection.execute(statement, parameters)).fetchall()


async def _several(connection: _Connection, tenant: Tenant, statements: Sequence[Statement]) -> list[Rows]:
    async with connection.pipeline():
        await connection.execute("BEGIN READ ONLY")
        await connection.execute(ENTER, entered(tenant.schema, tenant.schema))
        cursors = [await connection.execute(*each) for each in statements]
        await connection.execute("COMMIT")
    return [await each.fetchall() for each in cursors]
