"""The record table: keyboard, selection, sorting, and that a frame costs what is visible."""

from typing import Any

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.theme.theme import Density, Mode, theme
from desktop.theme.tokens import LIGHT, Tone
from desktop.widgets.cells import CELL_ROLE, Badge, CellKind, CellStyle
from desktop.widgets.record_table import RecordTable

Index = QModelIndex | QPersistentModelIndex
STYLES = [
    CellStyle(CellKind.STRONG, avatar="Ana Wijata"),
    CellStyle(CellKind.PILL, tone=Tone.POSITIVE),
    CellStyle(CellKind.NUMBER),
    CellStyle(CellKind.BADGE, badge=Badge.FAILED),
    None,
]


class Rows(QAbstractTableModel):
    """`count` rows that remember which were asked for."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count, self.asked, self.sorts = count, set[int](), list[tuple[int, Qt.SortOrder]]()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(STYLES)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self.asked.add(index.row())
        if role == CELL_ROLE:
            return STYLES[index.column()]
        return f"{index.row()}.{index.column()}" if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return f"Column {section}" if role == Qt.ItemDataRole.DisplayRole else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.sorts.append((column, order))


@pytest.fixture
def rows() -> Rows:
    return Rows(100_000)


@pytest.fixture
def table(qtbot: QtBot, qapp: QApplication, rows: Rows) -> RecordTable:
    theme().install(qapp, Mode.LIGHT)
    table = RecordTable("Contacts")
    table.setModel(rows)
    table.resize(800, 600)
    qtbot.addWidget(table)
    table.show()
    return table


def picture(table: RecordTable) -> QImage:
    return table.viewport().grab().toImage()


def test_a_frame_asks_only_for_what_is_visible(table: RecordTable, rows: Rows) -> None:
    table.verticalScrollBar().setValue(36 * 5000)
    rows.asked.clear()
    picture(table)
    assert rows.asked
    assert min(rows.asked) >= 4999
    assert max(rows.asked) <= 5020


def test_keys_move_open_and_select(qtbot: QtBot, table: RecordTable) -> None:
    opened: list[int] = []
    table.opened.connect(opened.append)
    table.set_current_row(0)
    for key in (Qt.Key.Key_J, Qt.Key.Key_J, Qt.Key.Key_K, Qt.Key.Key_Return):
        qtbot.keyClick(table, key)
    assert (table.current_row(), opened) == (1, [1])
    qtbot.keyClick(table, Qt.Key.Key_End)
    assert table.current_row() == 99_999
    qtbot.keyClick(table, Qt.Key.Key_J)
    assert table.current_row() == 99_999
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert table.selected_rows() == [0]
    qtbot.keyClick(table, Qt.Key.Key_X)
    assert table.selected_rows() == []


def test_typing_letters_does_not_walk_the_model(qtbot: QtBot, table: RecordTable, rows: Rows) -> None:
    table.set_current_row(0)
    picture(table)
    rows.asked.clear()
    qtbot.keyClicks(table, "zz")
    assert len(rows.asked) < 50


def test_the_current_row_is_told_once(table: RecordTable) -> None:
    told: list[int] = []
    table.current_row_changed.connect(told.append)
    for row in (3, 3, 4):
        table.set_current_row(row)
    assert told == [3, 4]


def test_an_empty_table_has_no_current_row(qtbot: QtBot) -> None:
    table = RecordTable("Nothing")
    qtbot.addWidget(table)
    table.setModel(Rows(0))
    table.set_current_row(5)
    qtbot.keyClick(table, Qt.Key.Key_Return)
    assert (table.current_row(), table.selected_rows()) == (-1, [])


def test_a_title_sorts_and_set_sort_does_not(qtbot: QtBot, table: RecordTable, rows: Rows) -> None:
    rows.sorts.clear()
    table.set_sort(1)
    assert rows.sorts == []
    header = table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(2) + 20, 10)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert [column for column, _ in rows.sorts] == [2, 2]
    assert rows.sorts[0][1] != rows.sorts[1][1]


def test_rows_are_dense_on_demand(table: RecordTable) -> None:
    assert table.rowHeight(0) == 36
    table.set_density(Density.COMPACT)
    assert table.rowHeight(0) == 28


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_the_accent_bar_and_the_avatar_are_at_the_start(table: RecordTable, direction: Qt.LayoutDirection) -> None:
    table.setLayoutDirection(direction)
    table.set_current_row(2)
    image = picture(table)
    bar, row = QColor(LIGHT.accent), QColor(LIGHT.selected)
    ends = [image.pixelColor(x, 2 * 36 + 5) for x in (0, image.width() - 1)]
    assert ends == ([bar, row] if direction == Qt.LayoutDirection.LeftToRight else [row, bar])
    left = direction == Qt.LayoutDirection.LeftToRight
    start = range(20, 42) if left else range(image.width() - 42, image.width() - 20)
    assert any(image.pixelColor(x, 3 * 36 + 18) != QColor(LIGHT.background) for x in start)


def test_hover_is_painted_and_forgotten(qtbot: QtBot, table: RecordTable) -> None:
    qtbot.mouseMove(table.viewport(), QPoint(300, 36 * 4 + 10))
    qtbot.waitUntil(lambda: picture(table).pixelColor(700, 36 * 4 + 5) == QColor(LIGHT.hover))
    qtbot.mouseMove(table.viewport(), QPoint(300, 36 * 6 + 10))
    qtbot.waitUntil(lambda: picture(table).pixelColor(700, 36 * 4 + 5) == QColor(LIGHT.background))
