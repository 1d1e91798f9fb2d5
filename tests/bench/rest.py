"""100,000 contacts, 50 clients at once: 45 % lists of 50, 45 % gets, 10 % patches, against the same on bare Starlette.

Both run two worker processes on the same cluster; the clients are one process of their own.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrate import migrate_platform
from tests.bench import crowd, ground
from tests.bench.plain_client import PlainClient
from tests.bench.report import Report, percentile
from tests.bench.serve import Served, await_port, serve

ROWS, CLIENTS, SECONDS, WORKERS = 100_000, 50, 12.0, 2


def run(report: Report) -> None:
    """Load both servers in the same way, one after the other."""
    with ground.postgres() as dsn, tempfile.TemporaryDirectory() as name:
        app, owner = bootstrap(dsn)
        asyncio.run(_migrate(app, owner))
        with serve(app, owner, Path(name), WORKERS) as served:
            ids = asyncio.run(_settle(app, owner, served))
            ours = _load(f"{served.url}/api/v1/contacts", ids, served.tokens["access_token"])
            with _bare(owner, served.tenant.schema) as url:
                bare = _load(f"{url}/contacts", ids, "")
    for name, found in (("baseline", bare), ("ours", ours)):
        for kind, times in found.items():
            report.add(f"{name}_{kind}_p50_ms", percentile(times, 50) * 1000)
            report.add(f"{name}_{kind}_p90_ms", percentile(times, 90) * 1000)
        report.add(f"{name}_requests_per_s", sum(map(len, found.values())) / SECONDS)
    both = [[each for times in found.values() for each in times] for found in (ours, bare)]
    report.add("p90_ms", percentile(both[0], 90) * 1000, ("<", 100))
    report.add("ratio_p90_to_baseline", percentile(both[0], 90) / percentile(both[1], 90), ("<=", 3))


async def _migrate(app: str, owner: str) -> None:
    async with Database(app, owner) as database:
        await migrate_platform(database)


async def _settle(app: str, owner: str, served: Served) -> list[str]:
    async with Database(app, owner) as database:
        return await crowd.settle(database, served.tenant, ROWS)


@contextmanager
def _bare(dsn: str, schema: str) -> Iterator[str]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "tests.bench.baselines.bare_endpoint:app", "--log-level", "warning"]
    command += ["--workers", str(WORKERS), "--port", str(port)]
    process = subprocess.Popen(command, env=os.environ | {"BENCH_DSN": dsn, "BENCH_SCHEMA": schema})
    try:
        await_port(f"http://127.0.0.1:{port}/contacts", process)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(30)


def _load(url: str, ids: Sequence[str], token: str) -> dict[str, list[float]]:
    """Times by kind of request, measured in a process of their own."""
    task = json.dumps({"url": url, "ids": random.Random(3).sample(list(ids), 2_000), "token": token})
    done = subprocess.run(
        [sys.executable, "-m", "tests.bench.rest"], input=task, capture_output=True, text=True, check=True, timeout=300
    )
    found: dict[str, list[float]] = json.loads(done.stdout)
    return found


async def _clients(url: str, ids: Sequence[str], token: str) -> dict[str, list[float]]:
    times: dict[str, list[float]] = {"list": [], "get": [], "patch": []}
    end = time.perf_counter() + SECONDS

    async def one(number: int) -> None:
        chance = random.Random(number)
        client = await PlainClient.connect(url, token)
        while time.perf_counter() < end:
            kind = chance.choices(["list", "get", "patch"], [45, 45, 10])[0]
            path = "" if kind == "list" else f"/{chance.choice(ids)}"
            body = json.dumps({"phone": str(chance.randrange(10**9))}) if kind == "patch" else ""
            start = time.perf_counter()
            status = await client.request("PATCH" if kind == "patch" else "GET", path, body)
            times[kind].append(time.perf_counter() - start)
            assert status == 200, (status, kind, path)
        client.close()

    await asyncio.gather(*(one(number) for number in range(CLIENTS)))
    return times


if __name__ == "__main__":
    given = json.load(sys.stdin)
    json.dump(asyncio.run(_clients(given["url"], given["ids"], given["token"])), sys.stdout)
