"""The same work on one server process and on two, with news by PostgreSQL and by NATS.

First 100 clients of one organisation follow while one of them writes: what grows with processes there is everything
but a tenant's one lock. Then 16 clients push without a pause, all for one organisation and spread over four: tenants
are what several processes share out among each other. These clients push and follow nothing, to be light.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Sequence
from contextlib import AsyncExitStack
from pathlib import Path

import httpx

from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.bench import propagate
from tests.bench.propagate import Client, joined
from tests.bench.report import Report, percentile
from tests.bench.serve import PASSWORD
from tests.bench.world import World, world
from tests.nats_server import NatsServer

CLIENTS, EDITS = 100, 40
WRITERS, PUSHED, TENANTS = 16, 500, (1, 4)


def run(report: Report) -> None:
    """Each of the three."""
    with tempfile.TemporaryDirectory() as folder, NatsServer(Path(folder)) as nats:
        for name, workers, url in (("one", 1, ""), ("two_by_postgres", 2, ""), ("two_by_nats", 2, nats.url)):
            with world(workers=workers, nats=url) as here:
                with here.system.spending() as cost:
                    one, last = asyncio.run(propagate.measure(here.served, CLIENTS, EDITS))
                report.add(f"{name}_one_of_100_p50_ms", percentile(one, 50) * 1000)
                report.add(f"{name}_last_of_100_p95_ms", percentile(last, 95) * 1000)
                report.add(f"{name}_cpu_s_all", cost.cpu)
                report.add(f"{name}_server_mb", cost.server_mb)
                for tenants in TENANTS:
                    asyncio.run(_spread(report, f"{name}_tenants_{tenants}", here, tenants))


async def _spread(report: Report, name: str, here: World, tenants: int) -> None:
    """Push everything, each writer for one of so many new organisations."""
    async with AsyncExitStack() as stack:
        people = [await asyncio.to_thread(_sign_up, here.served.url) for _ in range(tenants)]
        writers = []
        for number in range(WRITERS):
            device, token = people[number % tenants]
            writers.append(await joined(here.served, Client(device, "", 0), token, stack))
        work = [[_contact(number) for number in range(PUSHED)] for _ in writers]
        with here.system.spending() as cost:
            await asyncio.gather(*(_write(*each) for each in zip(writers, work, strict=True)))
    report.add(f"{name}_edits_per_s", WRITERS * PUSHED / cost.wall)
    report.add(f"{name}_cpu_s_all", cost.cpu)
    report.add(f"{name}_cpu_s_clients", cost.client_cpu)


async def _write(writer: Client, mutations: Sequence[Mutation]) -> None:
    await writer.push(*mutations)
    await writer.answered(mutations[-1].id)
    assert not writer.refused


def _contact(number: int) -> Mutation:
    values = {"first_name": "Ann", "last_name": f"Number {number}", "city": "Ulm"}
    return Mutation(new_id(), "contact", new_id(), Action.CREATE, values, at=now())


def _sign_up(url: str) -> tuple[Id, str]:
    """Somebody with a new organisation: their device and its access token."""
    device = new_id()
    form = {
        "email": f"{device}@example.org",
        "password": PASSWORD,
        "organization": "Bench",
        "device": {"id": device, "name": "bench"},
    }
    answer = httpx.post(f"{url}/api/v1/auth/signup", json=form, timeout=60)
    return device, answer.raise_for_status().json()["access_token"]
