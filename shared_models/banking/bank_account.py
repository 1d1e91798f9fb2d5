"""Bank accounts. A changed account of a vendor waits for a second person before anything is paid to it.

Law: whatever is paid by, be it the bank alone, is confirmed by somebody else than who wrote it. Where several have
written, each confirms what the others wrote.
"""

from collections.abc import Iterable, Mapping
from typing import Any, ClassVar

from shared_models.accounting.vocabulary import account, company, contact, currency_code
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.write import Occasion, Reads, Row, Write


class BankAccount(Record):
    """An account at a bank: our own, or one that a vendor is paid to."""

    about: ClassVar[About] = About(
        name="bank_account",
        plural="bank-accounts",
        label="Bank account",
        label_plural="Bank accounts",
        icon="bank",
        title=("name",),
    )

    name: str = mark("Name", searchable=True, max_length=120, in_list=True)
    iban: str | None = mark("IBAN", searchable=True, max_length=42, in_list=True)
    number: str | None = mark("Account number", searchable=True, max_length=40, help="Where there is no IBAN")
    bic: str | None = mark("BIC", max_length=11)
    currency: str | None = currency_code(in_list=True)
    company_id: str | None = company("Belongs to", in_list=True, help="Empty for our own")
    contact_id: str | None = contact("Belongs to the contact")
    journal_id: str | None = mark("Journal", kind=Kind.REFERENCE, reference="journal", help="Of our own")
    account_id: str | None = account("Account in the books", help="Of our own")
    changed_at: int | None = mark("Number changed at", kind=Kind.INSTANT, system=True)
    written_by: list[str] | None = mark(
        "Number written by",
        kind=Kind.REFERENCES,
        reference="member",
        system=True,
        help="Whose writing nobody else has confirmed yet",
    )
    confirmed_at: int | None = mark("Confirmed at", kind=Kind.INSTANT, system=True)
    confirmed_by: str | None = mark("Confirmed by", kind=Kind.REFERENCE, reference="member", system=True)
    last_statement_id: str | None = mark("Last statement", kind=Kind.REFERENCE, reference="bank_statement", system=True)
    csv_columns: dict[str, Any] | None = mark("Columns of its CSV files", kind=Kind.JSON, system=True)

    @classmethod
    def on_create(cls, row: Row, reads: Reads, occasion: Occasion) -> Iterable[Write]:
        """An account of somebody else is as good as a changed one: nobody has confirmed it yet."""
        if row.get("company_id") or row.get("contact_id"):
            yield Write(cls.about.name, row["id"], changed(row, occasion))

    @classmethod
    def on_change(cls, before: Row, after: Row, occasion: Occasion) -> Mapping[str, Value]:
        """Another number, or another owner, takes the confirmation away."""
        return changed(before, occasion) if any(before[each] != after[each] for each in _NUMBER) else {}


_NUMBER = ("iban", "number", "bic", "company_id", "contact_id")


def changed(row: Row, occasion: Occasion) -> Mapping[str, Value]:
    """What a changed number sets: who wrote of it since it was confirmed, and that it is not any more."""
    writers = sorted({*(row["written_by"] or ()), occasion.actor})
    return {"changed_at": occasion.at, "written_by": writers, "confirmed_at": None, "confirmed_by": None}


def is_confirmed(row: Row) -> bool:
    """Whether an account can be paid to: somebody else than who wrote it has confirmed each part of its number."""
    return row["changed_at"] is None or row["confirmed_at"] is not None
