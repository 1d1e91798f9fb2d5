"""Order keys: always room between two, the order of the numbers they replace, and moves made apart that both stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.ids import uuid7
from shared_models.kernel.order_key import between, is_order_key, of_position, place
from shared_models.kernel.sort_key import sort_key

seeds = st.integers(0, 2**62).map(lambda number: uuid7(number % 2**40, number.to_bytes(10, "big")))
keys = st.text("abcmz", min_size=0, max_size=6).map(lambda text: text + "n")


@given(keys, keys, seeds)
def test_there_is_always_room_between_two(one: str, other: str, seed: str) -> None:
    low, high = sorted((one, other))
    if low != high:
        made = between(low, high, seed)
        assert low < made < high
        assert is_order_key(made)


@given(keys, seeds)
def test_there_is_room_at_both_ends(key: str, seed: str) -> None:
    assert between(None, key, seed) < key < between(key, None, seed)
    assert is_order_key(between(None, None, seed))


@given(st.lists(st.tuples(st.integers(0, 30), seeds), max_size=40))
def test_any_moves_one_after_the_other_keep_an_order(moves: list[tuple[int, str]]) -> None:
    arranged = [of_position(number) for number in range(3)]
    for at, seed in moves:
        at %= len(arranged) + 1
        low = arranged[at - 1] if at else None
        high = arranged[at] if at < len(arranged) else None
        arranged.insert(at, between(low, high, seed))
    assert arranged == sorted(arranged)
    assert len(set(arranged)) == len(arranged)
    assert all(is_order_key(each) for each in arranged)


@given(st.integers(0, 10_000), st.integers(0, 10_000))
def test_numbers_keep_their_order(one: int, other: int) -> None:
    assert (of_position(one) < of_position(other)) == (one < other)


@given(keys, keys)
def test_a_list_that_sorts_texts_sorts_keys_as_well(one: str, other: str) -> None:
    if one != other:
        assert (sort_key(one) < sort_key(other)) == (one < other)


def test_rows_with_and_without_a_key_are_ordered_together_and_ties_by_id() -> None:
    rows = [
        {"id": "c", "position": 1, "order_key": None},
        {"id": "b", "position": 9, "order_key": between(of_position(0), of_position(1), "0" * 12)},
        {"id": "a", "position": 0},
        {"id": "e", "position": 1},
    ]
    assert [row["id"] for row in sorted(rows, key=place)] == ["a", "b", "c", "e"]


def test_no_place_between_a_key_and_itself() -> None:
    with pytest.raises(ValueError, match="no place"):
        between("n", "n", "0" * 12)


def test_moves_made_apart_into_one_gap_seldom_tie() -> None:
    made = {between("b", "c", uuid7(number, number.to_bytes(10, "big"))) for number in range(500)}
    assert len(made) > 490
