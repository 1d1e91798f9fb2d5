"""Keeping a feed short and replaying it: 80,000 changes of 20,000 contacts, and one client that writes all the time."""

from __future__ import annotations

import asyncio
import random
import statistics
import tempfile
import time
from pathlib import Path

from psycopg import sql

from server.changes.apply import apply
from server.changes.compact import compact
from server.changes.replay import Finding, replay
from server.changes.snapshot import take
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.protocol.compaction import GRACE
from tests.bench import ground
from tests.bench.report import Report, spending

ROWS, EDITS, BATCH = 20_000, 60_000, 500
WRITES_BEFORE = 200


def run(report: Report) -> None:
    """Fill a feed, compact it while somebody writes, and replay what there ever was."""
    with ground.postgres() as dsn:
        asyncio.run(_measure(dsn, report))


async def _measure(dsn: str, report: Report) -> None:
    async with ground.house(dsn) as database:
        tenant, actor = await ground.tenant(database), ground.admin()
        ids = await _fill(database, tenant, actor)
        for name in ("change", "verdict"):
            report.add(f"{name}_bytes_each", await _bytes_each(database, tenant, name))
        held: list[float] = []
        writing = asyncio.create_task(_keep_writing(database, tenant, actor, ids, held))
        while len(held) < WRITES_BEFORE:  # noqa: ASYNC110  (nothing else tells)
            await asyncio.sleep(0.05)
        report.add("write_alone_p50_ms", statistics.median(held) * 1000)
        held.clear()
        with spending() as moving:
            standing = await compact(database, catalogue(), tenant, now() + 2 * GRACE)
        writing.cancel()
        await asyncio.gather(writing, return_exceptions=True)
        report.add("compaction_wall_s", moving.wall)
        report.add("write_meanwhile_p50_ms", statistics.median(held) * 1000)
        report.add("feed_rows_per_record", standing.feed_rows / standing.live_rows, ("<=", 1.5))
        report.add("change_archive_bytes_each", await _bytes_each(database, tenant, "change_archive"))
        await asyncio.to_thread(_replay, database.app_dsn, tenant, report)


def _replay(dsn: str, tenant: Tenant, report: Report) -> None:
    found: list[Finding] = []
    with spending() as whole:
        done = replay(dsn, tenant, catalogue(), found.append)
    report.add("replay_changes_a_second", done.changes / whole.wall)
    with tempfile.TemporaryDirectory() as folder:
        with spending() as taking:
            snapshot = take(dsn, Path(folder), tenant, catalogue())
        with spending() as since:
            replay(dsn, tenant, catalogue(), found.append, snapshot=snapshot)
    report.add("snapshot_wall_s", taking.wall)
    report.add("replay_from_snapshot_wall_s", since.wall)
    report.add("findings", len(found), ("<=", 0))


async def _fill(database: Database, tenant: Tenant, actor: Actor) -> list[Id]:
    chance, ids = random.Random(1), [new_id() for _ in range(ROWS)]
    values = {"first_name": "Ann", "city": "Berlin", "phone": "+49301234567"}
    for first in range(0, ROWS, BATCH):
        rows = [
            {**values, "last_name": f"Smith {n}", "email": f"ann.{n}@example.org"} for n in range(first, first + BATCH)
        ]
        made = zip(ids[first : first + BATCH], rows, strict=True)
        await apply(
            database, tenant, actor, [Mutation(new_id(), "contact", i, Action.CREATE, after=v) for i, v in made], now()
        )
    for first in range(0, EDITS, BATCH):
        edits = [_edit(chance.choice(ids), f"City {n}") for n in range(first, first + BATCH)]
        await apply(database, tenant, actor, edits, now())
    return ids


def _edit(contact: Id, city: str) -> Mutation:
    return Mutation(new_id(), "contact", contact, Action.PATCH, after={"city": city})


async def _keep_writing(database: Database, tenant: Tenant, actor: Actor, ids: list[Id], held: list[float]) -> None:
    chance = random.Random(2)
    while True:
        begun = time.perf_counter()
        await apply(database, tenant, actor, [_edit(chance.choice(ids), new_id())], now())
        held.append(time.perf_counter() - begun)
        await asyncio.sleep(0.002)


async def _bytes_each(database: Database, tenant: Tenant, table: str) -> float:
    """Bytes on disk per row, indices included."""
    name = sql.Identifier(tenant.schema, table)
    async with database.owner() as connection:
        cursor = await (await driver(connection)).execute(
            sql.SQL("SELECT pg_total_relation_size({}::regclass), count(*) FROM {}").format(
                sql.Literal(f"{tenant.schema}.{table}"), name
            )
        )
        ((size, count),) = await cursor.fetchall()
    return int(size) / max(1, int(count))
