"""Lines of bank statements. Their identity is unique, so that importing a file again adds nothing."""

from typing import ClassVar

from shared_models.accounting.vocabulary import currency_code, money
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

STATES = {"open": "Open", "done": "Explained", "ignored": "Left out"}


class BankLine(Record):
    """One movement on a bank account, and the entry that explains it."""

    about: ClassVar[About] = About(
        name="bank_line",
        plural="bank-lines",
        label="Bank line",
        label_plural="Bank lines",
        icon="list-dashes",
        title=("name",),
        title_fallback=("purpose",),
        system=True,
    )

    statement_id: str = mark("Statement", kind=Kind.REFERENCE, reference="bank_statement")
    bank_account_id: str = mark("Bank account", kind=Kind.REFERENCE, reference="bank_account")
    identity: str = mark("Identity", unique=True, max_length=80)
    position: int = mark("Number in the statement", default=0, minimum=0)
    day: str = mark("Day", kind=Kind.DAY, in_list=True, sortable=True)
    value_day: str | None = mark("Value day", kind=Kind.DAY)
    amount: int = money("Amount", in_list=True, sortable=True)
    currency: str = currency_code()
    foreign_amount: int | None = money("Amount as it was paid", currency="foreign_currency")
    foreign_currency: str | None = currency_code("Currency it was paid in")
    name: str | None = mark("Name", searchable=True, max_length=200, in_list=True)
    iban: str | None = mark("IBAN", searchable=True, max_length=42)
    purpose: str | None = mark("Purpose", kind=Kind.LONG_TEXT, searchable=True, in_list=True)
    reference: str | None = mark("Reference", searchable=True, max_length=140)
    code: str | None = mark("Kind of movement", max_length=40)
    state: str = mark("State", default="open", kind=Kind.CHOICE, choices=STATES, by_verb=True, in_list=True)
    entry_id: str | None = mark("Entry", kind=Kind.REFERENCE, reference="entry", by_verb=True)
    other_entry_ids: list[str] | None = mark(
        "Other entries",
        kind=Kind.REFERENCES,
        reference="entry",
        by_verb=True,
        help="Of the other payments, where the bank has booked several as one sum",
    )
    rule_id: str | None = mark("Rule", kind=Kind.REFERENCE, reference="bank_rule", by_verb=True)
