"""What stands in a calendar: a meeting, a call, a task on its day, the expected close of a deal. Plain values.

Law: times are those of the clock on the wall. What takes a whole day has days and no times, and stands on the same day
in whatever zone one is.
"""

from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from desktop.calendar.lanes import Span

DEFAULT_MINUTES = {"meeting": 60, "call": 30}
SHORTEST = 15
"""Minutes that everything takes at least, and what moving and sizing snap to."""
SHOWN_AT_LEAST = 30
"""Minutes that something fills in the grid however short it is, so that its words can be read."""
DAY_MINUTES = 24 * 60
LONG_AGO = datetime.min  # noqa: DTZ901 - a wall time


class Layer(StrEnum):
    """What can be shown or hidden."""

    APPOINTMENTS = "appointments"
    TASKS = "tasks"
    CLOSES = "closes"


@dataclass(frozen=True, slots=True)
class Event:
    """`kind` is meeting, call, task or close. `first` and `last` are its days, both included, `start` and `end` its
    wall times, None for a whole day. `over` says that it is done or past."""

    record_type: str
    id: str
    kind: str
    title: str
    first: date
    last: date
    start: datetime | None = None
    end: datetime | None = None
    note: str = ""
    place: str = ""
    who: str = ""
    over: bool = False
    cancelled: bool = False
    urgent: bool = False
    data: Any = field(default=None, compare=False)

    @property
    def all_day(self) -> bool:
        """Whether it takes whole days."""
        return self.start is None

    @property
    def minutes(self) -> int:
        """How long it takes."""
        return int((self.end - self.start).total_seconds() // 60) if self.start and self.end else 0

    @property
    def can_resize(self) -> bool:
        """Whether it has a length that can be changed."""
        return self.record_type == "activity"

    def moved(self, days: int, minutes: int = 0) -> "Event":
        """The same at another time; a whole day moves by days alone."""
        if self.start is None or self.end is None:
            return replace(self, first=self.first + timedelta(days), last=self.last + timedelta(days))
        start = self.start + timedelta(days=days, minutes=minutes)
        end = start + (self.end - self.start)
        return replace(self, start=start, end=end, first=start.date(), last=_last(start, end))

    def resized(self, minutes: int) -> "Event":
        """The same with another length: minutes more or less, or of a whole day so many days of 24 hours."""
        if self.start is None or self.end is None:
            days = max(0, (self.last - self.first).days + round(minutes / DAY_MINUTES))
            return replace(self, last=self.first + timedelta(days))
        end = max(self.end + timedelta(minutes=minutes), self.start + timedelta(minutes=SHORTEST))
        return replace(self, end=end, last=_last(self.start, end))


def timed(start: datetime, end: datetime) -> dict[str, Any]:
    """The days and times of an event on the clock; one that ends before it begins, as over a change of clocks, is as
    short as can be."""
    end = max(end, start + timedelta(minutes=SHORTEST))
    return {"first": start.date(), "last": _last(start, end), "start": start, "end": end}


def span_on(event: Event, day: date) -> Span | None:
    """The minutes of a day that an event fills in the grid; None for a whole day, or when it is not on that day."""
    if event.start is None or event.end is None or not event.first <= day <= event.last:
        return None
    midnight = datetime.combine(day, time())
    begin = max(0, int((event.start - midnight).total_seconds() // 60))
    end = min(DAY_MINUTES, int((event.end - midnight).total_seconds() // 60))
    begin = min(begin, DAY_MINUTES - SHOWN_AT_LEAST)
    return begin, max(end, begin + SHOWN_AT_LEAST)


def in_strip(event: Event) -> bool:
    """Whether it stands above the hours: what takes whole days, or as long as one."""
    return event.all_day or event.minutes >= DAY_MINUTES


def order(event: Event) -> tuple[date, bool, datetime, str]:
    """The order of a day: whole days first, then by time, then by words."""
    return event.first, event.start is not None, event.start or LONG_AGO, event.title.casefold()


def snapped(minutes: float) -> int:
    """The nearest quarter of an hour."""
    return round(minutes / SHORTEST) * SHORTEST


def _last(start: datetime, end: datetime) -> date:
    """The last day; what ends at midnight does not reach into the next one."""
    return max(start.date(), (end - timedelta(microseconds=1)).date())
