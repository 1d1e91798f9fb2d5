"""A credit note meets what it corrects: posted, it is matched with that as far as both are open.

Law: all credit notes of a document together credit no more than it charged. Each figure of each of them is rounded by
itself, so that much they may differ by.
"""

from collections.abc import Iterator

from shared_models.accounting.credit_document import CREDITED_BY
from shared_models.accounting.drawing_up import entry_id_of
from shared_models.accounting.ongoing import Ongoing, ongoing_further
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.settling import open_item, settle, settling_further, settling_gathers
from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.money import exponent, to_text
from shared_models.kernel.write import Gathers, Key, Reads, Row


class OverCredited(Fault):
    """The credits of a document would come to more than it charged."""

    status = 422


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
    _check_credited(books, corrected, books.must("document", document["id"]))
    role = "receivable" if document["kind"] == "credit_note" else "payable"
    both = [
        *_open(books, entry_id_of(corrected["id"]), books.accounts.get(role)),
        *_open(books, entry_id_of(document["id"]), books.accounts.get(role)),
    ]
    owed, paid = ([each for each in both if sign * each.amount > 0] for sign in (1, -1))
    settle(books, owed, paid, day, document["journal_id"])


def _credits_of(books: Gathers, document: Row) -> list[Row]:
    """The posted credits of a document that nobody has taken back."""
    named = (row for kind, row in books.naming("document", document["id"]) if kind == "document")
    return [
        row for row in named if row["corrects_id"] == document["id"] and row["posted_at"] and not row["reversal_id"]
    ]


def _check_credited(books: Ongoing, corrected: Row, credit: Row) -> None:
    """Raise OverCredited where a credit, and those before it, come to more than the document."""
    if corrected["reversal_id"]:
        raise RuleBroken("What this document corrects has been taken back already.", field="corrects_id")
    before = [each for each in _credits_of(books, corrected) if each["id"] != credit["id"]]
    whole, *parts = (_charged(each, with_tax=not _settled(corrected)) for each in (corrected, *before, credit))
    sign = -1 if whole < 0 else 1
    rounded = sum(len(each["lines"]) + len(each["tax_lines"]) + 1 for each in (corrected, *before, credit))
    if sign * sum(parts) > sign * whole + rounded // 2:
        scale = exponent(corrected["currency"])
        reason = worded(
            "Of {name}, {amount} {currency} are credited already; this would be more than it charged.",
            name=corrected["number_text"] or "",
            amount=to_text(sum(parts[:-1]), scale),
            currency=corrected["currency"],
        )
        raise OverCredited(reason, field="lines")


def _charged(document: Row, *, with_tax: bool) -> int:
    """What a document charges, with tax and before coins; without it before down payments are taken off."""
    if with_tax:
        return int(document["gross"]) - int(document["rounding"] or 0)
    return int(document["net"]) - _settled(document)


def _settled(document: Row) -> int:
    return sum(each.get("settles_net") or 0 for each in document["lines"])


def _open(books: Ongoing, entry_id: Id, account_id: Id | None) -> Iterator[OpenItem]:
    entry = books.get("entry", entry_id)
    for at, line in enumerate(entry["lines"] if entry is not None else ()):
        if line["account_id"] == account_id:
            item = open_item(books, entry_id, at)
            if item.amount and item.open:
                yield item
