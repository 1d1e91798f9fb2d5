"""Explain a bank line in parts: an account or an open item and an amount in each row; the last takes what is left."""

from typing import TYPE_CHECKING, Any

from desktop.bank.split_row import SplitRow
from desktop.bank.words import tr
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Muted
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

_WIDTH = 680


class SplitDialog(Dialog):
    """Rows of what and how much; "Explain" is on when they make up the line."""

    def __init__(self, screen: "BankScreen", line: Suggestion) -> None:
        super().__init__(
            tr("Split {amount}").format(amount=screen.rows.money(line.line.amount, line.line.currency)), _WIDTH
        )
        self._screen, self._line = screen, line
        self.rows: list[SplitRow] = []
        self._left = Muted()
        more = Button(tr("Another part"), "plus")
        more.clicked.connect(self.add_row)
        self.below.addWidget(self._left)
        self.go = PrimaryButton(tr("Explain"), "check")
        self.go.clicked.connect(self.explain)
        self.offer(self.go, more)
        self.add_row()
        self.add_row()
        self.rows[0].what.setFocus()

    def add_row(self) -> None:
        """One more part; it takes what is left."""
        row = SplitRow(self._screen, self._line, len(self.rows) + 1)
        row.amount.set_value(self.left() if self.rows else None)
        row.item_chosen.connect(lambda: row.suggest(self._left_for(row)))
        row.changed.connect(self._tell)
        self.column.addWidget(row)
        self.rows.append(row)
        self._tell()

    def left(self) -> int:
        """What no part says yet."""
        return self._line.line.amount - sum(each.share() for each in self.rows)

    def _left_for(self, row: SplitRow) -> int:
        """What the row may take: what no other part says, but for one that takes what is left anyway."""
        last = self.rows[-1]
        return self.left() + row.share() + (last.share() if last is not row and last.takes_what_is_left() else 0)

    def parts(self) -> dict[str, Any]:
        """The parts as `reconcile` asks for them."""
        said = [each for each in self.rows if each.is_said()]
        return {
            "items": [each.item_part() for each in said if each.item() is not None],
            "coding": [each.account_part() for each in said if each.item() is None],
        }

    def explain(self) -> None:
        """Explain the line; the rows have to make it up."""
        for each in self.rows:
            each.commit()
        self._tell()
        if self.go.isEnabled() and all(each.is_right() for each in self.rows if each.is_said()):
            parts = self.parts()
            self.accept()
            self._screen.work.explain(self._line, parts)

    def _tell(self) -> None:
        last = self.rows[-1]
        if last.takes_what_is_left():
            last.amount.set_value(self.left() + last.share() or None)
        left = self.left()
        words = self._screen.rows.money(left, self._line.line.currency)
        self._left.setText(tr("{amount} left").format(amount=words) if left else tr("The parts make up the line"))
        self.go.setEnabled(not left and any(each.is_said() for each in self.rows))
