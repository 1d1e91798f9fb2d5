"""Tax that waits until it is paid is released by the match that pays it, in an entry of its own."""

from collections.abc import Iterator

from shared_models.accounting.as_posted import as_posted, document_of, on_cash
from shared_models.accounting.matching import stands
from shared_models.accounting.ongoing import Ongoing
from shared_models.accounting.open_items.cash_basis import Progress, release
from shared_models.accounting.open_items.matching import Match
from shared_models.accounting.reckoning.discount_parts import DiscountParts, discount_parts
from shared_models.accounting.reckoning.document_totals import Totals
from shared_models.accounting.reckoning.entry_line import EntryLine
from shared_models.accounting.reckoning.postings import waits
from shared_models.kernel.ids import Id

_GIVEN_UP = ("discount", "written_off")
_Part = tuple[str, int, int]
"""The kind of a match, what it takes of the document in its currency, and in base."""


def released_by(books: Ongoing, made: Match, kind: str, day: str, journal_id: Id | None) -> Id | None:
    """Post what a match that is about to be written releases, and return the entry; None where no tax waits."""
    if not on_cash(books):
        return None
    lines = [
        *_released(books, made.debit_id, (kind, made.debit_foreign or made.amount, made.amount)),
        *_released(books, made.credit_id, (kind, made.credit_foreign or made.amount, made.amount)),
    ]
    if not lines:
        return None
    entry_id = books.new_id()
    books.post(entry_id, journal_id=books.general_journal(journal_id), day=day, kind="tax", lines=lines)
    return entry_id


def _released(books: Ongoing, place: str, part: _Part) -> tuple[EntryLine, ...]:
    entry_id = place.partition("/")[0]
    document = document_of(books, entry_id)
    if document is None:
        return ()
    totals, taxes = as_posted(books, document, books.base)
    if not any(waits(each) for each in taxes.values()):
        return ()
    parts = [*_parts(books, entry_id)]
    before, after = _progress(totals, parts), _progress(totals, [*parts, part])
    return release(document, before, after, taxes, books.base)


def _parts(books: Ongoing, entry_id: Id) -> Iterator[_Part]:
    """What matches have taken of a document so far."""
    for name, row in books.naming("entry", entry_id):
        for side in ("debit", "credit"):
            if name == "matching" and stands(row) and row[f"{side}_entry_id"] == entry_id:
                foreign = row.get(f"{side}_foreign")
                yield row["kind"], row["amount"] if foreign is None else foreign, row["amount"]


def _progress(totals: Totals, parts: list[_Part]) -> Progress:
    sign = -1 if totals.gross < 0 else 1
    given_up: list[DiscountParts] = [
        discount_parts(totals, sign * amount, sign * in_base) for kind, amount, in_base in parts if kind in _GIVEN_UP
    ]
    return Progress.of(totals, sign * sum(amount for kind, amount, _ in parts if kind == "paid"), given_up)
