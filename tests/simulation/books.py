"""What has to hold of the simulated business at any time: every record lies with its owner, and the ledger balances."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from shared_models.kernel.write import Key, Row
from tests.simulation.roles import LIMITED


def wrong(rows: Mapping[Key, Row]) -> Iterator[tuple[str, object]]:
    """What does not hold, and where."""
    yield from _misplaced(rows)
    accounts = {key[1]: row for key, row in rows.items() if key[0] == "account"}
    entries = [row for key, row in rows.items() if key[0] == "entry"]
    if sum(row["balance"] for row in accounts.values()):
        yield "the ledger does not balance", accounts
    for account_id, row in accounts.items():
        if sum(each["amount"] for each in entries if each["account_id"] == account_id) != row["balance"]:
            yield "a balance is not the sum of its entries", row


def _misplaced(rows: Mapping[Key, Row]) -> Iterator[tuple[str, object]]:
    """A customer is its owner's, an order its customer's or else its owner's, and all else everybody's."""
    for (name, _), row in rows.items():
        customer = row if name == "customer" else rows.get(("customer", row.get("customer_id")))
        owner = (customer or row).get("owner_id")
        if row["bucket"] != (f"owner:{owner or ''}" if name in LIMITED else "all"):
            yield "a record lies in another bucket than its owner's", row
