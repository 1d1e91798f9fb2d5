"""Matching two posted lines by hand: an invoice and a payment, a credit note, a write-off."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.settling import match, open_item, settling_further, settling_gathers
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write


def _needs(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "entry", arguments["other_entry_id"]


def _further(entry: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    other = reads.get("entry", arguments["other_entry_id"])
    yield from settling_further(reads, entry["id"], arguments["other_entry_id"])
    if other is not None:
        day = arguments.get("day") or max(entry["day"], other["day"])
        yield from ongoing_further(reads, day, (entry["journal_id"],))


def _gathers(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(entry["id"], arguments.get("other_entry_id"))


@verb(
    "match_lines",
    on="entry",
    label="Match lines",
    arguments=(
        RecordField("line", "Line", Kind.INTEGER, required=True, minimum=0),
        RecordField("other_entry_id", "Other entry", Kind.REFERENCE, reference="entry", required=True),
        RecordField("other_line", "Other line", Kind.INTEGER, required=True, minimum=0),
        RecordField("amount", "Amount", Kind.INTEGER, help="Empty for as much as both have open"),
        RecordField("day", "Day", Kind.DAY, help="Empty for the later of both days"),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    adds=True,
)
def match_lines(entry: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Let a debit and a credit of the same account and party settle each other, as far as both are open."""
    books = Ongoing(reads, occasion)
    one = open_item(books, entry["id"], arguments["line"])
    other = open_item(books, arguments["other_entry_id"], arguments["other_line"])
    day = arguments["day"] or max(one.day, other.day)
    match(books, one, other, day, entry["journal_id"], arguments["amount"])
    yield from books.writes
