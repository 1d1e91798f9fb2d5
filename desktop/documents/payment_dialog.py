"""Receives or makes the payment of a posted document: amount, day and account; what becomes of a difference is said.

Law: the payment is made and posted as one group. Its amount is what moved at the bank.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop.derive.form_dialog import FormDialog
from desktop.derive.value_text import ValueText
from desktop.documents.paying import DIRECTIONS, discount_of, offered, open_lines, paid_items
from desktop.documents.shelf import Shelf
from desktop.documents.words import tr
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.editors.editor import Unreadable
from desktop.widgets.labels import Paragraph
from desktop.workspace import Workspace
from shared_models.kernel.money import exponent
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

PAYMENT = "payment"
WIDTH = 460
_FIELDS = ("amount", "day", "journal_id", "text")
_RATE = (
    "SELECT rate FROM exchange_rate WHERE currency = ? AND deleted_at IS NULL AND day <= ? ORDER BY day DESC LIMIT 1"
)


class PaymentDialog(FormDialog):
    """For the document of this row, which is posted. Shown with `open()`."""

    def __init__(self, workspace: Workspace, document: Mapping[str, Any]) -> None:
        self.direction = DIRECTIONS[document["kind"]]
        title = tr("Receive a payment") if self.direction == "in" else tr("Pay")
        super().__init__(workspace, title, WIDTH)
        self.document, self.shelf = document, Shelf(workspace)
        self.lines = open_lines(workspace.reader, str(document["entry_id"]))
        self.left = sum(each.open for each in self.lines)
        terms = self.shelf.get("payment_terms", document["terms_id"]) if document["terms_id"] else None
        self.early = offered(terms, document, self.left)
        self.words = Paragraph("", self.inner)
        self._values = ValueText(workspace.locale)
        self._lay_out()
        self.keep((PAYMENT, "", f"+payment {document['id']}"))
        self._explain()

    def _lay_out(self) -> None:
        kind = self.workspace.catalogue.record_type(PAYMENT)
        today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        early = self.early is not None and today <= self.early.until
        amount = self.early.amount if self.early is not None and early else self.left
        journals = [each for each in self.shelf.all("journal") if each["kind"] in ("bank", "cash")]
        row = {
            **kind.blank,
            "amount": amount,
            "day": today,
            "currency": self.document["currency"],
            "journal_id": journals[0]["id"] if journals else None,
            "text": self.document["number_text"],
        }
        for name in _FIELDS:
            editor = self.ask(kind.field(name), row, {})
            if isinstance(editor, ChoiceEditor):
                editor.set_choices([Choice(each["id"], each["name"]) for each in journals])
            editor.edited.connect(self._explain)
        self.column.addWidget(self.words)
        self.go = PrimaryButton(tr("Post the payment"))
        self.go.clicked.connect(lambda: self.submit())
        self.offer(self.go)

    def said(self) -> str:
        """What is said about the amount."""
        return self.words.text()

    def submit(self, _: bool = False) -> None:
        """Make the payment and post it."""
        read = self.read({})
        if read is None:
            return
        typed = read[1]
        amount, day = typed["amount"] or 0, str(typed["day"] or "")
        discount = discount_of(amount, day, self.left, self.early)
        document = self.document
        values = {
            **typed,
            "direction": self.direction,
            "company_id": document["company_id"],
            "contact_id": None if document["company_id"] else document["contact_id"],
            "currency": document["currency"],
            "rate": self._rate(day),
            "items": paid_items(self.lines, amount, discount),
        }
        given = {name: each for name, each in values.items() if each not in (None, "", [])}
        payment_id, at = new_id(), now()
        self.waiting = True
        self.workspace.operations.write(
            self.windowTitle(),
            [
                Mutation(new_id(), PAYMENT, payment_id, Action.CREATE, after=given, at=at),
                Mutation(new_id(), PAYMENT, payment_id, Action.VERB, verb="post_payment", arguments={}, at=at),
            ],
            done=lambda _: self._posted(),
            failed=self.refused,
            typed=self.draft.places(),
        )

    def _posted(self) -> None:
        self.waiting = False
        self.accept()
        self.workspace.toast(tr("Payment posted"))

    def _rate(self, day: str) -> int | None:
        """The rate of a foreign document's payment: the latest of its day, else that of the document."""
        if self.document["rate"] is None:
            return None
        found = self.workspace.reader.execute(_RATE, (self.document["currency"], day)).fetchone()
        rate: int = found[0] if found else self.document["rate"]
        return rate

    def _explain(self) -> None:
        """Say what becomes of the difference between what is paid and what is open."""
        try:
            amount, day = self.editors["amount"].reading(), self.editors["day"].reading()
        except Unreadable:
            return
        paid = amount if isinstance(amount, int) else 0
        on = day.isoformat() if isinstance(day, date) else ""
        money, left = self._money, self.left
        discount = discount_of(paid, on, left, self.early) if on else 0
        if discount:
            words = tr("Open: {open}. The rest of {rest} is the discount for paying early.")
        elif paid == left:
            words = tr("Open: {open}. This pays all of it.")
        elif paid < left:
            words = tr("Open: {open}. {rest} of it stay open.")
        else:
            words = tr("Open: {open}. {rest} more than that stay on the account, to be used later.")
        told = words.format(open=money(left), rest=money(abs(left - paid)))
        if self.early is not None and not discount:
            more = tr("Until {day}, {amount} are enough.")
            told = f"{told} {more.format(day=self._values.day(self.early.until), amount=money(self.early.amount))}"
        self.words.setText(told)

    def _money(self, amount: int) -> str:
        currency = str(self.document["currency"])
        return self._values.money(amount, currency, exponent(currency))
