"""Tenants are kept apart by PostgreSQL itself: what an attacker, or a mistake, gets with the app's connection."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import psycopg
import pytest
import pytest_asyncio
from psycopg import sql

from server.changes.apply import apply
from server.database.database import Database, driver
from server.database.provisioning import APPEND_ONLY
from server.database.tenant import Tenant
from server.derive.tables import metadata
from shared_models.kernel.actor import Actor
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

REFUSED = psycopg.errors.InsufficientPrivilege
TABLES = sorted(metadata().tables)


@pytest_asyncio.fixture
async def neighbours(
    house: Database, new_tenant: Callable[[], Awaitable[Tenant]], admin: Actor
) -> tuple[Tenant, Tenant]:
    """Two tenants with one company each."""
    tenants = await new_tenant(), await new_tenant()
    for each in tenants:
        made = Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": each.schema})
        (verdict,) = await apply(house, each, admin, [made], now())
        assert verdict.stands
    return tenants


async def as_nobody(house: Database, statement: sql.Composable) -> list[tuple[object, ...]]:
    """Run a statement on the app's connection that has not said which tenant."""
    connection = await house.direct()
    try:
        cursor = await connection.execute(statement)
        return await cursor.fetchall() if cursor.description else []
    finally:
        await connection.close()


async def run_as(house: Database, tenant: Tenant, statement: sql.Composable) -> list[tuple[object, ...]]:
    async with house.tenant(tenant) as transaction:
        cursor = await (await driver(transaction)).execute(statement)
        return await cursor.fetchall() if cursor.description else []


def of(tenant: Tenant, table: str, statement: str) -> sql.Composed:
    return sql.SQL(statement).format(sql.Identifier(tenant.schema, table))


async def refuses(house: Database, tenant: Tenant, statement: sql.Composable) -> None:
    """Check that PostgreSQL does not do it for a tenant; the pytest name of a failure is the statement."""
    with pytest.raises(REFUSED):
        pytest.fail(f"{statement!r} went through: {await run_as(house, tenant, statement)}")


async def test_without_a_tenant_nothing_can_be_read(house: Database, neighbours: tuple[Tenant, Tenant]) -> None:
    for table in TABLES:
        with pytest.raises(REFUSED):
            await as_nobody(house, of(neighbours[0], table, "SELECT * FROM {}"))


@pytest.mark.parametrize("statement", ["SELECT * FROM {}", "DELETE FROM {}", "INSERT INTO {} DEFAULT VALUES"])
async def test_a_tenant_cannot_touch_its_neighbour(
    house: Database, neighbours: tuple[Tenant, Tenant], statement: str
) -> None:
    mine, theirs = neighbours
    for table in TABLES:
        await refuses(house, mine, of(theirs, table, statement))


@pytest.mark.parametrize("statement", ["DELETE FROM {}", "TRUNCATE {}", "DROP TABLE {}", "ALTER TABLE {} ADD x int"])
async def test_a_tenant_cannot_destroy_its_own(house: Database, tenant: Tenant, statement: str) -> None:
    for table in TABLES:
        await refuses(house, tenant, of(tenant, table, statement))


async def test_what_happened_cannot_be_rewritten(house: Database, tenant: Tenant) -> None:
    assert {"change", "verdict"} <= set(APPEND_ONLY)
    for table in APPEND_ONLY:
        for column in metadata().tables[table].columns:
            statement = sql.SQL("UPDATE {} SET {} = NULL").format(sql.Identifier(table), sql.Identifier(column.name))
            await refuses(house, tenant, statement)
        await refuses(house, tenant, of(tenant, table, "SELECT * FROM {} FOR UPDATE"))


async def test_a_tenant_gets_nowhere_else(house: Database, tenant: Tenant) -> None:
    for statement in (
        "SELECT * FROM platform.person",
        "SELECT password_hash FROM platform.person",
        "INSERT INTO platform.tenant (id) VALUES (gen_random_uuid())",
        "UPDATE platform.membership SET role = 'Admin'",
        "DELETE FROM platform.sign_in",
        "CREATE TABLE mine (x int)",
        "CREATE TEMPORARY TABLE mine (x int)",
        "CREATE SCHEMA mine",
        "CREATE ROLE mine",
        "SELECT pg_read_file('/etc/passwd')",
        "COPY company TO PROGRAM 'cat'",
    ):
        await refuses(house, tenant, sql.SQL(statement))


async def test_a_forgotten_where_stays_at_home(house: Database, neighbours: tuple[Tenant, Tenant]) -> None:
    mine, theirs = neighbours
    assert await run_as(house, mine, sql.SQL("SELECT name FROM company")) == [(mine.schema,)]
    await run_as(house, mine, sql.SQL("UPDATE company SET name = 'overwritten'"))
    assert await run_as(house, theirs, sql.SQL("SELECT name FROM company")) == [(theirs.schema,)]


async def test_a_wrong_schema_in_the_path_finds_nothing(house: Database, neighbours: tuple[Tenant, Tenant]) -> None:
    mine, theirs = neighbours
    async with house.tenant(mine) as transaction:
        connection = await driver(transaction)
        await connection.execute(sql.SQL("SET LOCAL search_path TO {}").format(sql.Identifier(theirs.schema)))
        with pytest.raises((REFUSED, psycopg.errors.UndefinedTable)):
            await connection.execute("SELECT * FROM company")


async def test_the_platform_does_not_read_records(house: Database, neighbours: tuple[Tenant, Tenant]) -> None:
    with pytest.raises(REFUSED):
        async with house.platform() as transaction:
            await (await driver(transaction)).execute(of(neighbours[0], "company", "SELECT * FROM {}"))


async def test_the_app_cannot_make_itself_more(house: Database) -> None:
    for statement in (
        "SET ROLE counterfoil_owner",
        "ALTER ROLE counterfoil_app SUPERUSER",
        "CREATE SCHEMA mine",
        "CREATE TABLE platform.mine (x int)",
        "ALTER TABLE platform.person ADD x int",
        "GRANT SELECT ON platform.person TO PUBLIC",
    ):
        if statement.startswith("GRANT"):
            # PostgreSQL only warns that nothing was granted.
            await as_nobody(house, sql.SQL(statement))
            continue
        with pytest.raises(REFUSED):
            await as_nobody(house, sql.SQL(statement))
