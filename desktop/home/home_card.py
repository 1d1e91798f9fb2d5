"""A card of the first page: its heading, its lines, and where the rest is.

Law: it is as high as its lines. ↑ on the first line and ↓ on the last lead to the cards beside it.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop.home.arrangement import CardId
from desktop.home.words import card_words, nothing_words, tr
from desktop.theme.sizes import ROW_HEIGHT
from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import Muted, Subtitle, WrappedText
from desktop.widgets.section_rows import Entry
from desktop.widgets.sectioned_list import SectionedList
from desktop.widgets.sectioned_rows import QUIET

_WIDEST = 520


class CardList(SectionedList):
    """The lines of a card; `left(-1)` and `left(1)` where the arrows lead out of it."""

    left = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.setViewportMargins(0, 0, 0, 0)
        self.setProperty(QUIET, True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        entries, current = self.entries(), self.current()
        at_end = not entries or current is None or current.id == entries[0 if step < 0 else -1].id
        if step and at_end:
            self.left.emit(step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.moved.emit(self.current())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()


class HomeCard(QFrame):
    """`more_wanted(CardId)` and `menu_wanted(CardId, anchor)` are emitted by its two buttons."""

    more_wanted = Signal(object)
    menu_wanted = Signal(object, object)

    def __init__(self, card: CardId, more: str) -> None:
        super().__init__()
        self.card = card
        self.setObjectName("card")
        self.setAccessibleName(card_words(card))
        self.list = CardList(card_words(card))
        self._count = Muted()
        self._nothing = WrappedText(nothing_words(card), _WIDEST)
        self._menu = FlatButton("", "dots-three", tr("Arrange {card}").format(card=card_words(card)))
        self._menu.clicked.connect(lambda: self.menu_wanted.emit(card, self._menu))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(Subtitle(card_words(card)))
        head.addWidget(self._count)
        head.addStretch(1)
        if more:
            button = FlatButton(more)
            button.clicked.connect(lambda: self.more_wanted.emit(card))
            head.addWidget(button)
        head.addWidget(self._menu)
        below = QHBoxLayout()
        below.setContentsMargins(12, 2, 12, 8)
        below.addWidget(self._nothing, 1)
        below.addStretch()
        self._below = QWidget()
        self._below.setLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 8, 2, 8)
        column.setSpacing(4)
        inset = QHBoxLayout()
        inset.setContentsMargins(12, 0, 6, 0)
        inset.addLayout(head)
        column.addLayout(inset)
        column.addWidget(self.list)
        column.addWidget(self._below)

    def show_entries(self, entries: Sequence[Entry], more: int, locale_number: str) -> None:
        """Show these lines; `more` are elsewhere, `locale_number` says how many."""
        self.list.show_rows(entries)
        self.list.setFixedHeight(max(1, len(entries)) * ROW_HEIGHT)
        self.list.setVisible(bool(entries))
        self._below.setVisible(not entries)
        self._count.setText(tr("and {count} more").format(count=locale_number) if more else "")
        self._count.updateGeometry()

    def take_focus(self, at_end: bool = False) -> bool:
        """Put the focus on its first line, or its last; whether it has any."""
        entries = self.list.entries()
        if entries:
            self.list.go_to(entries[-1 if at_end else 0].id)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(entries)
