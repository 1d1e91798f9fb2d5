"""10,000 entries of three lines posted through sync: by one device and by sixteen, in one series and in sixteen.

Each is created and posted, as an invoice is. The same entries then reach an encrypted replica that was away meanwhile.
The baseline is what PostgreSQL alone needs for the same rows: entries, their lines and the feed, set by set, nothing
decided.
"""

from __future__ import annotations

import asyncio
import json
import uuid
from collections.abc import Callable, Sequence
from contextlib import AsyncExitStack

import psycopg

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.bench.propagate import Client, connected
from tests.bench.report import Report, percentile, spending
from tests.bench.world import World, world

ENTRIES, BATCH, DEVICES, ONE_BY_ONE = 10_000, 250, 16, 40
PATIENCE = 600.0
Pair = tuple[Mutation, Mutation]


def run(report: Report) -> None:
    """Up from one and from sixteen devices, down to a replica, and how long the lock is held meanwhile."""
    with world(timed=True) as here:
        report.add("posting_baseline_bare_entries_per_s", ENTRIES / _bare(here))
        asyncio.run(_all(here, report))


async def _all(here: World, report: Report) -> None:
    accounts, journals = await _books(here)
    desk = await here.desk("follower")
    desk.open()
    await desk.until(lambda: desk.replica.cursor > 0 and not desk.replica.needs_load)
    await desk.close()
    for name, devices, series in (("1_device", 1, 1), ("16_devices", DEVICES, 1), ("16_series", DEVICES, DEVICES)):
        work = [
            [_posting(accounts, journals[device % series], number) for number in range(ENTRIES // devices)]
            for device in range(devices)
        ]
        here.served.holds.write_text("")
        with here.system.spending() as cost:
            await push(here, work)
        report.add(f"posting_{name}_per_s", ENTRIES / cost.wall, (">=", 500))
        report.add(f"posting_{name}_cpu_ms_each", cost.cpu / ENTRIES * 1000)
        report.add(f"posting_{name}_client_cpu_ms_each", cost.client_cpu / ENTRIES * 1000)
    await _down(here, report, desk)
    await one_by_one(here, report, "posting", lambda number: _posting(accounts, journals[0], number))


async def _books(here: World) -> tuple[list[Id], list[Id]]:
    """Three accounts, sixteen journals and the year 2026."""
    accounts, journals = [new_id() for _ in range(3)], [new_id() for _ in range(DEVICES)]
    made = [Mutation(new_id(), *SETTINGS, Action.CREATE, {"name": "Books", "base_currency": "EUR"})]
    for number, (account, kind) in enumerate(zip(accounts, ("receivable", "income", "tax"), strict=True)):
        values = {"code": str(number), "name": kind, "type": kind}
        made.append(Mutation(new_id(), "account", account, Action.CREATE, values))
    for number, journal in enumerate(journals):
        values = {"code": f"J{number}", "name": f"Journal {number}", "kind": "sale", "prefix": f"J{number}-{{year}}-"}
        made.append(Mutation(new_id(), "journal", journal, Action.CREATE, values))
    made.append(Mutation(new_id(), *SETTINGS, Action.VERB, verb="open_year", arguments={"first": "2026-01-01"}))
    assert all(each.stands for each in await here.write(made))
    return accounts, journals


def _posting(accounts: Sequence[Id], journal: Id, number: int) -> Pair:
    amount, entry = 10_000 + number, new_id()
    tax = amount * 19 // 119
    lines = [
        {"account_id": accounts[0], "debit": amount, "due": "2026-12-20"},
        {"account_id": accounts[1], "credit": amount - tax},
        {"account_id": accounts[2], "credit": tax, "tax_tags": ["81"]},
    ]
    values = {
        "journal_id": journal,
        "day": "2026-11-20",
        "base_currency": "EUR",
        "lines": lines,
        "text": f"No. {number}",
    }
    new = Mutation(new_id(), "entry", entry, Action.CREATE, values, at=now())
    return new, Mutation(new_id(), "entry", entry, Action.VERB, verb="post_entry", arguments={}, at=now())


async def push(here: World, work: Sequence[Sequence[Pair]]) -> None:
    """A device for each part of the work, all at once; what it makes is posted by the time this returns."""
    async with AsyncExitStack() as stack:
        clients = await connected(here.served, len(work), stack)

        async def send(client: Client, pairs: Sequence[Pair]) -> None:
            for first in range(0, len(pairs), BATCH):
                part = [each for pair in pairs[first : first + BATCH] for each in pair]
                await client.push(*part)
                await client.answered(part[-1].id)
            assert not client.refused

        await asyncio.wait_for(asyncio.gather(*map(send, clients, work)), PATIENCE)


async def _down(here: World, report: Report, desk: object) -> None:
    """All of them reach a replica that was away, with their lines and sums."""
    from tests.scenarios.desk import Desk

    assert isinstance(desk, Desk)
    with psycopg.connect(here.owner) as connection:
        statement = f"SELECT max(version) FROM {here.served.tenant.schema}.change".encode()
        (head,) = connection.execute(statement).fetchone() or (0,)
    with here.system.spending() as cost:
        desk.open()
        await desk.until(lambda: desk.replica.cursor >= head)
    sums = "SELECT count(*), sum(debit) - sum(credit) FROM ledger_line"
    counted = desk.replica.look(lambda deciding: deciding.connection.execute(sums).fetchone())
    await desk.close()
    assert counted == (3 * 3 * ENTRIES, 0), counted
    report.add("posting_to_a_replica_per_s", 3 * ENTRIES / cost.wall, (">=", 500))
    report.add("posting_to_a_replica_cpu_ms_each", cost.cpu / (3 * ENTRIES) * 1000)


async def one_by_one(here: World, report: Report, name: str, make: Callable[[int], Pair]) -> None:
    """Sixteen people who post one after the other: how long the lock is held, and from push to verdict."""
    times: list[float] = []
    here.served.holds.write_text("")
    async with AsyncExitStack() as stack:
        clients = await connected(here.served, DEVICES, stack)

        async def person(client: Client) -> None:
            for number in range(ONE_BY_ONE):
                new, post = make(number)
                start = asyncio.get_running_loop().time()
                await client.push(new, post)
                await client.answered(post.id)
                times.append(asyncio.get_running_loop().time() - start)

        await asyncio.gather(*map(person, clients))
    holds = [float(line) for line in here.served.holds.read_text().split()]
    report.add(f"{name}_lock_held_p50_ms", percentile(holds, 50))
    report.add(f"{name}_lock_held_p99_ms", percentile(holds, 99), ("<=", 20))
    report.add(f"{name}_answer_p50_ms", percentile(times, 50) * 1000)
    report.add(f"{name}_answer_p99_ms", percentile(times, 99) * 1000)


def _bare(here: World) -> float:
    """Seconds for the same rows in plain tables, a transaction for every 250 entries."""
    lines = json.dumps([{"account_id": str(uuid.uuid4()), "debit": 10_000, "credit": 0}] * 3)
    with psycopg.connect(here.owner, autocommit=True) as connection:
        connection.execute("CREATE SCHEMA bare")
        connection.execute(
            "CREATE TABLE bare.entry (id uuid PRIMARY KEY, day date, number bigint, lines jsonb, hash text, posted_at "
            "timestamptz); CREATE UNIQUE INDEX ON bare.entry (number); CREATE TABLE bare.line (entry_id uuid, "
            "position int, account_id uuid, debit bigint, credit bigint, PRIMARY KEY (entry_id, position)); "
            "CREATE INDEX ON bare.line (account_id); CREATE TABLE bare.log (version bigint, position int, record_id "
            "uuid, after jsonb, PRIMARY KEY (version, position)); CREATE INDEX ON bare.log (record_id)"
        )
        with spending() as spent:
            for first in range(0, ENTRIES, BATCH):
                ids = [str(uuid.uuid4()) for _ in range(BATCH)]
                with connection.transaction():
                    connection.execute("SELECT pg_advisory_xact_lock(5)")
                    connection.execute(
                        "INSERT INTO bare.entry SELECT id, '2026-11-20', %s + n, %s::jsonb, repeat('a', 64), now() "
                        "FROM unnest(%s::uuid[]) WITH ORDINALITY AS new (id, n)",
                        [first, lines, ids],
                    )
                    connection.execute(
                        "INSERT INTO bare.line SELECT id, p, gen_random_uuid(), 1, 0 "
                        "FROM unnest(%s::uuid[]) AS id, generate_series(0, 2) AS p",
                        [ids],
                    )
                    connection.execute(
                        "INSERT INTO bare.log SELECT %s, n, id, %s::jsonb "
                        "FROM unnest(%s::uuid[]) WITH ORDINALITY AS new (id, n)",
                        [first, lines, ids + ids],
                    )
        connection.execute("DROP SCHEMA bare CASCADE")
    return spent.wall
