"""Tax returns: once filed, the days are locked for everything with tax, and the figures stay."""

from typing import ClassVar

from shared_models.accounting.vocabulary import currency_code, money
from shared_models.kernel.faults import worded
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind


class TaxBox(Line):
    """One box of the form."""

    box: str = mark("Box", max_length=40)
    label: str | None = mark("Label", max_length=200)
    amount: int = money("Amount", "base_currency", default=0)


class TaxReturn(Record):
    """What was told the tax office for some days, box by box."""

    about: ClassVar[About] = About(
        name="tax_return",
        plural="tax-returns",
        label="Tax return",
        label_plural="Tax returns",
        icon="bank",
        title=("form", "first"),
        frozen_by="filed_at",
        remedy=worded("Correct it by another return."),
    )

    form: str = mark("Form", max_length=40, in_list=True)
    first: str = mark("First day", kind=Kind.DAY, in_list=True, sortable=True)
    last: str = mark("Last day", kind=Kind.DAY, in_list=True)
    base_currency: str = currency_code("Base currency")
    boxes: list[TaxBox] | None = mark("Figures", kind=Kind.LINES, lines=TaxBox)
    payable: int | None = money("Payable", "base_currency", in_list=True)
    corrects_id: str | None = mark("Corrects", kind=Kind.REFERENCE, reference="tax_return")
    entry_id: str | None = mark("Entry", kind=Kind.REFERENCE, reference="entry", by_verb=True)
    filed_at: int | None = mark("Filed at", kind=Kind.INSTANT, system=True, in_list=True)
