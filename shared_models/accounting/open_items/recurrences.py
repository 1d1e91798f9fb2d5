"""When a recurring document is due: every month on the 31st, every second Friday, every quarter, on working days.

Law: counted from the first day and never from the last document, so that the 31st comes back after February. Every
time is due, those too that passed while nobody looked. In a shorter month it is the last day.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile

from shared_models.crm.repeating import STEPS
from shared_models.kernel.date_language import Sense
from shared_models.kernel.date_words import added

_LONGEST = {Sense.DAY: 1, Sense.WEEK: 7, Sense.MONTH: 31, Sense.YEAR: 366}
_WORKING_DAYS = 5


@dataclass(frozen=True, slots=True)
class Recurrence:
    """From which day on, how often (as tasks repeat), every so many times; up to a day, or so many times in all."""

    first: str
    repeat: str
    every: int = 1
    last: str | None = None
    times: int | None = None


def due_days(recurrence: Recurrence, after: str | None, until: str) -> tuple[str, ...]:
    """The days on which a document is due: later than `after` (the last one made), and up to `until`."""
    return tuple(takewhile(lambda day: day <= until, _days(recurrence, after)))


def next_due(recurrence: Recurrence, after: str | None) -> str | None:
    """The first day after `after` on which a document is due; None when there is no more."""
    return next(_days(recurrence, after), None)


def _days(recurrence: Recurrence, after: str | None) -> Iterator[str]:
    first = date.fromisoformat(recurrence.first)
    since = (date.fromisoformat(after) - first).days if after else 0
    at = max(_sure_over(recurrence, since), 0)
    while recurrence.times is None or at < recurrence.times:
        try:
            day = _occurrence(first, recurrence.repeat, at * recurrence.every).isoformat()
        except (OverflowError, ValueError):
            return
        if recurrence.last is not None and day > recurrence.last:
            return
        if after is None or day > after:
            yield day
        at += 1


def _sure_over(recurrence: Recurrence, since: int) -> int:
    """How many times are over for sure after so many days: what need not be counted one by one."""
    if recurrence.repeat == "weekdays":
        return (since // 7 * _WORKING_DAYS - _WORKING_DAYS) // recurrence.every
    steps, unit = STEPS[recurrence.repeat]
    return since // (_LONGEST[unit] * steps * recurrence.every)


def _occurrence(first: date, repeat: str, number: int) -> date:
    if repeat != "weekdays":
        steps, unit = STEPS[repeat]
        return added(first, steps * number, unit)
    monday = first - timedelta(first.weekday())
    weeks, weekday = divmod(number + first.weekday(), _WORKING_DAYS)
    if first.weekday() >= _WORKING_DAYS:
        weeks, weekday = divmod(number + _WORKING_DAYS, _WORKING_DAYS)
    return monday + timedelta(7 * weeks + weekday)
