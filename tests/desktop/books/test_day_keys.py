"""The keys of a day field."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.books.day_keys import DayKeys

SHOWN, TODAY = date(2026, 11, 20), date(2026, 12, 3)


def after(keys: str, shown: date = SHOWN, fiscal_start: int = 1) -> date:
    following = DayKeys(fiscal_start)
    for each in keys:
        moved = following.press(each, shown, TODAY)
        assert moved is not None
        shown = moved
    return shown


@pytest.mark.parametrize(
    ("keys", "day"),
    [
        ("+", "2026-11-21"),
        ("--", "2026-11-18"),
        ("+5", "2026-11-25"),
        ("-20", "2026-10-31"),
        ("t", "2026-12-03"),
        ("M", "2026-11-01"),
        ("h", "2026-11-30"),
        ("y", "2026-01-01"),
        ("r", "2026-12-31"),
        ("[", "2026-10-20"),
        ("]", "2026-12-20"),
        ("h[", "2026-10-30"),
    ],
)
def test_each_key_leads_to_its_day(keys: str, day: str) -> None:
    assert after(keys).isoformat() == day


def test_the_year_is_the_fiscal_one() -> None:
    assert after("y", fiscal_start=4) == date(2026, 4, 1)
    assert after("r", fiscal_start=4) == date(2027, 3, 31)
    assert after("y", date(2026, 2, 3), fiscal_start=4) == date(2025, 4, 1)


@given(st.dates(), st.integers(1, 12), st.text("+-0123456789tmhyr[]", max_size=12))
def test_any_keys_lead_to_some_day(shown: date, fiscal_start: int, keys: str) -> None:
    following = DayKeys(fiscal_start)
    for each in keys:
        shown = following.press(each, shown, TODAY) or shown
    assert isinstance(shown, date)


@given(st.dates(date(1990, 1, 1), date(2100, 1, 1)), st.integers(0, 9999))
def test_a_sign_and_a_number_count_days(shown: date, count: int) -> None:
    assert after(f"+{count}", shown) == shown + timedelta(count)


def test_digits_without_a_sign_are_typed() -> None:
    assert DayKeys().press("5", SHOWN, TODAY) is None
