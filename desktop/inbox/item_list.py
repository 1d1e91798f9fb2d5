"""The list of the inbox: what was wanted, of which record, and since when. ↑ and ↓ move; the page beside it follows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.inbox.items import Item
from desktop.inbox.words import deed, mark, state, tr, waits_in_short
from desktop.sync.words import ago
from desktop.theme.icons import paint_icon
from desktop.theme.sizes import CONTROL_RADIUS, ICON, PAGE_INSET
from desktop.theme.theme import tokens
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.painting import BODY_FONT, SMALL_FONT, STRONG_FONT, draw_frame, draw_text, mirrored
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from sync.clock import now

ROW = 62
WIDTH = 340
_TEXT = 28
_Index = QModelIndex | QPersistentModelIndex


class _Items(QAbstractListModel):
    def __init__(self, workspace: Workspace, parent: QWidget) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self.items: Sequence[Item] = ()

    def show(self, items: Sequence[Item]) -> None:
        self.beginResetModel()
        self.items = tuple(items)
        self.endResetModel()

    def second(self, item: Item) -> str:
        """Which record."""
        return " · ".join(each for each in (item.kind, item.title) if each)

    def third(self, item: Item) -> str:
        """What became of it, and when it was done."""
        parts = (state(item), ago(item.queued.at, now(), self._workspace.locale), waits_in_short(item))
        return " · ".join(each for each in parts if each)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return deed(item)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return "\n".join((deed(item), self.second(item), self.third(item)))
        return None


class _ItemDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, colors = index.model(), tokens()
        assert isinstance(model, _Items)
        item, whole = model.items[index.row()], option.rect.adjusted(0, 1, 0, -1)
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            edge = colors.accent if option.state & QStyle.StateFlag.State_HasFocus else ""
            draw_frame(painter, whole, colors.selected, edge, CONTROL_RADIUS)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_frame(painter, whole, colors.hover, "", CONTROL_RADIUS)
        name, token = mark(item)
        ink = getattr(colors, token).text
        at = QRect(whole.left() + 8, whole.top() + 8, ICON, ICON)
        paint_icon(painter, mirrored(at, whole, rtl), name, ink)
        first = QRect(whole.left() + 8 + _TEXT, whole.top() + 5, whole.width() - 16 - _TEXT, 19)
        start = float(rtl)
        for down, text, key, value in (
            (0, deed(item), STRONG_FONT, colors.text),
            (17, model.second(item), BODY_FONT, colors.sub),
            (34, model.third(item), SMALL_FONT, ink),
        ):
            draw_text(painter, mirrored(first.translated(0, down), whole, rtl), text, key, value, start)


class ItemList(QListView):
    """`moved(Item | None)` tells which one is current, `opened` that the current one was pressed twice or by Enter."""

    moved = Signal(object)
    opened = Signal()

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setAccessibleName(tr("Changes that need you"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._model = _Items(workspace, self)
        self.setModel(self._model)
        self.setItemDelegate(_ItemDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFixedWidth(WIDTH)
        self.setViewportMargins(PAGE_INSET - 8, 8, 8, 0)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        OverlayScrollBar(self)
        self.activated.connect(lambda _: self.opened.emit())

    def show_items(self, items: Sequence[Item]) -> None:
        """Show these; the current one stays, or the one that takes its place becomes current."""
        if tuple(items) == tuple(self._model.items):
            return
        at, known = self.currentIndex().row(), self.current()
        same = next((row for row, each in enumerate(items) if known is not None and each.id == known.id), None)
        self._model.show(items)
        if items:
            self.step_to(same if same is not None else min(max(at, 0), len(items) - 1))
        else:
            self.moved.emit(None)

    def go_to(self, item_id: Id) -> None:
        """Make an item current, if it is there."""
        for row, each in enumerate(self._model.items):
            if each.id == item_id:
                self.step_to(row)

    def items(self) -> Sequence[Item]:
        """What is shown."""
        return self._model.items

    def current(self) -> Item | None:
        """The one that the keys are about."""
        row = self.currentIndex().row()
        return self._model.items[row] if 0 <= row < len(self._model.items) else None

    def step_to(self, row: int) -> None:
        """Make a row current, as far as there is one."""
        if self._model.items:
            self.setCurrentIndex(self._model.index(min(max(row, 0), len(self._model.items) - 1), 0))

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.moved.emit(self.current())
