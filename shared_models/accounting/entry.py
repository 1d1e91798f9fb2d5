"""A journal entry: two lines or more whose debits equal their credits. Once posted, it is never changed again.

What is wrong in a posted entry is corrected by another that reverses it. Posting gives the number and the place in the
series' chain of hashes; see `chain.py`.
"""

from collections.abc import Iterable
from typing import ClassVar

from shared_models.accounting.vocabulary import account, analytic, company, contact, currency_code, money
from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Row

KINDS = {
    "ordinary": "Ordinary",
    "opening": "Opening",
    "closing": "Closing",
    "revaluation": "Revaluation",
    "difference": "Exchange difference",
    "tax": "Tax",
    "charge": "Charge for late payment",
}


class EntryLine(Line):
    """One line: an amount on one side of one account. `foreign` is signed as debit less credit."""

    account_id: str = account()
    company_id: str | None = company()
    contact_id: str | None = contact()
    debit: int = money("Debit", "base_currency", default=0, minimum=0)
    credit: int = money("Credit", "base_currency", default=0, minimum=0)
    currency: str | None = currency_code()
    foreign: int | None = money("Foreign amount")
    due: str | None = mark("Due", kind=Kind.DAY)
    tax_tags: list[str] | None = mark("Boxes of the tax return", kind=Kind.LABELS, max_length=40)
    analytic_id: str | None = analytic()
    text: str | None = mark("Text", max_length=400)


class Entry(Record):
    """A journal entry, as a draft or posted for good."""

    about: ClassVar[About] = About(
        name="entry",
        plural="entries",
        label="Journal entry",
        label_plural="Journal entries",
        icon="book-open",
        title=("number_text",),
        title_fallback=("text",),
        frozen_by="posted_at",
        remedy=worded("Reverse it instead."),
    )

    journal_id: str = mark("Journal", kind=Kind.REFERENCE, reference="journal", in_list=True)
    day: str = mark("Day", kind=Kind.DAY, in_list=True, sortable=True)
    kind: str = mark("Kind", default="ordinary", kind=Kind.CHOICE, choices=KINDS)
    text: str | None = mark("Text", searchable=True, max_length=400, in_list=True)
    reference: str | None = mark("Reference", searchable=True, max_length=120, in_list=True)
    base_currency: str = currency_code("Base currency")
    lines: list[EntryLine] | None = mark("Lines", kind=Kind.LINES, lines=EntryLine)
    document_id: str | None = mark("Document", kind=Kind.REFERENCE, reference="document", by_verb=True)
    reverses_id: str | None = mark("Reverses", kind=Kind.REFERENCE, reference="entry", by_verb=True)
    number_text: str | None = mark("Number", searchable=True, max_length=80, in_list=True, sortable=True, system=True)
    series_id: str | None = mark("Series", kind=Kind.REFERENCE, reference="number_series", system=True)
    number: int | None = mark("Number in the series", system=True)
    place: int | None = mark("Place in the chain", system=True)
    previous_hash: str | None = mark("Hash before", max_length=64, system=True)
    hash: str | None = mark("Hash", max_length=64, system=True)
    posted_at: int | None = mark("Posted at", kind=Kind.INSTANT, system=True, sortable=True)
    posted_by: str | None = mark("Posted by", kind=Kind.REFERENCE, reference="member", system=True)

    @classmethod
    def rules(cls, row: Row) -> Iterable[Fault]:
        """What holds of a draft, too: one side per line, and a foreign amount with its currency."""
        for at, line in enumerate(row["lines"], 1):
            if line["debit"] and line["credit"]:
                yield RuleBroken(
                    worded("Line {line} has a debit and a credit. Leave one of them.", line=at), field="lines"
                )
            if "foreign" in line and "currency" not in line:
                yield RuleBroken(worded("Line {line} does not say its foreign currency.", line=at), field="lines")
            if "company_id" in line and "contact_id" in line:
                yield RuleBroken(
                    worded("Line {line} names a company and a contact. Leave one of them.", line=at), field="lines"
                )
