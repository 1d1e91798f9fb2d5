"""What holds for every declared record on both stores: what is written comes back, from PostgreSQL and SQLite alike."""

from __future__ import annotations

import asyncio
from pathlib import Path
from random import Random

import pytest

from server.changes import stored
from server.changes.apply import apply
from server.changes.feed import read_feed
from server.database.database import Database, driver
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

SAMPLES = 6
EVERY = pytest.mark.parametrize("record_type", list(catalogue()), ids=lambda each: each.name)


async def write(database: Database, tenant: Tenant, record_type: str, row: dict[str, Value], record_id: Id) -> None:
    (verdict,) = await apply(
        database, tenant, SYSTEM, [Mutation(new_id(), record_type, record_id, Action.CREATE, row)], now()
    )
    assert verdict.status == "accepted", (record_type, verdict)


async def targets(database: Database, tenant: Tenant, without: str) -> dict[str, Id]:
    """One record of each type to point at, the ones that need no other first; none of the type `without`."""
    made: dict[str, Id] = {}
    waiting = [each for each in catalogue() if each.name != without]
    while waiting:
        for each in list(waiting):
            needed = {field.reference for field in each.own_fields if field.reference and field.required}
            if needed <= made.keys():
                record_id = id_for(each)
                await write(database, tenant, each.name, sample(each, made, Random(1)), record_id)
                made[each.name] = record_id
                waiting.remove(each)
    return made


async def samples(database: Database, tenant: Tenant, record_type: RecordType) -> dict[Id, dict[str, Value]]:
    """Several rows of all sorts, written; by id."""
    known = await targets(database, tenant, record_type.name if record_type.single else "")
    chance = Random(record_type.name)
    written = {id_for(record_type): sample(record_type, known, chance) for _ in range(SAMPLES)}
    for record_id, row in written.items():
        row |= {each.name: unique_value(each, record_id) for each in record_type.unique}
        await write(database, tenant, record_type.name, row, record_id)
    return written


async def stored_rows(database: Database, tenant: Tenant, record_type: RecordType, ids: list[Id]) -> dict[Id, Row]:
    async with database.tenant(tenant) as connection:
        return {row["id"]: row for row in await stored.rows(await driver(connection), record_type, ids)}


@EVERY
async def test_a_row_survives_both_stores(
    house: Database, tenant: Tenant, record_type: RecordType, tmp_path: Path
) -> None:
    written = await samples(house, tenant, record_type)
    ids = list(written)
    in_postgres = await stored_rows(house, tenant, record_type, ids)
    for record_id, row in written.items():
        for each in record_type.own_fields:
            # What is left empty may be filled in when the record is made.
            if row[each.name] is not None and not each.by_verb:
                assert in_postgres[record_id][each.name] == each.check(row[each.name]), each.name
    batch = await read_feed(house, tenant, 0, 100_000)
    with new_replica(tmp_path / "replica.db", bytes(32)) as replica:
        await asyncio.to_thread(
            replica.store_changes, Batch(replica.epoch, replica.cursor, batch.through, batch.changes)
        )
        in_sqlite = {each: replica.get(record_type.name, each) for each in ids}
    assert in_sqlite == in_postgres


@EVERY
async def test_a_neighbour_cannot_see_it(
    house: Database, new_tenant: object, tenant: Tenant, record_type: RecordType
) -> None:
    neighbour: Tenant = await new_tenant()  # type: ignore[operator]  # the fixture's factory
    written = await samples(house, tenant, record_type)
    ids = list(written)
    assert await stored_rows(house, neighbour, record_type, ids) == {}
    assert len(await stored_rows(house, tenant, record_type, ids)) == len(written)
