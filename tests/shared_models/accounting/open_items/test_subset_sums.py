"""Amounts that sum to another are found, and the search ends."""

from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.open_items.subset_sums import MOST_AMOUNTS, subsets_that_sum


def test_fewer_and_earlier_amounts_come_first() -> None:
    assert subsets_that_sum([100, 200, 300, 400, 500], 700, most=9) == [(1, 4), (2, 3), (0, 1, 3)]
    assert subsets_that_sum([100, 200, 300, 400, 500], 700) == [(1, 4), (2, 3)]


def test_a_credit_may_be_among_them() -> None:
    assert subsets_that_sum([1_000, 900, -150], 850) == [(0, 2)]


def test_one_amount_alone_or_none_is_no_sum() -> None:
    assert subsets_that_sum([700, 1], 700) == []
    assert subsets_that_sum([], 0) == []


def test_the_search_gives_up() -> None:
    odd = [2 * each + 1_000_001 for each in range(500)]
    assert subsets_that_sum(odd, 3_000_002) == []
    assert subsets_that_sum([*range(1, MOST_AMOUNTS + 1), 5_000, 6_000], 11_000) == []
    many = [each * each + 10_007 for each in range(MOST_AMOUNTS)]
    assert subsets_that_sum(many, sum(many[-5:])) == [], "there is one, thousands of steps away"
    assert subsets_that_sum(many[-8:], sum(many[-5:])) == [(3, 4, 5, 6, 7)]


@given(st.lists(st.integers(-1_000, 1_000), max_size=10), st.sets(st.integers(0, 9)))
def test_what_is_found_sums_and_what_is_there_is_found(amounts: list[int], picked: set[int]) -> None:
    at = [each for each in picked if each < len(amounts)]
    found = subsets_that_sum(amounts, sum(amounts[each] for each in at))
    assert all(sum(amounts[each] for each in way) == sum(amounts[each] for each in at) for way in found)
    if 2 <= len(at) <= 3:
        assert found
