"""1,000 sockets on one worker: what an idle one costs in memory, and how long an edit takes until all have it."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack

from tests.bench import propagate
from tests.bench.baselines import bare_fan_out
from tests.bench.report import Report, percentile
from tests.bench.world import world

SOCKETS, EDITS = 1_000, 20


def run(report: Report) -> None:
    """Connect them, weigh the server, and send edits."""
    bare = asyncio.run(bare_fan_out.measure(SOCKETS, EDITS))
    report.add("baseline_last_of_1000_p95_ms", percentile(bare, 95) * 1000)
    with world() as here:
        asyncio.run(propagate.measure(here.served, 2, 5))  # so that everything is loaded that ever is
        before = here.system.server_mb()

        async def idle() -> float:
            async with AsyncExitStack() as stack:
                await propagate.connected(here.served, SOCKETS, stack)
                return here.system.server_mb()

        full = asyncio.run(idle())
        report.add("server_mb_with_2", before)
        report.add("server_mb_with_1000", full, ("<", 400))
        report.add("kb_an_idle_socket", (full - before) * 1000 / SOCKETS)
        with here.system.spending() as cost:
            one, last = asyncio.run(propagate.measure(here.served, SOCKETS, EDITS))
        report.add("one_of_1000_p50_ms", percentile(one, 50) * 1000)
        report.add("last_of_1000_p50_ms", percentile(last, 50) * 1000)
        report.add("last_of_1000_p95_ms", percentile(last, 95) * 1000)
        report.add("server_peak_mb", cost.server_mb)
