"""Numbers that a device gives to documents while it is offline, by the rules of the ledger.

A device has a series of its own, so it can hand out the next number without asking. A number that stands on a
customer's paper cannot be refused any more: the server accepts the document, or accepts and reverses it. No number of
a series goes missing without a word: what was skipped, and the rest of a lost device's series, is voided with a
record, and a document that turns up after all takes its number out of the void again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Gathers, Occasion, Row, Write

SERIES = "number_series"
VOID = "number_void"
WIDTH = 5
"""Digits of a written number, at least."""

VOIDED_AS = 900
"""The ordinal of the record that voids skipped numbers, among those that one verb makes."""


class NumberNotGiven(Fault):
    """The number was not this device's to give: it is another's, or used already, or beyond its block."""

    status = 409


class Standing(StrEnum):
    """How a number that a device has handed out stands to the series."""

    NEXT = "next"
    AHEAD = "ahead"
    VOIDED = "voided"
    USED = "used"
    BEYOND = "beyond"
    FOREIGN = "foreign"


_ITS_OWN = frozenset({Standing.NEXT, Standing.AHEAD, Standing.VOIDED})


@dataclass(frozen=True, slots=True)
class HandedOut:
    """A number as it is written on the document, how it stands, and what has to be written about the series."""

    text: str
    standing: Standing
    writes: tuple[Write, ...] = ()

    @property
    def own(self) -> bool:
        """Whether the device was entitled to give it."""
        return self.standing in _ITS_OWN


def written(series: Row, number: int) -> str:
    """The number as people read it: `B2-00017`."""
    return f"{series['prefix']}{number:0{WIDTH}d}"


def next_number(series: Row, device: Id) -> int:
    """The number that a device hands out next. Raises NumberNotGiven where the series is not its own or is used up."""
    number = int(series["next"])
    last = series.get("last")
    if series["device_id"] != device or series["state"] != "open" or (last is not None and number > last):
        raise NumberNotGiven("This computer has no numbers of its own left in this series.", field="number")
    return number


def handed_out(series: Row, number: int, reads: Gathers, occasion: Occasion) -> HandedOut:
    """What becomes of the series when a document with this number arrives. Never raises, whatever the number."""
    text = written(series, number)
    if series["device_id"] != occasion.device:
        return HandedOut(text, Standing.FOREIGN)
    following = int(series["next"])
    void = _void_of(number, series, reads)
    if void is not None:
        writes = [Write(VOID, void["id"], {"lifted": sorted({*(void["lifted"] or ()), str(number)})})]
        if number >= following:
            writes.append(Write(SERIES, series["id"], {"next": number + 1}))
        return HandedOut(text, Standing.VOIDED, tuple(writes))
    last = series.get("last")
    if number < 1 or (last is not None and number > last):
        return HandedOut(text, Standing.BEYOND)
    if number < following:
        return HandedOut(text, Standing.USED)
    onward = Write(SERIES, series["id"], {"next": number + 1})
    if number == following:
        return HandedOut(text, Standing.NEXT, (onward,))
    skipped = voiding(series, following, number - 1, "These numbers were skipped.", occasion, VOIDED_AS)
    return HandedOut(text, Standing.AHEAD, (skipped, onward))


def own_number(series: Row, number: int, reads: Gathers, occasion: Occasion) -> HandedOut:
    """As `handed_out`; raises NumberNotGiven where the device was not entitled to give the number."""
    found = handed_out(series, number, reads, occasion)
    if not found.own:
        raise NumberNotGiven(
            worded("The number {number} was not this computer's to give.", number=found.text), field="number"
        )
    return found


def voiding(series: Row, first: int, last: int | None, reason: str, occasion: Occasion, ordinal: int) -> Write:
    """The record that says why numbers of a series stand on no document; without `last`, all from the first on."""
    values: Mapping[str, Value] = {
        "series_id": series["id"],
        "first": first,
        "last": last,
        "reason": reason,
        "at": occasion.at,
        "lifted": [],
    }
    return Write(VOID, occasion.id(ordinal), values)


def _void_of(number: int, series: Row, reads: Gathers) -> Row | None:
    voids: Iterable[Row] = (row for kind, row in reads.naming(SERIES, series["id"]) if kind == VOID)
    for row in sorted(voids, key=lambda each: str(each["id"])):
        within = row["first"] <= number and (row["last"] is None or number <= row["last"])
        if within and str(number) not in (row["lifted"] or ()):
            return row
    return None
