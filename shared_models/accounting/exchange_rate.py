"""Exchange rates by day: whoever writes a document takes one, and the document keeps it."""

from typing import ClassVar

from shared_models.accounting.vocabulary import RATE_SCALE, currency_code
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class ExchangeRate(Record):
    """What one unit of a currency was worth in the base currency on a day, and who says so."""

    about: ClassVar[About] = About(
        name="exchange_rate",
        plural="exchange-rates",
        label="Exchange rate",
        label_plural="Exchange rates",
        icon="arrows-left-right",
        title=("currency", "day"),
        configuration=True,
    )

    currency: str = currency_code(in_list=True, searchable=True)
    day: str = mark("Day", kind=Kind.DAY, in_list=True, sortable=True)
    rate: int = mark("Rate", kind=Kind.DECIMAL, scale=RATE_SCALE, minimum=1, in_list=True, help="Base currency for one")
    source: str | None = mark("Source", max_length=80, in_list=True, help="Such as ECB")
