"""Which part of the list a task stands in, and what day it gets when it is carried to another part. Pure."""

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from enum import StrEnum

from shared_models.kernel.date_words import week_start
from sync.replica.agenda import TaskLine


class Part(StrEnum):
    """The parts of the list, in their order."""

    OVERDUE = "overdue"
    TODAY = "today"
    TOMORROW = "tomorrow"
    WEEK = "week"
    LATER = "later"
    SOMEDAY = "someday"
    DONE = "done"


_RANK = {"high": 0, "normal": 1, "low": 2}


def part_of(due: str | None, today: date, first_weekday: int) -> Part:
    """Where a task with this day stands; the week ends with its last day, or with tomorrow."""
    if not due:
        return Part.SOMEDAY
    if due < today.isoformat():
        return Part.OVERDUE
    if due == today.isoformat():
        return Part.TODAY
    tomorrow = today + timedelta(1)
    if due == tomorrow.isoformat():
        return Part.TOMORROW
    return Part.WEEK if due < _next_week(today, first_weekday).isoformat() else Part.LATER


def parted(tasks: Iterable[TaskLine], today: date, first_weekday: int) -> Mapping[Part, list[TaskLine]]:
    """Open tasks by part; within one by day, then what reminds at a time, then by priority and words."""
    found: dict[Part, list[TaskLine]] = {each: [] for each in Part}
    for each in tasks:
        found[part_of(each.due, today, first_weekday)].append(each)
    for part, lines in found.items():
        if part is not Part.DONE:
            lines.sort(key=_order)
    return {part: lines for part, lines in found.items() if lines}


def day_in(part: Part, today: date, first_weekday: int) -> date | None:
    """The day a task gets that is put into a part; None for no day."""
    week = _next_week(today, first_weekday)
    return {
        Part.OVERDUE: today,
        Part.TODAY: today,
        Part.TOMORROW: today + timedelta(1),
        Part.WEEK: max(week - timedelta(1), today + timedelta(1)),
        Part.LATER: max(week + timedelta((7 - first_weekday) % 7), today + timedelta(2)),
        Part.SOMEDAY: None,
        Part.DONE: today,
    }[part]


def carried(due: str | None, by: int, today: date, first_weekday: int) -> date | None:
    """The day in the next part (`by` 1) or the one before (-1); parts that would give the same day are passed over."""
    order = [Part.TODAY, Part.TOMORROW, Part.WEEK, Part.LATER, Part.SOMEDAY]
    here = part_of(due, today, first_weekday)
    at = order.index(here) if here in order else -1
    for part in order[at + 1 :] if by > 0 else order[: max(0, at)][::-1]:
        day = day_in(part, today, first_weekday)
        if part_of(day.isoformat() if day else None, today, first_weekday) is part:
            return day
    return date.fromisoformat(due) if due and at >= 0 else today if at < 0 and by > 0 else None


def _next_week(today: date, first_weekday: int) -> date:
    return week_start(today, first_weekday) + timedelta(7)


def _order(task: TaskLine) -> tuple[str, bool, int, int, str]:
    timed = task.remind_at is not None
    return task.due or "", not timed, task.remind_at or 0, _RANK.get(task.priority, 1), task.subject.casefold()
