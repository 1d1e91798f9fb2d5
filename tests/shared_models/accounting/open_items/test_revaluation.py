"""Foreign balances at the closing rate."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.revaluation import ForeignBalance, RateMissing, revaluation
from shared_models.accounting.reckoning.rounding import convert

ACCOUNTS = {"unrealised_gain": "up", "unrealised_loss": "down"}
BALANCES = st.builds(
    ForeignBalance,
    st.sampled_from(["owed", "owing", "bank"]),
    st.just("USD"),
    st.integers(-(10**9), 10**9),
    st.integers(-(10**9), 10**9),
)


def test_gains_and_losses_of_a_day() -> None:
    balances = [
        ForeignBalance("owed", "USD", 10_000, 9_000, company_id="c"),
        ForeignBalance("owing", "USD", -10_000, -9_000),
        ForeignBalance("bank", "JPY", 1_000, 600),
    ]
    found = revaluation(balances, {"USD": 9_500_000_000, "JPY": 60_000_000}, "EUR", ACCOUNTS, "2026-12-31")
    assert [(each.account_id, each.amount) for each in found] == [
        ("owed", 500),
        ("up", -500),
        ("owing", -500),
        ("down", 500),
    ]
    assert [each.foreign for each in found] == [0, 0, 0, 0]
    assert {each.company_id for each in found[:2]} == {"c"}


@given(st.lists(BALANCES, max_size=5), st.integers(1, 40_000_000_000))
def test_the_books_are_worth_the_closing_rate_for_a_day(balances: list[ForeignBalance], rate: int) -> None:
    found = revaluation(balances, {"USD": rate}, "EUR", ACCOUNTS, "2028-02-28")
    assert sum(each.amount for each in found) == 0
    for account in ("owed", "owing", "bank"):
        own = [each for each in balances if each.account_id == account]
        change = sum(each.amount for each in found if each.account_id == account)
        assert sum(each.in_base for each in own) + change == sum(convert(each.foreign, 2, rate, 2) for each in own)


def test_a_currency_without_a_rate_is_refused() -> None:
    with pytest.raises(RateMissing, match="CHF on 2026-12-31"):
        revaluation([ForeignBalance("owed", "CHF", 1, 1)], {}, "EUR", ACCOUNTS, "2026-12-31")
