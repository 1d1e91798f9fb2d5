"""The lines of opening balances as fields: account, customer or vendor, number and due day of an open item, amount.

Law: there is always an empty line at the end. Typing into one side empties the other; nothing is stored here.
"""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.books.book_editors import AccountField, AmountField, DayField, PartyField, WordsField
from desktop.books.voucher import TypedLine
from desktop.books.words import tr
from desktop.derive.occasion import today
from desktop.widgets.editors.editor import Editor, Unreadable
from desktop.widgets.labels import SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.money import exponent

MOST = 400
_NAMES = ("account", "party", "text", "due", "debit", "credit")
_STRETCH = (5, 4, 3, 2, 2, 2)


class OpeningLine:
    """The fields of one line."""

    def __init__(self, workspace: Workspace, currency: str) -> None:
        scale, locale = exponent(currency), workspace.locale
        self.account = AccountField(workspace, tr("Account"))
        self.party = PartyField(workspace, tr("Customer or vendor"))
        self.text = WordsField(tr("Number of the invoice, or a text"), framed=True)
        self.due = DayField(tr("Due"), locale, today, 1)
        self.debit = AmountField(tr("Debit"), scale, locale=locale, framed=True)
        self.credit = AmountField(tr("Credit"), scale, locale=locale, framed=True)
        for each, other in ((self.debit, self.credit), (self.credit, self.debit)):
            each.committed.connect(lambda value, other=other: other.set_value(None) if value else None)

    def fields(self) -> tuple[Editor, ...]:
        """From the first to the last."""
        return self.account, self.party, self.text, self.due, self.debit, self.credit

    def amount(self) -> int:
        """Debit less credit, as far as it can be read."""
        return _read(self.debit) - _read(self.credit)

    def is_empty(self) -> bool:
        """Whether neither an account nor an amount is typed."""
        held = self.account.typed()
        return not (isinstance(held, Mapping) and held["text"]) and not (self.debit.typed() or self.credit.typed())

    def line(self) -> TypedLine:
        """What is typed, after every field was committed."""
        due, text, account = self.due.value(), self.text.value(), self.account.account()
        told = due.isoformat() if isinstance(due, date) else None
        party = self.party.party()
        return TypedLine(account.id if account else None, self.amount(), party, str(text or ""), due=told)


class OpeningGrid(QWidget):
    """`edited` tells that something may be other than before; `make_wanted(line, text)` asks for a new account."""

    edited = Signal()
    make_wanted = Signal(object, str)

    def __init__(self, workspace: Workspace, currency: str) -> None:
        super().__init__()
        self._workspace, self._currency = workspace, currency
        self.lines: list[OpeningLine] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(6)
        self._grid.setVerticalSpacing(4)
        heads = (tr("Account"), tr("Customer or vendor"), tr("Number or text"), tr("Due"), tr("Debit"), tr("Credit"))
        for at, words in enumerate(heads):
            caption = SectionCaption(words)
            if at > 3:
                caption.setAlignment(Qt.AlignmentFlag.AlignRight)
            self._grid.addWidget(caption, 0, at)
            self._grid.setColumnStretch(at, _STRETCH[at])
        for _ in range(4):
            self.add()

    def add(self) -> OpeningLine:
        """A line at the end."""
        line = OpeningLine(self._workspace, self._currency)
        self.lines.append(line)
        row = len(self.lines)
        for at, each in enumerate(line.fields()):
            self._grid.addWidget(each, row, at)
            each.edited.connect(self._changed)
            if self.isVisible():
                each.show()
        for each in (line.debit, line.credit):
            each.missing_wanted.connect(lambda line=line: self.fill(line))
        line.account.make_wanted.connect(lambda text, line=line: self.make_wanted.emit(line, text))
        self._in_order()
        return line

    def fill(self, line: OpeningLine) -> None:
        """Put what is missing into a line."""
        rest = line.amount() - self.difference()
        line.debit.set_value(rest if rest > 0 else None)
        line.credit.set_value(-rest if rest < 0 else None)
        self._changed()

    def free(self) -> OpeningLine:
        """The first line in which nothing is typed."""
        return next((each for each in self.lines if each.is_empty()), None) or self.add()

    def sides(self) -> tuple[int, int]:
        """The sums of debits and of credits, as far as they can be read."""
        amounts = [each.amount() for each in self.lines]
        return sum(each for each in amounts if each > 0), -sum(each for each in amounts if each < 0)

    def difference(self) -> int:
        """Debits less credits; 0 where it is balanced."""
        debit, credit = self.sides()
        return debit - credit

    def read(self) -> list[TypedLine] | None:
        """The lines of which something is typed; None when a field cannot be read, which is then gone to."""
        found = [each for each in self.lines if not each.is_empty()]
        for line in found:
            for each in line.fields():
                if not each.commit():
                    each.setFocus()
                    return None
        return [each.line() for each in found]

    def typed(self) -> object:
        """What its fields hold, as plain data."""
        return [
            {name: each.typed() for name, each in zip(_NAMES, line.fields(), strict=True)}
            for line in self.lines
            if not line.is_empty()
        ]

    def type_again(self, typed: object, /) -> None:
        """Hold that again."""
        held: list[Mapping[str, Any]] = typed if isinstance(typed, list) else []
        while len(self.lines) <= len(held):
            self.add()
        for line, told in zip(self.lines, held, strict=False):
            for name, each in zip(_NAMES, line.fields(), strict=True):
                each.type_again(told.get(name))
        self.edited.emit()

    def _changed(self) -> None:
        if not self.lines[-1].is_empty() and len(self.lines) < MOST:
            self.add()
        self.edited.emit()

    def _in_order(self) -> None:
        every = [each.focusProxy() for line in self.lines[-2:] for each in line.fields()]
        for first, second in pairwise(every):
            if first is not None and second is not None:
                QWidget.setTabOrder(first, second)


def _read(field: AmountField) -> int:
    try:
        value = field.reading()
    except Unreadable:
        return 0
    return value if isinstance(value, int) else 0
