"""One file on its way in: checked in a thread of its own, written slice by slice on the worker's, told on the window's.

Law: nothing is written but by `run`, as one group that one undo takes back. A newer question makes an older answer
worthless: it is stopped and not heard. What is being written goes on without whoever asked for it.
"""

import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from PySide6.QtCore import QCoreApplication, QObject, QTimeZone, Signal

from desktop.background import Background
from desktop.importing.spoken import spoken_choices, spoken_labels, translators
from desktop.long_run import LongRun
from desktop.rare_collection import give_back
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from sync.importing.options import ImportOptions

if TYPE_CHECKING:
    from sync.importing.report import ImportReport
    from sync.importing.run_import import Checked as Found
    from sync.importing.run_import import Preview
    from sync.replica.long_work import Steps
    from sync.replica.replica import Replica
    from sync.replica.unfinished import LongWork

REMEMBERED = "import-mappings.json"


@dataclass(frozen=True, slots=True)
class Checked:
    """The file as it would be imported. Without a report, `fault` says what keeps it from being imported at all."""

    preview: "Preview"
    report: "ImportReport | None" = None
    fault: Fault | None = None
    found: "Found | None" = None


class ImportJob(QObject):
    """`progressed(stage, done, total)` in rows; then one of `checked(Checked)`, `imported(ImportReport)`,
    `stopped(LongWork)` while it was written, and `failed(Fault)`, for each question that was not overtaken.
    """

    progressed = Signal(str, int, int)
    checked = Signal(object)
    imported = Signal(object)
    stopped = Signal(object)
    failed = Signal(object)
    _told = Signal(int, str, int, int)

    def __init__(self, workspace: Workspace, record_type: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._record_type = workspace, record_type
        self._turn = 0
        self._background = Background(self)
        self._spoken: tuple[dict[str, tuple[str, ...]], dict[str, dict[str, str]]] | None = None
        self._found: tuple[Path, ImportOptions, Found] | None = None
        self._stop = threading.Event()
        self.writing: LongRun | None = None
        self._told.connect(self._hear)

    def check(self, path: Path, options: ImportOptions) -> None:
        """Look at the file and check every row, in a thread of its own; nothing is written."""
        said, stop, record_type, workspace = self._begin(), self._stop, self._record_type, self._workspace
        options = self._completed(options)
        self._found = None

        def job() -> Checked:
            from sync.importing.run_import import check, preview

            with closing(workspace.open_reader()) as connection:
                seen = preview(connection, path, record_type, options)
                try:
                    found = check(connection, path, record_type, options, said, stop.is_set)
                except Fault as fault:
                    give_back()
                    return Checked(seen, fault=fault.with_traceback(None))  # else it keeps the whole check alive
            give_back()
            return Checked(seen, found.report(), found=found)

        def tell(checked: Checked) -> None:
            self._found = (path, options, checked.found) if checked.found else None
            self.checked.emit(replace(checked, found=None))  # what is planned is large, and kept here alone

        self._background.run(job, tell, self.failed.emit)

    def run(self, path: Path, options: ImportOptions) -> None:
        """Write everything that was found right; what has not been checked as it is now is checked first."""
        known, self._found = self._found, None
        said, stop, record_type, workspace = self._begin(), self._stop, self._record_type, self._workspace
        options = self._completed(options)
        found = known[2] if known is not None and known[:2] == (path, options) else None

        def job() -> "Found":
            from sync.importing.run_import import check, current

            with closing(workspace.open_reader()) as connection:
                if found is not None:
                    return current(connection, found, options, said, stop.is_set)
                return check(connection, path, record_type, options, said, stop.is_set)

        def go_on(checked: "Found") -> None:
            if stop.is_set():
                self.failed.emit(_cancelled())
            else:
                self._write(path, checked, options)

        self._background.run(job, go_on, self.failed.emit)

    def _write(self, path: Path, checked: "Found", options: ImportOptions) -> None:
        label, turn, workspace = _tr("Import of {file}").format(file=path.name), self._turn, self._workspace

        def begin(replica: "Replica") -> "Steps":
            from sync.importing.run_import import writing

            return writing(replica, checked, label)

        def progress(work: "LongWork") -> None:
            self._hear(turn, "writing", work.done, work.total)

        def end(work: "LongWork | None") -> None:
            from sync.importing.run_import import written

            report = written(checked, options, work)
            over()
            if turn == self._turn:
                self.imported.emit(report)
            else:  # nobody looks at the wizard any more
                workspace.toast(_tr("{label} is finished.").format(label=label), report.group_id or None)

        def over() -> None:
            if self.writing is run:
                self.writing = None  # it holds all that was planned
            give_back()

        def stopped(work: "LongWork") -> None:
            over()
            if turn == self._turn and work.planning:
                self.failed.emit(_cancelled())
            elif turn == self._turn:
                self.stopped.emit(work)

        def refuse(fault: Fault) -> None:
            over()
            if turn == self._turn:
                self.failed.emit(fault)
            else:
                workspace.fault(fault)

        self.writing = run = workspace.operations.run(label, begin)
        run.progressed.connect(progress)
        run.ended.connect(end)
        run.stopped.connect(stopped)
        run.failed.connect(refuse)

    def stop(self) -> None:
        """Stop what is going on: a check at once, the writing after its present slice."""
        self._stop.set()
        if self.writing is not None:
            self.writing.stop()

    def forget(self) -> None:
        """Stop, and hear no more."""
        self._begin()

    def _begin(self) -> Callable[[str, int, int], None]:
        self._stop.set()
        self._stop = threading.Event()
        self._background.forget()
        self._turn += 1
        self.writing = None
        turn = self._turn
        return lambda stage, done, total: self._told.emit(turn, stage, done, total)

    def _completed(self, options: ImportOptions) -> ImportOptions:
        kind = self._workspace.catalogue.record_type(self._record_type)
        if self._spoken is None:
            known = translators()
            self._spoken = spoken_labels(kind.own_fields, known), spoken_choices(kind.own_fields, known)
        labels, words = self._spoken
        folder = self._workspace.settings.folder
        return replace(options, remembered=folder / REMEMBERED, zone=zone(), labels=labels, words=words)

    def _hear(self, turn: int, stage: str, done: int, total: int) -> None:
        if turn == self._turn:
            self.progressed.emit(stage, done, total)


def _cancelled() -> Fault:
    from sync.importing.faults import ImportCancelled
    from sync.importing.planner import CANCELLED

    return ImportCancelled(CANCELLED)


def zone() -> tzinfo:
    """The computer's own zone: times in a file are the person's."""
    try:
        return ZoneInfo(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace"))
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def _tr(text: str) -> str:
    return QCoreApplication.translate("Import", text)
