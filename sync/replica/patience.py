"""Patience: waiting between two attempts, unless somebody is in a hurry or the computer has slept meanwhile."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from sync.ending import heed

SLEPT = 15_000_000
"""Microseconds between two ticks that mean the computer was asleep."""


class Patience:
    """`stopwatch` counts µs, sleep included; it is looked at every `tick_seconds`."""

    def __init__(self, stopwatch: Callable[[], int], tick_seconds: float) -> None:
        self._stopwatch = stopwatch
        self._tick_seconds = tick_seconds
        self._enough = asyncio.Event()
        self._hurried = False

    def hurry(self) -> None:
        """Do not wait any longer, or else, while an attempt runs, not after it."""
        self._hurried = True
        self._enough.set()

    def enough(self) -> None:
        """Do not wait any longer."""
        self._enough.set()

    def arrived(self) -> None:
        """The attempt went well: nobody is in a hurry any more."""
        self._hurried = False

    async def wait(self, delay: int) -> None:
        """Wait `delay` µs at most."""
        heed()
        self._enough.clear()
        last = start = self._stopwatch()
        while not self._hurried and (now := self._stopwatch()) - start < delay and now - last <= SLEPT:
            last = now
            rest = min(self._tick_seconds, (delay - (now - start)) / 1_000_000)
            # Not `wait_for`: where it ends in the moment it is cancelled, the cancellation is lost.
            with suppress(TimeoutError):
                async with asyncio.timeout(rest):
                    await self._enough.wait()
                break
        self._hurried = False
