"""Splitting a gross amount on a line of an entry."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.reckoning.gross_split import Part, split_gross
from shared_models.accounting.reckoning.tax_reckoning import NoTaxRate

RATE = {"percent": 190_000, "base_tags": ["81"], "tax_tags": ["81t"]}
SALE: dict[str, Any] = {"use": "sale", "account_id": "tax", "rates": [RATE]}
PURCHASE = {**SALE, "use": "purchase"}
DAY = "2026-11-20"


def test_a_sale_owes_its_tax() -> None:
    assert split_gross(-11_900, SALE, DAY) == (Part(None, -10_000, ("81",)), Part("tax", -1_900, ("81t",)))


def test_what_nobody_gives_back_stays_on_the_line() -> None:
    half = {**PURCHASE, "recoverable": 500_000}
    assert split_gross(11_900, half, DAY) == (Part(None, 10_000, ("81",)), Part(None, 950), Part("tax", 950, ("81t",)))
    assert [each.account_id for each in split_gross(11_900, {**PURCHASE, "account_id": None}, DAY)] == [None, None]


def test_a_reverse_charge_has_both_sides() -> None:
    reverse = {**PURCHASE, "counter_account_id": "back", "rates": [{**RATE, "counter_tags": ["67"]}]}
    found = split_gross(10_000, reverse, DAY)
    assert found == (Part(None, 10_000, ("81",)), Part("tax", -1_900, ("81t",)), Part("back", 1_900, ("67",)))


def test_taken_back_it_goes_to_the_account_of_refunds() -> None:
    assert split_gross(11_900, {**SALE, "refund_account_id": "refunds"}, DAY)[1].account_id == "refunds"


def test_tax_due_when_paid_waits_in_no_box() -> None:
    waiting = {**SALE, "transition_account_id": "later"}
    assert split_gross(-11_900, waiting, DAY, waits=True) == (Part(None, -10_000), Part("later", -1_900))
    assert split_gross(-11_900, waiting, DAY)[1].account_id == "tax"


def test_the_rate_is_that_of_the_day() -> None:
    changed = {
        **SALE,
        "rates": [{"percent": 160_000, "valid_from": "2020-07-01"}, {**RATE, "valid_from": "2021-01-01"}],
    }
    assert split_gross(-11_600, changed, "2020-12-31")[1].amount == -1_600
    with pytest.raises(NoTaxRate):
        split_gross(-11_600, changed, "2020-06-30")


@given(
    st.integers(-(10**12), 10**12),
    st.integers(0, 1_000_000),
    st.none() | st.integers(0, 1_000_000),
    st.booleans(),
    st.sampled_from(["sale", "purchase"]),
)
def test_the_parts_are_the_gross(gross: int, percent: int, back: int | None, reverse: bool, use: str) -> None:
    tax = {**SALE, "use": use, "recoverable": back, "rates": [{"percent": percent}]}
    tax |= {"counter_account_id": "counter"} if reverse else {}
    assert sum(each.amount for each in split_gross(gross, tax, DAY)) == gross
