"""Migrating: tenant by tenant, none skipped, one that fails holds nobody up, and a second run finishes the work."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from secrets import token_hex

import pytest
from sqlalchemy import text

from server.changes.apply import apply
from server.database.database import Database, driver
from server.database.migrate import Migrated, migrate_platform, migrate_tenants
from server.database.migrations.tree import PLATFORM, TENANT, Tree
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.server.database.conftest import NewOrganisation

STEPS = {
    "m9001_add_a_nickname": "op.execute(\"ALTER TABLE contact ADD COLUMN nickname text DEFAULT 'none'\")",
    "m9002_add_a_table": 'op.execute("CREATE TABLE obstacle (id int)")',
    "m9003_fill_it": 'op.execute("INSERT INTO obstacle VALUES (1)")',
}


@pytest.fixture
def later(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tree]:
    """The tenant tree of a later release: three steps after today's."""
    package = f"steps_{token_hex(4)}"
    folder = tmp_path / package
    folder.mkdir()
    (folder / "__init__.py").write_text("")
    for name, body in STEPS.items():
        (folder / f"{name}.py").write_text(f"def upgrade(op):\n    {body}\n")
    monkeypatch.syspath_prepend(tmp_path)
    tree = Tree(package)
    monkeypatch.setattr("server.database.migrate.TENANT", tree)
    yield tree
    for name in [each for each in sys.modules if each.split(".")[0] == package]:
        del sys.modules[name]


async def migrate(database: Database) -> list[Migrated]:
    return [each async for each in migrate_tenants(database)]


async def revisions(database: Database) -> dict[str, str]:
    return dict(await database.look_up("SELECT schema_name, schema_revision FROM platform.tenant", []))


async def as_owner(database: Database, statement: str) -> None:
    async with database.owner() as connection:
        await connection.execute(text(statement))


async def test_a_new_tenant_is_at_the_newest_revision(own: Database, new_organisation: NewOrganisation) -> None:
    tenant = await new_organisation(own)
    assert await revisions(own) == {tenant.schema: TENANT.head()}
    assert await migrate(own) == []


async def test_every_tenant_takes_every_step(own: Database, new_organisation: NewOrganisation, later: Tree) -> None:
    tenants = [await new_organisation(own) for _ in range(3)]
    assert await migrate(own) == [Migrated(each.schema, tuple(STEPS)) for each in tenants]
    assert set((await revisions(own)).values()) == {later.head()}
    assert await migrate(own) == []


async def test_rows_survive_and_the_tenant_may_use_what_is_new(
    own: Database, new_organisation: NewOrganisation, later: Tree, admin: Actor
) -> None:
    tenant = await new_organisation(own)
    made = Mutation(new_id(), "contact", new_id(), Action.CREATE, after={"last_name": "Lovelace"})
    (verdict,) = await apply(own, tenant, admin, [made], now())
    assert verdict.stands
    await migrate(own)
    assert await contents(own, tenant) == [("Lovelace", "none", 1)]
    (replayed,) = await apply(own, tenant, admin, [made], now())
    assert replayed == verdict


async def contents(database: Database, tenant: Tenant) -> list[tuple[object, ...]]:
    async with database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        cursor = await connection.execute("SELECT last_name, nickname, obstacle.id FROM contact, obstacle")
        return await cursor.fetchall()


async def test_a_tenant_that_fails_holds_nobody_up(
    own: Database, new_organisation: NewOrganisation, later: Tree
) -> None:
    first, failing, last = [await new_organisation(own) for _ in range(3)]
    await as_owner(own, f"CREATE TABLE {failing.schema}.obstacle (id int)")
    found = {each.schema: each for each in await migrate(own)}
    assert found[failing.schema].steps == ("m9001_add_a_nickname",)
    assert "already exists" in found[failing.schema].error
    assert not found[first.schema].error
    assert not found[last.schema].error
    assert (await revisions(own))[failing.schema] == "m9001_add_a_nickname"

    await as_owner(own, f"DROP TABLE {failing.schema}.obstacle")
    assert await migrate(own) == [Migrated(failing.schema, ("m9002_add_a_table", "m9003_fill_it"))]
    assert set((await revisions(own)).values()) == {later.head()}


async def test_a_step_and_its_revision_are_one(own: Database, new_organisation: NewOrganisation, later: Tree) -> None:
    tenant = await new_organisation(own)
    await as_owner(own, f"CREATE TABLE {tenant.schema}.obstacle (id int UNIQUE CHECK (id <> 1))")
    (later.folder / "m9002_add_a_table.py").write_text(
        'def upgrade(op):\n    op.execute("CREATE TABLE half ()")\n    op.execute("INSERT INTO obstacle VALUES (1)")\n'
    )
    (failed,) = await migrate(own)
    assert failed.error
    async with own.owner() as connection:
        half = await connection.execute(text("SELECT to_regclass(:name)"), {"name": f"{tenant.schema}.half"})
        assert half.scalar() is None


async def test_a_table_in_use_is_not_waited_for_ever(
    own: Database, new_organisation: NewOrganisation, later: Tree, monkeypatch: pytest.MonkeyPatch
) -> None:
    tenant = await new_organisation(own)
    monkeypatch.setattr("server.database.migrate._PATIENCE", text("SET LOCAL lock_timeout = '50ms'"))
    async with own.tenant(tenant) as reading:
        await reading.execute(text("SELECT count(*) FROM contact"))
        (waited,) = await migrate(own)
        assert "lock timeout" in waited.error
    (done,) = await migrate(own)
    assert done.steps == tuple(STEPS)


async def test_the_platform_takes_its_steps_once(own: Database) -> None:
    assert await migrate_platform(own) == Migrated("platform", ())
    names = await own.look_up("SELECT name FROM platform.revision ORDER BY name", [])
    assert [name for (name,) in names] == PLATFORM.steps()
