"""The migrations lead exactly to what is declared, and the generator writes the step that is missing."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex
from typing import ClassVar

import pytest
import sqlalchemy as sa
from alembic.migration import MigrationContext
from alembic.operations import Operations
from sqlalchemy import text

from server.database import generate_migration
from server.database.database import Database
from server.database.generate_migration import difference, generate
from server.database.migrations.tree import PLATFORM, TENANT, Tree
from server.database.provisioning import guards, sorted_indexes
from server.derive.tables import metadata, tenant_metadata
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

SCHEMA = "compared"
_COLUMNS = """
SELECT table_name, column_name, data_type, udt_name, is_nullable, coalesce(column_default, ''), collation_name,
       generation_expression
FROM information_schema.columns WHERE table_schema = :schema ORDER BY table_name, column_name
"""
_GUARDS = """
SELECT 'function', pg_get_functiondef(oid) FROM pg_proc WHERE pronamespace = CAST(:schema AS regnamespace)
UNION ALL SELECT 'trigger', pg_get_triggerdef(t.oid) FROM pg_trigger AS t JOIN pg_class AS c ON c.oid = t.tgrelid
  WHERE c.relnamespace = CAST(:schema AS regnamespace) AND NOT t.tgisinternal
UNION ALL SELECT conname, pg_get_constraintdef(oid) FROM pg_constraint
  WHERE connamespace = CAST(:schema AS regnamespace) AND contype = 'c'
"""
_INDEXES = "SELECT tablename, indexname, replace(indexdef, :prefix, '') FROM pg_indexes WHERE schemaname = :schema"


class Vehicle(Record):
    """A record that no release has."""

    about: ClassVar[About] = About(
        name="vehicle", plural="vehicles", label="Vehicle", label_plural="Vehicles", icon="car", title=("plate",)
    )

    plate: str = mark("Plate", searchable=True, unique=True)
    wheels: int = mark("Wheels", default=4, minimum=0, maximum=100)
    keeper_id: str | None = mark("Keeper", kind=Kind.REFERENCE, reference="contact")
    inspected: str | None = mark("Inspected", kind=Kind.DAY)
    seen_at: int | None = mark("Seen", kind=Kind.INSTANT)
    labels: list[str] | None = mark("Labels", kind=Kind.LABELS)
    electric: bool | None = mark("Electric")


@pytest.fixture
def growing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tree]:
    """A copy of the tenant's tree that may grow, and declarations that are one record ahead of it."""
    package = f"growing_{token_hex(4)}"
    folder = tmp_path / package
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    for step in TENANT.steps():
        (folder / f"{step}.py").write_text((TENANT.folder / f"{step}.py").read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    types = {**catalogue().record_types, "vehicle": Vehicle.declaration}
    monkeypatch.setattr(generate_migration.tables, "metadata", lambda: tenant_metadata(Catalogue(types)))
    yield Tree(package)
    for name in [each for each in sys.modules if each.split(".")[0] == package]:
        del sys.modules[name]


@pytest.mark.parametrize("tree", [PLATFORM, TENANT], ids=["platform", "tenant"])
async def test_the_migrations_lead_to_what_is_declared(house: Database, tree: Tree) -> None:
    async with house.owner() as connection:
        missing = await difference(connection, tree)
    assert missing.is_empty(), "run `counterfoil-server migration` and look at the step that it writes"


async def test_provisioning_and_migrating_make_the_same_schema(house: Database) -> None:
    def by_steps(connection: sa.Connection) -> None:
        for step in TENANT.steps():
            TENANT.take(connection, step)

    def by_script(connection: sa.Connection) -> None:
        for table in metadata().sorted_tables:
            connection.execute(sa.schema.CreateTable(table))
            for index in sorted_indexes(table):
                connection.execute(sa.schema.CreateIndex(index))
        for each in guards():
            connection.execute(text(each))

    async with house.owner() as connection:
        assert await connection.run_sync(described, by_steps) == await connection.run_sync(described, by_script)


def described(connection: sa.Connection, build: object) -> tuple[list[object], ...]:
    scratch = connection.begin_nested()
    connection.execute(text(f"CREATE SCHEMA {SCHEMA}"))
    connection.execute(text(f"SET LOCAL search_path TO {SCHEMA}"))
    build(connection)  # type: ignore[operator]  # one of the two functions above
    known = {"schema": SCHEMA}
    columns = [tuple(each) for each in connection.execute(text(_COLUMNS), known)]
    indexes = [tuple(each) for each in connection.execute(text(_INDEXES), known | {"prefix": f"{SCHEMA}."})]
    guarding = [tuple(each) for each in connection.execute(text(_GUARDS), known)]
    scratch.rollback()
    return columns, sorted(indexes), sorted(guarding)


async def test_a_new_record_gets_a_step_that_runs(house: Database, growing: Tree) -> None:
    async with house.owner() as connection:
        path = await generate(connection, growing, "Keep vehicles")
    assert path is not None
    assert path.name == f"m{len(TENANT.steps()) + 1:04d}_keep_vehicles.py"
    assert growing.head() == path.stem
    async with house.owner() as connection:
        assert (await difference(connection, growing)).is_empty()
        assert await generate(connection, growing, "Nothing more") is None


async def test_the_step_makes_a_table_that_can_be_used(house: Database, growing: Tree) -> None:
    async with house.owner() as connection:
        path = await generate(connection, growing, "Keep vehicles")
        assert path is not None
        await connection.run_sync(use, path)


def use(connection: sa.Connection, path: Path) -> None:
    scratch = connection.begin_nested()
    connection.execute(text(f"CREATE SCHEMA {SCHEMA}"))
    connection.execute(text(f"SET LOCAL search_path TO {SCHEMA}"))
    step: dict[str, object] = {}
    exec(path.read_text(encoding="utf-8"), step)
    step["upgrade"](Operations(MigrationContext.configure(connection)))  # type: ignore[operator]  # the step's function
    common = "id, version, created_at, created_by, updated_at, updated_by, bucket"
    values = "gen_random_uuid(), 1, now(), gen_random_uuid(), now(), gen_random_uuid(), 'all'"
    insert = text(f"INSERT INTO vehicle ({common}, plate, wheels, labels) VALUES ({values}, 'A 1', 4, '{{red}}')")
    connection.execute(insert)
    with pytest.raises(sa.exc.IntegrityError, match="vehicle_plate_unique"):
        connection.execute(insert)
    scratch.rollback()
