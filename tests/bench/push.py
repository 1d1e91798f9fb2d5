"""10,000 offline edits through `apply`: half plain patches, half verbs, references and conflicts, 500 a batch."""

from __future__ import annotations

import asyncio
import random

import psycopg
from sqlalchemy import text

from server.changes import feed
from server.changes.apply import apply
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.bench import ground
from tests.bench.baselines import bare_update
from tests.bench.report import Report, Spent, spending

EDITS, BATCH = 10_000, 500


def run(report: Report) -> None:
    """Push the edits, and change as many plain rows in the bare way."""
    with ground.postgres() as dsn:
        bare = _bare(dsn)
        ours, outcomes, changes = asyncio.run(_ours(dsn))
    report.add("baseline_bare_rows_per_s", EDITS / bare.wall)
    report.add("mutations_per_s", EDITS / ours.wall, (">=", 3000))
    report.add("cpu_seconds", ours.cpu)
    report.add("baseline_cpu_seconds", bare.cpu)
    report.add("ratio_to_baseline_wall", ours.wall / bare.wall)
    report.add("feed_rows", changes)
    for status, count in sorted(outcomes.items()):
        report.add(f"verdicts_{status}", count)


def _bare(dsn: str) -> Spent:
    with psycopg.connect(dsn, autocommit=True) as connection:
        bare_update.prepare(connection, EDITS)
        with spending() as spent:
            for first in range(1, EDITS, BATCH):
                bare_update.push(connection, first, BATCH)
    return spent


async def _ours(dsn: str) -> tuple[Spent, dict[str, int], int]:
    async with ground.house(dsn) as database:
        tenant, actor = await ground.tenant(database), ground.admin()
        edits = await _prepared(database, tenant, actor)
        before = await _head(database, tenant)
        outcomes: dict[str, int] = {}
        with spending() as spent:
            for first in range(0, EDITS, BATCH):
                for verdict in await apply(database, tenant, actor, edits[first : first + BATCH], now()):
                    outcomes[verdict.status] = outcomes.get(verdict.status, 0) + 1
        changes = await _rows_since(database, tenant, before)
    return spent, outcomes, changes


async def _head(database: Database, tenant: Tenant) -> int:
    async with database.tenant(tenant) as connection:
        return await feed.head(await driver(connection))


async def _rows_since(database: Database, tenant: Tenant, version: int) -> int:
    async with database.tenant(tenant) as connection:
        statement = text("SELECT count(*) FROM change WHERE version > :version")
        return int((await connection.execute(statement, {"version": version})).scalar_one())


async def _prepared(database: Database, tenant: Tenant, actor: Actor) -> list[Mutation]:
    """Records to edit, and the edits that people made of them offline."""
    chance = random.Random(7)
    pipeline, stages = new_id(), [new_id() for _ in DEFAULT_STAGES]
    made = [_create("pipeline", pipeline, name="Sales")]
    made += [
        _create("stage", mine, pipeline_id=pipeline, name=name, probability=percent, outcome=outcome)
        for mine, (name, percent, outcome) in zip(stages, DEFAULT_STAGES, strict=True)
    ]
    companies = [new_id() for _ in range(500)]
    made += [_create("company", each, name=f"Company {number}") for number, each in enumerate(companies)]
    contacts = [new_id() for _ in range(7_500)]
    made += [
        _create("contact", each, first_name="Ann", last_name=f"Example {number}", phone="1", city="Ulm")
        for number, each in enumerate(contacts)
    ]
    deals = [new_id() for _ in range(2_500)]
    made += [_create("deal", each, name="Deal", stage_id=stages[0], amount=1, currency="EUR") for each in deals]
    for first in range(0, len(made), BATCH):
        verdicts = await apply(database, tenant, actor, made[first : first + BATCH], now())
        assert all(each.status == "accepted" for each in verdicts)
    edits = [_patch("contact", each, {"phone": "1"}, {"phone": "2"}) for each in contacts[:5_000]]
    edits += [
        _patch("contact", each, {"company_id": None}, {"company_id": chance.choice(companies)})
        for each in contacts[5_000:]
    ]
    edits += [_move(each, chance.choice(stages[1:])) for each in deals[:1_250]]
    # They saw an amount that somebody else has changed since: a conflict each.
    edits += [_patch("deal", each, {"amount": 2}, {"amount": 3}) for each in deals[1_250:]]
    chance.shuffle(edits)
    return edits


def _create(record_type: str, record_id: Id, **values: object) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.CREATE, values)


def _patch(record_type: str, record_id: Id, before: dict[str, object], after: dict[str, object]) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.PATCH, after, before)


def _move(deal: Id, stage: Id) -> Mutation:
    return Mutation(new_id(), "deal", deal, Action.VERB, verb="move_deal", arguments={"stage_id": stage})
