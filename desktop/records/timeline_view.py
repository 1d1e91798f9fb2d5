"""Shows a story: days as small headings, and below each what happened, when and by whom. As high as what it shows.

Law: everything is painted; an entry costs no widget, and only what is in sight is drawn.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QDate,
    QDateTime,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QHelpEvent, QPainter, QResizeEvent, QWheelEvent
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
from desktop.theme.fonts import font, metrics
from desktop.theme.icons import paint_icon
from desktop.theme.palette import color
from desktop.theme.sizes import ICON
from desktop.theme.theme import tokens
from desktop.widgets.painting import BODY_FONT, HEADER_FONT, draw_frame, draw_text, mirrored
from shared_models.kernel.instant import Instant

ENTRY = 43
_DAY = 28
_TEXT = 27
_LINES = 3
_MOST_BODY = 600
"""Characters of a text that are looked at for its first lines."""
_Index = QModelIndex | QPersistentModelIndex
_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextWrapAnywhere.value


@dataclass(frozen=True, slots=True)
class Day:
    """The heading of a day."""

    at: Instant
    day: QDate


class _Entries(QAbstractListModel):
    def __init__(self, values: ValueText, parent: QWidget) -> None:
        super().__init__(parent)
        self.shown: Sequence[Entry] = ()
        self.rows: list[Day | Entry] = []
        self.values, self.now = values, 0

    def show(self, entries: Sequence[Entry], now: Instant) -> None:
        if self.goes_on(entries):
            rows = list(_by_day(entries[len(self.shown) :], self.shown[-1]))
            self.beginInsertRows(QModelIndex(), len(self.rows), len(self.rows) + len(rows) - 1)
            self.shown = tuple(entries)
            self.rows += rows
            self.endInsertRows()
            return
        self.beginResetModel()
        self.shown, self.now = tuple(entries), now
        self.rows = list(_by_day(entries))
        self.endResetModel()

    def goes_on(self, entries: Sequence[Entry]) -> bool:
        """Whether these are what is shown and more."""
        return bool(self.shown) and tuple(entries[: len(self.shown)]) == self.shown

    def second(self, entry: Entry) -> str:
        """The second line."""
        parts = (self.values.time(entry.at), short_name(entry.name), entry.detail)
        return " · ".join(each for each in parts if each)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags if isinstance(self.rows[index.row()], Entry) else Qt.ItemFlag.ItemIsEnabled

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if isinstance(row, Day):
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return self.values.day_words(row.at, self.now) if role in texts else None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            when = f"{self.values.instant(row.at)} · {row.name}".rstrip(" ·")
            body = row.body[:_MOST_BODY]
            return "\n".join(each for each in (row.title, row.detail, body, when) if each)
        return None


def _by_day(entries: Sequence[Entry], after: Entry | None = None) -> Iterator[Day | Entry]:
    last = _day(after.at) if after is not None else None
    for each in entries:
        day = _day(each.at)
        if day != last:
            yield Day(each.at, day)
            last = day
        yield each


def _day(at: Instant) -> QDate:
    return QDateTime.fromMSecsSinceEpoch(at // 1000).date()


class _EntryDelegate(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self.parent()
        assert isinstance(view, TimelineView)
        return QSize(200, view.height_of(index.row()))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model, colors = index.model(), tokens()
        assert isinstance(model, _Entries)
        entry, whole = model.rows[index.row()], option.rect
        rtl = option.direction == Qt.LayoutDirection.RightToLeft
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, Day):
            words = str(model.data(index))
            draw_text(painter, whole.adjusted(0, 8, 0, 0), words, HEADER_FONT, colors.faint, float(rtl))
            return
        frame = whole.adjusted(-1, 0, 0, -3)
        if option.state & QStyle.StateFlag.State_HasFocus:
            draw_frame(painter, frame, "", colors.accent, 6)
        elif entry.activity and option.state & QStyle.StateFlag.State_MouseOver:
            draw_frame(painter, frame, colors.hover, "", 6)
        mark = mirrored(QRect(whole.left(), whole.top() + 3, ICON, ICON), whole, rtl)
        paint_icon(painter, mark, entry.icon, colors.sub)
        words_at = QRect(whole.left() + _TEXT, whole.top() + 1, whole.width() - _TEXT, 19)
        draw_text(painter, mirrored(words_at, whole, rtl), entry.title, BODY_FONT, colors.text, float(rtl))
        below = words_at.translated(0, 18)
        draw_text(painter, mirrored(below, whole, rtl), model.second(entry), BODY_FONT, colors.sub, float(rtl))
        body = whole.height() - ENTRY
        if body > 0:
            place = QRect(words_at.left(), below.bottom() + 1, words_at.width(), body)
            painter.setFont(font())
            painter.setPen(color(colors.text))
            painter.save()
            painter.setClipRect(place)
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            flags = _WRAP | Qt.AlignmentFlag.AlignTop.value | side.value | Qt.AlignmentFlag.AlignAbsolute.value
            painter.drawText(mirrored(place, whole, rtl), flags, entry.body[:_MOST_BODY])
            painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if event.type() == QEvent.Type.ToolTip and index.isValid():
            QToolTip.showText(event.globalPos(), index.data(Qt.ItemDataRole.ToolTipRole) or "", view)
            return True
        return super().helpEvent(event, view, option, index)


class TimelineView(QListView):
    """`opened(type, id)` is emitted with the activity or task that was pressed; changes cannot be opened.

    `menu_wanted(entry, place)` asks for what can be done with one; the place is the screen's.
    """

    opened = Signal(str, str)
    menu_wanted = Signal(object, object)

    def __init__(self, values: ValueText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.setAccessibleName(QCoreApplication.translate("Timeline", "Activity"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._entries = _Entries(values, self)
        self._heights: list[int] = []
        self._wide = 0
        self.setModel(self._entries)
        self.setItemDelegate(_EntryDelegate(self))
        self.setMouseTracking(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setFixedHeight(0)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)

    def show_entries(self, entries: Sequence[Entry], now: Instant) -> None:
        """Show these; nothing moves when they are the same."""
        if tuple(entries) != tuple(self._entries.shown):
            if not self._entries.goes_on(entries):
                self._heights = []
            self._entries.show(entries, now)
            self._fit()

    def entries(self) -> Sequence[Entry]:
        """What is shown."""
        return self._entries.shown

    def height_of(self, row: int) -> int:
        """How high a row is, at the width there is."""
        while len(self._heights) <= row:
            self._heights.append(self._measure(self._entries.rows[len(self._heights)]))
        return self._heights[row]

    def _measure(self, row: Day | Entry) -> int:
        if isinstance(row, Day):
            return _DAY
        if not row.body:
            return ENTRY
        measure = metrics()
        wide = QRect(0, 0, max(60, (self._wide or self.viewport().width()) - _TEXT), 10_000)
        high = measure.boundingRect(wide, _WRAP, row.body[:_MOST_BODY]).height()
        return ENTRY + min(high, _LINES * measure.lineSpacing()) + 2

    def _fit(self) -> None:
        rows = len(self._entries.rows)
        if rows:
            self.height_of(rows - 1)
        self.setFixedHeight(sum(self._heights[:rows]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        wide = self.viewport().width()
        if wide != self._wide:
            self._wide, self._heights = wide, []
            self.scheduleDelayedItemsLayout()
            self._fit()
        super().resizeEvent(event)

    def _open(self, index: QModelIndex) -> None:
        entry = self._entries.rows[index.row()]
        if isinstance(entry, Entry) and entry.activity:
            self.opened.emit(entry.of, entry.activity)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        entry = self._entries.rows[index.row()] if index.isValid() else None
        if isinstance(entry, Entry) and entry.activity:
            place = self.visualRect(index).center() if by_key else event.pos()
            self.menu_wanted.emit(entry, self.viewport().mapToGlobal(place))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # what holds it scrolls


def short_name(name: str) -> str:
    """A person's first name and the initial of the last: `Ana R.`"""
    first, _, rest = name.strip().partition(" ")
    last = rest.rpartition(" ")[2]
    return f"{first} {last[0]}." if last else first
