"""Who is paid for what by one payment: a document or all that a party has open, and what of the rest is a discount."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlcipher3.dbapi2 import Connection

from desktop.payments.open_items import OpenItem, OwingParty, items_of
from shared_models.accounting.reckoning.due_dates import EarlyPayment, early_payment
from shared_models.banking.spreading import spread
from shared_models.kernel.ids import Id

DIRECTIONS = {"invoice": "in", "vendor_credit": "in", "bill": "out", "credit_note": "out"}
"""Whether money comes in or goes out for a kind of document."""
_SIDES = """\
SELECT DISTINCT l.account_id, l.party_id FROM ledger_line AS l JOIN account AS a ON a.id = l.account_id
WHERE l.entry_id = ? AND a.type IN ('receivable', 'payable') AND l.matched < l.debit + l.credit"""

_IS_BASE = "SELECT 1 FROM ledger_settings WHERE base_currency = ? AND deleted_at IS NULL"


@dataclass(frozen=True, slots=True)
class Paying:
    """A payment that is about to be made, with the items it may settle; the first `own` of them are the document's.

    `is_foreign` says that a rate is needed, `rate` which one there is where none is known of the day. `key` tells its
    draft apart.
    """

    direction: str
    company_id: Id | None
    contact_id: Id | None
    currency: str
    items: Sequence[OpenItem]
    own: int
    key: str
    text: str | None = None
    is_foreign: bool = False
    rate: int | None = None
    early: EarlyPayment | None = None

    @property
    def left(self) -> int:
        """What is open of the document; of a party all that it owes."""
        return sum(max(0, each.left) for each in self.items[: self.own])


def of_document(reader: Connection, document: Mapping[str, Any], terms: Mapping[str, Any] | None) -> Paying:
    """The payment of a posted document; what else the party has open on the same account may be paid with it."""
    debits = document["kind"] in ("invoice", "vendor_credit")
    own: list[OpenItem] = []
    others: list[OpenItem] = []
    for account, party in reader.execute(_SIDES, (document["entry_id"],)).fetchall():
        for each in items_of(reader, account, party, str(document["currency"]), debits=debits):
            (own if each.entry_id == document["entry_id"] else others).append(each)
    left = sum(each.left for each in own)
    return Paying(
        direction=DIRECTIONS[document["kind"]],
        company_id=document["company_id"],
        contact_id=None if document["company_id"] else document["contact_id"],
        currency=str(document["currency"]),
        items=[*own, *others],
        own=len(own),
        key=str(document["id"]),
        text=document["number_text"],
        is_foreign=document["rate"] is not None,
        rate=document["rate"],
        early=offered(terms, document, left),
    )


def of_party(reader: Connection, party: OwingParty) -> Paying:
    """The payment of all that a party owes, or is owed, in one currency."""
    items = items_of(reader, party.account_id, party.party_id, party.currency, debits=party.owes)
    return Paying(
        direction="in" if party.owes else "out",
        company_id=party.party_id if party.is_company else None,
        contact_id=None if party.is_company else party.party_id,
        currency=party.currency,
        items=items,
        own=len(items),
        key=f"{party.party_id} {party.currency}",
        is_foreign=reader.execute(_IS_BASE, (party.currency,)).fetchone() is None,
    )


def offered(terms: Mapping[str, Any] | None, document: Mapping[str, Any], left: int) -> EarlyPayment | None:
    """The discount for paying early that the terms of a document offer; on what was not paid at all yet."""
    if terms is None or left != document["gross"]:
        return None
    days = (terms["discount_days"] or 0) + (terms["discount_grace"] or 0)
    told = {"percent": terms["discount_percent"], "days": days}
    return early_payment(told, str(document["issued"]), left, str(document["rounding_mode"]))


def discount_of(paying: Paying, amount: int, day: str, typed: Mapping[int, int]) -> int:
    """What of a payment is the discount: all of it, where items come out even with it, the document among them, and
    do not without it.
    """
    early, left = paying.early, [each.left for each in paying.items]
    if early is None or day > early.until or _is_even(amount, left, spread(amount, left, typed)):
        return 0
    whole = amount + early.discount
    parts = spread(whole, left, typed)
    pays_all = parts[: paying.own] == left[: paying.own]
    return early.discount if pays_all and _is_even(whole, left, parts) else 0


def paid_items(paying: Paying, amounts: Sequence[int], discount: int) -> list[dict[str, Any]]:
    """The items of a payment; what is paid beyond them stays open on the party's account."""
    places = [at for at, amount in enumerate(amounts) if amount]
    found: list[dict[str, Any]] = [
        {"entry_id": paying.items[at].entry_id, "line": paying.items[at].line, "amount": abs(amounts[at])}
        for at in places
    ]
    if discount:
        own = [one for one, at in zip(found, places, strict=True) if at < paying.own]
        last = own[-1]
        if last["amount"] < discount:  # the discount is laid on as few items as hold it
            last = max(own, key=lambda item: item["amount"])
        last["discount"] = discount
    return found


def _is_even(amount: int, left: Sequence[int], parts: Sequence[int]) -> bool:
    """Whether an amount pays items whole, and nothing is over."""
    return sum(parts) == amount and all(part in (0, most) for part, most in zip(parts, left, strict=True))
