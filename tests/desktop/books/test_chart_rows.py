"""The chart of accounts as a tree."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.books.chart_rows import chart_rows
from desktop.books.reading import BookAccount


def account(name: str, parent: str | None = None) -> BookAccount:
    return BookAccount(name, name, f"Account {name}", "expense", parent, False, None, False, None, None, None)


CHART = [account("1"), account("10", "1"), account("100", "10"), account("2")]


def test_a_tree_sums_up_what_it_is_made_of() -> None:
    rows = chart_rows(CHART, {"100": 700, "10": -200, "2": 5})
    assert [(each.account.code, each.depth, each.balance) for each in rows] == [
        ("1", 0, 500),
        ("10", 1, 500),
        ("100", 2, 700),
        ("2", 0, 5),
    ]


def test_a_filter_keeps_what_it_is_part_of() -> None:
    assert [each.account.code for each in chart_rows(CHART, {}, "account 100", {"1"})] == ["1", "10", "100"]


def test_what_is_folded_is_hidden() -> None:
    assert [each.account.code for each in chart_rows(CHART, {}, "", {"1"})] == ["1", "2"]


@given(st.lists(st.integers(0, 7), min_size=8, max_size=8))
def test_no_account_is_ever_left_out(parents: list[int]) -> None:
    """Whatever is part of what, also of itself."""
    chart = [account(str(at), str(above)) for at, above in enumerate(parents)]
    assert sorted(each.account.id for each in chart_rows(chart, {})) == [str(at) for at in range(8)]
