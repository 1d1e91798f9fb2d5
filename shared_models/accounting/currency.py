"""The currencies that are offered; how many decimals one has is known by its code (`kernel/money.py`)."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class Currency(Record):
    """A currency that this organisation deals in, by its ISO 4217 code."""

    about: ClassVar[About] = About(
        name="currency",
        plural="currencies",
        label="Currency",
        label_plural="Currencies",
        icon="currency-circle-dollar",
        title=("code",),
        configuration=True,
    )

    code: str = mark("Code", kind=Kind.CURRENCY, unique=True, searchable=True, in_list=True)
    name: str = mark("Name", searchable=True, max_length=80, in_list=True)
    symbol: str | None = mark("Symbol", max_length=8, in_list=True)
