"""Payments: the bills that vendors are owed, chosen by keys and put into a batch; and the batches on their way.

Law: it reads the replica alone, on the worker's thread, and writes by operations. What is proposed is marked already;
what a person has marked or unmarked stays so.
"""

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QHeaderView, QVBoxLayout, QWidget
from sqlcipher3.dbapi2 import Connection

from desktop.derive.value_text import ValueText
from desktop.derive.words import choice
from desktop.payments.paying_from import PayingFrom
from desktop.payments.payment_rows import PaymentRows
from desktop.payments.payment_work import ACCOUNT, BATCH, PaymentWork
from desktop.payments.payments_actions import payments_actions
from desktop.payments.words import counted, tr
from desktop.records.fresh import Fresh
from desktop.start_folder import start_folder
from desktop.theme.sizes import PAGE_INSET
from desktop.widgets.buttons import Button, Chip, PrimaryButton
from desktop.widgets.card import Rule
from desktop.widgets.empty_state import EmptyState
from desktop.widgets.filled_or_empty import FilledOrEmpty
from desktop.widgets.key_tip import triggers
from desktop.widgets.labels import Label, Muted, Title
from desktop.widgets.record_table import RecordTable
from desktop.workspace import Workspace
from shared_models.banking.proposing import Payable, PaymentBlock, left_to_pay, proposed
from shared_models.kernel.ids import Id
from sync.replica.payables import StoredBatch, batches, own_accounts, payables

TO_PAY, BATCHES = "to_pay", "batches"
NEXT_BATCH_DAYS = 7
"""How long what is not paid now is taken to wait for the next batch."""
_TOLD = frozenset(
    {"entry", "matching", "document", "payment_terms", "company", "contact", "ledger_settings", ACCOUNT, BATCH}
)
_Found = tuple[list[Payable], list[StoredBatch], list[tuple[Id, str]]]


class PaymentsScreen(QWidget):
    """`page` is what `table` shows; `marked` are the bills that go into the next batch."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.setObjectName("page")
        self.setAccessibleName(tr("Payments"))
        self.work = PaymentWork(workspace)
        self.page = TO_PAY
        self.bills: list[Payable] = []
        self.batches: list[StoredBatch] = []
        self.paying = PayingFrom(workspace)
        self.paying.changed.connect(lambda: self._propose())
        self.marked: set[str] = set()
        self._touched_by_hand: set[str] = set()
        self.rows = PaymentRows(ValueText(workspace.locale), self)
        self.table = RecordTable(tr("Payments"))
        self.table.setModel(self.rows)
        self.table.is_marked = self._is_marked
        self.paying.left.connect(lambda: self.table.setFocus(Qt.FocusReason.OtherFocusReason))
        self._asking = self._again = False
        workspace.actions.add(*payments_actions(self))
        self._lay_out()
        Fresh(self, workspace, self.refresh, _TOLD)

    def _lay_out(self) -> None:
        self._count, self._told = Muted(), Label()
        self._chips = {TO_PAY: Chip(tr("To pay")), BATCHES: Chip(tr("Batches"))}
        self._make, self._release = PrimaryButton(tr("Make a batch"), "stack"), PrimaryButton(tr("Release"), "check")
        self._file = Button(tr("File for the bank…"), "download-simple")
        self._all = Button(tr("All payments"), "money")
        actions = self.workspace.actions
        for button, name in (
            (self._make, "make"),
            (self._release, "release"),
            (self._file, "file"),
            (self._all, "all"),
        ):
            triggers(button, actions, f"payments.{name}")
        head, below = QHBoxLayout(), QHBoxLayout()
        head.setContentsMargins(PAGE_INSET, 16, PAGE_INSET, 10)
        head.setSpacing(10)
        for each in (Title(tr("Payments")), self._count):
            head.addWidget(each)
        head.addStretch(1)
        for button in (self._all, self._file, self._release, self._make):
            head.addWidget(button)
        below.setContentsMargins(PAGE_INSET, 0, PAGE_INSET, 12)
        below.setSpacing(6)
        for page, chip in self._chips.items():
            chip.clicked.connect(lambda _=False, page=page: self.show_page(page))
            below.addWidget(chip)
        below.addStretch(1)
        below.addWidget(self._told)
        below.addWidget(self.paying)
        self.table.setSortingEnabled(False)
        self._filled = FilledOrEmpty(self.table)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addLayout(below)
        whole.addWidget(Rule())
        whole.addLayout(self._filled, 1)
        self.setFocusProxy(self.table)

    def refresh(self) -> None:
        """Read what is to be paid, and the batches."""
        if self._asking:
            self._again = True
            return
        self._asking = True
        self.workspace.ask(
            lambda replica: replica.look(lambda deciding: _read(deciding.connection)),
            self._found,
            lambda _: self._found(None),
        )

    @property
    def execution(self) -> str:
        """The day on which the next batch is carried out."""
        return self.paying.execution

    def show_page(self, page: str) -> None:
        """Show the bills, or the batches."""
        self.page = page
        self._show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def turn(self) -> None:
        """Show the other page."""
        self.show_page(BATCHES if self.page == TO_PAY else TO_PAY)

    def bill(self) -> Payable | None:
        """The bill that the person stands on."""
        found = self.rows.at(self.table.current_row())
        return found if isinstance(found, Payable) else None

    def batch(self) -> StoredBatch | None:
        """The batch that the person stands on."""
        found = self.rows.at(self.table.current_row())
        return found if isinstance(found, StoredBatch) else None

    def chosen(self) -> list[Payable]:
        """The bills that are marked, in the order shown."""
        return [each for each in self.bills if each.id in self.marked]

    def step(self, by: int) -> None:
        """Go down or up."""
        self.table.set_current_row(self.table.current_row() + by)

    def mark(self) -> None:
        """Mark the current bill, or no longer; go on to the next."""
        bill = self.bill()
        if bill is not None and bill.block in (None, PaymentBlock.UNCONFIRMED):
            self.marked ^= {bill.id}
            self._touched_by_hand.add(bill.id)
            self._tell()
        self.step(1)

    def make_batch(self) -> None:
        """Put the marked bills into a batch, less the marked credits."""
        chosen, day = self.chosen(), self.execution
        if self.paying.own is None:
            self.workspace.toast(tr("Say first which bank account is paid from: one of ours with a journal."))
            return
        left = left_to_pay(chosen, day)
        if short := next((each for each in chosen if left[each.payee] <= 0), None):
            words = tr("{name}: the marked credits are not less than the marked bills. Mark more bills, or no credit.")
            self.workspace.toast(words.format(name=short.name))
            return
        name = tr("Payments of {day}").format(day=ValueText(self.workspace.locale).day(day))
        self.work.put_together(chosen, self.paying.own, day, name)
        self.marked.clear()

    def confirm_account(self) -> None:
        """Confirm the changed account of the current bill's vendor."""
        bill = self.bill()
        if bill is not None and bill.payee_account_id is not None:
            self.work.confirm([bill.payee_account_id])

    def open(self) -> None:
        """Open the bill, or the batch in the panel."""
        bill, batch = self.bill(), self.batch()
        if bill is not None and bill.document_id is not None:
            self.workspace.show_record("document", bill.document_id)
        elif bill is not None:
            self.workspace.show_record("entry", bill.entry_id)
        elif batch is not None:
            self.workspace.show_record(BATCH, batch.id)

    def release(self) -> None:
        """Release the current batch and post its payments."""
        if (batch := self.batch()) is not None:
            self.work.release(batch.id, released=batch.state == "released")

    def give_up(self) -> None:
        """Take the current batch away."""
        if (batch := self.batch()) is not None:
            self.work.give_up(batch.id)

    def ask_target(self) -> None:
        """Ask where the file for the bank is to lie."""
        batch = self.batch()
        if batch is None:
            return
        folder = start_folder(QStandardPaths.StandardLocation.DownloadLocation)
        start = str(Path(folder) / f"{batch.execution}-{batch.id[-6:]}.xml")
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the file for the bank"), start, "pain.001 (*.xml)")
        if name:
            self.work.save_file(batch.id, Path(name))

    def _found(self, found: _Found | None) -> None:
        self._asking = False
        if self._again:
            self._again = False
            self.refresh()
        elif found is not None:
            self.bills, self.batches, accounts = found
            self.paying.show_accounts(accounts)
            self._propose()

    def _propose(self) -> None:
        """Mark what is best paid on the day of execution, but for what the person has marked or not."""
        later = (date.fromisoformat(self.execution) + timedelta(NEXT_BATCH_DAYS)).isoformat()
        wanted = {each.id for each in proposed(self.bills, self.execution, later)}
        possible = {each.id for each in self.bills if each.block in (None, PaymentBlock.UNCONFIRMED)}
        self.marked = (wanted - self._touched_by_hand | self.marked & self._touched_by_hand) & possible
        self.bills.sort(key=lambda each: (each.before(self.execution), each.name, each.id))
        self._show()

    def _show(self) -> None:
        row, paying = max(0, self.table.current_row()), self.page == TO_PAY
        for page, chip in self._chips.items():
            chip.setChecked(page == self.page)
        if paying:
            self.rows.show_payables(self.bills, self.execution)
        else:
            kind = self.workspace.catalogue.record_type(BATCH).field("state")
            self.rows.show_batches(self.batches, lambda state: choice(kind, state))
        self._size_columns()
        shown: tuple[tuple[QWidget, bool], ...]
        shown = ((self._make, paying), (self.paying, paying), (self._release, not paying), (self._file, not paying))
        for widget, wanted in shown:
            widget.setVisible(wanted)
        n = self.rows.rowCount()
        if n:
            self._filled.show_empty(None)
            self.table.set_current_row(min(row, n - 1))
        else:
            self._filled.show_empty(self._nothing())
        self._tell()

    def _size_columns(self) -> None:
        header = self.table.horizontalHeader()
        last = len(self.rows.columns) - 1
        for at, column in enumerate(self.rows.columns):
            stretches = at == last
            header.setSectionResizeMode(
                at, QHeaderView.ResizeMode.Stretch if stretches else QHeaderView.ResizeMode.Interactive
            )
            if not stretches:
                header.resizeSection(at, column.width)

    def _tell(self) -> None:
        """Say how much is marked."""
        chosen, n = self.chosen(), self.rows.rowCount()
        if self.page == BATCHES:
            self._count.setText(counted(n, "1 batch", "%n batches") if n else "")
            self._told.setText("")
        else:
            self._count.setText(counted(n, "1 bill to pay", "%n bills to pay") if n else "")
            sums: dict[str, int] = {}
            for each in chosen:
                sums[each.currency] = sums.get(each.currency, 0) + each.open - each.discount_on(self.execution)
            told = " + ".join(self.rows.money(amount, currency) for currency, amount in sums.items())
            self._told.setText(tr("{amount} marked").format(amount=told) if chosen else "")
        self.table.viewport().update()
        self.workspace.actions.changed.emit()

    def _nothing(self) -> EmptyState:
        if self.page == BATCHES:
            words = tr(
                "Mark bills to pay and make a batch of them. Somebody else releases it, and its file goes to the bank."
            )
            return EmptyState(tr("No batches yet"), words, icon_name="stack")
        return EmptyState(tr("Nothing is to be paid"), tr("Posted bills that are open appear here."), icon_name="money")

    def _is_marked(self, row: int) -> bool | None:
        each = self.rows.at(row)
        return each.id in self.marked if isinstance(each, Payable) and self.marked else None


def _read(connection: Connection) -> _Found:
    """Everything the screen shows; for the worker's thread."""
    return payables(connection), batches(connection), own_accounts(connection)
