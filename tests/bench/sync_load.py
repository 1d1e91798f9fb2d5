"""First loads by the shipped driver over HTTP into new encrypted, searchable replicas, and what all of it costs."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from pathlib import Path

import httpx

from server.database.database import Database
from sync.protocol.manifest import decode_manifest
from sync.replica.status import Phase
from tests.bench import crowd
from tests.bench.baselines import copy_to_sqlite
from tests.bench.first_load import columns
from tests.bench.report import Report, Spent, spending
from tests.bench.spent import Cost
from tests.bench.world import World, world

ROWS = 100_000


@dataclass(frozen=True, slots=True)
class Loads:
    """What one tenant's first loads cost: the floor's, the first with nothing built, and the next."""

    floor: Spent
    cold: Cost
    warm: Cost
    wire_mb: float
    disk_mb: float


def measure(rows: int) -> Loads:
    """Load so many contacts twice, and copy them the bare way."""
    with world() as here:
        asyncio.run(_settle(here, rows))
        with spending() as floor:
            count = copy_to_sqlite.load(here.owner, here.served.tenant.schema, here.folder / "floor.db", columns())
        assert count == rows
        cold = asyncio.run(_load(here, "cold"))
        warm = asyncio.run(_load(here, "warm"))
        return Loads(floor, cold, warm, _wire(here), _size(here.folder / "warm"))


def run(report: Report, rows: int = ROWS) -> Loads:
    """The figures of the first load of so many rows."""
    found = measure(rows)
    report.add("load_floor_wall_s", found.floor.wall)
    report.add("load_floor_cpu_s", found.floor.cpu)
    report.add("load_cold_wall_s", found.cold.wall)
    report.add("load_cold_cpu_s_all", found.cold.cpu, ("<=", 4.0 * rows / ROWS))
    report.add("load_cold_ratio_to_floor", found.cold.wall / found.floor.wall, ("<=", 2))
    report.add("load_warm_wall_s", found.warm.wall)
    report.add("load_warm_cpu_s_all", found.warm.cpu)
    report.add("load_warm_cpu_s_client", found.warm.client_cpu)
    report.add("load_warm_ratio_to_floor", found.warm.wall / found.floor.wall, ("<=", 1.2))
    report.add("load_wire_mb", found.wire_mb, ("<=", 12.0 * rows / ROWS))
    report.add("load_disk_mb", found.disk_mb, ("<=", 45.0 * rows / ROWS))
    report.add("load_server_peak_mb", max(found.cold.server_mb, found.warm.server_mb), ("<", 300))
    return found


async def _settle(here: World, rows: int) -> None:
    async with Database(here.app, here.owner) as database:
        await crowd.settle(database, here.served.tenant, rows)


async def _load(here: World, name: str) -> Cost:
    """A desk's first load, from its start until it is up to date."""
    desk = await here.desk(name)
    with here.system.spending() as cost:
        desk.open()
        await desk.phase(Phase.LIVE)
    await desk.close()
    return cost


def _wire(here: World) -> float:
    """Bytes of the manifest and of all chunks that it names, in MB."""
    headers = {"Authorization": f"Bearer {here.served.tokens['access_token']}"}
    answer = httpx.get(f"{here.served.url}/api/v1/sync/manifest", headers=headers, timeout=60).raise_for_status()
    return (len(answer.content) + sum(each.bytes for each in decode_manifest(answer.content).chunks)) / 1e6


def _size(folder: Path) -> float:
    return sum(each.stat().st_size for each in folder.rglob("*.db*")) / 1e6
