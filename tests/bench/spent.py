"""What a whole system spends: wall time, CPU seconds of client, server and database together, and memory.

The client is this process; the server and PostgreSQL are trees of processes known by their roots.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass

import psutil
import psycopg


@dataclass
class Cost:
    """Of a block. `cpu` is everybody's, `client_cpu` this process's; `server_mb` the server's peak meanwhile."""

    wall: float = 0.0
    cpu: float = 0.0
    client_cpu: float = 0.0
    server_mb: float = 0.0


@dataclass(frozen=True, slots=True)
class System:
    """The roots of the server's and the database's processes."""

    server: int
    postgres: int

    @contextmanager
    def spending(self) -> Iterator[Cost]:
        """Measure a block."""
        cost, done = Cost(), threading.Event()
        watch = threading.Thread(target=self._watch, args=(cost, done), daemon=True)
        watch.start()
        mine, theirs, start = time.process_time(), self._cpu(), time.perf_counter()
        try:
            yield cost
        finally:
            cost.wall = time.perf_counter() - start
            cost.client_cpu = time.process_time() - mine
            cost.cpu = cost.client_cpu + self._cpu() - theirs
            done.set()
            watch.join()

    def server_mb(self) -> float:
        """Resident memory of all server processes."""
        return sum(_resident(each) for each in _tree(self.server)) / 1e6

    def _cpu(self) -> float:
        total = 0.0
        for root in (self.server, self.postgres):
            for each in _tree(root):
                with suppress(psutil.Error):
                    times = each.cpu_times()
                    total += times.user + times.system + times.children_user + times.children_system
        return total

    def _watch(self, cost: Cost, done: threading.Event) -> None:
        while True:
            cost.server_mb = max(cost.server_mb, self.server_mb())
            if done.wait(0.1):
                return


def system(server: int, dsn: str) -> System:
    """The system of a server process and the cluster that a DSN reaches."""
    with psycopg.connect(dsn) as connection:
        backend = psutil.Process(connection.info.backend_pid)
        postmaster = backend.parent()
    assert postmaster is not None
    return System(server, postmaster.pid)


def _tree(root: int) -> Sequence[psutil.Process]:
    try:
        top = psutil.Process(root)
        return [top, *top.children(recursive=True)]
    except psutil.NoSuchProcess:
        return []


def _resident(process: psutil.Process) -> float:
    with suppress(psutil.Error):
        return float(process.memory_info().rss)
    return 0.0
