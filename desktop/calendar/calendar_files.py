"""iCalendar files in and out of the calendar: chosen, or dropped on it."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.background import Background
from desktop.calendar.event import Event
from desktop.calendar.words import tr
from desktop.derive.words import counted
from desktop.workspace import Workspace
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from sync.clock import now

if TYPE_CHECKING:
    from sync.calendars.export_calendar import Person
    from sync.calendars.import_calendar import Imported
    from sync.calendars.meetings import Read
    from sync.replica.replica import Replica

ENDING = ".ics"


def dropped(data: QMimeData) -> list[Path]:
    """The calendar files that are carried over the screen."""
    names = [Path(each.toLocalFile()) for each in data.urls() if each.isLocalFile()]
    return [each for each in names if each.suffix.lower() == ENDING]


class CalendarFiles:
    """Belongs to the calendar's screen. A file is read in a thread of its own and written by one operation."""

    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        self._workspace, self._parent = workspace, parent
        self._background = Background(parent)

    def ask_what_to_import(self) -> None:
        """Ask for a file."""
        kinds = tr("Calendars (*.ics);;All files (*)")
        name, _ = QFileDialog.getOpenFileName(self._parent, tr("Import a calendar"), str(Path.home()), kinds)
        if name:
            self.import_file(Path(name))

    def import_file(self, path: Path) -> None:
        """Take the meetings and tasks of a file over."""

        def job() -> "Read":
            from sync.calendars.import_calendar import read_calendar

            return read_calendar(path, now())

        self._background.run(job, lambda found: self._write(path, found), self._workspace.fault)

    def _write(self, path: Path, found: "Read") -> None:
        label = tr("Import of {file}").format(file=path.name)

        def job(replica: "Replica") -> "Imported":
            from sync.calendars.import_calendar import import_calendar

            return import_calendar(replica, found, now(), label)

        self._workspace.operations.perform(
            label, job, group_of=lambda imported: imported.group_id, done=self._tell, failed=self._workspace.fault
        )

    def _tell(self, imported: "Imported") -> None:
        parts = []
        if imported.made:
            parts.append(counted("Calendar", imported.made, "One entry imported", "%n entries imported"))
        if imported.changed:
            parts.append(counted("Calendar", imported.changed, "one has changed", "%n have changed"))
        if not parts:
            parts.append(tr("Nothing new: everything in the file is here already"))
        if imported.problems:
            parts.append(counted("Calendar", len(imported.problems), "one was left out", "%n were left out"))
            parts.append(imported.problems[0])
        self._workspace.toast("; ".join(parts), imported.group_id or None)

    def ask_where_to_export(self, events: Sequence[Event], name: str) -> None:
        """Ask where the entries go, and write them there."""
        start = str(Path.home() / f"{_file_name(name)}{ENDING}")
        chosen, _ = QFileDialog.getSaveFileName(
            self._parent, tr("Export as a calendar file"), start, tr("Calendars (*.ics)")
        )
        if chosen:
            self.export(events, Path(chosen), name)

    def export(self, events: Sequence[Event], path: Path, name: str) -> None:
        """Write meetings, calls and tasks to a file; the close of a deal is none of them."""
        ids = {
            kind: list(dict.fromkeys(each.id for each in events if each.record_type == kind))
            for kind in ("activity", "task")
        }

        def job(replica: "Replica") -> int:
            from sync.calendars.export_calendar import calendar_text

            activities, tasks = (_rows(replica, kind, found) for kind, found in ids.items())
            text = calendar_text(activities, tasks, _people(replica, activities), now(), name)
            try:
                path.write_bytes(text.encode("utf-8", "replace"))
            except OSError as wrong:
                words = tr("{file} cannot be written: {reason}.").format(file=path.name, reason=wrong.strerror)
                raise Unavailable(words) from None
            return len(activities) + len(tasks)

        def done(count: int) -> None:
            words = counted("Calendar", count, "One entry exported to {file}", "%n entries exported to {file}")
            self._workspace.toast(words.format(file=path.name))

        self._workspace.ask(job, done)


def _rows(replica: "Replica", kind: str, ids: Sequence[Id]) -> list[Row]:
    return [row for each in ids if (row := replica.get(kind, each)) is not None and row["deleted_at"] is None]


def _people(replica: "Replica", activities: Sequence[Row]) -> dict[Id, "Person"]:
    from sync.calendars.export_calendar import Person

    wanted = {each for row in activities for each in row["attendees"] or ()}
    found = {}
    for each in wanted:
        row = replica.get("contact", each)
        if row is not None and row["email"]:
            found[each] = Person(replica.catalogue.record_type("contact").title_of(row), row["email"])
    return found


def _file_name(name: str) -> str:
    """A name for a file without what file systems do not allow."""
    return "".join(each if each.isalnum() or each in " -_" else " " for each in name).strip()[:80] or "calendar"
