"""What a calendar file says is to be done: its tasks (VTODO of RFC 5545). Pure.

Law: a task that was done or given up before it came here is none for this person; one that repeats is taken once.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from shared_models.kernel.wall_clock import wall
from sync.calendars.content_lines import Component
from sync.calendars.times import NotATime, When, Zones, length, when

MOST = 20_000


@dataclass(frozen=True, slots=True)
class Todo:
    """One task. `due` is the day as text, None without one; `over` says that it is done or given up."""

    uid: str
    subject: str
    due: str | None
    priority: str
    body: str
    over: bool


def todos(calendar: Component, zones: Zones, problems: list[str]) -> Iterator[Todo]:
    """The tasks of a calendar, the first so many; what makes no sense is named among the problems."""
    found = [each for each in calendar.parts if each.name == "VTODO"]
    for part in found[:MOST]:
        subject = (part.text("SUMMARY") or part.text("DESCRIPTION").partition("\n")[0] or "—")[:200]
        try:
            due = _due(part, zones)
        except (NotATime, ValueError, OverflowError) as wrong:
            problems.append(f"{subject[:60]}: {str(wrong)[:80] or 'no time'}")
            continue
        yield Todo(
            (part.text("UID") or f"{subject[:100]}/{due}")[:1_000],
            subject,
            due,
            _priority(part.text("PRIORITY")),
            part.text("DESCRIPTION")[:50_000],
            part.text("STATUS").upper() in ("COMPLETED", "CANCELLED") or part.first("COMPLETED") is not None,
        )


def _due(part: Component, zones: Zones) -> str | None:
    """Its day here: when it is due, or begins and takes so long."""
    line, begin, lasting = part.first("DUE"), part.first("DTSTART"), part.first("DURATION")
    if line is not None:
        return _day(when(line, zones))
    if begin is None:
        return None
    start = when(begin, zones)
    if lasting is None or start.wall is None:
        return _day(start)
    return wall(start.instant + length(lasting.value) // timedelta(microseconds=1)).date().isoformat()


def _day(moment: When) -> str:
    return (moment.day if moment.wall is None else wall(moment.instant).date()).isoformat()


def _priority(text: str) -> str:
    """One to four is high, six to nine low (RFC 5545, 3.8.1.9)."""
    number = int(text) if text.isascii() and text.isdigit() and len(text) == 1 else 0
    return "high" if 1 <= number <= 4 else "low" if number >= 6 else "normal"
