"""Long looks at the replica's file on a connection and in a thread of their own, while others work on it.

One that keeps others from writing steps aside for them: it is interrupted, says so, and may be taken again later.
"""

import threading
from collections.abc import Callable
from typing import TypeVar

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from sync.replica.connection import guarded

T = TypeVar("T")
_AGAIN_SECONDS = 0.001
_INTERRUPTED = 9


class SteppedAside(Exception):
    """Somebody else wanted to work."""


class Aside:
    """One look, at a connection that is closed behind it. `in_the_way` says whether it keeps others from writing."""

    def __init__(self, connection: Connection, in_the_way: bool) -> None:
        self.in_the_way = in_the_way
        self._connection = connection
        self._unwanted = False
        self._begun = False
        self._closing = threading.Lock()
        self._ended = threading.Event()

    async def look(self, step: Callable[[Connection], T]) -> T:
        """What a step finds; raises SteppedAside, and what `guarded` raises."""
        import asyncio  # whoever only opens a replica does not need it

        try:
            return await asyncio.to_thread(self._look, step)
        finally:
            self.step()

    def step(self) -> None:
        """Let go of the file; on return it has. One interruption may come between two statements, so there are many."""
        self._unwanted = True
        with self._closing:
            if not self._begun:
                self._close()
        while not self._ended.wait(_AGAIN_SECONDS):
            with self._closing:
                if not self._ended.is_set():
                    self._connection.interrupt()

    def _look(self, step: Callable[[Connection], T]) -> T:
        with self._closing:
            if self._unwanted:
                raise SteppedAside
            self._begun = True
        try:
            with guarded(self._connection):
                return step(self._connection)
        except dbapi2.DatabaseError as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF != _INTERRUPTED:
                raise
            raise SteppedAside from error
        finally:
            with self._closing:
                self._close()

    def _close(self) -> None:
        self._connection.close()
        self._ended.set()
