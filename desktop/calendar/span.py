"""Which days a calendar shows around a day, in each of its modes. Pure."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shared_models.kernel.date_language import Sense
from shared_models.kernel.date_words import added, week_start

EARLIEST, LATEST = date(1900, 1, 1), date(2199, 12, 31)
"""A calendar goes no further: beyond it clocks and zones mean nothing."""
_AGENDA_DAYS = 30


class Mode(StrEnum):
    """How much is shown at once."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    AGENDA = "agenda"


@dataclass(frozen=True, slots=True)
class Days:
    """A stretch of days, both ends included."""

    first: date
    last: date

    def all(self) -> list[date]:
        """Every day of it."""
        return [self.first + timedelta(each) for each in range((self.last - self.first).days + 1)]


def days_of(mode: Mode, day: date, first_weekday: int) -> Days:
    """What is shown: a month as whole weeks, six at most; an agenda from the day on."""
    if mode is Mode.DAY:
        return Days(day, day)
    if mode is Mode.WEEK:
        start = week_start(day, first_weekday)
        return Days(start, start + timedelta(6))
    if mode is Mode.AGENDA:
        return Days(day, day + timedelta(_AGENDA_DAYS - 1))
    start = week_start(day.replace(day=1), first_weekday)
    last = added(day.replace(day=1), 1, Sense.MONTH) - timedelta(1)
    return Days(start, week_start(last, first_weekday) + timedelta(6))


def turned(mode: Mode, day: date, by: int) -> date:
    """The day so many pages on; the same number in another month, or its last."""
    if mode is Mode.MONTH:
        return kept(added(day, by, Sense.MONTH))
    return kept(day + timedelta(by * {Mode.DAY: 1, Mode.WEEK: 7, Mode.AGENDA: _AGENDA_DAYS}[mode]))


def kept(day: date) -> date:
    """The day, or the nearest one that a calendar goes to."""
    return min(max(day, EARLIEST), LATEST)
