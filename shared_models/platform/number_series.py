"""A number series numbers what one journal posts: by the server without a gap, or by a device that is offline.

Law: what has given numbers keeps its prefix, its journal and its device.
"""

from collections.abc import Mapping
from typing import ClassVar

from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.write import Occasion, Row

STATES = {"open": "Open", "voided": "Voided"}
_KEPT = ("prefix", "journal_id", "device_id")


class NumberSeries(Record):
    """The numbers of one journal that the server or one device may give, and the next of them."""

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
    journal_id: str | None = mark(
        "Journal", kind=Kind.REFERENCE, reference="journal", by_verb=True, help="The only one whose entries it numbers"
    )
    next: int = mark("Next number", default=1, minimum=1, by_verb=True)
    last: int | None = mark("Last number", minimum=1, by_verb=True, help="The end of the block; empty for no end")
    device_id: str | None = mark("Device", max_length=36, system=True, help="The device whose numbers these are")
    place: int | None = mark("Documents so far", system=True)
    head: str | None = mark("Hash of the last", max_length=64, system=True)
    state: str = mark("State", default="open", kind=Kind.CHOICE, choices=STATES, system=True, required=True)

    @classmethod
    def on_change(cls, before: Row, after: Row, occasion: Occasion) -> Mapping[str, Value]:
        """What stands on documents already is not written in another way."""
        if before["place"] is not None and any(before[each] != after[each] for each in _KEPT):
            raise RuleBroken("This series has given numbers. Begin a new one instead.", field="prefix")
        return {}
