"""What a whole system spends: wall time, CPU seconds of client, server and database together, and memory.

The client is this process; the server and PostgreSQL are trees of processes known by their roots.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

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
        cost = Cost()
        self._forget_peak()
        mine, theirs, start = time.process_time(), self._cpu(), time.perf_counter()
        try:
            yield cost
        finally:
            cost.wall = time.perf_counter() - start
            cost.client_cpu = time.process_time() - mine
            cost.cpu = cost.client_cpu + self._cpu() - theirs
            cost.server_mb = sum(_peak(each) for each in _tree(self.server)) / 1e6

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

    def _forget_peak(self) -> None:
        """Let the kernel count the peak from here on (proc_pid_clear_refs(5)); asking every now and then costs more."""
        for each in _tree(self.server):
            with suppress(OSError):
                Path(f"/proc/{each.pid}/clear_refs").write_text("5")


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


def _peak(process: psutil.Process) -> float:
    """Resident memory at its highest, in bytes."""
    with suppress(OSError):
        found = re.search(r"VmHWM:\s+(\d+) kB", Path(f"/proc/{process.pid}/status").read_text())
        if found is not None:
            return int(found[1]) * 1024.0
    return _resident(process)
