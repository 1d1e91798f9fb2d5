"""Which of our bank accounts is looked at, of which days, and what the bank and the books say it holds."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.bank.reading import OwnAccount
from desktop.bank.words import tr
from desktop.derive.value_text import ValueText
from desktop.derive.words import number
from desktop.widgets.buttons import Chip
from desktop.widgets.labels import Label
from shared_models.accounting.reports.span import Span
from shared_models.kernel.money import exponent


class AccountChips(QWidget):
    """A chip for each account; `chosen(OwnAccount)` when one is, `all_days_wanted` to look at no certain days any more.

    `told` says in words how the current account stands.
    """

    chosen = Signal(object)
    all_days_wanted = Signal()

    def __init__(self, values: ValueText) -> None:
        super().__init__()
        self._values, self.told = values, Label()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)

    def show_accounts(self, accounts: Sequence[OwnAccount], current: OwnAccount | None, days: Span | None) -> None:
        """Show these accounts, of which one is current, and the days that are looked at, if not all."""
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for each in accounts:
            chip = Chip(f"{each.name} · {number(each.open)}" if each.open else each.name)
            chip.setChecked(current is not None and each.id == current.id)
            chip.clicked.connect(lambda _=False, each=each: self.chosen.emit(each))
            self._row.addWidget(chip)
        if days is not None:
            self._row.addWidget(self._only(days))
        self.told.setText(self._standing(current) if current is not None else "")

    def _only(self, days: Span) -> Chip:
        first, last = self._values.day(days.first), self._values.day(days.last)
        chip = Chip(tr("{first} to {last} ×").format(first=first, last=last))
        chip.setAccessibleName(tr("Only {first} to {last}").format(first=first, last=last))
        chip.setChecked(True)
        chip.clicked.connect(lambda: self.all_days_wanted.emit())
        return chip

    def _standing(self, own: OwnAccount) -> str:
        books = self._money(own.books, own)
        if own.statement is None:
            return tr("Books: {books}").format(books=books)
        statement = self._money(own.statement, own)
        if own.opening is not None:
            opening, lines = self._money(own.opening, own), self._money(own.lines, own)
            statement = tr("{opening} + {lines} = {closing}").format(opening=opening, lines=lines, closing=statement)
        words = tr("Statement of {day}: {statement} · Books: {books}").format(
            day=self._values.day(own.day or ""), statement=statement, books=books
        )
        rest = tr("To explain: {amount}").format(amount=self._money(own.unexplained, own))
        return f"{words} · {rest}" if own.open else words

    def _money(self, amount: int, own: OwnAccount) -> str:
        return self._values.money(amount, own.currency, exponent(own.currency))
