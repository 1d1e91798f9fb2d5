"""Matches: what is open of a line is its amount less its matches, and never less than nothing.

A match is never changed or deleted, only undone; what was matched once stays to be seen.
"""

from typing import ClassVar

from shared_models.accounting.vocabulary import account, currency_code, money
from shared_models.kernel.faults import worded
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind
from shared_models.kernel.write import Row

KINDS = {
    "paid": "Paid",
    "discount": "Early payment discount",
    "written_off": "Written off",
    "difference": "Exchange difference",
    "reversed": "Reversed",
}


class Matching(Record):
    """So much of a debit and of a credit that belong together: an invoice and its payment."""

    about: ClassVar[About] = About(
        name="matching",
        plural="matchings",
        label="Matching",
        label_plural="Matchings",
        icon="link",
        title=("day",),
        system=True,
        frozen_by="made_at",
        remedy=worded("Undo it instead."),
    )

    day: str = mark("Day", kind=Kind.DAY)
    kind: str = mark("Kind", default="paid", kind=Kind.CHOICE, choices=KINDS)
    account_id: str = account()
    debit_entry_id: str = mark("Entry with the debit", kind=Kind.REFERENCE, reference="entry")
    debit_line: int = mark("Line of the debit", minimum=0)
    credit_entry_id: str = mark("Entry with the credit", kind=Kind.REFERENCE, reference="entry")
    credit_line: int = mark("Line of the credit", minimum=0)
    base_currency: str = currency_code("Base currency")
    amount: int = money("Amount", "base_currency", minimum=0)
    debit_currency: str | None = currency_code("Currency of the debit")
    debit_foreign: int | None = money("Of the debit", "debit_currency", minimum=0)
    credit_currency: str | None = currency_code("Currency of the credit")
    credit_foreign: int | None = money("Of the credit", "credit_currency", minimum=0)
    difference_entry_id: str | None = mark("Difference", kind=Kind.REFERENCE, reference="entry")
    release_entry_id: str | None = mark("Tax released", kind=Kind.REFERENCE, reference="entry")
    made_at: int | None = mark("Made at", kind=Kind.INSTANT, system=True)
    undone_at: int | None = mark("Undone at", kind=Kind.INSTANT, system=True, mutable=True)


def stands(matching: Row) -> bool:
    """Whether a match counts: it was made, and nobody has undone it."""
    return bool(matching["made_at"]) and not matching.get("undone_at") and matching.get("deleted_at") is None
