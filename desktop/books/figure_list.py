"""A list of figures in a dialog: words first, then amounts. J and K move, Enter opens what a figure is made of."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView

from desktop.widgets.cells import CELL_ROLE, CellKind, CellStyle
from desktop.widgets.record_table import RecordTable

_Index = QModelIndex | QPersistentModelIndex
_PLAIN, _STRONG, _NUMBER = (CellStyle(each) for each in (CellKind.PLAIN, CellKind.STRONG, CellKind.NUMBER))
_AMOUNT = 132


@dataclass(frozen=True, slots=True)
class FigureRow:
    """The cells as people read them; `about` is what Enter opens, None for nothing."""

    cells: Sequence[str]
    about: Any = None
    strong: bool = False


class FigureList(RecordTable):
    """`heads` are the titles of its columns, of which the first `texts` hold words; the last of these has the room."""

    def __init__(self, name: str, heads: Sequence[str], texts: int, high: int = 240) -> None:
        super().__init__(name)
        self._rows = _Rows(heads, texts, self)
        self.setModel(self._rows)
        self.setSortingEnabled(False)
        self.setMinimumHeight(high)
        header = self.horizontalHeader()
        for at in range(len(heads)):
            header.resizeSection(at, _AMOUNT)
        header.setSectionResizeMode(texts - 1, QHeaderView.ResizeMode.Stretch)

    def show_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show these; the current place stays."""
        at = max(self.current_row(), 0)
        self._rows.show(rows)
        if rows:
            self.set_current_row(min(at, len(rows) - 1))

    def rows(self) -> Sequence[FigureRow]:
        """What is shown."""
        return self._rows.rows

    def about(self, row: int) -> Any:
        """What a row leads to."""
        return self._rows.rows[row].about if 0 <= row < len(self._rows.rows) else None


class _Rows(QAbstractTableModel):
    def __init__(self, heads: Sequence[str], texts: int, parent: QObject) -> None:
        super().__init__(parent)
        self._heads, self._texts = heads, texts
        self.rows: Sequence[FigureRow] = ()

    def show(self, rows: Sequence[FigureRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | CellStyle | None:
        row = self.rows[index.row()]
        if role == CELL_ROLE:
            return _NUMBER if index.column() >= self._texts else _STRONG if row.strong else _PLAIN
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.cells[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section >= self._texts else Qt.AlignmentFlag.AlignLeft
        return self._heads[section] if role == Qt.ItemDataRole.DisplayRole else None
