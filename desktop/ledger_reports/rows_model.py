"""The rows of a report or of a ledger as a model; a ledger goes on when one comes near its end."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.ledger_reports.views import ShownRow, ShownTable
from desktop.widgets.cells import CELL_ROLE, CellKind, CellStyle

_Index = QModelIndex | QPersistentModelIndex
_PLAIN, _STRONG, _NUMBER = (CellStyle(each) for each in (CellKind.PLAIN, CellKind.STRONG, CellKind.NUMBER))


class RowsModel(QAbstractTableModel):
    """`more` is asked for the next rows; it answers by `add`."""

    def __init__(self, more: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._more, self._asked = more, False
        self.table = ShownTable([])
        self.has_more = False
        self._rows: list[ShownRow] = []

    def show(self, table: ShownTable, has_more: bool) -> None:
        """Show another table."""
        self.beginResetModel()
        self.table, self._rows, self.has_more, self._asked = table, list(table.rows), has_more, False
        self.endResetModel()

    def add(self, rows: Sequence[ShownRow], has_more: bool) -> None:
        """The next rows."""
        self.has_more, self._asked = has_more, False
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row(self, at: int) -> ShownRow | None:
        """A row."""
        return self._rows[at] if 0 <= at < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.table.columns)

    def canFetchMore(self, parent: _Index) -> bool:
        return not parent.isValid() and self.has_more and not self._asked

    def fetchMore(self, parent: _Index) -> None:
        self._asked = True
        self._more()

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | CellStyle | None:
        row = self._rows[index.row()]
        if role == CELL_ROLE:
            if index.column() >= self.table.texts:
                return _NUMBER
            return _STRONG if row.strong else _PLAIN
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.cells[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section >= self.table.texts else Qt.AlignmentFlag.AlignLeft
        return self.table.columns[section] if role == Qt.ItemDataRole.DisplayRole else None
