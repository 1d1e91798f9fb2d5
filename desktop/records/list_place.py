"""Keeps a list where it is while its order changes under it: the topmost record stays at its height, and the keys go on
from where the current one was."""

from PySide6.QtCore import QObject, QPersistentModelIndex

from desktop.derive.list_model import RecordList
from desktop.widgets.record_table import RecordTable


class ListPlace(QObject):
    """Watches a table's model. After a reset, in which every row may be another, it finds the records again by id."""

    def __init__(self, table: RecordTable, model: RecordList) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self._anchor: QPersistentModelIndex | None = None
        self._offset = 0
        self._stood_at = -1
        self._ids: tuple[str, str] = ("", "")
        model.layoutAboutToBeChanged.connect(self._remember)
        model.layoutChanged.connect(self._find_again)
        model.modelAboutToBeReset.connect(self._remember_ids)

    def restore(self) -> None:
        """After a reset: make the same record current and put the same one at the top, where they are still there."""
        top, current = self._ids
        row = self._model.row_of(current) if current else -1
        if row >= 0:
            self._table.set_current_row(row)
        row = self._model.row_of(top) if top else -1
        if row >= 0:
            self._scroll(row)

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
        self._anchor = QPersistentModelIndex(self._model.index(row, 0)) if row >= 0 else None

    def _find_again(self) -> None:
        anchor, self._anchor = self._anchor, None
        if anchor is not None and anchor.isValid():
            self._scroll(anchor.row())
        if self._table.current_row() < 0 <= self._stood_at:  # a colleague has deleted it
            self._table.stand_at(self._stood_at)

    def _remember_ids(self) -> None:
        row = self._top()
        self._ids = (self._model.id_at(row) if row >= 0 else "", self._model.id_at(self._table.current_row()))

    def _scroll(self, row: int) -> None:
        table = self._table
        height = table.verticalHeader().defaultSectionSize()
        table.verticalScrollBar().setValue(row * height - self._offset)
