"""A list of entries of three lines and an icon each. ↑ and ↓ move; a page beside it follows the current one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.theme.icons import paint_icon
from desktop.theme.sizes import CONTROL_RADIUS, ICON, PAGE_INSET
from desktop.theme.theme import Density, theme, tokens
from desktop.widgets.entry_list import EntryList
from desktop.widgets.painting import BODY_FONT, SMALL_FONT, STRONG_FONT, draw_frame, draw_text, mirrored

_ROWS = {Density.COMPACT: 54, Density.NORMAL: 62, Density.ROOMY: 70}
WIDTH = 340
NARROWEST = 200
"""Where a page and a record's panel have to fit beside it on a small screen."""
_TEXT = 28
_STEPS = {Density.COMPACT: 15, Density.NORMAL: 17, Density.ROOMY: 18}
_TOPS = {Density.COMPACT: 3, Density.NORMAL: 5, Density.ROOMY: 9}
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Lines:
    """What an entry says; `token` is the colour of its icon and of its last line."""

    icon: str
    token: str
    first: str
    second: str
    third: str


class _Entries(QAbstractListModel):
    def __init__(self, lines_of: Callable[[Any], Lines], parent: QWidget) -> None:
        super().__init__(parent)
        self.lines_of = lines_of
        self.entries: Sequence[Any] = ()

    def show(self, entries: Sequence[Any]) -> None:
        self.beginResetModel()
        self.entries = tuple(entries)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        lines = self.lines_of(self.entries[index.row()])
        if role == Qt.ItemDataRole.DisplayRole:
            return lines.first
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join((lines.first, lines.second, lines.third))
        return None


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, _ROWS[theme().density])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, colors = index.model(), tokens()
        assert isinstance(model, _Entries)
        lines, whole = model.lines_of(model.entries[index.row()]), option.rect.adjusted(0, 1, 0, -1)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            edge = colors.accent if option.state & QStyle.StateFlag.State_HasFocus else ""
            draw_frame(painter, whole, colors.selected, edge, CONTROL_RADIUS)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_frame(painter, whole, colors.hover, "", CONTROL_RADIUS)
        ink = getattr(colors, lines.token)
        ink = ink if isinstance(ink, str) else ink.text
        at = QRect(whole.left() + 8, whole.top() + 8, ICON, ICON)
        paint_icon(painter, mirrored(at, whole, rtl), lines.icon, ink)
        first = QRect(whole.left() + 8 + _TEXT, whole.top() + _TOPS[theme().density], whole.width() - 16 - _TEXT, 19)
        start, below = float(rtl), _STEPS[theme().density]
        for down, text, key, value in (
            (0, lines.first, STRONG_FONT, colors.text),
            (below, lines.second, BODY_FONT, colors.sub),
            (2 * below, lines.third, SMALL_FONT, ink),
        ):
            draw_text(painter, mirrored(first.translated(0, down), whole, rtl), text, key, value, start)


class LineList(EntryList):
    """`moved(entry | None)` tells which one is current, `opened` that the current one was pressed twice or by Enter.

    Entries are compared, and known again by their `id`; `lines_of` is asked whenever one is painted.
    """

    opened = Signal()

    def __init__(self, name: str, lines_of: Callable[[Any], Lines], parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._model = _Entries(lines_of, self)
        self.setModel(self._model)
        self.setItemDelegate(_EntryDelegate(self))
        self.setUniformItemSizes(True)
        self.setMinimumWidth(NARROWEST)
        self.setMaximumWidth(WIDTH)
        self.setViewportMargins(PAGE_INSET - 8, 8, 8, 0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.activated.connect(lambda _: self.opened.emit())

    def sizeHint(self) -> QSize:
        return QSize(WIDTH, super().sizeHint().height())

    def show_items(self, items: Sequence[Any]) -> None:
        """Show these; the current one stays, or the one that takes its place becomes current."""
        if tuple(items) == tuple(self._model.entries):
            return
        at, known = self.currentIndex().row(), self.current()
        same = next((row for row, each in enumerate(items) if known is not None and each.id == known.id), None)
        self._model.show(items)
        if items:
            self.step_to(same if same is not None else min(max(at, 0), len(items) - 1))
        else:
            self.moved.emit(None)

    def go_to(self, entry_id: str) -> None:
        """Make an entry current, if it is there."""
        for row, each in enumerate(self._model.entries):
            if each.id == entry_id:
                self.step_to(row)

    def items(self) -> Sequence[Any]:
        """What is shown."""
        return self._model.entries

    def current(self) -> Any:
        """The one that the keys are about, None while there is none."""
        row = self.currentIndex().row()
        return self._model.entries[row] if 0 <= row < len(self._model.entries) else None

    def step_to(self, row: int) -> None:
        """Make a row current, as far as there is one."""
        if self._model.entries:
            self.setCurrentIndex(self._model.index(min(max(row, 0), len(self._model.entries) - 1), 0))
