"""Receives or makes a payment: amount, day and account, and over which open items it is spread.

Law: the payment is made and posted as one group. Its amount is what moved at the bank; what becomes of a difference is
said.
"""

from datetime import date

from desktop.derive.form_dialog import FormDialog
from desktop.derive.value_text import ValueText
from desktop.documents.paying import Paying, discount_of, paid_items
from desktop.documents.shelf import Shelf
from desktop.documents.words import tr
from desktop.payments.item_amounts import ItemAmounts
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
WIDTH, WIDER = 460, 620
_FIELDS = ("amount", "day", "journal_id", "text")
_RATE = (
    "SELECT rate FROM exchange_rate WHERE currency = ? AND deleted_at IS NULL AND day <= ? ORDER BY day DESC LIMIT 1"
)


class PaymentDialog(FormDialog):
    """For what is paid. Shown with `open()`; `items` are shown where there are several."""

    def __init__(self, workspace: Workspace, paying: Paying) -> None:
        title = tr("Receive a payment") if paying.direction == "in" else tr("Pay")
        several = len(paying.items) > 1
        super().__init__(workspace, title, WIDER if several else WIDTH)
        self.paying = paying
        self.words = Paragraph("", self.inner)
        self._values = ValueText(workspace.locale)
        self.items = ItemAmounts(paying.items, paying.currency, self._values)
        self.items.setVisible(several)
        self._lay_out()
        self.keep((PAYMENT, "", f"+payment {paying.key}"), title=title, more={"items": self.items})
        self._explain()

    def _lay_out(self) -> None:
        kind = self.workspace.catalogue.record_type(PAYMENT)
        today = date.today().isoformat()  # noqa: DTZ011 - the person's own day
        paying, early = self.paying, self.paying.early
        amount = early.amount if early is not None and today <= early.until else paying.left
        journals = [each for each in Shelf(self.workspace).all("journal") if each["kind"] in ("bank", "cash")]
        row = {
            **kind.blank,
            "amount": amount,
            "day": today,
            "currency": paying.currency,
            "journal_id": journals[0]["id"] if journals else None,
            "text": paying.text,
        }
        for name in _FIELDS:
            editor = self.ask(kind.field(name), row, {})
            if isinstance(editor, ChoiceEditor):
                editor.set_choices([Choice(each["id"], each["name"]) for each in journals])
            editor.edited.connect(self._explain)
        self.column.addWidget(self.items)
        self.column.addWidget(self.words)
        self.items.edited.connect(self._explain)
        self.items.submitted.connect(self.submit)
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
        self._explain()
        if self.items.wrong() or self.items.rest() < 0:
            self.form.fault.say(self.items.wrong() or self.said())
            return
        typed, paying = read[1], self.paying
        amount, day = typed["amount"] or 0, str(typed["day"] or "")
        values = {
            **typed,
            "direction": paying.direction,
            "company_id": paying.company_id,
            "contact_id": paying.contact_id,
            "currency": paying.currency,
            "rate": self._rate(day),
            "items": paid_items(paying, self.items.amounts(), self._discount(amount, day)),
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
        """The rate of a foreign payment: the latest of its day, else that of what is paid."""
        paying = self.paying
        if not paying.is_foreign:
            return None
        found = self.workspace.reader.execute(_RATE, (paying.currency, day)).fetchone()
        return found[0] if found else paying.rate

    def _discount(self, amount: int, day: str) -> int:
        return discount_of(self.paying, amount, day, self.items.by_hand) if day else 0

    def _explain(self) -> None:
        """Spread what is paid, and say what becomes of the difference to what is open."""
        try:
            amount, day = self.editors["amount"].reading(), self.editors["day"].reading()
        except Unreadable:
            return
        paid = amount if isinstance(amount, int) else 0
        on = day.isoformat() if isinstance(day, date) else ""
        paying, money, left = self.paying, self._money, self.paying.left
        discount, early = self._discount(paid, on), paying.early
        self.items.set_amount(paid + discount)
        rest = self.items.rest()
        if len(paying.items) > 1:
            self.words.setText(self._spread_words(discount, rest))
            return
        if discount:
            words = tr("Open: {open}. The rest of {rest} is the discount for paying early.")
        elif paid == left:
            words = tr("Open: {open}. This pays all of it.")
        elif paid < left:
            words = tr("Open: {open}. {rest} of it stay open.")
        else:
            words = tr("Open: {open}. {rest} more than that stay on the account, to be used later.")
        told = words.format(open=money(left), rest=money(abs(left - paid)))
        if early is not None and not discount:
            more = tr("Until {day}, {amount} are enough.")
            told = f"{told} {more.format(day=self._values.day(early.until), amount=money(early.amount))}"
        self.words.setText(told)

    def _spread_words(self, discount: int, rest: int) -> str:
        """What is said where a payment is spread over several items."""
        if rest < 0:
            return tr("The items come to {rest} more than is paid.").format(rest=self._money(-rest))
        over = tr("{rest} are left over and stay on the account, to be used later.").format(rest=self._money(rest))
        kept = tr("{amount} of it are the discount for paying early.").format(amount=self._money(discount))
        told = [over if rest else tr("The items make up the payment."), kept if discount else ""]
        return " ".join(filter(None, told))

    def _money(self, amount: int) -> str:
        currency = self.paying.currency
        return self._values.money(amount, currency, exponent(currency))
