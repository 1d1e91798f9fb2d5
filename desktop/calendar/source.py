"""The events of a stretch of days, read from the replica; what was just moved stays where it was put until that is
stored."""

from collections.abc import Iterable, Mapping
from datetime import UTC, date, datetime, timedelta
from typing import Any

from desktop.calendar.event import DEFAULT_MINUTES, Event, Layer, order, timed
from desktop.calendar.span import Days
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import to_datetime
from shared_models.kernel.wall_clock import midnight, utc_midnight, wall
from sync.replica import agenda, lists
from sync.replica.agenda import Appointment, Close, TaskLine

ALL_LAYERS = frozenset(Layer)
Titles = Mapping[tuple[str, Id], str]


class Events:
    """`show` chooses whose and what; `read` answers for days. `truncated` says that there is more than was read."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._held: dict[Id, Event] = {}
        self.owner: Id = workspace.person_id
        self.layers: frozenset[Layer] = ALL_LAYERS
        self.truncated = False

    def read(self, days: Days, now: datetime) -> list[Event]:
        """What stands on these days, in their order; `now` is the wall time, before which things are over."""
        reader, first, last = self._workspace.reader, days.first.isoformat(), days.last.isoformat()
        appointments: list[Appointment] = []
        tasks: list[TaskLine] = []
        closes: list[Close] = []
        if Layer.APPOINTMENTS in self.layers and self._may("activity"):
            since = min(midnight(days.first), utc_midnight(days.first))
            until = max(midnight(days.last + timedelta(1)), utc_midnight(days.last + timedelta(1)))
            appointments = agenda.appointments(reader, self.owner, since, until)
        if Layer.TASKS in self.layers and self._may("task"):
            tasks = agenda.tasks_due(reader, self.owner, first, last)
        if Layer.CLOSES in self.layers and self._may("deal"):
            closes = agenda.closes(reader, self.owner, first, last)
        self.truncated = agenda.MOST in (len(appointments), len(tasks), len(closes))
        titles = self._titles([*appointments, *tasks, *closes])
        found = [
            *(_appointment(each, titles, now) for each in appointments),
            *(_task(each, titles, now) for each in tasks),
            *(_close(each, titles, now) for each in closes),
        ]
        there = [self._held.get(each.id, each) for each in found]
        there += [each for each in self._held.values() if all(each.id != other.id for other in there)]
        shown = [each for each in there if each.first <= days.last and each.last >= days.first]
        return sorted(shown, key=order)

    def hold(self, event: Event) -> None:
        """Show an event where it is not stored yet."""
        self._held[event.id] = event

    def release(self, event: Event) -> None:
        """Show again what is stored, unless it was moved on meanwhile."""
        if self._held.get(event.id) == event:
            del self._held[event.id]

    def _may(self, record_type: str) -> bool:
        types = self._workspace.catalogue.record_types
        return record_type in types and self._workspace.actor.may_some(types[record_type].permission("view"))

    def _titles(self, lines: Iterable[Appointment | TaskLine | Close]) -> Titles:
        keys = set()
        for each in lines:
            for kind in ("deal", "contact", "company"):
                if found := getattr(each, f"{kind}_id", None):
                    keys.add((kind, found))
            if self.owner != each.owner_id and each.owner_id:
                keys.add(("member", each.owner_id))
        return lists.titles(self._workspace.reader, self._workspace.catalogue.record_types, keys)


def _about(line: Appointment | TaskLine | Close, titles: Titles) -> str:
    for kind in ("contact", "deal", "company"):
        found = getattr(line, f"{kind}_id", None)
        if found and (kind, found) in titles:
            return titles[kind, found]
    return ""


def _appointment(line: Appointment, titles: Titles, now: datetime) -> Event:
    common: dict[str, Any] = {
        "note": _about(line, titles),
        "place": line.location or "",
        "who": titles.get(("member", line.owner_id or ""), ""),
        "cancelled": line.status == "cancelled",
        "data": line,
    }
    if line.all_day:
        first = to_datetime(line.at).astimezone(UTC).date()
        last = first + timedelta(max(1, -(-(line.duration or 0) // 86_400)) - 1)
        over = last < now.date() or line.status in ("done", "cancelled")
        return Event("activity", line.id, line.type, line.subject, first, last, over=over, **common)
    start = wall(line.at)
    seconds = line.duration if line.duration is not None else DEFAULT_MINUTES[line.type] * 60
    days = timed(start, wall(line.at + seconds * agenda.SECOND))
    over = days["end"] <= now or line.status in ("done", "cancelled")
    return Event("activity", line.id, line.type, line.subject, over=over, **days, **common)


def _task(line: TaskLine, titles: Titles, now: datetime) -> Event:
    day = date.fromisoformat(line.due or "")
    return Event(
        "task",
        line.id,
        "task",
        line.subject,
        day,
        day,
        note=_about(line, titles),
        who=titles.get(("member", line.owner_id or ""), ""),
        over=line.done_at is not None,
        urgent=line.priority == "high" or day < now.date(),
        data=line,
    )


def _close(line: Close, titles: Titles, now: datetime) -> Event:
    day = date.fromisoformat(line.day)
    return Event(
        "deal",
        line.id,
        "close",
        line.name,
        day,
        day,
        note=_about(line, titles),
        who=titles.get(("member", line.owner_id or ""), ""),
        urgent=day < now.date(),
        data=line,
    )
