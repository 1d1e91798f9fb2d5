"""Releasing a batch of payments: the second pair of eyes before money leaves."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from shared_models.banking.bank_account import is_confirmed
from shared_models.kernel.faults import Fault, RuleBroken, worded
from shared_models.kernel.verb import verb
from shared_models.kernel.write import Key, Occasion, Reads, Row, Write


class NotReleased(Fault):
    """The batch cannot be paid as it is: an account nobody has confirmed, a bill that is not approved by another."""

    status = 409


def _needs(batch: Row, arguments: Mapping[str, Any]) -> Iterable[Key]:
    for each in batch["items"]:
        for name, kind in (("entry_id", "entry"), ("payee_account_id", "bank_account")):
            if each.get(name):
                yield kind, each[name]


def _further(batch: Row, arguments: Mapping[str, Any], reads: Reads) -> Iterable[Key]:
    for each in batch["items"]:
        entry = reads.get("entry", each.get("entry_id") or "")
        if entry is not None and entry["document_id"]:
            yield "document", entry["document_id"]


@verb(
    "release_batch",
    on="payment_batch",
    label="Release payment batches",
    arguments=(),
    needs=_needs,
    further=_further,
)
def release_batch(batch: Row, arguments: Mapping[str, Any], reads: Reads, occasion: Occasion) -> Iterator[Write]:
    """Release a batch: nobody releases what they have approved or put together; nothing goes to a changed account."""
    if batch["state"] != "draft":
        raise RuleBroken("Only a draft of a batch is released.")
    if not batch["items"]:
        raise RuleBroken("There is no payment to write: choose at least one.")
    if batch["created_by"] == occasion.actor:
        raise NotReleased("You have put this batch together. Somebody else must release it.")
    for at, each in enumerate(batch["items"], 1):
        check_payee(each, at, reads)
        _check_bill(each, at, reads, occasion)
    yield Write(
        "payment_batch",
        batch["id"],
        {"state": "released", "released_by": occasion.actor, "released_at": occasion.at},
    )


def check_payee(item: Mapping[str, Any], at: int, reads: Reads) -> Row:
    """The account an item is paid to; raises NotReleased unless it is its party's and confirmed."""
    account = reads.get("bank_account", item.get("payee_account_id") or "")
    party = item.get("company_id") or item.get("contact_id")
    if account is None or account["deleted_at"] is not None:
        raise NotReleased(worded("Payment {line} does not say to which account it goes.", line=at), field="items")
    if not party or (account["company_id"] or account["contact_id"]) != party:
        reason = worded("Payment {line}: {name} is not an account of who is paid.", line=at, name=account["name"])
        raise NotReleased(reason, field="items")
    if not is_confirmed(account):
        reason = worded(
            "Payment {line}: the number of {name} is new. Somebody else must confirm it first.",
            line=at,
            name=account["name"],
        )
        raise NotReleased(reason, field="items")
    return account


def _check_bill(item: Mapping[str, Any], at: int, reads: Reads, occasion: Occasion) -> None:
    entry = reads.get("entry", item.get("entry_id") or "")
    if entry is None or entry["posted_at"] is None:
        raise NotReleased(worded("Payment {line}: the bill is not posted yet.", line=at), field="items")
    document = reads.get("document", entry["document_id"] or "")
    if document is not None and document["approved_by"] == occasion.actor:
        reason = worded("Payment {line}: you have approved the bill. Somebody else must release it.", line=at)
        raise NotReleased(reason, field="items")
