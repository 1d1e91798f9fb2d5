"""Several server processes behind one port: started together, replaced when one ends, and ended with their goodbyes.

uvicorn's own supervisor runs its own kind of server in each process, which drops websockets without a word; this one
runs whatever it is given, and a signal to it reaches every process. One whose supervisor has been killed ends, too.
"""

import logging
import multiprocessing
import signal
import socket
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import wait
from multiprocessing.context import SpawnProcess

from uvicorn.config import STARTUP_FAILURE

Serve = Callable[[socket.socket], bool]
"""What each process does until it gets SIGTERM; false when it could not start. It has to be importable by name."""

LOOK_SECONDS = 0.5
BREATH_SECONDS = 1.0
_SIGNALS = (signal.SIGINT, signal.SIGTERM)
_log = logging.getLogger("counterfoil.workers")
_spawn = multiprocessing.get_context("spawn")


class Workers:
    """So many processes that accept connections on one listening socket."""

    def __init__(self, count: int, serve: Serve, listener: socket.socket) -> None:
        self._count = count
        self._serve = serve
        self._listener = listener
        self._running: list[SpawnProcess] = []
        self._ending = threading.Event()

    def run(self) -> bool:
        """Until a signal comes; false when the processes cannot start."""
        before = {each: signal.signal(each, self._signalled) for each in _SIGNALS}
        try:
            self._running = [self._started() for _ in range(self._count)]
            started = True
            while self._running:
                wait([each.sentinel for each in self._running], LOOK_SECONDS)
                started = self._replace_ended() and started
            return started
        finally:
            for each, handler in before.items():
                signal.signal(each, handler)

    def _signalled(self, *_: object) -> None:
        self._end()

    def _end(self) -> None:
        self._ending.set()
        for each in self._running:
            if each.is_alive():
                each.terminate()

    def _started(self) -> SpawnProcess:
        process = _spawn.Process(target=_work, args=(self._serve, self._listener))
        process.start()
        return process

    def _replace_ended(self) -> bool:
        """Take out who has ended and start another in its place; false when one could not even start."""
        started = True
        for each in [each for each in self._running if not each.is_alive()]:
            self._running.remove(each)
            if each.exitcode == STARTUP_FAILURE:
                started = False  # any other would fail the same way
                self._end()
            elif not self._ending.is_set():
                _log.error("a server process has ended with %s; another is started", each.exitcode)
                time.sleep(BREATH_SECONDS)  # so that one that always fails does not keep the machine busy
                self._running.append(self._started())
                if self._ending.is_set():  # the signal came while it was being started
                    self._end()
        return started


def _work(serve: Serve, listener: socket.socket) -> None:
    """What runs in each process."""
    threading.Thread(target=_end_with_parent, name="watch the supervisor", daemon=True).start()
    if not serve(listener):
        raise SystemExit(STARTUP_FAILURE)


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        signal.raise_signal(signal.SIGTERM)
