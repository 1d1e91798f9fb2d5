"""Dunning levels: each comes so many days after an amount was due."""

from typing import ClassVar

from shared_models.accounting.vocabulary import currency_code, money, percent
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class DunningLevel(Record):
    """When a reminder is written, in which words and for which fee."""

    about: ClassVar[About] = About(
        name="dunning_level",
        plural="dunning-levels",
        label="Dunning level",
        label_plural="Dunning levels",
        icon="bell-ringing",
        title=("name",),
        configuration=True,
    )

    name: str = mark("Name", searchable=True, max_length=80, in_list=True)
    level: int = mark("Level", default=1, minimum=1, maximum=9, in_list=True)
    days: int = mark("Days after the due day", default=14, minimum=0, maximum=3650, in_list=True)
    fee: int | None = money("Fee", minimum=0)
    currency: str | None = currency_code()
    interest: int | None = percent("Interest a year", minimum=0)
    posts: bool | None = mark(
        "Fee and interest are posted", help="Otherwise they only stand in the letter. In the base currency alone"
    )
    text: str | None = mark("Words", kind=Kind.LONG_TEXT)
