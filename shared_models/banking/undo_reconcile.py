"""Taking back what explains a bank line: its entry is reversed, and what it paid is open again."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.settling import settling_gathers, take_back, undo_all, undoing_further
from shared_models.banking.reconcile import entries_of
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Row, Write


def _needs(line: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return ()


def _further(line: Row, arguments: Mapping[str, Any], reads: Gathers) -> Iterable[Key]:
    yield from entries_of(line["id"], reads)
    if line["entry_id"] is None:
        return
    yield from undoing_further(reads, line["entry_id"])
    entry = reads.get("entry", line["entry_id"])
    if entry is not None:
        yield from ongoing_further(reads, arguments.get("day") or line["day"], (entry["journal_id"],), entry["lines"])


def _gathers(line: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(line["entry_id"])


@verb(
    "undo_reconcile",
    on="bank_line",
    label="Undo reconciliations",
    arguments=(RecordField("day", "Day", Kind.DAY, help="Empty for the day of the line"),),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    adds=True,
)
def undo_reconcile(line: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Open a bank line again. An entry that was posted for it is reversed; one that was there before stays."""
    if line["state"] == "open":
        raise RuleBroken("This bank line is open.")
    books = Ongoing(reads, occasion)
    books.write("bank_line", line["id"], {"state": "open", "entry_id": None, "other_entry_ids": [], "rule_id": None})
    if line["entry_id"] is not None and ("entry", line["entry_id"]) in entries_of(line["id"], reads):
        day = arguments["day"] or line["day"]
        undo_all(books, line["entry_id"], day)
        take_back(books, books.must("entry", line["entry_id"]), day)
    yield from books.writes
