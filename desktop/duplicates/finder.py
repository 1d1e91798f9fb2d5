"""Who looks like whom, kept up to date while the window is open: all are compared once, then only what has changed.

Law: the window never waits. Comparing runs in a thread with a reading connection of its own, and stops when nobody
wants its answer any more.
"""

import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.background import Background
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault, Unavailable
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from sync.replica.touched import Touched

if TYPE_CHECKING:
    from sync.duplicates.groups import Group
    from sync.duplicates.likeness import Likeness

_Found = tuple["list[Likeness]", "list[Group]"]
_PAUSE_MILLISECONDS = 400
"""How long after a change its record is looked at again."""
_AGAIN_MILLISECONDS = 500
_MANY = 500
"""Where more records than this have changed, everything is compared anew."""


class DuplicateFinder(QObject):
    """One per workspace. `changed(record_type)` tells that the groups are others, `progressed(type, done, total)`."""

    changed = Signal(str)
    progressed = Signal(str, int, int)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._background = Background(self)
        self._pairs: dict[str, list[Likeness]] = {}
        self._groups: dict[str, list[Group]] = {}
        self._running: dict[str, threading.Event] = {}
        self._due: dict[str, set[Id]] = {}
        self._stale: set[str] = set()
        self._later = QTimer(self, singleShot=True, interval=_PAUSE_MILLISECONDS)
        self._later.timeout.connect(self._catch_up)
        workspace.touched.connect(self._hear)

    def groups(self, record_type: str) -> "Sequence[Group]":
        """What was found so far, the surest first."""
        return self._groups.get(record_type, ())

    def knows(self, record_type: str) -> bool:
        """Whether all records of the type have been compared."""
        return record_type in self._pairs

    def is_busy(self, record_type: str) -> bool:
        """Whether the records of the type are being compared."""
        return record_type in self._running

    def look(self, record_type: str) -> None:
        """Compare all records of a type unless that was done."""
        if record_type in self._running or (self.knows(record_type) and record_type not in self._stale):
            return
        stop = self._running[record_type] = threading.Event()
        self._stale.discard(record_type)
        self._due.pop(record_type, None)
        kind, workspace = self._workspace.catalogue.record_type(record_type), self._workspace

        def job() -> _Found | None:
            from sync.duplicates.groups import groups
            from sync.duplicates.scan import Stopped, scan

            def progress(done: int, total: int) -> bool:
                if stop.is_set() or workspace.is_closed:
                    return False  # and perhaps nobody is left who could be told
                self.progressed.emit(record_type, done, total)
                return True

            try:
                with closing(workspace.open_reader()) as connection:
                    pairs = scan(connection, kind, progress)
                return pairs, groups(record_type, pairs)
            except Stopped:
                return None

        def done(found: _Found | None) -> None:
            self._running.pop(record_type, None)
            if found is not None:
                self._pairs[record_type], self._groups[record_type] = found
            self.changed.emit(record_type)

        def failed(fault: Fault) -> None:
            self._running.pop(record_type, None)
            if not isinstance(fault, Unavailable):
                workspace.fault(fault)
            elif not workspace.is_closed:  # the records are being opened; that takes a moment
                QTimer.singleShot(_AGAIN_MILLISECONDS, self, lambda: self.look(record_type))
            self.changed.emit(record_type)

        self._background.run(job, done, failed)

    def stop(self) -> None:
        """Nobody looks any more: what is not complete is forgotten."""
        for each in self._running.values():
            each.set()

    def _hear(self, touched: Touched) -> None:
        for name in self._pairs.keys() | self._running.keys():
            if touched.everything:
                self._stale.add(name)
            elif name in touched.records:
                due = self._due.setdefault(name, set())
                due |= touched.records[name]
                if len(due) > _MANY:
                    self._stale.add(name)
        if self._due or self._stale:
            self._later.start()

    def _catch_up(self) -> None:
        for name in list(self._stale):
            self._due.pop(name, None)
            self.look(name)
        for name in [each for each in self._due if each in self._pairs and each not in self._running]:
            self._compare(name, self._due.pop(name))
        if self._due and self._running:
            self._later.start()

    def _compare(self, record_type: str, ids: set[Id]) -> None:
        """Look again at records that have changed."""
        stop = self._running[record_type] = threading.Event()
        kind, workspace = self._workspace.catalogue.record_type(record_type), self._workspace
        known = self._pairs[record_type]

        def job() -> _Found:
            from sync.duplicates.groups import groups
            from sync.duplicates.nearby import around

            kept = [each for each in known if each.one not in ids and each.other not in ids]
            with closing(workspace.open_reader()) as connection:
                pairs = kept + around(connection, kind, ids, lambda: stop.is_set() or workspace.is_closed)
            return pairs, groups(record_type, pairs)

        def done(found: _Found) -> None:
            self._running.pop(record_type, None)
            self._pairs[record_type], self._groups[record_type] = found
            self.changed.emit(record_type)

        def failed(fault: Fault) -> None:
            self._running.pop(record_type, None)
            self._stale.add(record_type)

        self._background.run(job, done, failed)


class Similar(QObject):
    """Looks for records like the one that is being typed; only the latest question is answered."""

    def __init__(self, workspace: Workspace, record_type: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._kind = workspace.catalogue.record_type(record_type)
        self._background = Background(self)

    def ask(self, values: Mapping[str, Value], answer: "Callable[[Sequence[Likeness]], None]") -> None:
        """Call `answer` with the records that look like one with these values, the most alike first."""
        workspace, kind = self._workspace, self._kind

        def job() -> "Sequence[Likeness]":
            from sync.duplicates.nearby import nearby

            with closing(workspace.open_reader()) as connection:
                return nearby(connection, kind, values)

        self._background.forget()
        self._background.run(job, answer, lambda fault: None)


def finder(workspace: Workspace) -> DuplicateFinder:
    """The finder of a workspace."""
    found = workspace.findChild(DuplicateFinder)
    return found if isinstance(found, DuplicateFinder) else DuplicateFinder(workspace)
