"""Allocating a payment that is open: it settles several lines in their order, as far as it reaches."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.settling import ids_in, match, open_item, settling_further, settling_gathers
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write

_ITEMS = (
    RecordField("entry_id", "Entry", Kind.REFERENCE, reference="entry", required=True),
    RecordField("line", "Line", Kind.INTEGER, default=0, minimum=0),
    RecordField("amount", "Amount", Kind.INTEGER),
)


def _entries(entry: Row, arguments: Mapping[str, Any]) -> list[Any]:
    return [entry["id"], *ids_in(arguments, "items", "entry_id")]


def _needs(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(entry: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    entries = _entries(entry, arguments)
    yield from settling_further(reads, *entries)
    days = [row["day"] for each in entries if (row := reads.get("entry", each)) is not None]
    yield from ongoing_further(reads, arguments.get("day") or max(days), (entry["journal_id"],))


def _gathers(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(*_entries(entry, arguments))


@verb(
    "allocate",
    on="entry",
    label="Allocate payments",
    arguments=(
        RecordField("line", "Line", Kind.INTEGER, required=True, minimum=0),
        RecordField("items", "What it pays", Kind.LINES, lines=_ITEMS, required=True),
        RecordField("day", "Day", Kind.DAY, help="Empty for the latest of their days"),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    adds=True,
)
def allocate(entry: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Match a payment with several lines, each as far as it reaches or by so much."""
    books = Ongoing(reads, occasion)
    paid = open_item(books, entry["id"], arguments["line"])
    days = [books.must("entry", each["entry_id"])["day"] for each in arguments["items"]]
    day = arguments["day"] or max([paid.day, *days])
    for each in arguments["items"]:
        item = open_item(books, each["entry_id"], each["line"])
        paid, _ = match(books, paid, item, day, entry["journal_id"], each.get("amount"))
    yield from books.writes
