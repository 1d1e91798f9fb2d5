"""Posting a payment: money moves, and what it pays is matched with it."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing
from shared_models.accounting.settling import settling_gathers
from shared_models.banking.paying import pay, paying_further
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write


def _needs(payment: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "journal", payment["journal_id"]
    yield from (("entry", each["entry_id"]) for each in payment["items"])


def _further(payment: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    return paying_further(payment, reads)


def _gathers(payment: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(*(each["entry_id"] for each in payment["items"]))


@verb(
    "post_payment",
    on="payment",
    label="Post payments",
    arguments=(),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    adds=True,
)
def post_payment(payment: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Post a payment and match it with what it pays."""
    if payment["posted_at"] is not None:
        raise Frozen("This payment is posted already.")
    books = Ongoing(reads, occasion)
    told(books, payment["id"], pay(books, payment))
    yield from books.writes


def told(books: Ongoing, payment_id: str, entry: Row) -> None:
    """Say in a payment which entry it has become."""
    values = {"state": "posted", "entry_id": entry["id"], "number_text": entry.get("number_text")}
    books.write("payment", payment_id, values | {"posted_at": books.occasion.at})
