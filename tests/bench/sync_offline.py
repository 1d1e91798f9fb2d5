"""What a person did offline goes out, and what others did meanwhile comes in: 10,000 each, by the shipped driver."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from dataclasses import dataclass

from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica.status import Phase
from tests.bench.report import Report
from tests.bench.world import World, world
from tests.scenarios.desk import Desk

EDITS, PER_WRITE = 10_000, 100


@dataclass(frozen=True, slots=True)
class Records:
    """What there is to edit."""

    stages: list[Id]
    companies: list[Id]
    contacts: list[Id]
    deals: list[Id]


def run(report: Report) -> None:
    """Push the edits of one desk, then catch another one up."""
    with world() as here:
        asyncio.run(_measure(here, report))


async def _measure(here: World, report: Report) -> None:
    records = await _settled(here)
    author, reader = await here.desk("author"), await here.desk("reader")
    for each in (author, reader):
        each.open()
        await each.phase(Phase.LIVE)
        await each.close()
    await here.write([_patch("deal", each, {"amount": 1}, {"amount": 2}) for each in records.deals[EDITS // 8 :]])
    _write_offline(author, list(_edits(records)))
    with here.system.spending() as pushed:
        author.open()
        await author.until(lambda: author.replica.pending_count() == 0)
    waiting = len(author.replica.inbox())
    await author.caught_up(0)
    head = author.replica.cursor
    await author.close()
    report.add("push_wall_s", pushed.wall, ("<=", 2.0))
    report.add("push_cpu_s_all", pushed.cpu)
    report.add("push_cpu_s_client", pushed.client_cpu)
    report.add("push_edits_per_s", EDITS / pushed.wall)
    report.add("push_conflicts_in_the_inbox", waiting)
    with here.system.spending() as caught:
        reader.open()
        await reader.until(lambda: reader.replica.cursor >= head)
    await reader.close()
    report.add("catch_up_wall_s", caught.wall, ("<=", 0.5))
    report.add("catch_up_cpu_s_all", caught.cpu)
    report.add("catch_up_cpu_s_client", caught.client_cpu)


def _write_offline(desk: Desk, edits: list[Mutation]) -> None:
    desk.open_offline()
    for first in range(0, len(edits), PER_WRITE):
        desk.do(*edits[first : first + PER_WRITE])
    assert desk.replica.pending_count() == EDITS
    desk.replica.close()


async def _settled(here: World) -> Records:
    """Records to edit, made on the server."""
    pipeline = new_id()
    found = Records(*([new_id() for _ in range(count)] for count in (len(DEFAULT_STAGES), 500, 7_500, 2_500)))
    made = [_create("pipeline", pipeline, name="Sales")]
    made += [
        _create("stage", mine, pipeline_id=pipeline, name=name, probability=percent, outcome=outcome)
        for mine, (name, percent, outcome) in zip(found.stages, DEFAULT_STAGES, strict=True)
    ]
    made += [_create("company", each, name=f"Company {number}") for number, each in enumerate(found.companies)]
    made += [
        _create("contact", each, first_name="Ann", last_name=f"Example {number}", phone="1", city="Ulm")
        for number, each in enumerate(found.contacts)
    ]
    made += [
        _create("deal", each, name="Deal", stage_id=found.stages[0], amount=1, currency="EUR") for each in found.deals
    ]
    verdicts = await here.write(made)
    assert all(each.status == "accepted" for each in verdicts)
    return found


def _edits(records: Records) -> Iterator[Mutation]:
    """Half plain patches; a quarter references, an eighth verbs, an eighth conflicts; in no order."""
    chance = random.Random(7)
    edits = [_patch("contact", each, {"phone": "1"}, {"phone": "2"}) for each in records.contacts[:5_000]]
    employers = ((each, {"company_id": chance.choice(records.companies)}) for each in records.contacts[5_000:])
    edits += [_patch("contact", each, {"company_id": None}, after) for each, after in employers]
    edits += [_move(each, chance.choice(records.stages[1:])) for each in records.deals[: EDITS // 8]]
    edits += [_patch("deal", each, {"amount": 1}, {"amount": 3}) for each in records.deals[EDITS // 8 :]]
    chance.shuffle(edits)
    yield from edits


def _create(record_type: str, record_id: Id, **values: object) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.CREATE, values, at=now())


def _patch(record_type: str, record_id: Id, before: dict[str, object], after: dict[str, object]) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.PATCH, after, before, at=now())


def _move(deal: Id, stage: Id) -> Mutation:
    return Mutation(new_id(), "deal", deal, Action.VERB, verb="move_deal", arguments={"stage_id": stage}, at=now())
