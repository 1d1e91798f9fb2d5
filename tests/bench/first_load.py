"""100,000 contacts from PostgreSQL into a new encrypted replica over HTTP, against COPY into a plain SQLite file.

The floor copies the same columns that the replica gets; that of twelve columns alone is printed beside it.
"""

from __future__ import annotations

import asyncio
import os
import tempfile
from pathlib import Path

import httpx

from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrate import migrate_platform
from shared_models.kernel.catalogue import catalogue
from sync.clock import new_id
from sync.protocol.manifest import decode_manifest
from sync.replica.replica import Replica
from tests.bench import crowd, ground
from tests.bench.baselines import copy_to_sqlite
from tests.bench.report import Report, Spent, spending
from tests.bench.serve import Served, serve

ROWS, PARALLEL = 100_000, 4


def run(report: Report) -> None:
    """Load once from a cold server, once from its cache, and once the bare way."""
    catalogue()  # a client that has painted has it
    with ground.postgres() as dsn, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        app, owner = bootstrap(dsn)
        asyncio.run(_migrate(app, owner))
        with serve(app, owner, folder) as served:
            asyncio.run(_settle(app, owner, served))
            with spending() as twelve:
                copy_to_sqlite.load(owner, served.tenant.schema, folder / "twelve.db", copy_to_sqlite.TWELVE)
            with spending() as floor:
                count = copy_to_sqlite.load(owner, served.tenant.schema, folder / "floor.db", columns())
            assert count == ROWS
            cold = asyncio.run(_load(served, folder / "cold.db"))
            warm = asyncio.run(_load(served, folder / "warm.db"))
        sizes = {each: (folder / f"{each}.db").stat().st_size / 1e6 for each in ("floor", "warm")}
    report.add("floor_of_12_columns_wall_s", twelve.wall)
    report.add("floor_of_12_columns_cpu_s", twelve.cpu)
    report.add("floor_wall_s", floor.wall)
    report.add("floor_cpu_s", floor.cpu)
    report.add("first_wall_s", cold.wall)
    report.add("cached_wall_s", warm.wall)
    report.add("cached_client_cpu_s", warm.cpu)
    report.add("ratio_first_to_floor", cold.wall / floor.wall, ("<=", 3))
    report.add("ratio_cached_to_floor", warm.wall / floor.wall, ("<=", 3))
    report.add("ratio_client_cpu_to_floor", warm.cpu / floor.cpu, ("<=", 3))
    report.add("floor_file_mb", sizes["floor"])
    report.add("replica_file_mb", sizes["warm"])


def columns() -> str:
    """What a chunk of contacts holds: every declared field, the title and the sort key."""
    names = [each.name for each in catalogue().record_type("contact").fields]
    return ", ".join(f'"{name}"' for name in [*names, "title", "sort_key"])


async def _migrate(app: str, owner: str) -> None:
    async with Database(app, owner) as database:
        await migrate_platform(database)


async def _settle(app: str, owner: str, served: Served) -> None:
    async with Database(app, owner) as database:
        await crowd.settle(database, served.tenant, ROWS)


async def _load(served: Served, path: Path) -> Spent:
    """What the driver does in a first load: the manifest, the chunks in parallel, and all of it stored."""
    headers = {"Authorization": f"Bearer {served.tokens['access_token']}"}
    with Replica.open(path, os.urandom(32), catalogue=catalogue) as replica:
        replica.enrol(tenant_id=served.tenant.id, person_id=served.tokens["user_id"], device_id=new_id())
        async with httpx.AsyncClient(base_url=served.url, headers=headers, timeout=60) as client:
            with spending() as spent:
                answer = await client.get("/api/v1/sync/manifest")
                answer.raise_for_status()
                replica.begin_load(decode_manifest(answer.content))
                gate = asyncio.Semaphore(PARALLEL)

                async def fetch(digest: str) -> tuple[str, bytes]:
                    async with gate:
                        chunk = await client.get(f"/api/v1/sync/chunks/{digest}")
                        chunk.raise_for_status()
                        return digest, chunk.content

                for each in asyncio.as_completed([fetch(entry.digest) for entry in replica.missing_chunks()]):
                    replica.store_chunk(*await each)
                replica.finish_load()
        with replica.reader() as reader:
            assert reader.execute("SELECT count(*) FROM contact").fetchone()[0] == ROWS
    return spent
