"""What a payment of a document pays: its open lines, what is due first before the rest, and what is a discount."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.accounting.reckoning.due_dates import EarlyPayment, early_payment
from shared_models.kernel.ids import Id

DIRECTIONS = {"invoice": "in", "vendor_credit": "in", "bill": "out", "credit_note": "out"}
"""Whether money comes in or goes out for a kind of document."""


@dataclass(frozen=True, slots=True)
class OpenLine:
    """A line of an entry and what is open of it, in the minor unit of the document's currency."""

    entry_id: Id
    line: int
    open: int


_OPEN = """
SELECT l.entry_id, l.position,
       CASE WHEN l.foreign_amount IS NULL THEN l.debit + l.credit - l.matched
            ELSE abs(l.foreign_amount) - abs(l.matched_foreign) END AS left_open
FROM ledger_line AS l JOIN account AS a ON a.id = l.account_id
WHERE l.entry_id = ? AND a.type IN ('receivable', 'payable') AND left_open > 0 ORDER BY l.due, l.position
"""


def open_lines(reader: Connection, entry_id: Id) -> list[OpenLine]:
    """The lines of a document's entry that are not settled, the one that is due first before the others."""
    return [OpenLine(*each) for each in reader.execute(_OPEN, (entry_id,))]


def offered(terms: Mapping[str, Any] | None, document: Mapping[str, Any], left: int) -> EarlyPayment | None:
    """The discount for paying early that the terms of a document offer; on what was not paid at all yet."""
    if terms is None or left != document["gross"]:
        return None
    days = (terms["discount_days"] or 0) + (terms["discount_grace"] or 0)
    told = {"percent": terms["discount_percent"], "days": days}
    return early_payment(told, str(document["issued"]), left, str(document["rounding_mode"]))


def discount_of(amount: int, day: str, left: int, early: EarlyPayment | None) -> int:
    """What of the rest is the discount: all of it, where exactly so much is paid early enough as is enough."""
    taken = early is not None and day <= early.until and amount == early.amount
    return left - amount if taken else 0


def paid_items(lines: Sequence[OpenLine], amount: int, discount: int) -> list[dict[str, Any]]:
    """The items of a payment; what is paid beyond them stays open on the party's account."""
    found: list[dict[str, Any]] = []
    rest = amount + discount
    for each in lines:
        if part := min(rest, each.open):
            found.append({"entry_id": each.entry_id, "line": each.line, "amount": part})
            rest -= part
    if discount and found:
        last = found[-1]
        if last["amount"] < discount:  # the discount is laid on as few items as hold it
            last = max(found, key=lambda item: item["amount"])
        last["discount"] = discount
    return found
