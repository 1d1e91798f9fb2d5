"""Periods that are said relatively, such as "this-week" or "last-30-days", and the days they are on a given day.

Pure: today and the first day of the week are arguments. Weeks begin on a Monday (ISO 8601) unless told otherwise.
"""

import re
from datetime import date, timedelta

PERIODS = (
    "overdue",
    "today",
    "yesterday",
    "tomorrow",
    "this-week",
    "last-week",
    "next-week",
    "this-month",
    "last-month",
    "next-month",
    "this-quarter",
    "last-quarter",
    "next-quarter",
    "this-year",
    "last-year",
    "next-year",
    "last-7-days",
    "last-30-days",
    "last-90-days",
    "next-7-days",
    "next-30-days",
    "next-90-days",
)
"""Those that people are offered; any number of days is understood."""

_DAYS = re.compile(r"(last|next)-([1-9]\d{0,3})-days")
_PLACES = {"last": -1, "this": 0, "next": 1}


def is_period(word: object) -> bool:
    """Whether a word names a period."""
    return isinstance(word, str) and (word in PERIODS or _DAYS.fullmatch(word) is not None)


def days_of(word: str, today: date, first_weekday: int = 0) -> tuple[date, date]:
    """The first and the last day of a period, both in it. `first_weekday` is 0 for Monday.

    "overdue" is every day before today; "last-7-days" ends with today, "next-7-days" begins with it. Raises ValueError
    for a word that names none.
    """
    if word == "overdue":
        return date.min, today - timedelta(1)
    if word in ("today", "yesterday", "tomorrow"):
        day = today + timedelta({"yesterday": -1, "today": 0, "tomorrow": 1}[word])
        return day, day
    if found := _DAYS.fullmatch(word):
        span = timedelta(int(found[2]) - 1)
        return (today - span, today) if found[1] == "last" else (today, today + span)
    place, _, unit = word.partition("-")
    if place not in _PLACES or word not in PERIODS:
        raise ValueError(f"{word!r} names no period")
    return _spanned(unit, _PLACES[place], today, first_weekday)


def _spanned(unit: str, by: int, today: date, first_weekday: int) -> tuple[date, date]:
    if unit == "week":
        first = today - timedelta((today.weekday() - first_weekday) % 7) + timedelta(7 * by)
        return first, first + timedelta(6)
    months = {"month": 1, "quarter": 3, "year": 12}[unit]
    began = (today.year * 12 + today.month - 1) // months * months + by * months
    return _month(began), _month(began + months) - timedelta(1)


def _month(number: int) -> date:
    """The first day of a month, counted from year 0."""
    return date(number // 12, number % 12 + 1, 1)
