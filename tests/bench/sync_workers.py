"""The same work on one server process and on two, with news by PostgreSQL and by NATS.

16 people of as many organisations could not be told apart from one here: what grows with processes is everything but
a tenant's one lock, so 100 clients of one tenant follow while others write.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path

from tests.bench import propagate
from tests.bench.report import Report, percentile
from tests.bench.world import world
from tests.nats_server import NatsServer

CLIENTS, EDITS = 100, 40


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
