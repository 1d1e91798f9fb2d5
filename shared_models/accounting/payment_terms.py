"""Payment terms: instalments whose shares make up the whole, and a discount for paying early."""

from typing import ClassVar

from shared_models.accounting.vocabulary import PERCENT, percent
from shared_models.kernel.record import About, Line, Record, mark
from shared_models.kernel.record_field import Kind


class InstalmentRule(Line):
    """When a share of the whole falls due: so many days later, at the end of the month, on a day of the month."""

    days: int = mark("Days", default=0, minimum=0, maximum=3650)
    end_of_month: bool | None = mark("End of month")
    day_of_month: int | None = mark("Day of month", minimum=1, maximum=31)
    share: int = percent("Share", default=100 * PERCENT, minimum=0, maximum=100 * PERCENT)


class PaymentTerms(Record):
    """Until when a document is paid, in how many parts, and what paying early is worth."""

    about: ClassVar[About] = About(
        name="payment_terms",
        plural="payment-terms",
        label="Payment term",
        label_plural="Payment terms",
        icon="hourglass",
        title=("name",),
        configuration=True,
    )

    name: str = mark("Name", unique=True, searchable=True, max_length=80, in_list=True)
    instalments: list[InstalmentRule] | None = mark("Instalments", kind=Kind.LINES, lines=InstalmentRule)
    discount_percent: int | None = percent("Early payment discount", minimum=0, maximum=100 * PERCENT)
    discount_days: int | None = mark("Within days", minimum=0, maximum=365)
    discount_grace: int | None = mark(
        "Days of grace", minimum=0, maximum=60, help="Until when the discount is granted, though it is not printed"
    )
    text: str | None = mark("Words on documents", max_length=400)
