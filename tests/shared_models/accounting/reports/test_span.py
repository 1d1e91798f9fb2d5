"""The days that reports compare."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.calendar import last_day
from shared_models.accounting.reports.facts import Facts
from shared_models.accounting.reports.span import BEGINNING, Compare, Span, compared, day_before
from sync.books.statements import spread

days = st.dates(date(2000, 1, 1), date(2060, 12, 31))


@st.composite
def spans(draw: st.DrawFn) -> Span:
    one, other = sorted([draw(days), draw(days)])
    return Span(one.isoformat(), other.isoformat())


@pytest.mark.parametrize(
    ("span", "before", "year"),
    [
        (("2026-02-01", "2026-02-28"), ("2026-01-01", "2026-01-31"), ("2025-02-01", "2025-02-28")),
        (("2024-02-01", "2024-02-29"), ("2024-01-01", "2024-01-31"), ("2023-02-01", "2023-02-28")),
        (("2025-02-01", "2025-02-28"), ("2025-01-01", "2025-01-31"), ("2024-02-01", "2024-02-29")),
        (("2026-01-01", "2026-03-31"), ("2025-10-01", "2025-12-31"), ("2025-01-01", "2025-03-31")),
        (("2026-03-10", "2026-03-12"), ("2026-03-07", "2026-03-09"), ("2025-03-10", "2025-03-12")),
    ],
)
def test_whole_months_stand_beside_whole_months(
    span: tuple[str, str], before: tuple[str, str], year: tuple[str, str]
) -> None:
    assert Span(*span).previous() == Span(*before)
    assert Span(*span).year_before() == Span(*year)


@given(spans())
def test_the_span_before_ends_where_this_one_begins_and_is_as_long(span: Span) -> None:
    before = span.previous()
    assert before.last == day_before(span.first)
    if not span.is_whole_months:
        assert _length(before) == _length(span)
    assert span.following().first == (date.fromisoformat(span.last) + timedelta(days=1)).isoformat()
    if span.is_whole_months or not span.following().is_whole_months:
        assert span.following().previous() == span


@given(spans())
def test_months_cover_each_day_once(span: Span) -> None:
    months = list(span.months())
    assert months[0].first == span.first
    assert months[-1].last == span.last
    assert sum(map(_length, months)) == _length(span)
    assert compared(span, Compare.MONTHS)[-1] == span


@given(spans())
def test_whole_months_and_the_days_left_are_the_span(span: Span) -> None:
    whole, rest = spread(span)
    months = [] if whole is None else [Span(f"{whole[0]}-01", last_day(whole[1]))]
    assert sorted(day for each in [*months, *rest] for day in _days(each)) == _days(span)
    assert spread(Span(BEGINNING, span.last))[0] is not None


def test_a_fiscal_year_is_the_one_opened_else_what_the_settings_say() -> None:
    facts = Facts("EUR", None, 4, (), [Span("2025-01-15", "2025-03-31")])
    assert facts.year_of("2025-02-01") == "2025-01-15"
    assert facts.year_of("2026-03-31") == "2025-04-01"
    assert facts.year_of("2026-04-01") == "2026-04-01"


def _length(span: Span) -> int:
    return (date.fromisoformat(span.last) - date.fromisoformat(span.first)).days + 1


def _days(span: Span) -> list[str]:
    first = date.fromisoformat(span.first)
    return [(first + timedelta(days=each)).isoformat() for each in range(_length(span))]
