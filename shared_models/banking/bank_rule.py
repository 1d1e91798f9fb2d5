"""Rules of reconciliation: conditions on a bank line, and the account, tax and party it goes to."""

from typing import ClassVar

from shared_models.accounting.vocabulary import account, analytic, company, contact, currency_code, money
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

DIRECTIONS = {"in": "Received", "out": "Paid"}


class BankRule(Record):
    """How lines of a bank statement that look alike are coded."""

    about: ClassVar[About] = About(
        name="bank_rule",
        plural="bank-rules",
        label="Bank rule",
        label_plural="Bank rules",
        icon="magic-wand",
        title=("name",),
    )

    name: str = mark("Name", searchable=True, max_length=120, in_list=True)
    position: int = mark("Order", default=100, minimum=0, maximum=10_000)
    bank_account_id: str | None = mark("Bank account", kind=Kind.REFERENCE, reference="bank_account")
    name_contains: str | None = mark("Name contains", max_length=120)
    text_contains: str | None = mark("Purpose contains", max_length=120)
    iban: str | None = mark("IBAN", max_length=42)
    direction: str | None = mark("Direction", kind=Kind.CHOICE, choices=DIRECTIONS)
    least: int | None = money("At least", minimum=0)
    most: int | None = money("At most", minimum=0)
    currency: str | None = currency_code()
    account_id: str | None = account()
    tax_id: str | None = mark("Tax", kind=Kind.REFERENCE, reference="tax")
    company_id: str | None = company()
    contact_id: str | None = contact()
    analytic_id: str | None = analytic()
    text: str | None = mark("Text", max_length=200)
    learnt: bool | None = mark("Learnt", help="From what was coded by hand")
    uses: int = mark("Used", default=0, minimum=0, by_verb=True)
    active: bool | None = mark("In use", default=True)
