"""Days and times in words; today is Friday, 20 November 2026."""

from contextlib import suppress
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.date_words import NotADate, Tongue, read_day, read_moment, read_time, week_start

TODAY = date(2026, 11, 20)
ENGLISH = Tongue()
LANGUAGES = ("en", "de", "fr", "es", "ar", "pl")
WORDS = (
    "fri",
    "next",
    "in",
    "3",
    "days",
    "weeks",
    "+2w",
    "eom",
    "12.",
    "dans",
    "المقبل",
    "mar",
    "14:00",
    "noon",
    ",",
    "9",
)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", date(2026, 11, 20)),
        ("Tomorrow", date(2026, 11, 21)),
        ("day after tomorrow", date(2026, 11, 22)),
        ("fri", date(2026, 11, 27)),
        ("this fri", date(2026, 11, 20)),
        ("next mon", date(2026, 11, 23)),
        ("+5", date(2026, 11, 25)),
        ("+2w", date(2026, 12, 4)),
        ("- 1 month", date(2026, 10, 20)),
        ("2w", date(2026, 12, 4)),
        ("in 3 days", date(2026, 11, 23)),
        ("in a week", date(2026, 11, 27)),
        ("next week", date(2026, 11, 23)),
        ("next month", date(2026, 12, 1)),
        ("next quarter", date(2027, 1, 1)),
        ("eom", date(2026, 11, 30)),
        ("end of next month", date(2026, 12, 31)),
        ("eow", date(2026, 11, 20)),
        ("12th", date(2026, 12, 12)),
        ("20.", date(2026, 11, 20)),
        ("31.", date(2026, 12, 31)),
        ("fri 27 nov", date(2026, 11, 27)),
        ("March 3rd, 2027", date(2027, 3, 3)),
        ("3/12", date(2026, 12, 3)),
    ],
)
def test_days_in_words(text: str, day: date) -> None:
    assert read_day(text, TODAY) == day


def test_the_end_of_a_shorter_month_is_its_last_day() -> None:
    assert read_day("+1m", date(2027, 1, 31)) == date(2027, 2, 28)


@pytest.mark.parametrize(
    "text", ["", "soon", "1", "a", "of the", "next", "31 feb", "0th", "40.", "+9999y", "+5x", "-9999y", "x" * 100_000]
)
def test_what_says_no_day_is_refused(text: str) -> None:
    with pytest.raises(NotADate):
        read_day(text, TODAY)


@pytest.mark.parametrize(
    ("text", "at"),
    [("9:30", time(9, 30)), ("9 am", time(9)), ("12 am", time(0)), ("14h30", time(14, 30)), ("noon", time(12)),
     ("at 9", time(9))],
)  # fmt: skip
def test_times(text: str, at: time) -> None:
    assert read_time(text) == at


@pytest.mark.parametrize("text", ["9", "25:00", "9:75", "13 pm", "0 am", "", "noon noon"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(NotADate):
        read_time(text)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("fri 14:00", (date(2026, 11, 27), time(14))),
        ("14:00 fri", (date(2026, 11, 27), time(14))),
        ("monday at 9", (date(2026, 11, 23), time(9))),
        ("3 apr 2027, 2:30 pm", (date(2027, 4, 3), time(14, 30))),
        ("9:30", (None, time(9, 30))),
        ("eom", (date(2026, 11, 30), None)),
    ],
)
def test_moments(text: str, moment: tuple[date | None, time | None]) -> None:
    assert read_moment(text, TODAY) == moment


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(0, 6))
def test_a_weekday_is_within_the_next_seven_days(today: date, weekday: int) -> None:
    name = (date(2026, 11, 16) + timedelta(weekday)).strftime("%A")
    found = read_day(name, today)
    assert found.weekday() == weekday
    assert 0 < (found - today).days <= 7


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(0, 6), st.integers(0, 6))
def test_next_with_a_weekday_is_in_the_week_after_this_one(today: date, weekday: int, first: int) -> None:
    name = (date(2026, 11, 16) + timedelta(weekday)).strftime("%a")
    found = read_day(f"next {name}", today, Tongue(first_weekday=first))
    assert found.weekday() == weekday
    assert week_start(found, first) == week_start(today, first) + timedelta(7)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.integers(-999, 999))
def test_a_shift_counts_days(today: date, days: int) -> None:
    assert read_day(f"{days:+d}", today) == today + timedelta(days)
    assert read_day(f"{days:+d}w", today) == today + timedelta(7 * days)


@given(
    st.one_of(st.text(max_size=30), st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)),
    st.sampled_from(LANGUAGES),
)
def test_any_text_is_a_moment_or_refused(text: str, language: str) -> None:
    with suppress(NotADate):
        day, clock = read_moment(text, TODAY, Tongue(language))
        assert day is not None or clock is not None
