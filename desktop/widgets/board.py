"""A board of columns between which cards are moved, by mouse or by keyboard.

Law: the board moves nothing itself. It emits `moved`, the source changes, `refresh` shows it. `index` in `moved` counts
in the target column without the moved card.
"""

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QScrollArea, QWidget

from desktop.theme.sizes import BOARD_COLUMN_WIDTH, PAGE_INSET
from desktop.widgets.announce import announce
from desktop.widgets.board_card import CardDelegate
from desktop.widgets.board_column import CardList, ColumnView
from desktop.widgets.board_source import BoardSource
from desktop.widgets.menu_letters import lettered
from desktop.widgets.overlay_scroll_bar import OverlayScrollBar

_GAP = 12
_EDGE = 48


class Board(QScrollArea):
    """Arrows move the focus, Space picks a card up and puts it down (arrows carry it, Esc puts it back), M asks for the
    column in a menu, Enter opens. `add_wanted(column)` is emitted by the buttons that `offer_adding` shows,
    `all_wanted(column)` by the one below a column that has more than its cards.
    """

    moved = Signal(str, str, int)
    opened = Signal(str)
    current_changed = Signal(str)
    add_wanted = Signal(str)
    all_wanted = Signal(str)

    def __init__(self, source: BoardSource, name: str, parent: QWidget | None = None, lines: int = 2) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._source = source
        self._delegate = CardDelegate(lines, self)
        self._columns: list[ColumnView] = []
        self._current, self._carried, self._target = "", "", (0, 0)
        self._where: tuple[str, int] | None = None
        self._quiet = False
        self._adding = ""
        page = self._page = QWidget()
        page.setObjectName("page")
        self._row = QHBoxLayout(page)
        self._row.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 8)
        self._row.setSpacing(_GAP)
        self._row.addStretch()
        self.setWidget(page)
        OverlayScrollBar(self, Qt.Orientation.Horizontal)
        self._edge = QTimer(self, interval=16)
        self._edge.timeout.connect(self._scroll_at_edge)
        self.refresh()

    def refresh(self) -> None:
        """Read the source again. The current card stays current wherever it went; only its own move scrolls."""
        columns, focused = list(self._source.columns()), self._focused() >= 0
        self._quiet = True
        if [view.column().id for view in self._columns] != [column.id for column in columns]:
            self._rebuild(len(columns))
        for view, column in zip(self._columns, columns, strict=True):
            view.show_column(column)
        place = self._source.place(self._current) if self._current else None
        if place is not None:
            self._focus(self._at(place[0]), place[1], focused, scroll=place != self._where)
        self._quiet = False
        self._where = place
        if self._current and place is None:
            self._current = ""
            self.current_changed.emit("")
        self._refresh_carried()

    def _refresh_carried(self) -> None:
        if self._carried and self._source.place(self._carried) is None:
            self._release()
        elif self._carried:
            column = min(self._target[0], len(self._columns) - 1)
            self._target = (column, min(self._target[1], self._last_gap(column)))
            self._show_target()

    def current(self) -> str:
        """The id of the current card, or nothing."""
        return self._current

    def carried(self) -> str:
        """The id of the card picked up with the keyboard, or nothing."""
        return self._carried

    def marker(self) -> tuple[str, int] | None:
        """Where the insertion marker stands, as (column id, index)."""
        return next(((v.column().id, v.list.marker()) for v in self._columns if v.list.marker() >= 0), None)

    def set_current(self, card_id: str) -> None:
        """Make a card current and bring it into sight; nothing happens when it is not on the board."""
        place = self._source.place(card_id)
        at = next((at for at, view in enumerate(self._columns) if place and view.column().id == place[0]), None)
        if place is not None and at is not None:
            self._focus(at, place[1], any(view.list.hasFocus() for view in self._columns))

    def take_focus(self) -> None:
        """Put the focus on the current card, or else on the first column that has any."""
        place = self._source.place(self._current) if self._current else None
        filled = (at for at, view in enumerate(self._columns) if view.column().count)
        if place is not None:
            self._focus(self._at(place[0]), place[1], scroll=False)
        elif self._columns:
            self._focus(next(filled, 0), 0, scroll=False)

    def offer_adding(self, words: str) -> None:
        """Give every column a button for a new card, called by these words; none takes the buttons away."""
        if words == self._adding:
            return
        self._adding = words
        for view in self._columns:
            view.offer_adding(words)

    def move_to(self, card_id: str, column_id: str) -> None:
        """Emit the move of a card to the top of a column, if it may go there."""
        if self._source.can_move(card_id, column_id):
            self.moved.emit(card_id, column_id, 0)

    def open_move_menu(self) -> QMenu | None:
        """Show the columns the current card can go to; the menu, or None without a card."""
        place = self._source.place(self._current) if self._current else None
        if place is None:
            return None
        card, menu = self._current, QMenu(self)
        menu.setAccessibleName(self.tr("Move to…"))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        titles = lettered([view.column().title for view in self._columns])
        for view, title in zip(self._columns, titles, strict=True):
            column = view.column()
            action = menu.addAction(title)
            action.setEnabled(column.id != place[0] and self._source.can_move(card, column.id))
            action.triggered.connect(lambda _=False, target=column.id: self.move_to(card, target))
        cards = self._columns[self._at(place[0])].list
        menu.popup(cards.viewport().mapToGlobal(cards.visualRect(cards.currentIndex()).center()))
        return menu

    def _rebuild(self, count: int) -> None:
        for old in self._columns:
            self._row.removeWidget(old)
            old.hide()  # the source may know its column no more
            old.deleteLater()
        self._columns = []
        for at, column in enumerate(self._source.columns()):
            view = ColumnView(self._source, column, self._delegate, self)
            view.list.key.connect(self._key)
            view.list.focused.connect(self._tell)
            view.list.returned.connect(self._come_back)
            view.list.dropped.connect(self._drop)
            view.list.dragged_over.connect(self._edge.start)
            view.list.doubleClicked.connect(lambda index, v=view: self.opened.emit(v.list.card_at(index.row()).id))
            view.list.selectionModel().currentChanged.connect(self._tell)
            view.add_wanted.connect(lambda v=view: self.add_wanted.emit(v.column().id))
            view.all_wanted.connect(lambda v=view: self.all_wanted.emit(v.column().id))
            view.offer_adding(self._adding)
            self._row.insertWidget(at, view)
            self._columns.append(view)
        self._page.setMinimumWidth(2 * PAGE_INSET + count * (BOARD_COLUMN_WIDTH + _GAP) - _GAP)

    def _at(self, column_id: str) -> int:
        return next(at for at, view in enumerate(self._columns) if view.column().id == column_id)

    def _focused(self) -> int:
        return next((at for at, view in enumerate(self._columns) if view.list.hasFocus()), -1)

    def _focus(self, at: int, index: int, take_focus: bool = True, scroll: bool = True) -> None:
        view = self._columns[at]
        count = view.column().count
        if count:
            view.list.setAutoScroll(scroll)
            view.list.setCurrentIndex(view.list.cards.index(max(0, min(index, count - 1)), 0))
            view.list.setAutoScroll(True)
        if take_focus:
            view.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if scroll:
            self._bring_in(view)
        self._set_current(view.list)

    def _come_back(self) -> None:
        """The window is in front again: the keys stay with their card, also where a dialog has moved it."""
        place = self._source.place(self._current) if self._current else None
        if place is not None and self._at(place[0]) != self._focused():
            self._focus(self._at(place[0]), place[1], scroll=False)
        else:
            self._tell()

    def _tell(self) -> None:
        at = self._focused()
        if at >= 0:
            self._set_current(self._columns[at].list)
            self.viewport().update()

    def _set_current(self, cards: CardList) -> None:
        index = cards.currentIndex()
        card = cards.card_at(index.row()).id if index.isValid() else ""
        if not self._carried and not self._quiet and card != self._current:
            self._current, self._where = card, self._source.place(card) if card else None
            self.current_changed.emit(card)

    def _key(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return
        key, at = Qt.Key(event.key()), self._focused()
        sideways = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if self.isRightToLeft():
            sideways = {arrow: -step for arrow, step in sideways.items()}
        if self._carried:
            self._carry(key, sideways.get(key, 0))
        elif key in sideways:
            self._step(at, sideways[key])
        elif key == Qt.Key.Key_Space and self._current:
            self._pick_up()
        elif key == Qt.Key.Key_M:
            self.open_move_menu()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current:
            self.opened.emit(self._current)
        else:
            return
        event.accept()

    def _step(self, at: int, step: int) -> None:
        """Focus the neighbouring column at the card that stands at the same height."""
        target = at + step
        if 0 <= target < len(self._columns):
            here, there = self._columns[at].list, self._columns[target].list
            row = here.currentIndex().row()
            top = here.visualRect(here.currentIndex()).center().y() if row >= 0 else 0
            found = there.indexAt(QPoint(there.viewport().width() // 2, top)).row()
            self._focus(target, found if found >= 0 else there.cards.column.count - 1)

    def _pick_up(self) -> None:
        place = self._source.place(self._current)
        if place is None:
            return
        self._carried, self._target = self._current, (self._at(place[0]), place[1])
        self._show_target()
        announce(self, self.tr("Picked up. Arrows move it, Space puts it down, Escape puts it back."))

    def _carry(self, key: Qt.Key, sideways: int) -> None:
        column, index = self._target
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._put_down()
        elif key == Qt.Key.Key_Escape:
            self._release()
            announce(self, self.tr("Put back."))
        elif sideways:
            steps = range(column + sideways, len(self._columns) if sideways > 0 else -1, sideways)
            open_to = (at for at in steps if self._source.can_move(self._carried, self._columns[at].column().id))
            column = next(open_to, column)
            self._target = (column, min(index, self._last_gap(column)))
            self._show_target()
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            step = 1 if key == Qt.Key.Key_Down else -1
            self._target = (column, max(0, min(index + step, self._last_gap(column))))
            self._show_target()

    def _last_gap(self, at: int) -> int:
        """The last index in a column without the carried card."""
        return self._columns[at].column().count - (at == self._home())

    def _home(self) -> int:
        place = self._source.place(self._carried)
        return self._at(place[0]) if place is not None else -1

    def _show_target(self) -> None:
        self._delegate.carried = self._carried
        column, index = self._target
        place = self._source.place(self._carried)
        for at, view in enumerate(self._columns):
            after_itself = place is not None and at == self._home() and index > place[1]
            view.list.set_marker(index + after_itself if at == column else -1)
        view = self._columns[column]
        self._bring_in(view)
        where = self.tr("{column}, position {index}").format(column=view.column().title, index=index + 1)
        announce(self, where)

    def _put_down(self) -> None:
        card, (column, index) = self._carried, self._target
        place = self._source.place(card)
        self._release()
        target = self._columns[column].column().id
        if place is not None and place != (target, index):
            self.moved.emit(card, target, index)

    def _release(self) -> None:
        self._carried = self._delegate.carried = ""
        for view in self._columns:
            view.list.set_marker(-1)

    def _drop(self, card_id: str, gap: int) -> None:
        self._edge.stop()
        target = next(view.column().id for view in self._columns if view.list is self.sender())
        place = self._source.place(card_id)
        index = gap - 1 if place is not None and place[0] == target and gap > place[1] else gap
        if place != (target, index):
            self.moved.emit(card_id, target, index)

    def _bring_in(self, view: ColumnView) -> None:
        """Scroll a column into sight; Qt's own way does not know that the bar begins at the right in some languages."""
        bar, box, room = self.horizontalScrollBar(), view.geometry(), self.viewport().width()
        begin = self._page.width() - box.right() - 1 if self.isRightToLeft() else box.left()
        end = begin + box.width() + _EDGE
        bar.setValue(max(min(bar.value(), begin - _EDGE), end - room) if box.width() < room else begin)

    def _scroll_at_edge(self) -> None:
        """While a card is dragged near the left or right edge, bring more columns into sight."""
        at, bar = self.mapFromGlobal(QCursor.pos()), self.horizontalScrollBar()
        if not self.rect().contains(at) or all(view.list.marker() < 0 for view in self._columns):
            self._edge.stop()
        elif at.x() < _EDGE or at.x() > self.width() - _EDGE:
            ahead = (at.x() < _EDGE) == self.isRightToLeft()
            bar.setValue(bar.value() + (16 if ahead else -16))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.take_focus()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LayoutDirectionChange and self._carried:
            self._release()
        super().changeEvent(event)
