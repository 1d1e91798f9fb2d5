"""Opening balances, also in mid-year: every account with what it stood at, every open item with its party.

Law: what is typed stays until it is posted, also when the dialog is left. It is posted as one entry, and only when its
debits equal its credits.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop.books.account_dialog import AccountDialog
from desktop.books.book_editors import DayField
from desktop.books.opening_grid import OpeningGrid, OpeningLine
from desktop.books.reading import account, controls_of, settings_of
from desktop.books.voucher import TypedLine, entry_lines
from desktop.books.words import money, tr
from desktop.derive.occasion import today
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.drafts.draft_line import DraftLine
from desktop.drafts.drafts import drafts
from desktop.drafts.form_draft import FormDraft
from desktop.widgets.buttons import Button, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Label, Paragraph, SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

PLACE = ("entry", "", "+opening")
_JOURNAL = (
    "SELECT id FROM journal WHERE kind IN ('opening', 'general') AND deleted_at IS NULL ORDER BY kind = 'general', code"
)


class OpeningDialog(Dialog):
    """Accepted once it is posted; left otherwise, it keeps what was typed."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(tr("Opening balances"), 1040, 680)
        settings = settings_of(workspace)
        self.workspace, self._waiting = workspace, False
        self._base = str(settings["base_currency"]) if settings else "EUR"
        self._against = controls_of(settings).get("opening") if settings else None
        start = int(settings["fiscal_start"]) if settings else 1
        self.day = DayField(tr("Day"), workspace.locale, today, start)
        self.day.set_value(today().replace(day=1))
        self.grid = OpeningGrid(workspace, self._base)
        self.balance, self.wrong = Label(""), Wrong()
        self._lay_out()
        self.grid.edited.connect(self._tell)
        self.grid.make_wanted.connect(self._make)
        self.draft = FormDraft(workspace, {"lines": self.grid}, PLACE, title=tr("Opening balances"))
        self.line.setVisible(self.draft.resume())
        self.rejected.connect(lambda: drafts(workspace).leave(*self.draft.places()))
        self._tell()
        self.grid.lines[0].account.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        words = tr("What the accounts stood at before this day, and what customers and vendors still owed, one by one.")
        self.line = DraftLine(self.windowTitle(), can_store=False)
        self.line.discard_wanted.connect(self._discard)
        head = QHBoxLayout()
        head.addWidget(SectionCaption(tr("Day")))
        self.day.setMaximumWidth(160)
        head.addWidget(self.day)
        head.addStretch(1)
        for each in (self.line, Paragraph(words, self.inner)):
            self.above.addWidget(each)
        self.above.addLayout(head)
        self.column.addWidget(self.grid)
        self.column.addStretch(1)
        self.below.addWidget(self.balance)
        self.below.addWidget(self.wrong)
        self.rest = Button(tr("Rest to opening balances"))
        self.rest.clicked.connect(self.put_rest)
        self.go = PrimaryButton(tr("Post"))
        self.go.clicked.connect(self.submit)
        self.offer(self.go, self.rest, leave=tr("Close"))

    def _tell(self) -> None:
        debit, credit = self.grid.sides()
        shown = [money(self.workspace, each, self._base) for each in (debit, credit, abs(debit - credit))]
        words = tr("Debit {debit} · credit {credit}").format(debit=shown[0], credit=shown[1])
        missing = (
            tr("missing on the credit side: {amount}") if debit > credit else tr("missing on the debit side: {amount}")
        )
        rest = missing.format(amount=shown[2]) if debit != credit else tr("balanced")
        self.balance.setText(tr("{one} · {other}").format(one=words, other=rest) if debit or credit else "")
        self.rest.setEnabled(debit != credit and self._against is not None)

    def put_rest(self) -> None:
        """Let the account of opening balances take what is missing."""
        line = self.grid.free()
        line.account.show_account(self._against)
        self.grid.fill(line)
        self.go.setFocus()

    def _make(self, line: OpeningLine, text: str) -> None:
        def made(account_id: Id) -> None:
            line.account.show_account(account_id)
            self.grid.edited.emit()
            line.party.setFocus()

        AccountDialog(self.workspace, text, made).open()

    def _discard(self) -> None:
        self.draft.begin_anew()
        for line in self.grid.lines:
            for each in line.fields():
                each.set_value(None)
        self.line.hide()
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        strong = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if strong and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Post it, or say what is missing."""
        if self._waiting or not self.day.commit() or (lines := self.grid.read()) is None:
            return
        day = self.day.value()
        if wrong := self._missing(lines):
            self.wrong.say(wrong)
            return
        journal = self.workspace.reader.execute(_JOURNAL).fetchone()
        if journal is None or not isinstance(day, date):
            self.wrong.say(tr("Make a journal of the kind opening or general first."))
            return
        values = {"journal_id": journal[0], "day": day.isoformat(), "kind": "opening", "base_currency": self._base}
        values |= {"text": tr("Opening balances"), "lines": entry_lines(lines, self._base, self._base, None)}
        record_id = new_id()
        self._waiting = True
        self.wrong.say("")
        self.workspace.operations.write(
            tr("Opening balances"),
            [
                Mutation(new_id(), "entry", record_id, Action.CREATE, values, at=now()),
                Mutation(new_id(), "entry", record_id, Action.VERB, verb="post_entry", at=now()),
            ],
            done=lambda _: self._done(),
            failed=self._refused,
            undoable=False,
            typed=self.draft.places(),
        )

    def _missing(self, lines: list[TypedLine]) -> str:
        """Why this cannot be posted; nothing where it can."""
        for at, line in enumerate(lines, 1):
            found = account(self.workspace.reader, line.account_id) if line.account_id else None
            if found is None:
                return tr("Line {line} has no account.").format(line=at)
            if not line.amount:
                return tr("Line {line} has no amount.").format(line=at)
            if found.party_required and line.party is None:
                words = tr("Line {line}: {account} needs a customer or vendor.")
                return words.format(line=at, account=found.title)
        if not lines:
            return tr("Type at least two lines.")
        return tr("Debits and credits are not equal yet.") if self.grid.difference() else ""

    def _done(self) -> None:
        self.draft.forget()
        self.workspace.toast(tr("Opening balances are posted"))
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))
