"""The ledger of one account: what was posted to it last, and what it stood at after each line."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout
from sqlcipher3.dbapi2 import Connection

from desktop.books.reading import BookAccount, balance, settings_of
from desktop.books.words import figure, sided, tr
from desktop.derive.value_text import ValueText
from desktop.widgets.buttons import LinkButton, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Amount, Label, Muted, SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

MOST = 200


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """A line of the account, and what the account stood at after it."""

    entry_id: Id
    day: str
    number: str
    text: str
    amount: int
    after: int


def last_lines(reader: Connection, account_id: Id) -> list[LedgerLine]:
    """The lines of the last days, the latest first."""
    sql = (
        "SELECT l.entry_id, l.day, e.number_text, e.text, l.debit - l.credit FROM ledger_line AS l "
        "JOIN entry AS e ON e.id = l.entry_id WHERE l.account_id = ? ORDER BY l.day DESC, l.entry_id DESC LIMIT ?"
    )
    after, found = balance(reader, account_id), []
    for entry_id, day, number, text, amount in reader.execute(sql, (account_id, MOST)):
        found.append(LedgerLine(entry_id, day, number or "", text or "", int(amount), after))
        after -= int(amount)
    return found


class AccountSheet(Dialog):
    """Shown with `open()`; a number opens its entry."""

    def __init__(self, workspace: Workspace, account: BookAccount) -> None:
        super().__init__(account.title, 820, 600)
        self.workspace = workspace
        settings = settings_of(workspace)
        self._base = str(settings["base_currency"]) if settings else "EUR"
        self.lines = last_lines(workspace.reader, account.id)
        total = balance(workspace.reader, account.id)
        self.above.addWidget(Muted(tr("Balance: {amount}").format(amount=sided(workspace, total, self._base))))
        if self.lines:
            self.column.addLayout(self._grid())
        else:
            self.column.addWidget(Muted(tr("Nothing is posted to this account yet.")))
        if len(self.lines) == MOST:
            self.column.addWidget(Muted(tr("Earlier lines are in the general ledger.")))
        self.column.addStretch(1)
        close = PrimaryButton(tr("Close"))
        close.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(close)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        heads = (tr("Day"), tr("Number"), tr("Text"), tr("Debit"), tr("Credit"), tr("Balance"))
        for at, words in enumerate(heads):
            caption = SectionCaption(words)
            if at > 2:
                caption.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(caption, 0, at)
            grid.setColumnStretch(at, (3, 3, 5, 2, 2, 3)[at])
        values = ValueText(self.workspace.locale)
        for row, each in enumerate(self.lines, 1):
            link = LinkButton(each.number or tr("Pending"))
            link.clicked.connect(lambda _=False, entry_id=each.entry_id: self._show(entry_id))
            grid.addWidget(Label(values.day(each.day)), row, 0)
            grid.addWidget(link, row, 1, Qt.AlignmentFlag.AlignLeading)
            grid.addWidget(Muted(each.text), row, 2)
            for at, amount in ((3, max(each.amount, 0)), (4, max(-each.amount, 0))):
                grid.addWidget(Amount(figure(self.workspace, amount, self._base) if amount else ""), row, at)
            grid.addWidget(Amount(figure(self.workspace, each.after, self._base)), row, 5)
        return grid

    def _show(self, entry_id: Id) -> None:
        from desktop.books.entry_sheet import EntrySheet

        EntrySheet(self.workspace, entry_id).open()
