"""Many who write at once: how long the tenant's lock is held, and what one edit that never succeeds does to others."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack

import psycopg

from shared_models.crm.stage import DEFAULT_STAGES
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.bench.propagate import Client, connected
from tests.bench.report import Report, percentile
from tests.bench.world import World, world

WRITERS, POSTINGS, EDITS = 16, 100, 100


def run(report: Report) -> None:
    """16 people post without a pause; then two edit in turn, alone and beside one whose edit PostgreSQL refuses."""
    with world(timed=True) as here:
        stages, deals = asyncio.run(_deals(here))
        here.served.holds.write_text("")
        with here.system.spending() as cost:
            times = asyncio.run(_post(here, stages, deals))
        holds = [float(line) for line in here.served.holds.read_text().split()]
        report.add("lock_held_p50_ms", percentile(holds, 50))
        report.add("lock_held_p99_ms", percentile(holds, 99), ("<=", 20))
        report.add("lock_postings_per_transaction", len(times) / len(holds))
        report.add("lock_postings_per_s", len(times) / cost.wall)
        report.add("lock_posting_p50_ms", percentile(times, 50) * 1000)
        report.add("lock_posting_p99_ms", percentile(times, 99) * 1000)
        _refuse(here)
        alone, beside = asyncio.run(_edit(here))
        report.add("rejected_alone_p95_ms", percentile(alone, 95) * 1000)
        report.add("rejected_beside_p95_ms", percentile(beside, 95) * 1000)
        report.add("rejected_added_p95_ms", (percentile(beside, 95) - percentile(alone, 95)) * 1000, ("<=", 50))


async def _deals(here: World) -> tuple[Sequence[Id], Sequence[Id]]:
    pipeline, stages, deals = new_id(), [new_id() for _ in DEFAULT_STAGES], [new_id() for _ in range(WRITERS)]
    made = [Mutation(new_id(), "pipeline", pipeline, Action.CREATE, {"name": "Sales"})]
    for stage, (name, percent, outcome) in zip(stages, DEFAULT_STAGES, strict=True):
        values = {"pipeline_id": pipeline, "name": name, "probability": percent, "outcome": outcome}
        made.append(Mutation(new_id(), "stage", stage, Action.CREATE, values))
    for deal in deals:
        values = {"name": "Deal", "stage_id": stages[0], "amount": 1, "currency": "EUR"}
        made.append(Mutation(new_id(), "deal", deal, Action.CREATE, values))
    assert all(each.status == "accepted" for each in await here.write(made))
    return stages, deals


async def _post(here: World, stages: Sequence[Id], deals: Sequence[Id]) -> list[float]:
    """Seconds from each posting's push to its verdict."""
    async with AsyncExitStack() as stack:
        clients = await connected(here.served, WRITERS, stack)
        times: list[float] = []

        async def writer(client: Client, deal: Id) -> None:
            for number in range(POSTINGS):
                arguments = {"stage_id": stages[number % 3]}
                move = Mutation(new_id(), "deal", deal, Action.VERB, verb="move_deal", arguments=arguments, at=now())
                start = time.perf_counter()
                await client.push(move)
                await client.answered(move.id)
                times.append(time.perf_counter() - start)

        await asyncio.gather(*(writer(*each) for each in zip(clients, deals, strict=True)))
    return times


def _refuse(here: World) -> None:
    """Have PostgreSQL refuse contacts of one name, so that a batch with one of them has to be taken apart."""
    schema = here.served.tenant.schema
    with psycopg.connect(here.owner, autocommit=True) as connection:
        connection.execute(
            f"CREATE FUNCTION {schema}.refuse() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION 'cannot be swallowed'; END $$".encode()
        )
        connection.execute(
            f"CREATE TRIGGER refuse BEFORE INSERT ON {schema}.contact FOR EACH ROW "
            f"WHEN (NEW.last_name = 'Poison') EXECUTE FUNCTION {schema}.refuse()".encode()
        )


async def _edit(here: World) -> tuple[list[float], list[float]]:
    """Seconds until a reader has an edit, while nobody else writes, and while a third keeps pushing what is refused."""
    async with AsyncExitStack() as stack:
        author, reader, third = await connected(here.served, 3, stack)
        contact = new_id()
        await author.push(Mutation(new_id(), "contact", contact, Action.CREATE, {"last_name": "Ann"}, at=now()))

        async def edits(between: Callable[[], Mutation | None]) -> list[float]:
            found = []
            for number in range(EDITS):
                poison = between()
                if poison is not None:
                    await third.push(poison)
                patch = Mutation(new_id(), "contact", contact, Action.PATCH, {"phone": str(number)}, at=now())
                start = time.perf_counter()
                await author.push(patch)
                await reader.saw(patch.id)
                found.append(time.perf_counter() - start)
            return found

        alone = await edits(lambda: None)
        beside = await edits(
            lambda: Mutation(new_id(), "contact", new_id(), Action.CREATE, {"last_name": "Poison"}, at=now())
        )
    return alone, beside
