"""One column of a board: a heading and a list that paints only the cards in sight."""

from PySide6.QtCore import QAbstractTableModel, QEvent, QMimeData, QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from desktop.theme.palette import color
from desktop.theme.sizes import BOARD_COLUMN_WIDTH
from desktop.theme.theme import theme, token_color, tokens
from desktop.widgets.board_card import CARD_ROLE, GAP, CardDelegate, CardView, card_picture, paint_marker
from desktop.widgets.board_source import BoardCard, BoardColumn, BoardSource
from desktop.widgets.buttons import FlatButton
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar
from desktop.widgets.painting import BODY_FONT, STRONG_FONT, TABULAR_FONT, draw_text, elided, mirrored

CARD_MIME = "application/x-counterfoil-card"
_HEADING = 40
_Index = QModelIndex | QPersistentModelIndex


class _Cards(QAbstractTableModel):
    """A column of a source as an item model."""

    def __init__(self, source: BoardSource, column: BoardColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self.source, self.column = source, column

    def show(self, column: BoardColumn) -> None:
        """Take over a column without a reset, which would lose the scroll position."""
        none, old = QModelIndex(), self.column.count
        if column.count > old:
            self.beginInsertRows(none, old, column.count - 1)
            self.column = column
            self.endInsertRows()
        elif column.count < old:
            self.beginRemoveRows(none, column.count, old - 1)
            self.column = column
            self.endRemoveRows()
        self.column = column
        if column.count:
            self.dataChanged.emit(self.index(0, 0), self.index(column.count - 1, 0))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else self.column.count

    def columnCount(self, parent: _Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else 1

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> BoardCard | str | None:
        if role == CARD_ROLE:
            return self.source.card(self.column.id, index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.source.card(self.column.id, index.row()).words()
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled


class CardList(CardView):
    """The cards of one column. Keys and drops are reported; the board decides what they mean.

    A table of one column, because a QListView measures every row again on each change of style.
    """

    key = Signal(QKeyEvent)
    dropped = Signal(str, int)
    dragged_over = Signal()
    focused = Signal()
    returned = Signal()

    def __init__(self, source: BoardSource, column: BoardColumn, delegate: CardDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("column")
        self.cards = _Cards(source, column, self)
        # Before it has a model: with one, each of these goes through all of its rows.
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._cards = delegate
        self._follow_density()
        theme().density_changed.connect(self._follow_density)
        self.setModel(self.cards)
        self.setItemDelegate(delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setAutoScrollMargin(48)
        self.setMouseTracking(True)
        self.setViewportMargins(8, 0, 8, 0)
        self._marker, self._hover, self._height = -1, -1, delegate.height
        OverlayScrollBar(self)

    def _follow_density(self) -> None:
        self.verticalHeader().setMinimumSectionSize(self._cards.height())
        self.verticalHeader().setDefaultSectionSize(self._cards.height())

    def hovered(self) -> int:
        """The index under the pointer, or -1."""
        return self._hover

    def marker(self) -> int:
        """Where the insertion marker stands, or -1."""
        return self._marker

    def set_marker(self, index: int) -> None:
        """Show the insertion marker before the card at `index`, or hide it with -1."""
        self._marker = index
        if index >= 0:
            self.scrollTo(self.cards.index(min(index, self.cards.column.count - 1), 0))
        self.viewport().update()

    def card_at(self, index: int) -> BoardCard:
        """The card at an index of this column."""
        return self.cards.source.card(self.cards.column.id, index)

    def keyboardSearch(self, search: str) -> None:
        """Letters are commands on a board."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def focusInEvent(self, event: QEvent) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]  # a QFocusEvent
        if not self.currentIndex().isValid() and self.cards.column.count:
            self.setCurrentIndex(self.cards.index(0, 0))
        again = isinstance(event, QFocusEvent) and event.reason() == Qt.FocusReason.ActiveWindowFocusReason
        (self.returned if again else self.focused).emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._set_hover(self.indexAt(event.position().toPoint()).row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hover(-1)

    def startDrag(self, supported: Qt.DropAction) -> None:
        index = self.currentIndex()
        if not index.isValid():
            return
        card, box = self.card_at(index.row()), self.visualRect(index)
        drag, mime = QDrag(self), QMimeData()
        mime.setData(CARD_MIME, card.id.encode())
        drag.setMimeData(mime)
        drag.setPixmap(card_picture(card, box.size(), self.devicePixelRatio(), self.isRightToLeft()))
        drag.setHotSpot(self.viewport().mapFromGlobal(self.cursor().pos()) - box.topLeft())
        self._set_hover(-1)  # while it is dragged nobody says that the pointer has left
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._consider(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        super().dragMoveEvent(event)
        self._consider(event)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self.set_marker(-1)

    def dropEvent(self, event: QDropEvent) -> None:
        card, index = self._carried(event), self._gap(event)
        self.set_marker(-1)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if card and self.cards.source.can_move(card, self.cards.column.id):
            event.acceptProposedAction()
            self.dropped.emit(card, index)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._marker >= 0:
            painter = QPainter(self.viewport())
            top = self._marker * self._height() - self.verticalOffset() - GAP // 2 - 1
            paint_marker(painter, 2, max(0, top), self.viewport().width() - 4)
            painter.end()

    def stopAutoScroll(self) -> None:
        """Stop scrolling at the edge, as when a drag has ended."""
        self.setAutoScroll(False)
        self.setAutoScroll(True)

    def _consider(self, event: QDragMoveEvent) -> None:
        card = self._carried(event)
        if card and self.cards.source.can_move(card, self.cards.column.id):
            event.acceptProposedAction()
            self._marker = self._gap(event)
            self.viewport().update()
        else:
            event.ignore()
        self.dragged_over.emit()

    def _carried(self, event: QDropEvent) -> str:
        return bytes(event.mimeData().data(CARD_MIME).data()).decode()

    def _gap(self, event: QDropEvent) -> int:
        at = event.position().y() + self.verticalOffset()
        return max(0, min(self.cards.column.count, round(at / self._height())))

    def _set_hover(self, row: int) -> None:
        if row != self._hover:
            self._hover = row
            self.viewport().update()


class _Heading(QWidget):
    def __init__(self, column: BoardColumn, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = column
        self.setFixedHeight(_HEADING)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 7, 0)
        self._row.addStretch(1)
        self._add: FlatButton | None = None

    def offer(self, words: str) -> FlatButton | None:
        """Have a button of this name at the end, or with no words none; the button."""
        if self._add is not None:
            self._row.removeWidget(self._add)
            self._add.hide()
            self._add.deleteLater()
        self._add = FlatButton("", "plus", words) if words else None
        if self._add is not None:
            self._row.addWidget(self._add)
        self.update()
        return self._add

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole, column = tokens(), self.rect(), self.column
        rtl = self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(token_color(column.tone.value)))
        painter.drawEllipse(mirrored(QRect(13, (_HEADING - 8) // 2, 8, 8), whole, rtl))
        money = elided(column.sum_text, TABULAR_FONT, 140)[1]
        count = f"{self.locale().toString(column.total)}"
        inset = 14 if self._add is None else 9 + self._add.sizeHint().width()
        room = whole.width() - 28 - inset - money - 12
        wide = elided(column.title, STRONG_FONT, max(40, room - elided(count, BODY_FONT, 80)[1] - 8))[1]
        draw_text(painter, mirrored(QRect(28, 0, wide, _HEADING), whole, rtl), column.title, STRONG_FONT, colors.text)
        beside = QRect(28 + wide + 8, 0, 80, _HEADING)
        draw_text(painter, mirrored(beside, whole, rtl), count, BODY_FONT, colors.faint, float(rtl))
        end = QRect(whole.width() - inset - money, 0, money, _HEADING)
        draw_text(painter, mirrored(end, whole, rtl), column.sum_text, TABULAR_FONT, colors.sub)
        painter.end()


class ColumnView(QWidget):
    """A heading above a `CardList`. `add_wanted` is emitted by the button that `offer_adding` puts in the heading,
    `all_wanted` by the one below the cards of a column that has more.
    """

    add_wanted = Signal()
    all_wanted = Signal()

    def __init__(self, source: BoardSource, column: BoardColumn, delegate: CardDelegate, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedWidth(BOARD_COLUMN_WIDTH)
        self._heading = _Heading(column, self)
        self.list = CardList(source, column, delegate, self)
        stack = self._stack = QVBoxLayout(self)
        stack.setContentsMargins(0, 0, 0, 4)
        stack.setSpacing(0)
        stack.addWidget(self._heading)
        stack.addWidget(self.list)
        self._more: FlatButton | None = None
        self.show_column(column)

    def column(self) -> BoardColumn:
        """The column as it was told last."""
        return self._heading.column

    def show_column(self, column: BoardColumn) -> None:
        """Take over new figures and cards."""
        self._heading.column = column
        self._heading.setToolTip(column.detail)
        self._heading.update()
        self.list.cards.show(column)
        words = self.tr("{title}, {count} cards").format(title=column.title, count=column.total)
        money = column.detail or column.sum_text
        self.list.setAccessibleName(", ".join(part for part in (words, money) if part))
        self._offer_all(column)

    def _offer_all(self, column: BoardColumn) -> None:
        if self._more is None and column.more:
            self._more = FlatButton(column.more)
            self._more.clicked.connect(self.all_wanted)
            self._stack.addWidget(self._more)
        if self._more is not None:
            self._more.setText(column.more)
            self._more.setAccessibleName(f"{column.more}: {column.title}")
            self._more.setVisible(bool(column.more))

    def offer_adding(self, words: str) -> None:
        """Have a button for a new card, called by what it does and the column; with no words there is none."""
        button = self._heading.offer(f"{words}: {self.column().title}" if words and self.column().adding else "")
        if button is not None:
            button.clicked.connect(self.add_wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(tokens().side))
        painter.drawRoundedRect(self.rect(), 8, 8)
        painter.end()
