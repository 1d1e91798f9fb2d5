"""Role and search path belong to a transaction: the connection is nobody's again, however the transaction ended."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from uuid import uuid4

import psycopg
import pytest
import pytest_asyncio
from sqlalchemy import text
from sqlalchemy.exc import ProgrammingError
from sqlalchemy.ext.asyncio import AsyncConnection

from server.database.database import APP_ROLE, Database, driver
from server.database.one_transaction import OneTransaction
from server.database.tenant import Tenant
from shared_models.kernel.faults import Unavailable
from sync.clock import new_id

WHO = "SELECT current_user::text, current_setting('search_path'), pg_backend_pid()"


@pytest_asyncio.fixture
async def single(house: Database) -> AsyncIterator[Database]:
    """A way into the same database with one connection, which every transaction has to share."""
    async with Database(house.app_dsn, house.owner_dsn, pool_size=1) as database:
        yield database


async def nobody(database: Database) -> int:
    """Check that the pooled connection is the app's own and can name no table; returns its backend."""
    async with database._app.connect() as connection:
        role, path, backend = (await connection.execute(text(WHO))).one()
        with pytest.raises(ProgrammingError, match="does not exist"):
            await connection.execute(text("SELECT * FROM company"))
    assert (role, path) == ("counterfoil_app", '"$user", public')
    return int(backend)


async def reader(database: Database) -> int:
    """The same for the connection that only reads."""
    ((role, path, backend),) = await database.look_up(WHO, [])
    assert (role, path) == ("counterfoil_app", '"$user", public')
    with pytest.raises(psycopg.errors.UndefinedTable):
        await database.look_up("SELECT * FROM company", [])
    return int(backend)


async def test_after_reading_the_connection_is_nobodys(
    single: Database, new_tenant: Callable[[], Awaitable[Tenant]]
) -> None:
    one, other = await new_tenant(), await new_tenant()
    backend = await reader(single)
    for tenant in (one, other):
        assert await single.reads.in_tenant(tenant, (WHO, [])) == [[(tenant.schema, tenant.schema, backend)]]
        assert await reader(single) == backend
    with pytest.raises(psycopg.errors.UndefinedColumn):
        await single.reads.in_tenant(one, ("SELECT no_such_column", []))
    assert await reader(single) == backend
    with pytest.raises(psycopg.errors.ReadOnlySqlTransaction):
        await single.reads.in_tenant(one, ("UPDATE company SET name = 'x'", []))
    assert await reader(single) == backend


async def test_after_a_transaction_the_connection_is_nobodys(
    single: Database, new_tenant: Callable[[], Awaitable[Tenant]]
) -> None:
    one, other = await new_tenant(), await new_tenant()
    backend = await nobody(single)
    for tenant in (one, other):
        async with single.tenant(tenant) as connection:
            assert (await connection.execute(text(WHO))).one() == (tenant.schema, tenant.schema, backend)
        assert await nobody(single) == backend
    async with single.platform() as connection:
        assert (await connection.execute(text(WHO))).one() == ("counterfoil_app", "platform", backend)
    assert await nobody(single) == backend


async def test_a_role_is_entered_of_which_the_backend_does_not_know_yet(house: Database, tenant: Tenant) -> None:
    newest = Tenant(new_id(), f"t_{uuid4().hex}", "Newest", new_id(), "en", 1)
    async with house.owner() as connection:
        await connection.execute(text(f"CREATE ROLE {newest.schema} NOLOGIN"))
    try:
        async with house.tenant(tenant) as connection:
            asked = text("SELECT pg_has_role(session_user, :role, 'SET')")
            assert (await connection.execute(asked, {"role": newest.schema})).scalar_one() is False
            async with house.owner() as owner:
                await owner.execute(text(f"GRANT {newest.schema} TO {APP_ROLE} WITH INHERIT FALSE, SET TRUE"))
            async with OneTransaction(connection).tenant(newest):
                assert (await connection.execute(text("SELECT current_user::text"))).scalar_one() == newest.schema
    finally:
        async with house.owner() as connection:
            await connection.execute(text(f"DROP ROLE {newest.schema}"))


async def test_after_an_error_in_sql(single: Database, tenant: Tenant) -> None:
    backend = await nobody(single)
    with pytest.raises(ProgrammingError):
        async with single.tenant(tenant) as connection:
            await connection.execute(text("SELECT no_such_column"))
    assert await nobody(single) == backend
    with pytest.raises(psycopg.errors.UndefinedColumn):
        async with single.tenant(tenant) as connection:
            await (await driver(connection)).execute("SELECT no_such_column")
    assert await nobody(single) == backend


async def test_after_an_exception_of_our_own(single: Database, tenant: Tenant) -> None:
    backend = await nobody(single)
    with pytest.raises(LookupError):
        async with single.tenant(tenant):
            raise LookupError
    assert await nobody(single) == backend


async def test_after_a_cancelled_request(single: Database, tenant: Tenant) -> None:
    inside = asyncio.Event()

    async def wait_for_ever() -> None:
        async with single.tenant(tenant) as connection:
            inside.set()
            await connection.execute(text("SELECT pg_sleep(60)"))

    task = asyncio.create_task(wait_for_ever())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await nobody(single)


async def test_after_the_connection_was_killed(single: Database, house: Database, tenant: Tenant) -> None:
    backend = await nobody(single)
    await house.look_up("SELECT pg_terminate_backend(%s)", [backend])
    assert await nobody(single) != backend


async def test_a_database_that_is_away_is_unavailable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("server.database.reads.WAIT_SECONDS", 0.2)
    nowhere = "postgresql://counterfoil_app:x@127.0.0.1:1/nowhere"
    async with Database(nowhere, nowhere) as database:
        with pytest.raises(Unavailable):
            async with database.platform():
                pass
        with pytest.raises(Unavailable):
            await database.look_up("SELECT 1", [])


async def test_what_passes_by_itself_is_told_as_unavailable(
    house: Database, single: Database, tenant: Tenant, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The connection lost in the middle, and none to be had while all are taken."""

    async def lose(transaction: AbstractAsyncContextManager[AsyncConnection]) -> None:
        async with transaction as connection:
            backend = (await connection.execute(text("SELECT pg_backend_pid()"))).scalar()
            await house.look_up("SELECT pg_terminate_backend(%s)", [backend])
            await (await driver(connection)).execute("SELECT")

    for transaction in (single.tenant(tenant), single.platform()):
        with pytest.raises(Unavailable):
            await lose(transaction)
    monkeypatch.setattr("server.database.database.WAIT_SECONDS", 0.01)
    async with Database(single.app_dsn, single.owner_dsn, pool_size=1) as narrow:
        async with narrow.tenant(tenant), narrow.tenant(tenant):
            with pytest.raises(Unavailable):
                await narrow.tenant(tenant).__aenter__()
        async with narrow.tenant(tenant):
            pass
