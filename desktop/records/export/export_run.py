"""Writing records to a file on the worker's thread, some at a time, so that neither window nor sync waits for it.

Law: the file is whole or not there. Stopped, refused by the disk or cut by the end of the program, nothing is left in
its place but what was there before.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.runs import Running
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from sync.replica import lists

if TYPE_CHECKING:
    from sync.importing.exports.writer import Writer
    from sync.replica.lists import Line
    from sync.replica.overlay import Deciding
    from sync.replica.replica import Replica

PART = 1_000
"""Records written at once."""
Open = Callable[[], "Writer"]


class ExportRun(QObject):
    """One file at a time. `progressed(done, total)`, then `finished(records, cut)`, `stopped()` or `failed(Fault)`."""

    progressed = Signal(int, int)
    finished = Signal(int, int)
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._writer: Writer | None = None
        self.is_running = self._stop = False

    def start(
        self, listed: RecordType, ids: Sequence[Id], fields: Sequence[str], opening: Open, label: str = ""
    ) -> None:
        """Write these fields of these records into the file that `opening` makes; called on the worker's thread.

        `label` says in a person's words what goes on.
        """
        if self.is_running:
            return
        self.is_running, self._stop, self._label = True, False, label
        self._listed, self._ids, self._fields, self._done = listed, list(ids), list(fields), 0
        self._tell()

        def job(_: "Replica") -> None:
            self._writer = opening()

        self._workspace.ask(job, lambda _: self._next(), self._fail)

    def stop(self) -> None:
        """Stop, and leave no file."""
        self._stop = True

    def _next(self) -> None:
        if self._stop:
            self._workspace.ask(lambda _: self._abandon(), lambda _: self._end(self.stopped.emit), self._fail)
        elif self._done < len(self._ids):
            self._workspace.ask(self._write, self._written, self._fail)
        else:
            self._workspace.ask(self._finish, self._end_well, self._fail)

    def _write(self, replica: "Replica") -> int:
        part = self._ids[self._done : self._done + PART]
        assert self._writer is not None
        self._writer.add(replica.look(lambda deciding: self._read(deciding, part)))
        return len(part)

    def _read(self, deciding: "Deciding", ids: Sequence[Id]) -> "list[Line]":
        rids = lists.rids(deciding.connection, self._listed, ids)
        types = {**deciding.catalogue.record_types, self._listed.name: self._listed}
        found = lists.page(deciding.connection, types, self._listed, list(rids.values()), self._fields)
        return [found[rids[each]] for each in ids if each in rids and rids[each] in found]

    def _written(self, count: int) -> None:
        self._done += count
        self._tell()
        self._next()

    def _tell(self) -> None:
        running = Running(self._label, self._done, len(self._ids), self.stop, self._workspace)
        self._workspace.runs.tell(self, running)
        self.progressed.emit(self._done, len(self._ids))

    def _finish(self, _: "Replica") -> int:
        assert self._writer is not None
        return self._writer.finish()

    def _end_well(self, cut: int) -> None:
        self._end(lambda: self.finished.emit(self._done, cut))

    def _abandon(self) -> None:
        writer, self._writer = self._writer, None
        if writer is not None:
            with suppress(OSError):
                writer.abandon()

    def _fail(self, fault: Fault) -> None:
        self._workspace.ask(lambda _: self._abandon(), lambda _: self._end(lambda: self.failed.emit(fault)))

    def _end(self, tell: Callable[[], None]) -> None:
        self.is_running, self._writer = False, None
        self._workspace.runs.over(self)
        tell()
