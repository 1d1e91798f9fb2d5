"""A number series gives the documents of one device their numbers, so that they are final also offline."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

STATES = {"open": "Open", "voided": "Voided"}


class NumberSeries(Record):
    """The numbers that one device may give, and the next of them."""

    about: ClassVar[About] = About(
        name="number_series",
        plural="number-series",
        label="Number series",
        label_plural="Series of numbers",
        icon="list-numbers",
        title=("prefix",),
        configuration=True,
    )

    prefix: str = mark("Prefix", unique=True, searchable=True, max_length=60, help="What every number begins with")
    next: int = mark("Next number", default=1, minimum=1, by_verb=True)
    last: int | None = mark("Last number", minimum=1, by_verb=True, help="The end of the block; empty for no end")
    device_id: str | None = mark("Device", max_length=36, by_verb=True, help="The device whose numbers these are")
    place: int | None = mark("Documents so far", system=True)
    head: str | None = mark("Hash of the last", max_length=64, system=True)
    state: str = mark("State", default="open", kind=Kind.CHOICE, choices=STATES, by_verb=True)
