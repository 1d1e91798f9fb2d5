"""When a person is reminded of a task or a meeting, and what of it falls between two instants.

Law: pure. What a person has chosen (`remind_at`) stands; otherwise a task reminds at nine on the day it is due, a
meeting or a planned call a quarter of an hour before it begins, and one that takes the whole day at nine as well. What
is done, cancelled or deleted reminds nobody. Between two instants means after the first and up to the second, so that
one who asks again and again is told of each once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, tzinfo

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.record_field import Value
from shared_models.kernel.wall_clock import at_wall

MINUTE = 60 * 1_000_000
REMINDING = ("meeting", "call")
"""The types of activities that are appointments."""


@dataclass(frozen=True, slots=True)
class Habits:
    """What reminds when nothing was chosen: minutes before an appointment, and the hour on a day."""

    minutes_before: int = 15
    day_time: time = time(9)


@dataclass(frozen=True, slots=True)
class Reminder:
    """Something to be told of. `at` is when; `starts` when it begins, None for a whole day; `day` the day it is on."""

    record_type: str
    record_id: Id
    title: str
    at: Instant
    starts: Instant | None
    day: date | None


def due(
    record_type: str,
    rows: Iterable[Mapping[str, Value]],
    since: Instant,
    until: Instant,
    zone: tzinfo | None = None,
    habits: Habits = Habits(),
) -> list[Reminder]:
    """What of these tasks or activities reminds after `since` and not after `until`, the earliest first."""
    remind = _task if record_type == "task" else _activity
    found = (remind(row, zone, habits) for row in rows if row.get("deleted_at") is None)
    return sorted((each for each in found if each and since < each.at <= until), key=lambda each: (each.at, each.title))


def snoozed(until: Instant) -> dict[str, Value]:
    """What to patch, on either record, to be told again later."""
    return {"remind_at": until}


def in_a_while(now: Instant, minutes: int = 10) -> Instant:
    """When to tell again who asks for a little more time."""
    return now + minutes * MINUTE


def _task(row: Mapping[str, Value], zone: tzinfo | None, habits: Habits) -> Reminder | None:
    day = date.fromisoformat(row["due"]) if row["due"] else None
    at = row["remind_at"]
    if row["done_at"] is not None or (at is None and day is None):
        return None
    if at is None and day is not None:
        at = at_wall(datetime.combine(day, habits.day_time), zone)
    return Reminder("task", row["id"], row["subject"], at, None, day)


def _activity(row: Mapping[str, Value], zone: tzinfo | None, habits: Habits) -> Reminder | None:
    planned = row["type"] == "meeting" or row["status"] == "planned"
    if row["type"] not in REMINDING or not planned or row["status"] in ("done", "cancelled") or row["at"] is None:
        return None
    day = to_datetime(row["at"]).date() if row["all_day"] else None
    at = row["remind_at"]
    if at is None and day is not None:
        at = at_wall(datetime.combine(day, habits.day_time), zone)
    elif at is None:
        at = row["at"] - habits.minutes_before * MINUTE
    return Reminder("activity", row["id"], row["subject"], at, None if day else row["at"], day)
