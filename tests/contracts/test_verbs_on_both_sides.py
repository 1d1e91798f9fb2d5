"""A verb makes the same records on a device and on the server, whose word replaces what the device has guessed."""

from __future__ import annotations

import asyncio
from pathlib import Path
from random import Random
from typing import Any

import pytest

from server.changes.apply import apply
from server.changes.feed import read_feed
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.protocol.batch import Batch
from sync.replica import badges, queue
from sync.replica.replica import Replica
from tests.new_replica import new_replica

VERBS = 25


def create(record_type: str, /, **after: Any) -> Mutation:
    return Mutation(new_id(), record_type, new_id(), Action.CREATE, after=after)


def beginning() -> list[Mutation]:
    """A small tenant: a pipeline, contacts, companies, deals and tasks that name each other."""
    pipeline = create("pipeline", name="Sales")
    stages = [
        create("stage", pipeline_id=pipeline.record_id, name=name, outcome=outcome)
        for name, outcome in (("Lead", "open"), ("Offer", "open"), ("Won", "won"), ("Lost", "lost"))
    ]
    companies = [create("company", name=f"Company {number}") for number in range(4)]
    contacts = [
        create("contact", last_name=f"Contact {number}", company_id=companies[number].record_id) for number in range(4)
    ]
    deals = [
        create("deal", name=f"Deal {n}", stage_id=stages[n].record_id, contact_id=contacts[n].record_id)
        for n in range(3)
    ]
    tasks = [create("task", subject=f"Task {n}", contact_id=contacts[n].record_id) for n in range(3)]
    return [pipeline, *stages, *companies, *contacts, *deals, *tasks]


def some_verb(chance: Random, ids: dict[str, list[Id]]) -> Mutation:
    """One verb on some record, sensible or not."""
    name = chance.choice(["move_deal", "complete_task", "merge_into", "unmerge", "merge_into"])
    kind = {"move_deal": "deal", "complete_task": "task"}.get(name) or chance.choice(["contact", "company"])
    arguments: dict[str, Any] = {}
    if name == "move_deal":
        arguments = {"stage_id": chance.choice(ids["stage"]), "lost_reason": chance.choice([None, "Price"])}
    if name == "complete_task":
        arguments = {"done": chance.random() < 0.5}
    if name == "merge_into":
        arguments = {"survivor_id": chance.choice(ids[kind])}
    return Mutation(new_id(), kind, chance.choice(ids[kind]), Action.VERB, verb=name, arguments=arguments)


def made_by(changes: list[Change], mutation_id: Id) -> list[tuple[str, Id, ChangeKind]]:
    return [(each.record_type, each.record_id, each.kind) for each in changes if each.mutation_id == mutation_id]


@pytest.mark.parametrize("seed", range(3))
async def test_random_verbs_make_the_same_records_on_both_sides(
    house: Database, tenant: Tenant, admin: Actor, tmp_path: Path, seed: int
) -> None:
    chance, start = Random(seed), beginning()
    ids: dict[str, list[Id]] = {}
    for each in start:
        ids.setdefault(each.record_type, []).append(each.record_id)
    await apply(house, tenant, admin, start, now())
    with new_replica(tmp_path / "replica.db", bytes(32)) as replica:
        replica.enrol(tenant_id=tenant.id, person_id=admin.person, device_id=admin.device)
        replica.adopt(admin.permissions)

        async def pull() -> list[Change]:
            batch = await read_feed(house, tenant, replica.cursor, 100_000)
            found = Batch(replica.epoch, replica.cursor, batch.through, batch.changes)
            await asyncio.to_thread(replica.store_changes, found)
            return list(batch.changes)

        await pull()
        for _ in range(VERBS):
            verb = some_verb(chance, ids)
            try:
                await asyncio.to_thread(replica.write, [verb], at=now())
            except Fault:
                continue
        mine = {each.mutation.id: list(each.changes) for each in replica.queue()}
        assert len(mine) > VERBS // 3
        _assert_marked(replica, mine)
        answers = await apply(house, tenant, admin, [each.mutation for each in replica.queue()], now())
        assert all(each.stands for each in answers), answers
        await asyncio.to_thread(replica.store_verdicts, answers)
        arrived = await pull()
        for mutation_id, changes in mine.items():
            assert made_by(arrived, mutation_id) == made_by(changes, mutation_id)
        _assert_settled(replica, arrived)


def _assert_marked(replica: Replica, mine: dict[Id, list[Change]]) -> None:
    """What the device has guessed is marked field by field, and only that."""
    reader = replica.reader()
    for each in {(change.record_type, change.record_id) for changes in mine.values() for change in changes}:
        marked = badges.provisional(reader, catalogue(), each[0], [each[1]])
        row = replica.get(*each)
        assert row is not None
        assert (row["version"] == 0) >= bool(marked)
    reader.close()


def _assert_settled(replica: Replica, arrived: list[Change]) -> None:
    reader = replica.reader()
    for each in arrived:
        assert badges.provisional(reader, catalogue(), each.record_type, [each.record_id]) == {}
    assert all(not each.pending for each in queue.log(reader))
    reader.close()
