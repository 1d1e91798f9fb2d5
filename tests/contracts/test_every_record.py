"""What holds for every declared record on both stores: what is written comes back, from PostgreSQL and SQLite alike.

One tenant holds samples of all of them, written once for all tests of this file.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import pytest
import pytest_asyncio

from server.changes import stored
from server.changes.apply import apply
from server.changes.feed import read_feed
from server.database.database import Database, driver
from server.database.migrate import migrate_platform
from server.database.tenant import Tenant
from shared_models.kernel.actor import SYSTEM
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.protocol.batch import Batch
from tests.contracts.sample import id_for, sample, unique_value
from tests.new_replica import new_replica
from tests.server.conftest import make_tenant

SAMPLES = 6
EVERY = pytest.mark.parametrize("record_type", list(catalogue()), ids=lambda each: each.name)


@dataclass
class Written:
    """What was created, by record type and id, in a tenant that has a neighbour; and what a replica shows of it."""

    tenant: Tenant
    neighbour: Tenant
    rows: dict[str, dict[Id, dict[str, Value]]] = field(default_factory=dict)
    in_sqlite: dict[str, dict[Id, Row | None]] = field(default_factory=dict)

    async def write(self, database: Database, record_type: RecordType, row: dict[str, Value]) -> Id:
        """Create a record."""
        record_id = id_for(record_type)
        row |= {each.name: unique_value(each, record_id) for each in record_type.unique}
        new = Mutation(new_id(), record_type.name, record_id, Action.CREATE, row)
        (verdict,) = await apply(database, self.tenant, SYSTEM, [new], now())
        assert verdict.status == "accepted", (record_type.name, verdict)
        self.rows.setdefault(record_type.name, {})[record_id] = row
        return record_id

    async def fill(self, database: Database) -> None:
        """One record of each type to point at, the ones that need no other first; then several of all sorts."""
        made: dict[str, Id] = {}
        waiting = list(catalogue())
        while waiting:
            for each in list(waiting):
                needed = {field.reference for field in each.own_fields if field.reference and field.required}
                if needed <= made.keys():
                    made[each.name] = await self.write(database, each, sample(each, made, Random(1)))
                    waiting.remove(each)
        for each in catalogue():
            chance = Random(each.name)
            for _ in range(0 if each.single else SAMPLES):
                await self.write(database, each, sample(each, made, chance))

    async def show(self, database: Database, path: Path) -> None:
        """Bring a replica to it."""
        batch = await read_feed(database, self.tenant, 0, 100_000)
        with new_replica(path, bytes(32)) as replica:
            told = Batch(replica.epoch, replica.cursor, batch.through, batch.changes)
            await asyncio.to_thread(replica.store_changes, told)
            for name, rows in self.rows.items():
                self.in_sqlite[name] = {each: replica.get(name, each) for each in rows}


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def written(addresses: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> Written:
    """Samples of everything."""
    async with Database(*addresses) as database:
        await migrate_platform(database)
        made = Written(await make_tenant(database), await make_tenant(database))
        await made.fill(database)
        await made.show(database, tmp_path_factory.mktemp("every") / "replica.db")
    return made


async def stored_rows(database: Database, tenant: Tenant, record_type: RecordType, ids: list[Id]) -> dict[Id, Row]:
    async with database.tenant(tenant) as connection:
        return {row["id"]: row for row in await stored.rows(await driver(connection), record_type, ids)}


@EVERY
async def test_a_row_survives_both_stores(house: Database, written: Written, record_type: RecordType) -> None:
    rows = written.rows[record_type.name]
    in_postgres = await stored_rows(house, written.tenant, record_type, list(rows))
    for record_id, row in rows.items():
        for each in record_type.own_fields:
            # What is left empty may be filled in when the record is made.
            if row[each.name] is not None and not each.by_verb:
                assert in_postgres[record_id][each.name] == each.check(row[each.name]), each.name
    assert written.in_sqlite[record_type.name] == in_postgres


@EVERY
async def test_a_neighbour_cannot_see_it(house: Database, written: Written, record_type: RecordType) -> None:
    ids = list(written.rows[record_type.name])
    assert await stored_rows(house, written.neighbour, record_type, ids) == {}
    assert len(await stored_rows(house, written.tenant, record_type, ids)) == len(ids)
