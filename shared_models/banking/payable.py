"""What may leave in a batch: to whom, for which bill, and with which discount.

Law: nothing goes to an account that nobody has confirmed, nor for a bill that lacks the approval that the books ask
for; a discount for paying early is taken to its last day and not beyond; a credit lessens what is paid, and what leaves
is more than nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from shared_models.accounting.approval import asked
from shared_models.accounting.early_terms import discount_until
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.banking.bank_account import is_confirmed
from shared_models.banking.transfers import LONGEST_TEXT, Transfer, transferred
from shared_models.kernel.faults import Fault, worded
from shared_models.kernel.write import Key, Occasion, Reads, Row


class NotReleased(Fault):
    """The batch cannot be paid as it is: an account nobody has confirmed, a bill that is not approved by another."""

    status = 409


def payable_further(items: list[dict[str, Any]], reads: Reads) -> Iterator[Key]:
    """The bills behind the entries of a batch's items, their terms, and what the books ask for."""
    yield SETTINGS
    for each in items:
        entry = reads.get("entry", each.get("entry_id") or "")
        if entry is None or not entry["document_id"]:
            continue
        yield "document", entry["document_id"]
        document = reads.get("document", entry["document_id"])
        if document is not None and document["terms_id"]:
            yield "payment_terms", document["terms_id"]


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


def check_transfer(transfer: Transfer) -> None:
    """Raise NotReleased where nothing is left to pay, or the words are more than a bank carries."""
    at = transfer.places[0] + 1
    if transfer.amount <= 0:
        reason = worded("Payment {line}: the credits come to as much as the bills they are set off against.", line=at)
        raise NotReleased(reason, field="items")
    if len(transfer.text) > LONGEST_TEXT:
        reason = worded(
            "Payment {line}: its words are longer than the {limit} letters that a bank carries.",
            line=at,
            limit=LONGEST_TEXT,
        )
        raise NotReleased(reason, field="items")


def check_bill(item: Mapping[str, Any], at: int, reads: Reads, occasion: Occasion) -> None:
    """Raise NotReleased unless the bill is posted and, where the books ask for it, approved by somebody else."""
    entry = reads.get("entry", item.get("entry_id") or "")
    if entry is None or entry["posted_at"] is None:
        raise NotReleased(worded("Payment {line}: the bill is not posted yet.", line=at), field="items")
    _check_side(item, at, entry)
    document = reads.get("document", entry["document_id"] or "")
    if document is None:
        return
    if asked(document, reads) and document["approved_at"] is None:
        raise NotReleased(worded("Payment {line}: nobody has approved the bill.", line=at), field="items")
    if document["approved_by"] == occasion.actor:
        reason = worded("Payment {line}: you have approved the bill. Somebody else must release it.", line=at)
        raise NotReleased(reason, field="items")


def check_second_person(item: Mapping[str, Any], at: int, reads: Reads, occasion: Occasion) -> None:
    """Raise NotReleased unless somebody else has approved the bill; a credit only lessens what is paid."""
    entry = reads.get("entry", item.get("entry_id") or "")
    document = reads.get("document", entry["document_id"] or "") if entry is not None else None
    seen = document is not None and document["approved_at"] is not None and document["approved_by"] != occasion.actor
    if transferred(item) > 0 and not seen:
        reason = worded(
            "Payment {line}: you have put this batch together, and nobody else has approved the bill. "
            "Somebody else must release it.",
            line=at,
        )
        raise NotReleased(reason, field="items")


def check_discount(item: Mapping[str, Any], at: int, day: str, reads: Reads) -> None:
    """Raise NotReleased where a discount is taken on a day after the last one that the terms of the bill give."""
    entry = reads.get("entry", item.get("entry_id") or "")
    document = reads.get("document", entry["document_id"] or "") if entry is not None else None
    last = discount_until(document, reads) if document is not None and item.get("discount") else None
    if last is not None and day > last:
        reason = worded("Payment {line}: the discount could be taken until {day}.", line=at, day=last)
        raise NotReleased(reason, field="items")


def _check_side(item: Mapping[str, Any], at: int, entry: Row) -> None:
    """Raise NotReleased where a credit would be paid, or a bill be taken for one."""
    lines, place = entry["lines"], item.get("line") or 0
    owed = (lines[place].get("credit") or 0) - (lines[place].get("debit") or 0) if place < len(lines) else 0
    if (owed > 0) is not (transferred(item) > 0) or (item["amount"] < 0 and item.get("discount")):
        reason = worded("Payment {line}: what we owe is paid, and what is owed to us is set off against it.", line=at)
        raise NotReleased(reason, field="items")
