"""Taxes: which rate counts is decided by the day of supply, so that an old rate is never lost."""

from typing import ClassVar

from shared_models.accounting.vocabulary import CATEGORIES, PERCENT, PERCENT_SCALE, account, percent
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind

USES = {"sale": "Sales", "purchase": "Purchases"}


class TaxRate(Line):
    """From which day a rate counts, and which boxes of the return it counts for."""

    valid_from: str | None = mark("From", kind=Kind.DAY, help="Empty for always")
    percent: int = mark("Percent", kind=Kind.DECIMAL, scale=PERCENT_SCALE, default=0, help="Negative: withheld")
    base_tags: list[str] | None = mark("Boxes of the net amount", kind=Kind.LABELS, max_length=40)
    tax_tags: list[str] | None = mark("Boxes of the tax", kind=Kind.LABELS, max_length=40)
    counter_tags: list[str] | None = mark("Boxes of the counter tax", kind=Kind.LABELS, max_length=40)


class Tax(Record):
    """A tax with its rates over time, the accounts it is posted to, and the boxes of the return it counts for."""

    about: ClassVar[About] = About(
        name="tax",
        plural="taxes",
        label="Tax",
        label_plural="Taxes",
        icon="percent",
        title=("name",),
        configuration=True,
    )

    code: str = mark("Code", unique=True, searchable=True, max_length=40, in_list=True)
    name: str = mark("Name", searchable=True, max_length=80, in_list=True)
    use: str = mark("For", default="sale", kind=Kind.CHOICE, choices=USES, in_list=True)
    category: str = mark("Category", default="S", kind=Kind.CHOICE, choices=CATEGORIES, in_list=True)
    rates: list[TaxRate] | None = mark("Rates", kind=Kind.LINES, lines=TaxRate)
    account_id: str | None = account("Account of the tax")
    refund_account_id: str | None = account("Account for credit notes", help="Where it differs")
    counter_account_id: str | None = account("Counter account", help="Reverse charge: where the other half goes")
    transition_account_id: str | None = account("Until it is paid", help="Tax due when paid: where it waits")
    recoverable: int | None = percent("Recoverable", minimum=0, maximum=100 * PERCENT, help="Empty for all of it")
    on_tax: bool | None = mark("On top of other taxes")
    reason: str | None = mark("Reason without tax", max_length=200, help="Printed on documents")
    reason_code: str | None = mark("Code of the reason", max_length=20, help="VATEX, such as VATEX-EU-AE")
    active: bool | None = mark("In use", default=True)
