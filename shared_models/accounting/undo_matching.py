"""Undoing a match: both lines are open again, and what it had realised is taken back on an open day."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.settling import closing_of, settling_further, settling_gathers, undo
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write


def _needs(matching: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(matching: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield "matching", closing_of(matching["id"])
    made = [matching[name] for name in ("difference_entry_id", "release_entry_id") if matching[name]]
    yield from settling_further(reads, *made)
    journals = [entry["journal_id"] for each in made if (entry := reads.get("entry", each)) is not None]
    yield from ongoing_further(reads, arguments.get("day") or matching["day"], journals)


def _gathers(matching: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    names = ("debit_entry_id", "credit_entry_id", "difference_entry_id", "release_entry_id")
    return settling_gathers(*(matching[name] for name in names))


@verb(
    "undo_matching",
    on="matching",
    label="Undo matches",
    arguments=(RecordField("day", "Day", Kind.DAY, help="Empty for the day of the match"),),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    adds=True,
)
def undo_matching(matching: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Undo a match; the entry that realised its exchange difference is reversed."""
    books = Ongoing(reads, occasion)
    undo(books, matching, arguments["day"] or matching["day"])
    yield from books.writes
