"""Whatever is accepted for a bank line makes up the whole of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.bank_rules import BankRule, Coding
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.open_items.proposal import Pays, Proposal
from shared_models.banking.accepting import (
    by_account,
    by_foreign_item,
    by_item,
    by_item_and_account,
    by_item_less,
    by_proposal,
    by_rule,
    settled_by,
)


def line(amount: int) -> BankLine:
    return BankLine("l", "2026-11-25", amount, "EUR")


def owed(name: str, amount: int) -> OpenItem:
    return OpenItem(f"{name}/1", "receivable", amount, "EUR", company_id="ada")


def explained(told: Mapping[str, Any], *items: OpenItem) -> int:
    """What items and codings make up together, signed as on the statement."""
    signs = {each.id: 1 if each.amount > 0 else -1 for each in items}
    paid = sum(
        signs[f"{each['entry_id']}/{each['line']}"]
        * (each["amount"] - each.get("discount", 0) - each.get("written_off", 0))
        for each in told.get("items", ())
    )
    return int(paid + sum(each["amount"] for each in told.get("coding", ())))


@pytest.mark.parametrize("sign", [1, -1])
def test_an_item_takes_what_the_line_reaches_for_and_the_rest_stays_with_its_party(sign: int) -> None:
    item = owed("a", sign * 100)
    for amount in (sign * 60, sign * 100, sign * 130):
        told = by_item(line(amount), item)
        assert explained(told, item) == amount
        assert told["items"] == [{"entry_id": "a", "line": 1, "amount": min(abs(amount), 100)}]
    (rest,) = told["coding"]
    assert rest == {"account_id": "receivable", "amount": sign * 30, "company_id": "ada"}


@pytest.mark.parametrize("sign", [1, -1])
def test_what_a_line_is_short_of_an_item_is_given_up_or_goes_to_an_account(sign: int) -> None:
    item = owed("a", sign * 100)
    for kind in ("discount", "written_off"):
        told = by_item_less(line(sign * 97), item, kind)
        assert explained(told, item) == sign * 97
        assert told["items"] == [{"entry_id": "a", "line": 1, "amount": 100, kind: 3}]
    told = by_item_and_account(line(sign * 97), item, "charges")
    assert explained(told, item) == sign * 97
    assert told["coding"] == [{"account_id": "charges", "amount": -3 * sign}]


def test_a_proposal_pays_its_items_less_their_discounts_credits_among_them() -> None:
    items = {each.id: each for each in (owed("a", 100), owed("b", -20))}
    proposal = Proposal("l", (Pays("a/1", 98, discount=2), Pays("b/1", -20)), 7, 90, ())
    told = by_proposal(line(85), proposal, items)
    assert explained(told, *items.values()) == 85
    assert [(each["amount"], each.get("discount")) for each in told["items"]] == [(100, 2), (20, None)]
    assert told["coding"] == [{"account_id": "receivable", "amount": 7, "company_id": "ada"}]


def test_a_rule_and_an_account_code_the_whole_line() -> None:
    rule = BankRule(Coding("rent", ("vat", "other"), contact_id="bo", text="Rent"), id="r")
    coding = {"account_id": "rent", "tax_id": "vat", "contact_id": "bo", "text": "Rent", "amount": -500}
    assert by_rule(line(-500), rule) == {"coding": [coding], "rule_id": "r"}
    assert by_account(line(-500), "rent") == {"coding": [{"account_id": "rent", "amount": -500}]}


def test_an_item_of_another_currency_is_settled_by_what_the_bank_says_was_paid_of_it() -> None:
    item = OpenItem("a/1", "receivable", 9_000, "USD", 10_000, "ada")
    for paid, currency, settled in (
        (None, "", 10_000),
        (4_000, "USD", 4_000),
        (12_000, "USD", 10_000),
        (4, "CHF", 10_000),
    ):
        told = replace(line(3_600), foreign_amount=paid, foreign_currency=currency)
        assert settled_by(told, item) == settled
    told_items = by_foreign_item(line(-3_600), item, 4_000)["items"]
    assert told_items == [{"entry_id": "a", "line": 1, "amount": 4_000, "paid": 3_600}]
