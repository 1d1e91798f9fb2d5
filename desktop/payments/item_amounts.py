"""How a payment is spread over open items: oldest first until a person types otherwise, item by item.

Law: an amount that was typed stands; the others follow what is paid. An item that is emptied gets nothing.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.derive.value_text import ValueText
from desktop.payments.open_items import MOST, OpenItem
from desktop.payments.words import tr
from desktop.widgets.editors.editor import Unreadable
from desktop.widgets.editors.number_editor import MoneyEditor
from desktop.widgets.labels import Label, Muted
from shared_models.banking.spreading import spread
from shared_models.kernel.money import exponent

_AMOUNT = 170


class ItemAmounts(QWidget):
    """`edited` tells that a person has typed an amount, `submitted` that Enter was pressed in one."""

    edited = Signal()
    submitted = Signal()

    def __init__(self, items: Sequence[OpenItem], currency: str, values: ValueText) -> None:
        super().__init__()
        self.items = items
        self.editors: list[MoneyEditor] = []
        self._by_hand: dict[int, int] = {}
        self._amount = 0
        self._showing = False
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(0, 1)
        for at, each in enumerate(items):
            name = each.number or tr("Without a number")
            scale = exponent(currency)
            due = tr("due {day}").format(day=values.day(each.due)) if each.due else ""
            told = tr("{amount} open").format(amount=values.money(each.left, currency, scale))
            editor = MoneyEditor(tr("Amount for {name}").format(name=name), currency, scale, values.locale, framed=True)
            editor.setFixedWidth(_AMOUNT)
            editor.edited.connect(lambda at=at: self._typed_at(at))
            (editor.focusProxy() or editor).installEventFilter(self)
            grid.addWidget(Label(name), at, 0)
            grid.addWidget(Muted(" · ".join(filter(None, (due, told)))), at, 1)
            grid.addWidget(editor, at, 2)
            self.editors.append(editor)
        if len(items) == MOST:
            grid.addWidget(Muted(tr("The oldest {n} are shown.").format(n=MOST)), len(items), 0, 1, 3)

    @property
    def by_hand(self) -> Mapping[int, int]:
        """What a person has said, by the place of its item."""
        return self._by_hand

    def typed(self) -> object:
        """What stands in the fields that were typed in, by its item: plain data, readable or not."""
        held = enumerate(zip(self.items, self.editors, strict=True))
        return {_key(item): each.typed() for at, (item, each) in held if at in self._by_hand or each.error()}

    def type_again(self, typed: object, /) -> None:
        """Let the fields hold that again; the items that have been settled meanwhile are left out."""
        held: Mapping[str, Any] = typed if isinstance(typed, dict) else {}
        self._by_hand.clear()
        self._show()
        for item, editor in zip(self.items, self.editors, strict=True):
            if (told := held.get(_key(item))) is not None:
                editor.type_again(told)
        self.edited.emit()

    def set_amount(self, amount: int) -> None:
        """Spread another amount."""
        self._amount = amount
        self._show()

    def amounts(self) -> list[int]:
        """What each item gets."""
        return spread(self._amount, [each.left for each in self.items], self._by_hand)

    def rest(self) -> int:
        """What no item takes; less than nothing where they come to more than is paid."""
        return self._amount - sum(self.amounts())

    def wrong(self) -> str:
        """What is wrong with an amount; nothing where all can be read and none is more than is open."""
        for item, editor, amount in zip(self.items, self.editors, self.amounts(), strict=True):
            low, high = min(0, item.left), max(0, item.left)
            if not editor.error() and not low <= amount <= high:
                editor.set_error(tr("That is more than is open of it."))
            if editor.error():
                return editor.error()
        return ""

    def _typed_at(self, at: int) -> None:
        if self._showing:
            return
        try:
            read = self.editors[at].reading()
        except Unreadable as unreadable:
            self.editors[at].set_error(str(unreadable))
            self.edited.emit()
            return
        self._by_hand[at] = read if isinstance(read, int) else 0
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        self._showing = True
        for at, (editor, amount) in enumerate(zip(self.editors, self.amounts(), strict=True)):
            if at not in self._by_hand:
                editor.set_value(amount or None)
        self._showing = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.submitted.emit()
                return True
        return super().eventFilter(watched, event)


def _key(item: OpenItem) -> str:
    return f"{item.entry_id} {item.line}"
