"""An item is paid with less than is open of it: say what becomes of the rest, the likeliest first."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.bank.reading import control_account
from desktop.bank.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.labels import Muted
from desktop.widgets.pick_list import PickList
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.short_payment import Rest, likely_rest, short_by
from shared_models.banking.accepting import by_item, by_item_and_account, by_item_less
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

_WIDTH = 520


class ShortDialog(Dialog):
    """Enter takes what the arrows stand on."""

    def __init__(self, screen: "BankScreen", line: Suggestion, item: OpenItem) -> None:
        super().__init__(tr("What becomes of the rest?"), _WIDTH)
        self._screen, self._line, self._item = screen, line, item
        money = screen.rows.money
        told = tr("{amount} of {open} is paid, {rest} is left.").format(
            amount=money(abs(line.line.amount), item.currency),
            open=money(abs(item.amount), item.currency),
            rest=money(short_by(line.line, item), item.currency),
        )
        self.column.addWidget(Muted(told))
        self.list = PickList(tr("Search"), self._ways)
        self.list.picked.connect(self.take)
        self.column.addWidget(self.list)
        go = PrimaryButton(tr("Explain"), "check")
        go.clicked.connect(lambda: self.take(self.list.current()))
        self.offer(go)
        self.list.setFocus()

    def take(self, way: str) -> None:
        """Explain the line in this way."""
        if not way:
            return
        rest, line, item = Rest(way), self._line, self._item
        self.accept()
        if rest is Rest.OPEN:
            self._screen.work.explain(line, by_item(line.line, item))
        elif rest is Rest.CHARGE:
            self._ask_account()
        elif rest is Rest.ROUNDING:
            account = control_account(self._screen.workspace.reader, "rounding")
            self._screen.work.explain(line, by_item_and_account(line.line, item, account))
        else:
            self._screen.work.explain(line, by_item_less(line.line, item, rest.value))

    def _ask_account(self) -> None:
        from desktop.bank.choose_dialog import ChooseDialog

        line, item, work = self._line, self._item, self._screen.work

        def pay(account_id: str) -> None:
            work.explain(line, by_item_and_account(line.line, item, account_id))

        ChooseDialog(self._screen, items=False, title=tr("Account of the bank charge"), chosen=pay).open()

    def _ways(self, text: str) -> Sequence[Choice]:
        names = {
            Rest.OPEN: tr("It stays open"),
            Rest.DISCOUNT: tr("It is the discount for paying early"),
            Rest.CHARGE: tr("It is a bank charge…"),
            Rest.ROUNDING: tr("It is a rounding difference"),
            Rest.WRITTEN_OFF: tr("It is written off"),
        }
        if not control_account(self._screen.workspace.reader, "rounding"):
            del names[Rest.ROUNDING]
        first = likely_rest(self._line.line, self._item)
        ordered = sorted(names, key=lambda each: each is not first)
        return [Choice(each.value, names[each]) for each in ordered if text.casefold() in names[each].casefold()]
