"""A credit note meets what it corrects: posted, it is matched with that as far as both are open."""

from collections.abc import Iterator

from shared_models.accounting.credit_document import CREDITED_BY
from shared_models.accounting.credited import check_credited
from shared_models.accounting.drawing_up import entry_id_of
from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.settling import open_item, settle, settling_further, settling_gathers
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key, Reads, Row


def correcting_gathers(document: Row) -> Iterator[Key]:
    """The entries whose matches are looked at, and the document whose other credits count."""
    if document["corrects_id"]:
        yield "document", document["corrects_id"]
        yield from settling_gathers(entry_id_of(document["corrects_id"]))


def correcting_further(document: Row, day: str | None, reads: Reads) -> Iterator[Key]:
    """What is read of the document that is corrected."""
    if document["corrects_id"]:
        yield "document", document["corrects_id"]
        yield from settling_further(reads, entry_id_of(document["corrects_id"]))
        yield from ongoing_further(reads, day, (document["journal_id"],))


def matched_with_corrected(books: Ongoing, document: Row, day: str) -> None:
    """Match a document that `books` has just posted with the one that it corrects. Raises RuleBroken, OverCredited."""
    corrected = books.get("document", document["corrects_id"])
    if corrected is None or corrected["posted_at"] is None:
        raise RuleBroken("What this document corrects is not posted.", field="corrects_id")
    same = all(corrected[name] == document[name] for name in ("company_id", "contact_id", "currency"))
    if CREDITED_BY.get(corrected["kind"]) != document["kind"] or not same:
        raise RuleBroken("What this document corrects is of another kind, party or currency.", field="corrects_id")
    check_credited(books, corrected, books.must("document", document["id"]))
    role = "receivable" if document["kind"] == "credit_note" else "payable"
    both = [
        *_open(books, entry_id_of(corrected["id"]), books.accounts.get(role)),
        *_open(books, entry_id_of(document["id"]), books.accounts.get(role)),
    ]
    owed, paid = ([each for each in both if sign * each.amount > 0] for sign in (1, -1))
    settle(books, owed, paid, day, document["journal_id"])


def _open(books: Ongoing, entry_id: Id, account_id: Id | None) -> Iterator[OpenItem]:
    entry = books.get("entry", entry_id)
    for at, line in enumerate(entry["lines"] if entry is not None else ()):
        if line["account_id"] == account_id:
            item = open_item(books, entry_id, at)
            if item.amount and item.open:
                yield item
