"""Simulated time: what is to happen lies in a heap by its moment; each actor's own clock goes wrong as it likes."""

import heapq
from collections.abc import Callable
from typing import Any


class Timeline:
    """`now` in µs since the history began. One event taken from the heap is one step."""

    def __init__(self) -> None:
        self.now = 0
        self.steps = 0
        self._made = 0
        self._heap: list[tuple[int, int, Callable[..., None], tuple[Any, ...]]] = []

    def call(self, delay: int, what: Callable[..., None], *arguments: Any) -> None:
        """Let something happen `delay` µs from now; of two things at one moment, the one asked for first."""
        self._made += 1
        heapq.heappush(self._heap, (self.now + max(0, delay), self._made, what, arguments))

    def step(self) -> bool:
        """Let the next thing happen; false when there is none."""
        if not self._heap:
            return False
        self.now, _, what, arguments = heapq.heappop(self._heap)
        self.steps += 1
        what(*arguments)
        return True


class Shown:
    """What stands for the system's clock: that of the actor whose code runs. See `limits.py`."""

    clock: "Clock"

    def now(self) -> int:
        """What this actor believes the time to be, µs since 1970 UTC."""
        return self.clock.now


SHOWN = Shown()


class Clock:
    """An actor's wall clock: simulated time plus an error of up to ten years, which may jump."""

    START = 1_800_000_000_000_000
    MOST_SKEW = 10 * 366 * 86_400 * 1_000_000

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self.skew = 0

    @property
    def now(self) -> int:
        """What the actor believes the time to be, µs since 1970 UTC."""
        return self.START + self._timeline.now + self.skew
