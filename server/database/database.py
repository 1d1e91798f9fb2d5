"""The way into PostgreSQL. Every transaction is either the platform's or one tenant's, never both.

A tenant's transaction runs as the tenant's own role with only its schema in the search path, set locally, so that a
forgotten condition cannot read a neighbour, also behind a pooler in transaction mode.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, contextmanager
from typing import Any, LiteralString, Protocol, Self

import psycopg
from sqlalchemy import event, make_url
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from server.database.adapters import register
from server.database.entering import ENTER, entered
from server.database.reads import WAIT_SECONDS, Reads
from server.database.tenant import Tenant
from shared_models.kernel.faults import Unavailable

APP_ROLE = "counterfoil_app"
OWNER_ROLE = "counterfoil_owner"


class TenantTransactions(Protocol):
    """Whatever opens a tenant's transactions: a `Database`, or a transaction that is open already."""

    def tenant(self, tenant: Tenant) -> AbstractAsyncContextManager[AsyncConnection]:
        """One transaction, or one savepoint, in the tenant's schema."""

    def snapshot(self, tenant: Tenant) -> AbstractAsyncContextManager[psycopg.AsyncConnection[Any]]:
        """The tenant's schema as it is at one moment, to be read."""


class Database:
    """Two addresses of one database: the app's, which may only use tables, and the owner's, which makes them."""

    def __init__(self, app_dsn: str, owner_dsn: str, *, pool_size: int = 10, recycle_seconds: int = 1800) -> None:
        self.app_dsn = app_dsn
        self.owner_dsn = owner_dsn
        self._app = _engine(app_dsn, pool_size, recycle_seconds)
        self.reads = Reads(app_dsn, pool_size, recycle_seconds)
        self._owner = _engine(owner_dsn, 2, recycle_seconds)

    async def close(self) -> None:
        """Close every pooled connection."""
        await self.reads.close()
        await self._app.dispose()
        await self._owner.dispose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.close()

    @asynccontextmanager
    async def platform(self) -> AsyncIterator[AsyncConnection]:
        """One transaction on the schema `platform`; raises Unavailable as `tenant` does."""
        with _what_passes():
            async with self._transaction(self._app) as connection:
                await connection.exec_driver_sql(ENTER, entered(APP_ROLE, "platform"))
                yield connection

    @asynccontextmanager
    async def tenant(self, tenant: Tenant) -> AsyncIterator[AsyncConnection]:
        """One transaction as the tenant's role in the tenant's schema.

        Raises Unavailable when PostgreSQL cannot be reached or is lost meanwhile, when a lock or a connection cannot
        be had, and whatever else passes by itself.
        """
        with _what_passes():
            async with self._transaction(self._app) as connection:
                await connection.exec_driver_sql(ENTER, entered(tenant.schema, tenant.schema))
                yield connection

    @asynccontextmanager
    async def snapshot(self, tenant: Tenant) -> AsyncIterator[psycopg.AsyncConnection[Any]]:
        """The tenant's schema as it is at one moment, for its role to read; raises Unavailable as `tenant` does."""
        async with self.reads.snapshot(tenant) as connection:
            yield connection

    @asynccontextmanager
    async def owner(self) -> AsyncIterator[AsyncConnection]:
        """One transaction as the owner of all schemas: provisioning and migrations only."""
        async with self._transaction(self._owner) as connection:
            yield connection

    @asynccontextmanager
    async def _transaction(self, engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
        try:
            connection = await engine.connect()
        except OperationalError as error:
            raise Unavailable("The database cannot be reached right now. Try again in a moment.") from error
        try:
            async with connection.begin():
                yield connection
        finally:
            await connection.close()

    async def look_up(self, statement: LiteralString, parameters: Sequence[Any]) -> list[tuple[Any, ...]]:
        """The rows of one statement that only reads tables of `platform`, named in full; without a transaction."""
        return await self.reads.look_up(statement, parameters)

    async def direct(self) -> psycopg.AsyncConnection[Any]:
        """A connection of its own in autocommit, for LISTEN; the caller closes it."""
        return await psycopg.AsyncConnection.connect(self.app_dsn, autocommit=True)


@contextmanager
def _what_passes() -> Iterator[None]:
    try:
        yield
    except (OperationalError, psycopg.OperationalError, PoolTimeout) as error:
        raise Unavailable("The database does not answer right now. Try again in a moment.") from error


async def driver(connection: AsyncConnection) -> psycopg.AsyncConnection[Any]:
    """The psycopg connection below, inside the same transaction, for set-wise statements."""
    raw = await connection.get_raw_connection()
    found: psycopg.AsyncConnection[Any] = raw.driver_connection  # type: ignore[assignment]  # typed Any by SQLAlchemy
    return found


def _engine(dsn: str, pool_size: int, recycle_seconds: int) -> AsyncEngine:
    url = make_url(dsn).set(drivername="postgresql+psycopg")
    engine = create_async_engine(
        url,
        pool_size=pool_size,
        max_overflow=pool_size,
        pool_timeout=WAIT_SECONDS,
        # A backend keeps memory for every tenant's tables it has touched: connections are not kept for ever.
        pool_recycle=recycle_seconds,
        pool_pre_ping=True,
        connect_args={"options": "-c timezone=UTC", "connect_timeout": 10},
    )

    @event.listens_for(engine.sync_engine, "connect")
    def _adapt(connection: Any, _: object) -> None:
        register(connection.driver_connection)

    return engine
