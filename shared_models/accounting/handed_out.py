"""Numbers that a device has handed out while offline: such a document is posted, or posted and reversed.

A number that stands on a customer's paper cannot be refused. Where its day is closed meanwhile, it is posted on the
first day after that is open, and taken back there; where that cannot be, its number is voided with a record.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from shared_models.accounting.calendar import month_of, months_from, period_key
from shared_models.accounting.drawing_up import drawn_up, posting_day
from shared_models.accounting.ongoing import Ongoing
from shared_models.accounting.posting import Given, PeriodClosed, posted, posting_further
from shared_models.accounting.settling import take_back
from shared_models.kernel.faults import Fault, NotPermitted, worded
from shared_models.kernel.number_series import SERIES, NumberNotGiven, handed_out, own_number, voiding
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

_VOIDED_AS = 901
_REASON = 200


def has_number(arguments: Mapping[str, Any]) -> bool:
    """Whether a device has given the document its number already."""
    return bool(arguments.get("series_id")) and arguments.get("number") is not None


def handed_gathers(arguments: Mapping[str, Any]) -> Iterator[Key]:
    """The series, whose voided numbers are looked at."""
    if has_number(arguments):
        yield SERIES, arguments["series_id"]


def handed_further(document: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterator[Key]:
    """The months in which a document may be posted instead."""
    day = posting_day(document, arguments.get("day"))
    for each in _days(day) if day and has_number(arguments) else ():
        yield period_key(month_of(each))
        yield from posting_further(document["journal_id"], each, reads)


def given_number(document: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Given | None:
    """The number of a device's own series, if it gave one. Raises NumberNotGiven where it was not its own to give."""
    if not has_number(arguments):
        return None
    series, number = reads.get(SERIES, arguments["series_id"]), arguments["number"]
    if series is None:
        return None
    if series["journal_id"] != document["journal_id"]:
        raise NumberNotGiven("This series numbers another journal.", field="series_id")
    return Given(series, number, own_number(series, number, reads, occasion))


def instead(
    document: Row, arguments: Mapping[str, Any], fault: Fault, reads: Gathers, occasion: Occasion
) -> Iterator[Write]:
    """What is written where a posting under a number that was handed out is refused."""
    series = reads.get(SERIES, arguments["series_id"]) if has_number(arguments) else None
    if series is None or document["posted_at"] is not None or isinstance(fault, NotPermitted):
        raise fault
    if series["journal_id"] != document["journal_id"]:
        raise fault
    handed = handed_out(series, arguments["number"], reads, occasion)
    if not handed.own:
        raise fault
    given = Given(series, arguments["number"], handed)
    day = posting_day(document, arguments["day"])
    for each in _days(day) if day else ():
        try:
            made = _posted_and_reversed(document, each, given, fault, reads, occasion)
        except PeriodClosed:
            continue
        except Fault:
            break
        yield from made
        return
    reason = worded("The document could not be posted: {reason}", reason=fault.reason)[:_REASON]
    yield from handed.writes
    yield voiding(series, arguments["number"], arguments["number"], reason, occasion, _VOIDED_AS)


def _posted_and_reversed(
    document: Row, day: str, given: Given, fault: Fault, reads: Gathers, occasion: Occasion
) -> list[Write]:
    books = Ongoing(reads, occasion)
    drawn = drawn_up(document, day, reads, on_paper=True)
    for write in posted(drawn.entry, books, occasion, given):
        books.note(write)
    told = {"posted_at": occasion.at, "number_text": given.handed.text}
    books.write("document", document["id"], drawn.document | told)
    take_back(books, books.must("entry", drawn.entry["id"]), day, fault.reason[:_REASON])
    return books.writes


def _days(day: str) -> Iterator[str]:
    """A day, and the first of each of the twelve months after it."""
    yield day
    _, *following = months_from(month_of(day), 13)
    yield from (f"{month}-01" for month in following)
