"""A schema that was used is as good as a new one, or is not used again."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.derive.tables import metadata
from shared_models.kernel.actor import Actor
from tests.contracts.books import line, open_books
from tests.used_schemas import UsedSchemas

NewTenant = Callable[[], Awaitable[Tenant]]


async def place_of(house: Database, tenant: Tenant) -> int:
    """What a schema keeps under every name."""
    async with house.owner() as connection:
        found = await connection.execute(text("SELECT to_regnamespace(:schema)::oid::int8"), {"schema": tenant.schema})
        return int(found.scalar_one())


async def test_it_is_empty_whatever_was_posted_and_works_under_its_new_name(
    house: Database, new_tenant: NewTenant, used_schemas: UsedSchemas, admin: Actor, tmp_path: Path
) -> None:
    places = set()
    for name in ("one.db", "another.db"):
        tenant = await new_tenant()
        places.add(await place_of(house, tenant))
        async with house.tenant(tenant) as connection:
            raw = await driver(connection)
            for table in metadata().tables:
                assert await (await raw.execute(f'SELECT FROM "{table}" LIMIT 1'.encode())).fetchall() == [], table
        books = await open_books(house, tenant, admin, tmp_path / name)
        await books.post([line(books.accounts["bank"], debit=100), line(books.accounts["income"], credit=100)])
        there, here = await books.lines()
        assert here == there
        assert len(there) == 2
        books.replica.close()
        used_schemas.give_back()
    assert len(places) == 1


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE company ADD x int",
        "DROP INDEX company_sort",
        "ALTER TABLE entry DISABLE TRIGGER USER",
        "DROP TRIGGER ledger_posted_new ON entry",
        "ALTER FUNCTION ledger_posting() SECURITY INVOKER",
        "ALTER TABLE company ALTER title DROP NOT NULL",
        "GRANT DELETE ON company TO counterfoil_app",
    ],
)
async def test_an_altered_one_is_not_used_again(
    house: Database, new_tenant: NewTenant, used_schemas: UsedSchemas, statement: str
) -> None:
    altered = await new_tenant()
    place = await place_of(house, altered)
    async with house.owner() as connection:
        await connection.execute(text(f"SET LOCAL search_path TO {altered.schema}"))
        await connection.execute(text(statement))
    used_schemas.give_back()
    assert await place_of(house, await new_tenant()) != place
