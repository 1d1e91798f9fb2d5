"""Export of one list: what is asked for, how far it has come, and what came of it."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from desktop.derive.words import declared
from desktop.records.bulk.bulk_work import BulkWork
from desktop.records.export.export_run import ExportRun
from desktop.records.export.formats import Format, tr
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import RecordField


class Exporting(QObject):
    """One for each list; it knows what is shown and what is marked."""

    def __init__(self, work: BulkWork) -> None:
        super().__init__(work)
        self.workspace, self.model, self.record_type = work.workspace, work.model, work.record_type
        self._work = work
        self._path = Path()
        self.run = ExportRun(work.workspace, self)
        self.run.finished.connect(self._finished)
        self.run.stopped.connect(lambda: self.workspace.toast(tr("Export stopped. No file was written.")))
        self.run.failed.connect(self.workspace.fault)

    def can_export(self) -> bool:
        """Whether there is anything to export, and nothing is being exported."""
        view = self.record_type.permission("view")
        return self.model.rowCount() > 0 and not self.run.is_running and self.workspace.actor.may_some(view)

    def ask(self) -> None:
        """Ask what to export, and where to."""
        from desktop.records.export.export_dialog import ExportDialog

        ExportDialog(self).open()

    def model_window(self) -> QWidget:
        """The window the list is in."""
        return self._work.table.window()

    def counts(self) -> tuple[int, int]:
        """How many records are shown, and how many are marked."""
        return self.model.record_count(), len(self._work.marking.marks)

    def name(self) -> str:
        """What the file is called first."""
        return declared(self.record_type.label_plural)

    def write(self, path: Path, chosen: Format, fields: Sequence[RecordField], *, marked: bool, mark: bool) -> None:
        """Write the file."""
        from sync.importing.exports.writer import ExportColumn

        self._path = path
        rids = self._work.marking.rids() if marked else list(self.model.records())
        columns = [ExportColumn(declared(each.label), each) for each in fields]
        names = [each.name for each in fields]
        if not chosen.has_columns:
            from sync.importing.exports.vcard_writer import FIELDS

            may = self.workspace.actor.may
            names = [each for each in FIELDS if may(self.record_type.field(each).read)]
        opening = chosen.opening(path, columns, self.name(), mark)

        def begin(ids: list[Id]) -> None:
            label = tr("Export of {file}").format(file=path.name)
            self.run.start(self.model.listed, ids, names, opening, label)

        self._work.gathering.gather(rids, begin)

    def _finished(self, records: int, cut: int) -> None:
        locale = self.workspace.locale
        words = tr("{count} records written to {file}").format(count=locale.toString(records), file=self._path.name)
        if cut:
            more = tr("{count} texts were longer than Excel allows and end early; CSV holds them whole.")
            words = f"{words} · {more.format(count=locale.toString(cut))}"
        self.workspace.toast(words)
