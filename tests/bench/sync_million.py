"""A first load of 1,000,000 rows beside one of 100,000: time grows as the rows do, and the server's memory does not."""

from __future__ import annotations

from shared_models.kernel.catalogue import catalogue
from tests.bench import sync_load
from tests.bench.report import Report

ROWS = 1_000_000


def run(report: Report) -> None:
    """Load both."""
    catalogue()
    small = sync_load.measure(sync_load.ROWS)
    large = sync_load.run(report, ROWS)
    times = ROWS / sync_load.ROWS
    report.add("time_a_row_to_that_of_100000_cold", large.cold.wall / small.cold.wall / times, ("<=", 1.3))
    report.add("time_a_row_to_that_of_100000_warm", large.warm.wall / small.warm.wall / times, ("<=", 1.3))
    report.add("server_peak_mb_with_100000", small.cold.server_mb)
