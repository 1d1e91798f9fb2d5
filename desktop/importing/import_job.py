"""One file on its way in: looked at, checked and written on the worker's thread, told on the window's.

Law: nothing is written but by `run`, as one group that one undo takes back. A newer question makes an older answer
worthless: it is stopped and not heard.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QObject, QTimeZone, Signal

from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from sync.importing.options import ImportOptions

if TYPE_CHECKING:
    from sync.importing.report import ImportReport
    from sync.importing.run_import import Preview
    from sync.replica.replica import Replica

T = TypeVar("T")
REMEMBERED = "import-mappings.json"


@dataclass(frozen=True, slots=True)
class Checked:
    """The file as it would be imported. Without a report, `fault` says what keeps it from being imported at all."""

    preview: "Preview"
    report: "ImportReport | None" = None
    fault: Fault | None = None


class ImportJob(QObject):
    """`progressed(stage, done, total)` in rows; then one of `checked(Checked)`, `imported(ImportReport)`,
    `failed(Fault)` for each question that was not overtaken or stopped.
    """

    progressed = Signal(str, int, int)
    checked = Signal(object)
    imported = Signal(object)
    failed = Signal(object)
    _told = Signal(int, str, int, int)

    def __init__(self, workspace: Workspace, record_type: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._record_type = workspace, record_type
        self._turn = 0
        self._stop = threading.Event()
        self._told.connect(self._hear)

    def check(self, path: Path, options: ImportOptions) -> None:
        """Look at the file and check every row; nothing is written."""
        said, stop, record_type = self._begin(), self._stop, self._record_type
        options = self._completed(replace(options, dry_run=True))

        def job(replica: "Replica") -> Checked:
            from sync.importing.run_import import preview, run_import

            seen = preview(replica, path, record_type, options)
            try:
                return Checked(seen, run_import(replica, path, record_type, options, said, stop.is_set))
            except Fault as fault:
                return Checked(seen, fault=fault)

        self._perform(_tr("Look at {file}").format(file=path.name), job, lambda _: "", self.checked.emit, False)

    def run(self, path: Path, options: ImportOptions) -> None:
        """Check again and write everything that is right."""
        said, stop, record_type = self._begin(), self._stop, self._record_type
        options = self._completed(options)

        def job(replica: "Replica") -> "ImportReport":
            from sync.importing.run_import import run_import

            return run_import(replica, path, record_type, options, said, stop.is_set)

        label = _tr("Import of {file}").format(file=path.name)
        self._perform(label, job, lambda report: report.group_id, self.imported.emit, True)

    def stop(self) -> None:
        """Stop what is going on; what is being written already is written, and told."""
        self._stop.set()

    def forget(self) -> None:
        """Stop, and hear no more."""
        self._begin()

    def _begin(self) -> Callable[[str, int, int], None]:
        self._stop.set()
        self._stop = threading.Event()
        self._turn += 1
        turn = self._turn
        return lambda stage, done, total: self._told.emit(turn, stage, done, total)

    def _perform(
        self,
        label: str,
        job: Callable[["Replica"], T],
        group_of: Callable[[T], str],
        done: Callable[[T], None],
        undoable: bool,
    ) -> None:
        turn = self._turn

        def tell(result: T) -> None:
            if turn == self._turn:
                done(result)

        def refuse(fault: Fault) -> None:
            if turn == self._turn:
                self.failed.emit(fault)

        self._workspace.operations.perform(label, job, group_of=group_of, done=tell, failed=refuse, undoable=undoable)

    def _completed(self, options: ImportOptions) -> ImportOptions:
        return replace(options, remembered=self._workspace.settings.folder / REMEMBERED, zone=zone())

    def _hear(self, turn: int, stage: str, done: int, total: int) -> None:
        if turn == self._turn:
            self.progressed.emit(stage, done, total)


def zone() -> tzinfo:
    """The computer's own zone: times in a file are the person's."""
    try:
        return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"))
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
