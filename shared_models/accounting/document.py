"""Documents: quotes, invoices, credit notes, bills and vendor credits. What is posted of them is an entry.

Totals follow from the lines with every change (`reckon`). Once posted, a document is final; it is corrected by a credit
note.
"""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from shared_models.accounting import figures
from shared_models.accounting.approval import entered, still_approved
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.rounding_policy import rounding_policy
from shared_models.accounting.vocabulary import (
    PERCENT,
    PRICE_SCALE,
    QUANTITY_SCALE,
    RATE_SCALE,
    ROUNDING,
    TAX_ROUNDING,
    account,
    analytic,
    company,
    contact,
    currency_code,
    money,
    percent,
)
from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind, Merge, Value
from shared_models.kernel.write import Occasion, Reads, Row

KINDS = {
    "quote": "Quote",
    "invoice": "Invoice",
    "credit_note": "Credit note",
    "bill": "Bill",
    "vendor_credit": "Vendor credit",
}
SALES = frozenset({"quote", "invoice", "credit_note"})
STATES = {
    "draft": "Draft",
    "approved": "Approved",
    "sent": "Sent",
    "accepted": "Accepted",
    "declined": "Declined",
    "posted": "Posted",
    "void": "Void",
}
_AS_THE_BOOKS_SAY = "Empty: as the books say"
LINE_KINDS = {"item": "Item", "text": "Text", "down_payment": "Down payment settled"}


class DocumentLine(Line):
    """One line: something sold or bought, a heading, or a down payment that is settled."""

    kind: str = mark("Kind", default="item", kind=Kind.CHOICE, choices=LINE_KINDS)
    product_id: str | None = mark("Product", kind=Kind.REFERENCE, reference="product")
    text: str | None = mark("Text", kind=Kind.LONG_TEXT)
    quantity: int = mark("Quantity", kind=Kind.DECIMAL, scale=QUANTITY_SCALE, default=10**QUANTITY_SCALE)
    unit: str | None = mark("Unit", max_length=20)
    unit_price: int = mark("Price", kind=Kind.DECIMAL, scale=PRICE_SCALE, default=0)
    discount: int | None = percent("Discount", minimum=0, maximum=100 * PERCENT)
    account_id: str | None = account()
    tax_ids: list[str] | None = mark("Taxes", kind=Kind.REFERENCES, reference="tax")
    analytic_id: str | None = analytic()
    settles_id: str | None = mark("Settles", kind=Kind.REFERENCE, reference="document")
    settles_net: int | None = mark("Settled, net", kind=Kind.INTEGER)
    settles_in_base: int | None = mark("Settled in base currency", kind=Kind.INTEGER)


class TaxLine(Line):
    """What one tax, or a combination of several on the same lines, comes to."""

    tax_id: str | None = mark("Tax", kind=Kind.REFERENCE, reference="tax")
    percent: int = percent("Percent", default=0)
    base: int = money("Net amount", default=0)
    tax: int = money("Tax", default=0)


class Instalment(Line):
    """What falls due on a day."""

    due: str = mark("Due", kind=Kind.DAY)
    amount: int = money("Amount", default=0)


class Settlement(Line):
    """What a document has taken off a down payment, or a credit note of it: so much of the net with the same taxes."""

    document_id: str | None = mark("By", kind=Kind.REFERENCE, reference="document")
    tax_ids: list[str] | None = mark("Taxes", kind=Kind.REFERENCES, reference="tax")
    net: int = money("Net", default=0)
    net_in_base: int = mark("Net in base currency", kind=Kind.INTEGER, default=0)


class Document(Record):
    """A quote, an invoice, a credit note, a bill or a vendor credit."""

    about: ClassVar[About] = About(
        name="document",
        plural="documents",
        label="Document",
        label_plural="Documents",
        icon="receipt",
        title=("number_text",),
        title_fallback=("reference",),
        owner="owner_id",
        frozen_by="posted_at",
        remedy=worded("Credit it instead."),
        menu=6,
        consults=(SETTINGS,),
    )

    kind: str = mark("Kind", default="invoice", kind=Kind.CHOICE, choices=KINDS, in_list=True)
    state: str = mark(
        "State", default="draft", kind=Kind.CHOICE, choices=STATES, system=True, required=True, in_list=True
    )
    company_id: str | None = company(in_list=True, mutable=True)
    contact_id: str | None = contact(mutable=True)
    owner_id: str | None = mark("Owner", kind=Kind.REFERENCE, reference="member", mutable=True)
    deal_id: str | None = mark("Deal", kind=Kind.REFERENCE, reference="deal", mutable=True)
    party: dict[str, Any] | None = mark("Name and address", kind=Kind.JSON, help="As they were when it was written")
    journal_id: str | None = mark("Journal", kind=Kind.REFERENCE, reference="journal")
    issued: str | None = mark("Date", kind=Kind.DAY, in_list=True, sortable=True)
    supplied: str | None = mark("Supplied on", kind=Kind.DAY, help="Which rate of tax counts")
    supplied_until: str | None = mark("Supplied until", kind=Kind.DAY)
    terms_id: str | None = mark("Payment terms", kind=Kind.REFERENCE, reference="payment_terms")
    due: str | None = mark("Due", kind=Kind.DAY, in_list=True, sortable=True)
    valid_until: str | None = mark("Valid until", kind=Kind.DAY)
    reference: str | None = mark("Reference", searchable=True, max_length=120, help="Their number or order")
    currency: str = currency_code(merge=Merge.ASK)
    rate: int | None = mark("Exchange rate", kind=Kind.DECIMAL, scale=RATE_SCALE, minimum=1, merge=Merge.ASK)
    prices_include_tax: bool | None = mark("Prices include tax")
    rounding_mode: str | None = mark("Rounding", kind=Kind.CHOICE, choices=ROUNDING, help=_AS_THE_BOOKS_SAY)
    tax_rounding: str | None = mark("Tax is rounded", kind=Kind.CHOICE, choices=TAX_ROUNDING, help=_AS_THE_BOOKS_SAY)
    cash_rounding: int | None = money("Cash rounding", minimum=0, help=f"{_AS_THE_BOOKS_SAY}, 0 for none")
    discount: int | None = percent("Discount", minimum=0, maximum=100 * PERCENT)
    lines: list[DocumentLine] | None = mark("Lines", kind=Kind.LINES, lines=DocumentLine)
    notes: str | None = mark("Words at the end", kind=Kind.LONG_TEXT, searchable=True)
    introduction: str | None = mark("Words at the beginning", kind=Kind.LONG_TEXT)
    corrects_id: str | None = mark("Corrects", kind=Kind.REFERENCE, reference="document")
    quote_id: str | None = mark("Quote", kind=Kind.REFERENCE, reference="document", by_verb=True)
    is_down_payment: bool | None = mark("Down payment")
    settlements: list[Settlement] | None = mark(
        "Settled", kind=Kind.LINES, lines=Settlement, system=True, mutable=True, help="Of a down payment, by what"
    )
    payee_account_id: str | None = mark("Paid to", kind=Kind.REFERENCE, reference="bank_account", mutable=True)
    tax_lines: list[TaxLine] | None = mark("Taxes", kind=Kind.LINES, lines=TaxLine, system=True)
    instalments: list[Instalment] | None = mark("Instalments", kind=Kind.LINES, lines=Instalment, system=True)
    net: int | None = money("Net", system=True, in_list=True)
    tax: int | None = money("Tax", system=True)
    rounding: int | None = money("Rounding of the total", system=True)
    gross: int | None = money("Total", system=True, in_list=True, sortable=True)
    number_text: str | None = mark("Number", searchable=True, max_length=80, in_list=True, sortable=True, system=True)
    entry_id: str | None = mark("Entry", kind=Kind.REFERENCE, reference="entry", system=True)
    reversal_id: str | None = mark("Reversed by", kind=Kind.REFERENCE, reference="entry", system=True, mutable=True)
    entered_by: str | None = mark("Entered by", kind=Kind.REFERENCE, reference="member", system=True)
    approved_by: str | None = mark("Approved by", kind=Kind.REFERENCE, reference="member", system=True)
    approved_at: int | None = mark("Approved at", kind=Kind.INSTANT, system=True)
    approved_content: str | None = mark("What was approved", max_length=64, system=True)
    posted_at: int | None = mark("Posted at", kind=Kind.INSTANT, system=True, sortable=True)
    sent_at: int | None = mark("Sent at", kind=Kind.INSTANT, system=True, mutable=True)
    dunning_hold: bool | None = mark("Not to be dunned", mutable=True)

    @classmethod
    def rules(cls, row: Row) -> Iterable[Fault]:
        """One party, and days in their order."""
        party = row["party"]
        if party is not None and not (
            isinstance(party, dict) and all(isinstance(each, str | None) for each in party.values())
        ):
            yield RuleBroken("The name and address have to be texts by their names.", field="party")
        if row["supplied"] and row["supplied_until"] and row["supplied_until"] < row["supplied"]:
            yield RuleBroken("The supply ends before it begins.", field="supplied_until")
        if row["issued"] and row["due"] and row["due"] < row["issued"]:
            yield RuleBroken("The document would be due before its date.", field="due")

    @classmethod
    def on_change(cls, before: Row, after: Row, occasion: Occasion) -> Mapping[str, Value]:
        """Who writes what is paid cannot approve it, even where somebody else has begun the document."""
        return entered(before, after, occasion)

    @classmethod
    def reckon(cls, row: Row, reads: Reads) -> Mapping[str, Value]:
        """The figures of a draft; a posted document keeps those with which it was posted."""
        if row["posted_at"] is not None:
            return {}
        policy = rounding_policy(row, reads)
        reckoned = policy | figures.figures({**row, **policy}, reads)
        return reckoned | still_approved({**row, **reckoned})
