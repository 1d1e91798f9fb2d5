"""Due days at the ends of months and centuries, instalments that sum to the whole, and paying early."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.reckoning.due_dates import (
    DueTooFar,
    EarlyPayment,
    Instalment,
    SharesIncomplete,
    due_day,
    early_payment,
    instalments,
)

AMOUNTS = st.integers(-(10**12), 10**12)
DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31)).map(date.isoformat)


@pytest.mark.parametrize(
    ("term", "day", "due"),
    [
        ({}, "2026-11-20", "2026-11-20"),
        ({"days": 30}, "2026-01-30", "2026-03-01"),
        ({"days": 30}, "2024-01-30", "2024-02-29"),
        ({"days": 1}, "1900-02-28", "1900-03-01"),
        ({"days": 1}, "2200-02-28", "2200-03-01"),
        ({"days": 1}, "2000-02-28", "2000-02-29"),
        ({"days": 30, "end_of_month": True}, "2026-11-20", "2026-12-31"),
        ({"end_of_month": True}, "2028-02-01", "2028-02-29"),
        ({"days": 10, "day_of_month": 15}, "2026-11-05", "2026-11-15"),
        ({"days": 10, "day_of_month": 15}, "2026-11-06", "2026-12-15"),
        ({"day_of_month": 31}, "2026-02-28", "2026-02-28"),
        ({"day_of_month": 31}, "2026-02-01", "2026-02-28"),
        ({"days": 30, "end_of_month": True, "day_of_month": 15}, "2026-11-20", "2027-01-15"),
        ({"end_of_month": True, "day_of_month": 31}, "2026-11-20", "2026-11-30"),
        ({"day_of_month": 5}, "2026-12-06", "2027-01-05"),
    ],
)
def test_a_due_day(term: dict[str, Any], day: str, due: str) -> None:
    assert due_day(term, day) == due


@pytest.mark.parametrize("term", [{"days": 40}, {"days": 10**12}, {"days": 20, "day_of_month": 1}])
def test_a_due_day_that_cannot_be_written_is_refused(term: dict[str, Any]) -> None:
    with pytest.raises(DueTooFar, match="9999-12-10"):
        due_day(term, "9999-12-10")


@given(DAYS, st.integers(0, 400), st.booleans(), st.none() | st.integers(1, 31))
def test_nothing_is_due_before_its_days_are_over(day: str, days: int, to_end: bool, of_month: int | None) -> None:
    due = date.fromisoformat(due_day({"days": days, "end_of_month": to_end, "day_of_month": of_month}, day))
    earliest = date.fromisoformat(day) + timedelta(days)
    assert earliest <= due <= earliest + timedelta(62)
    if of_month is not None:
        assert due.day == of_month or (due + timedelta(1)).day == 1


def test_instalments() -> None:
    terms = [{"days": 0, "share": 333_333}, {"days": 30, "share": 333_333}, {"days": 60, "share": None}]
    assert instalments(terms, "2026-11-20", 10_001, 5_000) == (
        Instalment("2026-11-20", 3_334, 1_667),
        Instalment("2026-12-20", 3_333, 1_666),
        Instalment("2027-01-19", 3_334, 1_667),
    )
    assert instalments([], "2026-11-20", 100, 100) == (Instalment("2026-11-20", 100, 100),)
    shared = [{"days": 1, "share": 400_000}, {"days": 2, "share": 600_000}]
    assert [each.amount for each in instalments(shared, "2026-11-20", 101, 101)] == [40, 61]
    assert [each.amount for each in instalments([{"days": 1}, {"days": 2}], "2026-11-20", 101, 101)] == [51, 50]


@given(AMOUNTS, st.integers(-3, 3), st.lists(st.integers(0, 250_000), max_size=4), DAYS)
def test_instalments_sum_to_the_whole(amount: int, factor: int, shares: list[int], day: str) -> None:
    terms = [*({"days": 5, "share": share} for share in shares), {"days": 9, "share": None}]
    found = instalments(terms, day, amount, amount * factor)
    assert sum(each.amount for each in found) == amount
    assert sum(each.amount_in_base for each in found) == amount * factor


@pytest.mark.parametrize("shares", [[500_000, 400_000], [500_000, 600_000], [1_000_001, None]])
def test_shares_that_are_not_the_whole_are_refused(shares: list[int | None]) -> None:
    with pytest.raises(SharesIncomplete, match="100 %"):
        instalments([{"days": 1, "share": share} for share in shares], "2026-11-20", 100, 100)


def test_paying_early() -> None:
    offered = early_payment({"percent": 20_000, "days": 10}, "2026-02-20", 11_925)
    assert offered == EarlyPayment("2026-03-02", 11_686, 239)
    assert early_payment({"percent": 0, "days": 10}, "2026-02-20", 11_900) is None
    assert early_payment(None, "2026-02-20", 11_900) is None
