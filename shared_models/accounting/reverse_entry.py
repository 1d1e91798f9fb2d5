"""Reversing a posted entry: the only way to correct one. The reversal is dated in an open period."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing, refuse_reversed
from shared_models.accounting.posting import posting_further, posting_needs
from shared_models.accounting.settling import take_back
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write


def _needs(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    if entry["document_id"]:
        yield "document", entry["document_id"]
    yield from posting_needs(entry["journal_id"], arguments.get("day") or entry["day"], entry["lines"])


def _further(entry: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    return posting_further(entry["journal_id"], arguments.get("day") or entry["day"], reads)


def _gathers(entry: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "entry", entry["id"]


@verb(
    "reverse_entry",
    on="entry",
    label="Reverse journal entries",
    arguments=(
        RecordField("day", "Day", Kind.DAY, help="Empty for the day of the entry"),
        RecordField("text", "Text", Kind.TEXT, max_length=400),
    ),
    needs=_needs,
    further=_further,
    gathers=_gathers,
)
def reverse_entry(entry: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Post another entry that takes this one back, line by line; what was open of both closes each other."""
    if entry["posted_at"] is None:
        raise RuleBroken("Only a posted entry is reversed; a draft can be deleted.")
    refuse_reversed(entry, reads)
    if any(kind == "matching" and row["undone_at"] is None for kind, row in reads.naming("entry", entry["id"])):
        raise RuleBroken("Lines of this entry are matched with others. Undo the matches first.")
    books = Ongoing(reads, occasion)
    take_back(books, entry, arguments["day"] or entry["day"], arguments["text"])
    yield from books.writes
