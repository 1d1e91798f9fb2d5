"""Ctrl+V in a list: cells from a spreadsheet go onto the rows from the current one down, or become new records.

Law: what cannot be taken is said, and the clipboard keeps it; nothing is written without having been shown.
"""

from itertools import islice

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication

from desktop.derive.columns import SYNC, TITLE
from desktop.derive.words import declared
from desktop.records.bulk.bulk_work import BulkWork
from desktop.records.cell_edit.cell_editing import CellEditing
from desktop.records.paste.words import tr
from shared_models.kernel.faults import Fault, NotPermitted
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import RecordField


class Pasting(QObject):
    """One for each list."""

    def __init__(self, work: BulkWork, cells: CellEditing) -> None:
        super().__init__(work)
        self.work, self.cells = work, cells
        self.workspace, self.model, self.record_type = work.workspace, work.model, work.record_type

    def can_paste(self) -> bool:
        """Whether records may be changed or made here."""
        if self.model.query.deleted or self.work.run.is_running:
            return False
        return self.work.may("edit") or self.may_make()

    def may_make(self) -> bool:
        """Whether the role allows new records."""
        return self.workspace.actor.may(self.record_type.permission("create"))

    def paste(self) -> None:
        """Look at what is on the clipboard, and show what would become of it."""
        from desktop.records.paste.paste_dialog import PasteDialog
        from sync.importing.pasting import read_grid

        text = QApplication.clipboard().text()
        labels = [each.label for each in self.model.columns.shown]
        labels += [declared(each.label) for each in self.fields().values()]
        try:
            grid = read_grid(text, labels)
            row = self.work.table.current_row()
            fields = self.fields()
            onto = row >= 0 and bool(fields) and self.work.may("edit")
            if not onto and not self.may_make():
                raise NotPermitted(tr("Your role does not allow you to change these records or to add new ones."))
        except Fault as fault:
            self.workspace.fault(fault)
            return
        if not onto:
            self.make_new(text)
            return
        below = (each for each in self.model.rids()[row:] if each >= 0)  # headings of groups take no cells
        rids = list(islice(below, len(grid.rows)))

        def ask(ids: list[Id]) -> None:
            PasteDialog(self, grid, ids, text).open()

        self.work.gathering.gather(rids, ask)

    def fields(self) -> dict[str, RecordField]:
        """What may be pasted into, by name: what can be edited in the list, and the parts of a name."""
        from desktop.records.bulk.edit_dialog import editable

        return {each.name: each for each in editable(self.work)} if self.work.may("edit") else {}

    def seen(self) -> list[str]:
        """The fields of the columns in the order in which they are seen; a name of one field is that field."""
        header, listed, found = self.work.table.horizontalHeader(), self.model.listed, []
        for visual in range(header.count()):
            at = header.logicalIndex(visual)
            column = self.model.columns.shown[at]
            if column.id != SYNC and not header.isSectionHidden(at):
                alone = column.id == TITLE and len(listed.title) == 1
                found.append(listed.title[0] if alone else column.id)
        return found

    def begin(self) -> str:
        """The field where pasting begins: the current cell, or else the first column that can be edited."""
        column = self.cells.cell()[1]
        if column == TITLE and len(self.model.listed.title) == 1:
            return self.model.listed.title[0]
        fields = self.fields()
        return column or next((each for each in self.seen() if each in fields), "")

    def make_new(self, text: str) -> None:
        """Let the import make new records of the cells."""
        from desktop.records.paste.as_file import import_text

        import_text(self.workspace, self.record_type.name, text)


def day_first(locale: QLocale) -> bool:
    """Whether days are written before months."""
    shape = locale.dateFormat(QLocale.FormatType.ShortFormat).lower()
    return shape.find("d") < shape.find("m")
