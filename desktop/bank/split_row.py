"""One part of a bank line: what it is, an account or an open item, and how much of the line.

Of an item in another currency it is also said how much of that is settled.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.bank.words import tr
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.number_editor import MoneyEditor
from desktop.widgets.editors.reference_editor import ReferenceEditor
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.banking.accepting import settled_by
from shared_models.kernel.money import exponent
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

_MOST = 20
_BY_CODE = """\
SELECT id, code || ' ' || name FROM account WHERE deleted_at IS NULL AND heading IS NOT 1 AND code LIKE ? || '%'
ORDER BY code LIMIT ?"""
_BY_NAME = """\
SELECT id, code || ' ' || name FROM account WHERE deleted_at IS NULL AND heading IS NOT 1
AND name LIKE '%' || ? || '%' AND code NOT LIKE ? || '%' ORDER BY code LIMIT ?"""
_USUAL_TAX = "SELECT tax_id FROM account WHERE id = ?"


class SplitRow(QWidget):
    """`changed` tells that it says something else, `item_chosen` that it is an open item now."""

    changed = Signal()
    item_chosen = Signal()

    def __init__(self, screen: "BankScreen", line: Suggestion, number: int) -> None:
        super().__init__()
        self._screen, self._line = screen, line.line
        currency, locale = line.line.currency, screen.workspace.locale
        name = tr("Account or open item of part {n}").format(n=number)
        self.what = ReferenceEditor(name, self._provide, tr("Account or open item"), framed=True)
        name = tr("Amount of part {n}").format(n=number)
        self.amount = MoneyEditor(name, currency, exponent(currency), locale, framed=True)
        name = tr("How much of the item is settled by part {n}").format(n=number)
        self.settled = MoneyEditor(name, currency, exponent(currency), locale, framed=True)
        self.settled.hide()
        self.what.committed.connect(lambda _: self._choose())
        self._typed = False
        self.amount.committed.connect(lambda _: self._type())
        for each in (self.amount, self.settled):
            each.committed.connect(lambda _: self.changed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.what, 3)
        row.addWidget(self.amount, 1)
        row.addWidget(self.settled, 1)

    def item(self) -> OpenItem | None:
        """The open item that it is."""
        return self._screen.rows.lines.items.get(str(self.what.value()))

    def share(self) -> int:
        """How much of the line it is, signed as that."""
        return int(str(self.amount.value() or 0))

    def takes_what_is_left(self) -> bool:
        """Whether nobody has said yet what it is, nor how much."""
        return not (self._typed or self.what.value())

    def is_said(self) -> bool:
        """Whether it says what it is, and how much."""
        return bool(self.what.value() and self.amount.value())

    def commit(self) -> None:
        """End what is being typed."""
        for each in (self.what, self.amount, self.settled):
            each.commit()

    def suggest(self, left: int) -> None:
        """Take as much of what is left of the line as the item holds."""
        item = self.item()
        if item is None:
            return
        if self._is_foreign(item):
            self.amount.set_value(left or None)
            self.settled.set_value(settled_by(self._line, item))
        else:
            nearer = min if item.amount > 0 else max
            self.amount.set_value(nearer(left, item.amount) if (left > 0) == (item.amount > 0) else item.amount)
        self.changed.emit()

    def is_right(self) -> bool:
        """Whether an item is paid by money of its side, and by no more than is open; what is wrong is shown."""
        item = self.item()
        if item is None:
            return True
        foreign = self._is_foreign(item)
        settled = int(str((self.settled if foreign else self.amount).value() or 0))
        if (self.share() > 0) is not (item.amount > 0):
            self.amount.set_error(tr("This item is paid by money that moves the other way."))
        elif not 0 < abs(settled) <= abs(item.amount):
            most = self._screen.rows.money(abs(item.amount), item.currency)
            (self.settled if foreign else self.amount).set_error(tr("{amount} of it are open.").format(amount=most))
        return not (self.amount.error() or self.settled.error())

    def item_part(self) -> dict[str, Any]:
        """The part as an item of `reconcile`."""
        item = self.item()
        if item is None:
            return {}
        entry_id, _, place = item.id.partition("/")
        paid = abs(self.share())
        part: dict[str, Any] = {"entry_id": entry_id, "line": int(place), "amount": paid}
        return part | {"amount": abs(int(str(self.settled.value()))), "paid": paid} if self._is_foreign(item) else part

    def account_part(self) -> dict[str, Any]:
        """The part as a coding of `reconcile`, with the usual tax of its account."""
        account = self.what.value()
        tax = self._screen.workspace.reader.execute(_USUAL_TAX, (account,)).fetchone()
        return {"account_id": account, "amount": self.share()} | ({"tax_id": tax[0]} if tax and tax[0] else {})

    def _is_foreign(self, item: OpenItem) -> bool:
        return item.currency != self._line.currency

    def _type(self) -> None:
        self._typed = True

    def _choose(self) -> None:
        item = self.item()
        self.settled.setVisible(item is not None and self._is_foreign(item))
        if item is not None:
            self.settled.set_unit(item.currency, exponent(item.currency))
            self.item_chosen.emit()
        self.changed.emit()

    def _provide(self, text: str, reply: Callable[[list[Choice]], None]) -> None:
        """Accounts by their code, then open items, then accounts by their name."""
        reader = self._screen.workspace.reader
        by_code = [Choice(*each) for each in reader.execute(_BY_CODE, (text, _MOST))]
        by_name = [Choice(*each) for each in reader.execute(_BY_NAME, (text, text, _MOST))]
        reply([*by_code, *self._screen.rows.item_choices(text, _MOST), *by_name])
