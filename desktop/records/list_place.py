"""Keeps a list where it is while its order changes under it, and the keys at the record that is current.

Law: while the same list grows and shrinks, what is at its top stays there; when it is sorted, filtered or grouped in
another way, the current record stays current, at the height where it was.
"""

from PySide6.QtCore import QObject, QPersistentModelIndex

from desktop.derive.list_model import RecordList
from desktop.derive.list_rows import Mark
from desktop.widgets.record_table import RecordTable


class ListPlace(QObject):
    """Watches a table's model. After a reset, in which every row may be another, it finds the records again.

    The current record is one that a person has chosen: rows that the keys merely begin from are not gone after.
    """

    def __init__(self, table: RecordTable, model: RecordList) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._anchor: QPersistentModelIndex | None = None
        self._offset = self._height = 0
        self._stood_at = -1
        self._under: Mark = ""
        self._marks: tuple[Mark, Mark] = ("", "")
        self._anew = False
        model.held = self._held
        model.layoutAboutToBeChanged.connect(self._remember)
        model.layoutChanged.connect(self._find_again)
        model.modelAboutToBeReset.connect(self._remember_marks)
        model.modelReset.connect(self._go_on)

    def begin_anew(self) -> None:
        """Something else is looked for: show it from the top, with no record current."""
        self._anew = True

    def restore(self) -> None:
        """After a reset: put the same record at the top, where it is still there."""
        row = self._model.row_of_mark(self._marks[0])
        if row >= 0:
            self._scroll(row, self._offset)

    def _chosen(self) -> int:
        """The current row, if a person has chosen it; else -1."""
        row = self._table.current_row()
        return row if row >= 0 and self._table.is_selected(row) and not self._anew else -1

    def _held(self) -> int:
        return self._model.rid_at(self._chosen())

    def _top(self) -> int:
        table = self._table
        row = table.rowAt(0)
        selected = table.current_row()
        self._offset = table.rowViewportPosition(row) if row >= 0 else 0
        at_top = table.verticalScrollBar().value() == 0
        # Where one looks at the top of the list what is new there should be seen.
        return -1 if at_top and selected <= 0 else row

    def _remember(self) -> None:
        row = self._top()
        self._stood_at = self._table.current_row()
        self._under = self._model.mark(self._model.heading_row(self._stood_at)) if self._stood_at >= 0 else ""
        self._anchor = QPersistentModelIndex(self._model.index(row, 0)) if row >= 0 else None

    def _find_again(self) -> None:
        anchor, self._anchor = self._anchor, None
        if anchor is not None and anchor.isValid():
            self._scroll(anchor.row(), self._offset)
        if self._table.current_row() < 0 <= self._stood_at:  # its group is folded, or a colleague has deleted it
            heading = self._model.row_of_mark(self._under)
            folded = self._table.heading(heading)
            self._table.stand_at(heading if folded is not None and folded.folded else self._stood_at)

    def _remember_marks(self) -> None:
        top, current = self._top(), self._chosen()
        self._height = self._table.rowViewportPosition(current) if current >= 0 else 0
        self._marks = self._model.mark(top), self._model.mark(current)
        self._anew = False

    def _go_on(self) -> None:
        """Every row may be another: stand on the same record, where it is still there."""
        row = self._model.row_of_mark(self._marks[1])
        if row < 0:
            self._table.scrollToTop()
            return
        self._table.set_current_row(row)
        one = self._table.verticalHeader().defaultSectionSize()
        room = self._table.viewport().height() - 2 * one  # with a row in sight on either side
        self._scroll(row, max(one, min(self._height, room)))

    def _scroll(self, row: int, offset: int) -> None:
        table = self._table
        table.scrollTo(self._model.index(row, 0))  # which lays out what has changed
        table.verticalScrollBar().setValue(row * table.verticalHeader().defaultSectionSize() - offset)
