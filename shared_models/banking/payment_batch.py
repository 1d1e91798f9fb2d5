"""Batches of payments: a file for the bank, and a second pair of eyes before it leaves."""

from collections.abc import Mapping
from typing import ClassVar

from shared_models.accounting.vocabulary import company, contact, currency_code, money
from shared_models.banking.transfers import LONGEST_TEXT, transferred
from shared_models.kernel.faults import worded
from shared_models.kernel.money import LARGEST
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.write import Occasion, Reads, Row

STATES = {"draft": "Draft", "released": "Released", "posted": "Posted", "void": "Void"}


class BatchItem(Line):
    """A line of a bill's entry, how much of it is settled, what of that is a discount, and to whom.

    The amount of a vendor credit is less than nothing: it is set off against the vendor's bills.
    """

    entry_id: str | None = mark("Entry", kind=Kind.REFERENCE, reference="entry")
    line: int = mark("Line", default=0, minimum=0)
    discount: int | None = money("Discount", minimum=0)
    document_id: str | None = mark("Bill", kind=Kind.REFERENCE, reference="document")
    company_id: str | None = company()
    contact_id: str | None = contact()
    payee_account_id: str | None = mark("Paid to", kind=Kind.REFERENCE, reference="bank_account")
    amount: int = money("Amount", default=0, help="Less than nothing for a credit")
    text: str | None = mark("Text", max_length=LONGEST_TEXT)
    payment_id: str | None = mark("Payment", kind=Kind.REFERENCE, reference="payment")


class PaymentBatch(Record):
    """Payments that go to the bank in one file, released by somebody who has not approved the bills."""

    about: ClassVar[About] = About(
        name="payment_batch",
        plural="payment-batches",
        label="Payment batch",
        label_plural="Payment batches",
        icon="stack",
        title=("name",),
        frozen_by="posted_at",
        remedy=worded("Reverse its payments instead."),
    )

    name: str = mark("Name", searchable=True, max_length=80, in_list=True)
    bank_account_id: str = mark("From", kind=Kind.REFERENCE, reference="bank_account", in_list=True)
    execution: str = mark("Execution day", kind=Kind.DAY, in_list=True, sortable=True)
    currency: str = currency_code()
    items: list[BatchItem] | None = mark("Payments", kind=Kind.LINES, lines=BatchItem)
    state: str = mark(
        "State", default="draft", kind=Kind.CHOICE, choices=STATES, system=True, required=True, in_list=True
    )
    total: int | None = money("Total", system=True, in_list=True)
    composed_by: str | None = mark("Put together by", kind=Kind.REFERENCE, reference="member", system=True)
    released_by: str | None = mark("Released by", kind=Kind.REFERENCE, reference="member", system=True)
    released_at: int | None = mark("Released at", kind=Kind.INSTANT, system=True)
    posted_at: int | None = mark("Posted at", kind=Kind.INSTANT, system=True)
    digest: str | None = mark("Digest of the file", max_length=64, system=True)

    @classmethod
    def reckon(cls, row: Row, reads: Reads) -> Mapping[str, Value]:
        """The total is what leaves the account; there is none of amounts that no account holds."""
        total = sum(transferred(each) for each in row["items"])
        return {"total": total if abs(total) <= LARGEST else None}

    @classmethod
    def on_change(cls, before: Row, after: Row, occasion: Occasion) -> Mapping[str, Value]:
        """A batch that changes after its release is a draft again."""
        if before["state"] != after["state"] or all(before[each] == after[each] for each in _RELEASED):
            return {}
        return {"state": "draft", "composed_by": occasion.actor, "released_by": None, "released_at": None}


_RELEASED = ("bank_account_id", "execution", "currency", "items")
