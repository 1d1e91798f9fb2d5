"""What one does in the calendar, each as one operation: make, move, lengthen, cancel, mark as held, delete."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from desktop.calendar.event import Event
from desktop.calendar.source import Events
from desktop.calendar.words import tr
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.wall_clock import at_wall, utc_midnight

_DAY_SECONDS = 86_400
_COLUMNS = {"expected_close": "day"}
"""Fields whose column the calendar reads under another name."""


class CalendarWork:
    """Writes; `changed` is called when something is to be read again."""

    def __init__(self, workspace: Workspace, events: Events, changed: Callable[[], None]) -> None:
        self._workspace, self._events, self._changed = workspace, events, changed

    def make(self, record_type: str, values: Mapping[str, Value]) -> Id:
        """Make a meeting, a call or a task; returns the id it will have."""
        label = tr("New {what}").format(what=values["subject"])
        return self._workspace.operations.create(record_type, values, label)

    def put(self, event: Event, to: Event) -> None:
        """Move or lengthen an event: shown at once, and back again with the reason when it is refused."""
        changed = _changes(event, to)
        if not changed or not self._may(event):
            return
        before: dict[str, Value] = {name: getattr(event.data, _COLUMNS.get(name, name)) for name in changed}
        if event.record_type == "task" and event.data.remind_at is not None:
            apart = (to.first - event.first) // timedelta(1)
            before["remind_at"] = event.data.remind_at
            changed["remind_at"] = event.data.remind_at + apart * _DAY_SECONDS * 1_000_000
        self._events.hold(to)
        self._changed()
        words = tr("{what} moved").format(what=event.title)
        if to.first == event.first and to.start == event.start:
            words = tr("Length of {what}").format(what=event.title)

        def settle(_: object = None) -> None:
            self._events.release(to)
            self._changed()

        def done(written: object) -> None:
            settle()
            self._workspace.toast(words, getattr(written, "group_id", None))

        def failed(fault: Fault) -> None:
            settle()
            self._workspace.fault(fault)

        self._workspace.operations.patch(
            event.record_type,
            event.id,
            before,
            changed,
            words,
            done=done,
            failed=failed,
        )

    def mark(self, event: Event, status: str) -> None:
        """Say that an appointment is planned, was held or is cancelled; a task is done or open."""
        if event.kind == "task":
            words = tr("{what} done").format(what=event.title)
            task, tell = {"done_at": event.data.done_at}, self._teller(words)
            self._workspace.operations.verb("task", event.id, "complete_task", {"done": True}, task, words, done=tell)
        elif event.record_type == "activity" and event.data.status != status:
            words = {
                "done": tr("{what} took place"),
                "cancelled": tr("{what} cancelled"),
                "planned": tr("{what} planned again"),
            }[status].format(what=event.title)
            self._workspace.operations.patch(
                "activity",
                event.id,
                {"status": event.data.status},
                {"status": status},
                words,
                done=self._teller(words),
            )

    def delete(self, event: Event) -> None:
        """Delete an appointment or a task; the close of a deal is no record of its own."""
        if event.kind == "close":
            return
        words = tr("{what} deleted").format(what=event.title)
        label = tr("Deletion of {what}").format(what=event.title)
        self._workspace.operations.delete(event.record_type, event.id, label, done=self._teller(words))

    def _teller(self, words: str) -> Callable[[object], None]:
        return lambda written: self._workspace.toast(words, getattr(written, "group_id", None))

    def _may(self, event: Event) -> bool:
        kind = self._workspace.catalogue.record_type(event.record_type)
        return self._workspace.actor.may_some(kind.permission("edit"))


def appointment(
    kind: str, title: str, start: datetime, minutes: int, all_day: bool, owner: Id, about: Mapping[str, Value]
) -> dict[str, Value]:
    """The values of a new meeting or call; of a whole day `minutes` are so many days."""
    values: dict[str, Value] = {"type": kind, "subject": title, "owner_id": owner, "status": "planned", **about}
    if all_day:
        days = max(1, round(minutes / 1440))
        return values | {"all_day": True, "at": utc_midnight(start.date()), "duration": days * _DAY_SECONDS}
    return values | {"at": at_wall(start), "duration": minutes * 60}


def _changes(event: Event, to: Event) -> dict[str, Value]:
    """The fields that say when an event is, as far as they are others."""
    moved = (to.first, to.start) != (event.first, event.start)
    if event.kind in ("task", "close"):
        name = "due" if event.kind == "task" else "expected_close"
        return {name: to.first.isoformat()} if moved else {}
    changed: dict[str, Value] = {}
    if to.start is None or to.end is None:
        days = (to.last - to.first).days + 1
        changed = {"at": utc_midnight(to.first), "duration": days * _DAY_SECONDS, "all_day": True}
        return {name: value for name, value in changed.items() if value != getattr(event.data, name)}
    if moved:
        changed["at"] = at_wall(to.start)
    if to.minutes != event.minutes:
        changed["duration"] = (at_wall(to.end) - at_wall(to.start)) // 1_000_000
    return changed
