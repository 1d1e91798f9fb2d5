"""Shows a timeline: an icon, what happened, and below it when and by whom. It is as high as what it shows."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QHelpEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from desktop.derive.value_text import ValueText
from desktop.records.timeline import Entry
from desktop.theme.icons import paint_icon
from desktop.theme.sizes import ICON
from desktop.theme.theme import tokens
from desktop.widgets.painting import BODY_FONT, draw_frame, draw_text, mirrored
from shared_models.kernel.instant import Instant

ENTRY = 43
_TEXT = 27
_Index = QModelIndex | QPersistentModelIndex


class _Entries(QAbstractListModel):
    def __init__(self, values: ValueText, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: Sequence[Entry] = ()
        self.values, self.now = values, 0

    def show(self, entries: Sequence[Entry], now: Instant) -> None:
        self.beginResetModel()
        self.shown, self.now = tuple(entries), now
        self.endResetModel()

    def second(self, entry: Entry) -> str:
        """The second line."""
        parts = (self.values.when(entry.at, self.now), short_name(entry.name), entry.detail)
        return " · ".join(each for each in parts if each)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            when = f"{self.values.instant(entry.at)} · {entry.name}".rstrip(" ·")
            return "\n".join(each for each in (entry.title, entry.detail, when) if each)
        return None


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return QSize(200, ENTRY)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, colors = index.model(), tokens()
        assert isinstance(model, _Entries)
        entry, whole = model.shown[index.row()], option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_frame(painter, whole.adjusted(-1, 0, 0, -3), "", colors.accent, 6)
        elif entry.activity and option.state & QStyle.StateFlag.State_MouseOver:
            draw_frame(painter, whole.adjusted(-1, 0, 0, -3), colors.hover, "", 6)
        mark = mirrored(QRect(whole.left(), whole.top() + 3, ICON, ICON), whole, rtl)
        paint_icon(painter, mark, entry.icon, colors.sub)
        words = QRect(whole.left() + _TEXT, whole.top() + 1, whole.width() - _TEXT, 19)
        draw_text(painter, mirrored(words, whole, rtl), entry.title, BODY_FONT, colors.text, float(rtl))
        below = words.translated(0, 18)
        draw_text(painter, mirrored(below, whole, rtl), model.second(entry), BODY_FONT, colors.sub, float(rtl))

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            QToolTip.showText(event.globalPos(), index.data(Qt.ItemDataRole.ToolTipRole), view)
            return True
        return super().helpEvent(event, view, option, index)


class TimelineView(QListView):
    """`opened(id)` is emitted with the activity that was pressed; changes cannot be opened."""

    opened = Signal(str)

    def __init__(self, values: ValueText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setAccessibleName(QCoreApplication.translate("Timeline", "Activity"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._entries = _Entries(values, self)
        self.setModel(self._entries)
        self.setItemDelegate(_EntryDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFixedHeight(0)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def show_entries(self, entries: Sequence[Entry], now: Instant) -> None:
        """Show these; nothing moves when they are the same."""
        if tuple(entries) != tuple(self._entries.shown):
            self._entries.show(entries, now)
            self.setFixedHeight(len(entries) * ENTRY)

    def entries(self) -> Sequence[Entry]:
        """What is shown."""
        return self._entries.shown

    def _open(self, index: QModelIndex) -> None:
        entry = self._entries.shown[index.row()]
        if entry.activity:
            self.opened.emit(entry.activity)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what holds it scrolls


def short_name(name: str) -> str:
    """A person's first name and the initial of the last: `Ana R.`"""
    first, _, rest = name.strip().partition(" ")
    last = rest.rpartition(" ")[2]
    return f"{first} {last[0]}." if last else first
