"""Keeping the lease's marks: when the server was heard, and the latest time this computer has shown. See `lease.py`."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from shared_models.kernel.faults import Fault
from shared_models.kernel.instant import Instant
from sync import clock
from sync.replica import lease
from sync.replica.replica import Replica

EVERY_SECONDS = 60.0


class LeaseKeeper:
    """`heard` says when the server was last heard in this run; `stopwatch` counts µs, sleep included, never set."""

    def __init__(self, replica: Replica, heard: Callable[[], Instant], stopwatch: Callable[[], int]) -> None:
        self._replica = replica
        self._heard = heard
        self._stopwatch = stopwatch
        self._told: Instant = 0
        self._counted = stopwatch()

    def greeted(self, hours: int) -> None:
        """The server has said welcome: the lease begins anew."""
        self._told, self._counted = self._heard(), self._stopwatch()
        self._replica.keep_lease(lease.heard(clock.now(), hours))

    async def run(self) -> None:
        """Write down from time to time how late it is; a clock that is set back meanwhile does not stop that."""
        while True:
            await asyncio.sleep(EVERY_SECONDS)
            with suppress(Fault):  # a full disk, say: the next minute tells it all the same
                self.note()

    def note(self) -> None:
        """Write down how late it is: what has passed since the last time, or since the server's welcome, counts."""
        elapsed = self._stopwatch()
        since = elapsed - self._counted
        marks = self._replica.lease
        now = clock.now()
        told = self._heard()
        if told != self._told:  # not "later": the clock may have been set back meanwhile
            # From when it was heard, not from now: the computer may have slept for days since.
            marks = lease.passed(lease.heard(min(told, now), marks.hours), now)
        else:
            marks = lease.passed(marks, max(now, marks.seen + since))
        self._replica.keep_lease(marks)
        self._told, self._counted = told, elapsed
