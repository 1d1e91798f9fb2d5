"""`python -m tests.bench.timed_server serve …`: the shipped server, noting how long each transaction held its lock.

Appends a number of milliseconds per line to the file that BENCH_HOLDS names: from the moment a tenant's lock was had
until the transaction's end, its commit included.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

from server import cli
from server.changes import apply as applying
from server.database.database import Database

_had: ContextVar[list[float] | None] = ContextVar("had", default=None)


def note_holds(path: Path) -> None:
    """From now on, note each lock that `apply` holds."""
    file = path.open("a", buffering=1)
    lock, tenant = applying._lock, Database.tenant

    async def noted_lock(connection: Any) -> int:
        version = await lock(connection)
        if (had := _had.get()) is not None:  # a sign-up has a transaction of its own
            had.append(time.perf_counter())
        return version

    @asynccontextmanager
    async def noted_tenant(self: Database, whose: Any) -> AsyncIterator[Any]:
        had: list[float] = []
        token = _had.set(had)
        try:
            async with tenant(self, whose) as connection:
                yield connection
        finally:
            _had.reset(token)
            for each in had:
                file.write(f"{(time.perf_counter() - each) * 1000:.3f}\n")

    applying._lock = noted_lock
    Database.tenant = noted_tenant  # type: ignore[method-assign]  # for this process alone


if __name__ == "__main__":
    note_holds(Path(os.environ["BENCH_HOLDS"]))
    sys.exit(cli.main(sys.argv[1:]))
