"""One line of a voucher as fields side by side: account, customer or vendor, text, debit, credit.

Law: typing into one side empties the other; nothing is made or stored here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop.books.book_editors import AccountField, AmountField, PartyField, WordsField, analytic_name
from desktop.books.line_more import More
from desktop.books.voucher import TypedLine
from desktop.books.words import tr
from desktop.widgets.buttons import FlatButton
from desktop.widgets.editors.date_text import format_date
from desktop.widgets.editors.editor import Editor
from desktop.widgets.takes_keys import takes_keys
from desktop.workspace import Workspace
from shared_models.kernel.money import exponent


class LineRow(QObject):
    """`edited` tells that something of it may be other than before; `focused` and the wishes of its fields name it."""

    edited = Signal()
    missing_wanted = Signal(object, object)
    split_wanted = Signal(object, object)
    make_wanted = Signal(object, str)
    more_wanted = Signal(object)

    def __init__(self, workspace: Workspace, currency: str, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace = workspace
        scale, locale = exponent(currency), workspace.locale
        self.account = AccountField(workspace, tr("Account"))
        self.party = PartyField(workspace, tr("Customer or vendor"))
        self.text = WordsField(tr("Text"), framed=True)
        self.debit = AmountField(tr("Debit"), scale, locale=locale, framed=True)
        self.credit = AmountField(tr("Credit"), scale, locale=locale, framed=True)
        self.more = More()
        self.more_button = FlatButton("", "dots-three", tr("More of the line"))
        self.more_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.more_button.clicked.connect(lambda: self.more_wanted.emit(self))
        for each in self.fields():
            each.edited.connect(self.edited)
        for each, other in ((self.debit, self.credit), (self.credit, self.debit)):
            each.committed.connect(lambda value, other=other: other.set_value(None) if value else None)
            each.missing_wanted.connect(lambda each=each: self.missing_wanted.emit(self, each))
            each.split_wanted.connect(lambda each=each: self.split_wanted.emit(self, each))
        self.account.make_wanted.connect(lambda text: self.make_wanted.emit(self, text))

    def fields(self) -> tuple[Editor, ...]:
        """From the first to the last."""
        return self.account, self.party, self.text, self.debit, self.credit

    def widgets(self) -> tuple[QWidget, ...]:
        """Its fields, and what stands behind them."""
        return *self.fields(), self.more_button

    @property
    def tax_tags(self) -> tuple[str, ...]:
        """Its boxes of the tax return."""
        return self.more.tags

    @tax_tags.setter
    def tax_tags(self, tags: tuple[str, ...]) -> None:
        self.set_more(replace(self.more, tags=tags))

    def set_more(self, more: More) -> None:
        """Hold what it says besides its fields; the button says it."""
        self.more = more
        day = format_date(date.fromisoformat(more.due), self._workspace.locale) if more.due else ""
        told = " · ".join(filter(None, (day, analytic_name(self._workspace, more.analytic_id), ", ".join(more.tags))))
        self.more_button.setText("•" if told else "")
        self.more_button.setToolTip(told or tr("More of the line"))
        self.more_button.setAccessibleDescription(told)

    def place(self, grid: QGridLayout, row: int) -> None:
        """Stand in a row of a grid."""
        for column, each in enumerate(self.widgets()):
            grid.addWidget(each, row, column)
            if each.parentWidget() is not None:
                each.show()  # at once: the next key may go on to it

    def close(self) -> None:
        """Go."""
        for each in self.widgets():
            each.setParent(None)
            each.deleteLater()
        self.deleteLater()

    def has_focus(self) -> bool:
        """Whether one types here."""
        return any(isinstance(proxy := each.focusProxy(), QWidget) and takes_keys(proxy) for each in self.fields())

    def set_scale(self, scale: int) -> None:
        """Amounts are of another currency."""
        for each in (self.debit, self.credit):
            each.set_unit("", scale)

    def is_empty(self) -> bool:
        """Whether nothing is typed."""
        held = self.typed()
        return not (held["account"]["text"] or held["party"]["text"] or held["debit"] or held["credit"])

    def commit(self) -> bool:
        """Read every field; the first that cannot be read says so and is gone to."""
        for each in self.fields():
            if not each.commit():
                each.setFocus()
                return False
        return True

    def amount(self) -> int:
        """Debit less credit, as far as it can be read."""
        return _read(self.debit) - _read(self.credit)

    def set_amount(self, amount: int, into: AmountField | None = None) -> None:
        """Show an amount of debit less credit on its side."""
        self.debit.set_value(amount if amount > 0 else None)
        self.credit.set_value(-amount if amount < 0 else None)

    def line(self) -> TypedLine:
        """What is typed, after `commit`."""
        account, text = self.account.value(), self.text.value()
        return TypedLine(
            account if isinstance(account, str) else None,
            self.amount(),
            self.party.party(),
            text if isinstance(text, str) else "",
            self.more.tags,
            self.more.due,
            self.more.analytic_id,
        )

    def show_line(self, line: Mapping[str, Any], party: str, amount: int) -> None:
        """Show a stored line; `party` is what its customer or vendor is called."""
        self.account.show_account(line.get("account_id"))
        kind = "company" if line.get("company_id") else "contact"
        record_id = line.get(f"{kind}_id")
        self.party.set_reference(f"{kind}:{record_id}" if record_id else None, party)
        self.text.set_value(line.get("text") or "")
        self.set_more(More(line.get("due"), line.get("analytic_id"), tuple(line.get("tax_tags") or ())))
        self.set_amount(amount)

    def typed(self) -> dict[str, Any]:
        """What its fields hold, as plain data."""
        names = ("account", "party", "text", "debit", "credit")
        held = {name: each.typed() for name, each in zip(names, self.fields(), strict=True)}
        return {**held, "due": self.more.due, "analytic_id": self.more.analytic_id, "tags": list(self.more.tags)}

    def type_again(self, typed: Mapping[str, Any]) -> None:
        """Hold that again."""
        for name, each in zip(("account", "party", "text", "debit", "credit"), self.fields(), strict=True):
            each.type_again(typed.get(name))
        self.set_more(More(typed.get("due"), typed.get("analytic_id"), tuple(typed.get("tags") or ())))


def _read(field: AmountField) -> int:
    try:
        value = field.reading()
    except ValueError:
        return 0
    return value if isinstance(value, int) else 0


def in_order(rows: Sequence[LineRow]) -> None:
    """Let Tab go through them line by line."""
    every = [each.focusProxy() for row in rows for each in row.fields()]
    for first, second in pairwise(every):
        if first is not None and second is not None:
            QWidget.setTabOrder(first, second)
