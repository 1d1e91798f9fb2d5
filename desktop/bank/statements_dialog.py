"""The statements of a bank account: how each adds up, and what of it is explained. The newest can be taken back."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.bank.reading import statements_of
from desktop.bank.words import tr
from desktop.derive.reasons import spoken
from desktop.derive.words import number
from desktop.derive.wrong import Wrong
from desktop.widgets.announce import announce
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.pick_list import PickList
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

_WIDTH = 760


class StatementsDialog(Dialog):
    """Enter takes back what the arrows stand on, if nothing of it is explained and nothing continues it."""

    def __init__(self, screen: "BankScreen") -> None:
        super().__init__(tr("Statements"), _WIDTH)
        self._screen = screen
        self.list = PickList(tr("Search"), self._statements)
        self.list.picked.connect(self.take_back)
        self._wrong = Wrong()
        self.column.addWidget(self.list)
        self.below.addWidget(self._wrong)
        self.go = PrimaryButton(tr("Take this one back"), "arrow-counter-clockwise")
        self.go.clicked.connect(lambda: self.take_back(self.list.current()))
        self.offer(self.go, leave=tr("Close"))
        self.list.setFocus()

    def take_back(self, statement_id: Id) -> None:
        """Take a statement back with its lines; what stands in the way is said here."""
        if self._screen.account is not None and statement_id:
            self._screen.work.take_back([statement_id], self._screen.account.id, self._done, self._refuse)

    def wrong(self) -> str:
        """What stands in the way."""
        return self._wrong.text()

    def _done(self) -> None:
        self._wrong.say("")
        self.list.search("")

    def _refuse(self, fault: Fault) -> None:
        self._wrong.say(spoken(fault.reason))
        announce(self, self._wrong.text())

    def _statements(self, text: str) -> Sequence[Choice]:
        own, values = self._screen.account, self._screen.values
        if own is None:
            return ()
        scale, found = exponent(own.currency), []
        for each in statements_of(self._screen.workspace.reader, own.id):
            name = each.number or each.file_name or tr("Without a number")
            days = f"{values.day(each.first)} – {values.day(each.last)}"
            sums = values.money(each.lines, own.currency, scale)
            if each.opening is not None and each.closing is not None:
                balances = (values.money(one, own.currency, scale) for one in (each.opening, each.lines, each.closing))
                sums = tr("{opening} + {lines} = {closing}").format(
                    **dict(zip(("opening", "lines", "closing"), balances, strict=True))
                )
            hint = tr("{done} of {count} explained").format(done=number(each.done), count=number(each.count))
            label = f"{name} · {days} · {sums}"
            if text.casefold() in label.casefold():
                found.append(Choice(each.id, label, hint))
        return found
