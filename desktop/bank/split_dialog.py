"""Code a bank line in parts: an account and an amount in each row; the last takes what is left."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QHBoxLayout

from desktop.bank.words import tr
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.number_editor import MoneyEditor
from desktop.widgets.editors.reference_editor import ReferenceEditor
from desktop.widgets.labels import Muted
from shared_models.kernel.money import exponent
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

_WIDTH = 620
_ACCOUNTS = """\
SELECT id, code || ' ' || name FROM account WHERE deleted_at IS NULL AND heading IS NOT 1
AND (code LIKE ? || '%' OR name LIKE '%' || ? || '%') ORDER BY code LIMIT 20"""
_USUAL_TAX = "SELECT tax_id FROM account WHERE id = ?"


class SplitDialog(Dialog):
    """Rows of account and amount; "Explain" is on when they make up the line."""

    def __init__(self, screen: "BankScreen", line: Suggestion) -> None:
        super().__init__(
            tr("Split {amount}").format(amount=screen.rows.money(line.line.amount, line.line.currency)), _WIDTH
        )
        self._screen, self._line = screen, line
        self.rows: list[tuple[ReferenceEditor, MoneyEditor]] = []
        self._left = Muted()
        more = Button(tr("Another part"), "plus")
        more.clicked.connect(self.add_row)
        self.below.addWidget(self._left)
        self.go = PrimaryButton(tr("Explain"), "check")
        self.go.clicked.connect(self.explain)
        self.offer(self.go, more)
        self.add_row()
        self.add_row()
        self.rows[0][0].setFocus()

    def add_row(self) -> None:
        """One more part; it takes what is left."""
        n, scale = len(self.rows) + 1, exponent(self._line.line.currency)
        account = ReferenceEditor(tr("Account of part {n}").format(n=n), self._provide, tr("Account"), framed=True)
        amount = MoneyEditor(
            tr("Amount of part {n}").format(n=n),
            self._line.line.currency,
            scale,
            self._screen.workspace.locale,
            framed=True,
        )
        amount.set_value(self.left() if self.rows else None)
        for each in (account, amount):
            each.committed.connect(lambda _: self._tell())
        row = QHBoxLayout()
        row.addWidget(account, 3)
        row.addWidget(amount, 1)
        self.column.addLayout(row)
        self.rows.append((account, amount))
        self._tell()

    def left(self) -> int:
        """What no part says yet."""
        return self._line.line.amount - sum(int(str(amount.value() or 0)) for _, amount in self.rows)

    def coding(self) -> list[dict[str, Any]]:
        """The parts, with the usual taxes of their accounts."""
        found: list[dict[str, Any]] = []
        for account, amount in self.rows:
            if account.value() and amount.value():
                part: dict[str, Any] = {"account_id": account.value(), "amount": amount.value()}
                tax = self._screen.workspace.reader.execute(_USUAL_TAX, (account.value(),)).fetchone()
                found.append(part | ({"tax_id": tax[0]} if tax and tax[0] else {}))
        return found

    def explain(self) -> None:
        """Code the line; the rows have to make it up."""
        for account, amount in self.rows:
            account.commit()
            amount.commit()
        self._tell()
        if self.go.isEnabled():
            self.accept()
            self._screen.work.split(self._line, self.coding())

    def _tell(self) -> None:
        left = self.left()
        words = self._screen.rows.money(left, self._line.line.currency)
        self._left.setText(tr("{amount} left").format(amount=words) if left else tr("The parts make up the line"))
        self.go.setEnabled(not left and bool(self.coding()))

    def _provide(self, text: str, reply: Callable[[list[Choice]], None]) -> None:
        found = self._screen.workspace.reader.execute(_ACCOUNTS, (text, text))
        reply([Choice(each, words) for each, words in found])
