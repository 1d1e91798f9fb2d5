"""Posting a released batch: each transfer becomes a payment that is matched with its bills and what is set off."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.accounting.ongoing import Ongoing
from shared_models.accounting.settling import settling_gathers
from shared_models.banking.payable import check_discount, check_payee, check_transfer, payable_further
from shared_models.banking.paying import pay, paying_further
from shared_models.banking.post_payment import told
from shared_models.banking.transfers import Transfer, transfers
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Gathers, Key, Occasion, Reads, Row, Write


def _needs(batch: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    yield "bank_account", batch["bank_account_id"]
    for each in batch["items"]:
        yield "bank_account", each["payee_account_id"]


def _further(batch: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    yield from payable_further(batch["items"], reads)
    own = reads.get("bank_account", batch["bank_account_id"])
    if own is not None and own["journal_id"]:
        yield "journal", own["journal_id"]
        for each in transfers(batch["items"]):
            yield from paying_further(_payment(batch, own, each, arguments.get("day")), reads)


def _gathers(batch: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    return settling_gathers(*(each.get("entry_id") for each in batch["items"]))


@verb(
    "post_batch",
    on="payment_batch",
    label="Post payment batches",
    arguments=(RecordField("day", "Day", Kind.DAY, help="Empty for the day of execution"),),
    needs=_needs,
    further=_further,
    gathers=_gathers,
    adds=True,
)
def post_batch(batch: Row, arguments: Mapping[str, Any], reads: Gathers, occasion: Occasion) -> Iterator[Write]:
    """Post the payments of a released batch and match each with its bill."""
    if batch["state"] != "released":
        raise RuleBroken("Only a released batch is posted.")
    books = Ongoing(reads, occasion)
    own = books.must("bank_account", batch["bank_account_id"])
    if not own["journal_id"]:
        raise RuleBroken("Choose the journal of the bank account first.")
    items = [dict(each) for each in batch["items"]]
    for at, each in enumerate(items, 1):
        check_payee(each, at, books)
        check_discount(each, at, arguments["day"] or batch["execution"], books)
    for transfer in transfers(batch["items"]):
        check_transfer(transfer)
        payment = _payment(batch, own, transfer, arguments["day"])
        payment_id = books.new_id()
        books.write("payment", payment_id, payment | {"batch_id": batch["id"]})
        told(books, payment_id, pay(books, payment))
        for place in transfer.places:
            items[place]["payment_id"] = payment_id
    books.write("payment_batch", batch["id"], {"state": "posted", "posted_at": occasion.at, "items": items})
    yield from books.writes


def _payment(batch: Row, own: Row, transfer: Transfer, day: str | None) -> dict[str, Any]:
    first = transfer.items[0]
    return {
        "direction": "out",
        "company_id": first.get("company_id"),
        "contact_id": first.get("contact_id"),
        "journal_id": own["journal_id"],
        "day": day or batch["execution"],
        "amount": transfer.amount,
        "currency": batch["currency"],
        "rate": None,
        "text": transfer.text or None,
        "items": [_paid(each) for each in transfer.items if each.get("entry_id")],
        "payee_account_id": first["payee_account_id"],
    }


def _paid(item: Mapping[str, Any]) -> dict[str, Any]:
    """An item as a payment names it: how much of it is settled, whatever its side."""
    paid = {name: item[name] for name in ("entry_id", "discount") if item.get(name) is not None}
    return {**paid, "line": item.get("line") or 0, "amount": abs(item["amount"])}
