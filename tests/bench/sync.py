"""Everything that people notice of sync, in one run: first load, offline work, other people's edits, trouble.

Each part has a PostgreSQL and a server of its own; the floors are measured beside it.
"""

from __future__ import annotations

from shared_models.kernel.catalogue import catalogue
from tests.bench import propagate, sync_contention, sync_load, sync_offline
from tests.bench.report import Report


def run(report: Report) -> None:
    """All parts, one after the other."""
    catalogue()  # a client that has painted has it
    for part in (sync_load, sync_offline, propagate, sync_contention):
        part.run(report)
