"""Payments: posted, they are an entry of a bank or cash journal that is matched with what they pay."""

from typing import ClassVar

from shared_models.accounting.vocabulary import RATE_SCALE, company, contact, currency_code, money
from shared_models.kernel.faults import worded
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind

DIRECTIONS = {"in": "Received", "out": "Paid"}
STATES = {"draft": "Draft", "posted": "Posted", "void": "Void"}


class PaidItem(Line):
    """A line of an entry that is paid, how much of it, and what of that is an early-payment discount or written off."""

    entry_id: str = mark("Entry", kind=Kind.REFERENCE, reference="entry")
    line: int = mark("Line", default=0, minimum=0)
    amount: int = money("Amount", default=0)
    discount: int | None = money("Discount")
    written_off: int | None = money("Written off")


class Payment(Record):
    """Money that came in or went out, and what it pays."""

    about: ClassVar[About] = About(
        name="payment",
        plural="payments",
        label="Payment",
        label_plural="Payments",
        icon="money",
        title=("number_text",),
        title_fallback=("text",),
        frozen_by="posted_at",
        remedy=worded("Reverse it instead."),
    )

    direction: str = mark("Direction", default="in", kind=Kind.CHOICE, choices=DIRECTIONS, in_list=True)
    state: str = mark(
        "State",
        default="draft",
        kind=Kind.CHOICE,
        choices=STATES,
        system=True,
        required=True,
        mutable=True,
        in_list=True,
    )
    company_id: str | None = company(in_list=True, mutable=True)
    contact_id: str | None = contact(mutable=True)
    journal_id: str = mark("Journal", kind=Kind.REFERENCE, reference="journal", in_list=True)
    day: str = mark("Day", kind=Kind.DAY, in_list=True, sortable=True)
    amount: int = money("Amount", minimum=0, in_list=True, sortable=True)
    currency: str = currency_code()
    rate: int | None = mark("Exchange rate", kind=Kind.DECIMAL, scale=RATE_SCALE, minimum=1)
    text: str | None = mark("Text", searchable=True, max_length=400, in_list=True)
    items: list[PaidItem] | None = mark("What it pays", kind=Kind.LINES, lines=PaidItem)
    payee_account_id: str | None = mark("Paid to", kind=Kind.REFERENCE, reference="bank_account")
    batch_id: str | None = mark("Batch", kind=Kind.REFERENCE, reference="payment_batch", by_verb=True)
    number_text: str | None = mark("Number", searchable=True, max_length=80, in_list=True, system=True)
    entry_id: str | None = mark("Entry", kind=Kind.REFERENCE, reference="entry", system=True)
    reversal_id: str | None = mark("Reversed by", kind=Kind.REFERENCE, reference="entry", system=True, mutable=True)
    posted_at: int | None = mark("Posted at", kind=Kind.INSTANT, system=True)
