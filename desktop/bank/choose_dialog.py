"""Choose what a bank line is: an account for all chosen lines, or the open item that the current one pays."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from desktop.bank.words import counted, tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.pick_list import PickList
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.short_payment import short_by
from shared_models.banking.accepting import by_item
from shared_models.kernel.ids import Id
from sync.replica.bank_proposals import Suggestion

if TYPE_CHECKING:
    from desktop.bank.bank_screen import BankScreen

_WIDTH, _MOST = 520, 40
_ACCOUNTS = """\
SELECT id, code || ' ' || name, coalesce(tax_id, '') FROM account WHERE deleted_at IS NULL AND heading IS NOT 1
AND (code LIKE ? || '%' OR name LIKE '%' || ? || '%') ORDER BY code LIMIT ?"""


class ChooseDialog(Dialog):
    """Enter takes what the arrows stand on."""

    def __init__(
        self, screen: "BankScreen", *, items: bool, title: str = "", chosen: Callable[[Id], None] | None = None
    ) -> None:
        n = len(screen.chosen())
        usual = tr("Which open item is paid?") if items else counted(n, "Code 1 line to", "Code %n lines to")
        super().__init__(title or usual, _WIDTH)
        self._screen, self._items, self._chosen = screen, items, chosen
        self.list = PickList(tr("Search"), self._open_items if items else self._accounts)
        self.list.picked.connect(self._take)
        self.column.addWidget(self.list)
        go = PrimaryButton(tr("Explain"), "check")
        go.clicked.connect(lambda: self._take(self.list.current()))
        self.offer(go)
        self.list.setFocus()

    def _accounts(self, text: str) -> Sequence[Choice]:
        found = self._screen.workspace.reader.execute(_ACCOUNTS, (text, text, _MOST))
        return [Choice(each, words) for each, words, _ in found]

    def _open_items(self, text: str) -> Sequence[Choice]:
        return self._screen.rows.item_choices(text, _MOST)

    def _take(self, chosen: Id) -> None:
        if not chosen:
            return
        screen, lines = self._screen, self._screen.chosen()
        self.accept()
        if self._chosen is not None:
            self._chosen(chosen)
            return
        if self._items:
            self._pay(lines[0], screen.rows.lines.items[chosen])
        else:
            tax = screen.workspace.reader.execute("SELECT tax_id FROM account WHERE id = ?", (chosen,)).fetchone()
            screen.coded(lines, chosen, tax[0] if tax else None)
        screen.marked.clear()

    def _pay(self, line: Suggestion, item: OpenItem) -> None:
        if item.currency != line.line.currency and (item.amount > 0) == (line.line.amount > 0):
            from desktop.bank.foreign_dialog import ForeignDialog

            ForeignDialog(self._screen, line, item).open()
        elif short_by(line.line, item):
            from desktop.bank.short_dialog import ShortDialog

            ShortDialog(self._screen, line, item).open()
        else:
            self._screen.work.explain(line, by_item(line.line, item))
