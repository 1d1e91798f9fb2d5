"""What tables of other programs become: open items, on the side of who owes them, each once however often they come."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from shared_models.kernel.mutation import Action
from sync.ledger_files.taking_over import TableImport, TablesThere, What, table_import

HEAD = "Name,Date,Num,Due date,Amount,Open balance,Currency\n"
THERE = TablesThere(
    "EUR",
    parties={"nordwind": ("company", "north")},
    controls={"receivable": "owed to us", "payable": "owed by us", "opening": "opening"},
    journal="general",
    rates={"USD": 9_000_000_000},
)


def items(what: What, *rows: str, there: TablesThere = THERE) -> TableImport:
    return table_import(what, (HEAD + "\n".join(rows) + "\n").encode(), there, "2026-11-22")


def entries(found: TableImport) -> list[dict[str, Any]]:
    made = [each for each in found.mutations if each.record_type == "entry" and each.action is Action.CREATE]
    return [dict(each.after) | {"id": each.record_id} for each in made]


INVOICE = "Nordwind,15/10/2026,INV-1,31/10/2026,120.00,100.00,EUR"


@pytest.mark.parametrize(
    ("what", "control", "side"), [(What.INVOICES, "owed to us", 1), (What.BILLS, "owed by us", -1)]
)
def test_an_open_item_stands_on_its_side_with_its_party_and_due_day(what: What, control: str, side: int) -> None:
    (entry,) = entries(items(what, INVOICE))
    owed, opening = entry["lines"]
    assert (owed["account_id"], owed["company_id"], owed["due"]) == (control, "north", "2026-10-31")
    assert owed["debit"] - owed["credit"] == side * 10_000 == opening["credit"] - opening["debit"]
    assert (opening["account_id"], entry["day"], entry["kind"]) == ("opening", "2026-11-22", "opening")


def test_what_is_owed_in_another_currency_says_both_amounts() -> None:
    (entry,) = entries(items(What.BILLS, INVOICE.replace("EUR", "USD")))
    assert [(each["debit"], each["credit"], each["foreign"]) for each in entry["lines"]] == [
        (0, 9_000, -10_000),
        (9_000, 0, 10_000),
    ]
    (fault,) = items(What.BILLS, INVOICE.replace("EUR", "CHF")).faults
    assert "no rate of CHF" in fault.reason


def test_two_that_say_the_same_both_come_and_each_once() -> None:
    found = items(What.INVOICES, INVOICE, INVOICE, INVOICE.replace("INV-1", "INV-2"))
    made = [each["id"] for each in entries(found)]
    assert len(set(made)) == 3
    again = items(What.INVOICES, INVOICE, INVOICE, there=replace(THERE, openings=dict.fromkeys(made, False)))
    assert (again.rows, again.known) == ((), 2)
    deleted = items(What.INVOICES, INVOICE, there=replace(THERE, openings={made[0]: True, made[1]: False}))
    assert len(deleted.rows) == 1, "what was deleted comes again under another id"
