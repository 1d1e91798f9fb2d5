"""The figures of a chart as a table: for who would rather read numbers, and for copying them by eye or by voice."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop.theme.sizes import HEADER_HEIGHT
from desktop.widgets.cells import CELL_ROLE, CellKind, CellStyle
from desktop.widgets.record_table import RecordTable

_NAME, _NUMBER = CellStyle(CellKind.STRONG), CellStyle(CellKind.NUMBER)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row: the mark that it clicks through to, or nothing, its texts, and its `exact` figures where they are known:
    whole numbers and decimals in place of how they are written.
    """

    id: str
    cells: Sequence[str]
    exact: Sequence[str | int | Decimal] = ()

    @property
    def kept(self) -> Sequence[str | int | Decimal]:
        """What a file is to hold."""
        return self.exact or self.cells


@dataclass(frozen=True, slots=True)
class Table:
    """Titles of the columns, the first of which names the rows, and the rows."""

    columns: Sequence[str]
    rows: Sequence[FigureRow]


class FigureTable(RecordTable):
    """Rows that are opened emit `activated(id)`."""

    activated = Signal(str)

    def __init__(self, name: str, table: Table, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._figures = table
        self.setSortingEnabled(False)
        self.setModel(_Model(table, self))
        self.horizontalHeader().setSortIndicatorShown(False)
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.opened.connect(self._open)
        height = self.verticalHeader().defaultSectionSize() * max(1, len(table.rows)) + HEADER_HEIGHT + 4
        self.setFixedHeight(height)

    def _open(self, row: int) -> None:
        if self._figures.rows[row].id:
            self.activated.emit(self._figures.rows[row].id)


class _Model(QAbstractTableModel):
    def __init__(self, table: Table, parent: QWidget) -> None:
        super().__init__(parent)
        self._table = table

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._table.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._table.columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | CellStyle | None:
        if role == CELL_ROLE:
            return _NUMBER if index.column() else _NAME
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._table.rows[index.row()].cells[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight if section else Qt.AlignmentFlag.AlignLeft
        return self._table.columns[section] if role == Qt.ItemDataRole.DisplayRole else None
