"""When recurring documents are due."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.recurrences import Recurrence, due_days, next_due
from shared_models.crm.repeating import STEPS

DAYS = st.dates(date(1990, 1, 1), date(2100, 1, 1))


def test_the_31st_comes_back_after_february() -> None:
    monthly = Recurrence("2027-12-31", "monthly")
    assert due_days(monthly, "2027-12-31", "2028-05-01") == ("2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30")
    assert due_days(monthly, None, "2027-12-31") == ("2027-12-31",)
    assert due_days(monthly, None, "2027-12-30") == ()


@pytest.mark.parametrize(
    ("repeat", "every", "after", "due"),
    [
        ("daily", 3, "2026-11-20", "2026-11-23"),
        ("weekly", 1, "2026-11-20", "2026-11-27"),
        ("fortnightly", 1, "2026-12-01", "2026-12-04"),
        ("monthly", 2, "2026-11-20", "2027-01-20"),
        ("quarterly", 1, "2027-02-19", "2027-02-20"),
        ("yearly", 1, "2400-01-01", "2400-11-20"),
        ("weekdays", 1, "2026-11-20", "2026-11-23"),
        ("weekdays", 2, "2026-11-20", "2026-11-24"),
        ("weekdays", 2, "2027-11-19", "2027-11-23"),
    ],
)
def test_the_next_one(repeat: str, every: int, after: str, due: str) -> None:
    assert next_due(Recurrence("2026-11-20", repeat, every), after) == due


def test_working_days_that_begin_on_a_weekend_begin_on_monday() -> None:
    assert due_days(Recurrence("2026-11-21", "weekdays"), None, "2026-11-24") == ("2026-11-23", "2026-11-24")


def test_it_ends() -> None:
    assert due_days(Recurrence("2026-01-31", "monthly", times=3), None, "2027-01-01") == (
        "2026-01-31",
        "2026-02-28",
        "2026-03-31",
    )
    assert next_due(Recurrence("2026-01-31", "monthly", times=3), "2026-03-31") is None
    assert due_days(Recurrence("2026-01-31", "monthly", last="2026-02-28"), None, "2027-01-01")[-1] == "2026-02-28"
    assert next_due(Recurrence("2026-01-31", "monthly", last="2026-02-28"), "2026-02-28") is None
    assert next_due(Recurrence("9999-12-31", "daily"), "9999-12-31") is None


@given(DAYS, st.sampled_from(sorted(STEPS)), st.integers(1, 5), st.integers(0, 700), st.integers(0, 700))
def test_looking_often_or_once_finds_the_same_days(first: date, repeat: str, every: int, later: int, more: int) -> None:
    recurrence = Recurrence(first.isoformat(), repeat, every)
    middle, end = ((first + timedelta(days)).isoformat() for days in (later, later + more))
    once = due_days(recurrence, None, end)
    assert once == due_days(recurrence, None, middle) + due_days(recurrence, middle, end)
    assert all(one < other for one, other in pairwise(once))
    assert repeat != "weekdays" or all(date.fromisoformat(each).weekday() < 5 for each in once)
    if once:
        limited = Recurrence(first.isoformat(), repeat, every, times=len(once))
        assert due_days(limited, None, "9999-12-31") == once
