"""How old open items are."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.ageing import Aged, age_of, ageing, days_overdue
from shared_models.accounting.open_items.open_item import OpenItem


@pytest.mark.parametrize(
    ("days", "column"), [(-5, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4), (9_999, 4)]
)
def test_a_day_over_a_limit_is_in_the_next_column(days: int, column: int) -> None:
    assert age_of(days) == column


def test_what_has_no_due_day_is_as_old_as_itself() -> None:
    assert days_overdue(OpenItem("p", "owed", -5, "EUR", day="2026-02-28"), "2026-03-01") == 1
    assert days_overdue(OpenItem("i", "owed", 5, "EUR", day="2026-02-01", due="2026-03-02"), "2026-03-01") == -1


def test_a_row_for_each_party_and_currency() -> None:
    items = [
        OpenItem("a", "owed", 100, "EUR", company_id="c", due="2026-12-01"),
        OpenItem("b", "owed", 90, "USD", 100, company_id="c", due="2026-10-01"),
        OpenItem("c", "owed", -30, "EUR", company_id="c", day="2026-11-15"),
        OpenItem("d", "owed", 7, "EUR", contact_id="x", due="2026-01-01"),
    ]
    assert ageing(items, "2026-11-20") == (
        Aged("c", "EUR", (100, -30, 0, 0, 0), (100, -30, 0, 0, 0)),
        Aged("c", "USD", (0, 0, 100, 0, 0), (0, 0, 90, 0, 0)),
        Aged("x", "EUR", (0, 0, 0, 0, 7), (0, 0, 0, 0, 7)),
    )
    assert ageing(items[3:], "2026-11-20", (365,)) == (Aged("x", "EUR", (0, 7, 0), (0, 7, 0)),)


@given(st.lists(st.tuples(st.integers(-500, 500), st.dates().map(str), st.sampled_from(["c", "d"]))))
def test_the_columns_sum_to_what_is_open(opens: list[tuple[int, str, str]]) -> None:
    items = [OpenItem("i", "owed", amount, "EUR", company_id=party, due=due) for amount, due, party in opens]
    assert sum(sum(each.in_base) for each in ageing(items, "2026-11-20")) == sum(each.open for each in items)
