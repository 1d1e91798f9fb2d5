"""What the server does for a first load of 1,000,000 contacts, and how much memory it takes for it.

The client throws everything away: what a replica makes of a million rows is another benchmark. Ratios are against the
same with 100,000 rows on the same server, so that 10 is linear.
"""

from __future__ import annotations

import asyncio
import tempfile
from itertools import islice
from pathlib import Path

import httpx
import psutil
from psycopg import sql

from server.changes import feed, stored
from server.database.bootstrap import bootstrap
from server.database.database import Database, driver
from server.database.migrate import migrate_platform
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL
from sync.protocol.manifest import Manifest, decode_manifest
from tests.bench import crowd, ground
from tests.bench.report import Report, Spent, spending
from tests.bench.serve import Served, serve

FEW, MANY, AT_ONCE, PARALLEL = 100_000, 1_000_000, 5_000, 4


def run(report: Report) -> None:
    """Load from a cold server, from its cache, and after one row has changed; first few rows, then many."""
    with ground.postgres() as dsn, tempfile.TemporaryDirectory() as name:
        app, owner = bootstrap(dsn)
        asyncio.run(_migrate(app, owner))
        with serve(app, owner, Path(name)) as served:
            idle = _peak_mb()
            asyncio.run(_settle(app, owner, served, 0, FEW))
            few = asyncio.run(_load(served))[0]
            asyncio.run(_settle(app, owner, served, FEW, MANY))
            cold, whole = asyncio.run(_load(served))
            warm, same = asyncio.run(_load(served, all_chunks=False))
            asyncio.run(_touch(app, owner, served))
            touched, after = asyncio.run(_load(served, all_chunks=False))
            peak = _peak_mb()
    assert [each.digest for each in whole.chunks] == [each.digest for each in same.chunks]
    report.add("few_cold_wall_s", few.wall)
    report.add("many_cold_wall_s", cold.wall)
    report.add("ratio_many_to_few", cold.wall / few.wall, ("<=", 12))
    report.add("wire_mb", sum(each.bytes for each in whole.chunks) / 1e6)
    report.add("chunks", len(whole.chunks))
    report.add("warm_manifest_wall_s", warm.wall)
    report.add("manifest_after_one_edit_wall_s", touched.wall)
    report.add(
        "chunks_after_one_edit", len({e.digest for e in after.chunks} - {e.digest for e in whole.chunks}), ("<=", 1)
    )
    report.add("server_idle_mb", idle)
    report.add("server_peak_mb", peak, ("<=", 300))


async def _migrate(app: str, owner: str) -> None:
    async with Database(app, owner) as database:
        await migrate_platform(database)


async def _settle(app: str, owner: str, served: Served, first: int, last: int) -> None:
    """Store the contacts from `first` to `last`, as one version."""
    kind, people = catalogue().record_type("contact"), islice(crowd.contacts(last), first, None)
    async with Database(app, owner) as database:
        async with database.tenant(served.tenant) as connection:
            raw = await driver(connection)
            version = await feed.head(raw) + 1
            while rows := [row | {"version": version} for row in islice(people, AT_ONCE)]:
                await raw.execute(*stored.inserting(kind, rows, ""))
            await raw.execute(*feed.appending([_change(version)], [""]))
        async with database.owner() as connection:
            raw = await driver(connection)
            await raw.execute(sql.SQL("ANALYZE {}.contact").format(sql.Identifier(served.tenant.schema)))


async def _touch(app: str, owner: str, served: Served) -> None:
    """Change one contact in the middle."""
    async with Database(app, owner) as database, database.tenant(served.tenant) as connection:
        raw = await driver(connection)
        version = await feed.head(raw) + 1
        middle = "SELECT id FROM contact ORDER BY id OFFSET %s LIMIT 1"
        (chosen,) = await (await raw.execute(middle, [MANY // 2])).fetchall()
        await raw.execute("UPDATE contact SET city = 'Turku', version = %s WHERE id = %s", [version, chosen[0]])
        await raw.execute(*feed.appending([_change(version)], [""]))


def _change(version: int) -> Change:
    kind = ChangeKind.PATCH
    return Change(version, 0, crowd.START, NIL, NIL, "contact", NIL, kind, bucket_after="owner:", mutation_id=NIL)


async def _load(served: Served, *, all_chunks: bool = True) -> tuple[Spent, Manifest]:
    """The manifest, and then every chunk, several at a time."""
    headers = {"Authorization": f"Bearer {served.tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=served.url, headers=headers, timeout=600) as client:
        with spending() as spent:
            answer = await client.get("/api/v1/sync/manifest")
            answer.raise_for_status()
            manifest = decode_manifest(answer.content)
            gate = asyncio.Semaphore(PARALLEL)

            async def fetch(digest: str) -> None:
                async with gate:
                    (await client.get(f"/api/v1/sync/chunks/{digest}")).raise_for_status()

            if all_chunks:
                await asyncio.gather(*(fetch(each.digest) for each in manifest.chunks))
    return spent, manifest


def _peak_mb() -> float:
    """The most memory the server's process has had, in MB."""
    for each in psutil.Process().children(recursive=True):
        if "serve" in each.cmdline():
            lines = Path(f"/proc/{each.pid}/status").read_text().splitlines()
            return int(next(line for line in lines if line.startswith("VmHWM")).split()[1]) / 1000
    raise RuntimeError("the server's process is not there")
