"""How long deals stay in a stage: what is usual, and when one has been there for too long. Pure, in whole numbers.

Percentiles are by nearest rank, so that each is a time some deal really took.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from shared_models.kernel.instant import Instant

DAY = 86_400_000_000
SLIP = 60_000_000
"""A stay shorter than a minute is a slip of the hand and no stay."""
ENOUGH = 5
"""Fewer stays than this say nothing about what is usual."""
PATIENCE = 30 * DAY
"""What is taken for usual as long as nobody knows."""


@dataclass(frozen=True, slots=True)
class Stays:
    """The stays in one stage that have come to their end, in µs."""

    count: int = 0
    median: int = 0
    p90: int = 0

    @property
    def usual(self) -> int:
        """How long a deal may be in the stage before it stands out, at least a day."""
        return max(self.p90, DAY) if self.count >= ENOUGH else PATIENCE


def stays(lengths: Sequence[int]) -> Stays:
    """What the lengths of stays say."""
    known = sorted(each for each in lengths if each >= SLIP)
    return Stays(len(known), nearest_rank(known, 50), nearest_rank(known, 90)) if known else Stays()


def nearest_rank(ordered: Sequence[int], percent: int) -> int:
    """The smallest value that at least `percent` of them do not exceed; they are in order, and there is one."""
    return ordered[rank(len(ordered), percent) - 1]


def rank(count: int, percent: int) -> int:
    """The place from 1 of that value among `count`."""
    return max(1, (count * percent + 99) // 100)


def is_stale(since: Instant | None, now: Instant, usual: int) -> bool:
    """Whether a deal has been in its stage for longer than is usual."""
    return since is not None and now - since > usual
