"""The lease: for how long a replica may be shown without a word from its server. Pure: the clock is an argument.

Its law: only the server releases. Time counts by this computer's clock, which its owner may set: so the latest time
ever seen is remembered, and a clock that stands well before it has been set back. What is not shown is not lost: the
queue stays and is sent. docs/sync/lease.md says what this does not stop.
"""

from dataclasses import dataclass, replace
from typing import Any

from shared_models.kernel.instant import Instant

HOUR = 3_600_000_000
DEFAULT_HOURS = 72
SET_BACK = 15 * 60 * 1_000_000
"""µs by which a clock may go back before that counts: corrections by the network are smaller."""

_WARNINGS = (0.9, 0.75)
"""The parts of a lease from which on a person is told, the more urgent first."""


@dataclass(frozen=True, slots=True)
class Marks:
    """What a replica remembers: when the server was last heard, the latest time seen, and the hours it then gave.

    All by this computer's clock, in µs since 1970; `heard` is 0 while the server was never heard. No hours: no end.
    """

    heard: Instant = 0
    seen: Instant = 0
    hours: int = DEFAULT_HOURS


@dataclass(frozen=True, slots=True)
class Fresh:
    """There is plenty of time."""


@dataclass(frozen=True, slots=True)
class Ending:
    """`left` µs remain; `part` of the lease, 0.75 or 0.9, has passed."""

    left: int
    part: float


@dataclass(frozen=True, slots=True)
class Expired:
    """The lease ended `ago` µs ago: records are not shown until the server is heard."""

    ago: int


@dataclass(frozen=True, slots=True)
class ClockSetBack:
    """The clock stands `by` µs before a time that it has shown: records are not shown until the server is heard."""

    by: int


Standing = Fresh | Ending | Expired | ClockSetBack


def standing(now: Instant, marks: Marks) -> Standing:
    """How the lease stands at this moment."""
    if not (marks.heard and marks.hours):
        return Fresh()
    if marks.seen - now > SET_BACK:
        return ClockSetBack(marks.seen - now)
    whole = marks.hours * HOUR
    passed = max(now, marks.seen) - marks.heard
    if passed >= whole:
        return Expired(passed - whole)
    part = next((each for each in _WARNINGS if passed >= whole * each), 0.0)
    return Ending(whole - passed, part) if part else Fresh()


def is_open(found: Standing) -> bool:
    """Whether records may be shown."""
    return isinstance(found, Fresh | Ending)


def heard(now: Instant, hours: int) -> Marks:
    """The server was heard: the lease begins anew, whatever the clock said before."""
    return Marks(now, now, hours)


def passed(marks: Marks, now: Instant) -> Marks:
    """Time has passed: a later time than any before is remembered."""
    return replace(marks, seen=max(marks.seen, now))


def plain(marks: Marks) -> list[int]:
    """As it is stored."""
    return [marks.heard, marks.seen, marks.hours]


def marks_of(stored: Any) -> Marks:
    """What was stored, or that the server was never heard."""
    return Marks(*stored) if isinstance(stored, list) and len(stored) == 3 else Marks()
