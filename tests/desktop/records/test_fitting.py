"""Columns in the room there is."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.records.fitting import fitted

wishes = st.lists(st.integers(60, 300), min_size=2, max_size=12)


@given(wishes, st.integers(0, 3000))
def test_the_first_and_the_badge_stay_and_nothing_is_squeezed(wanted: list[int], room: int) -> None:
    widths = fitted(wanted, room, len(wanted) - 1)
    assert widths[0] >= wanted[0]
    assert widths[-1] == wanted[-1]
    assert all(width == 0 or wish <= width <= 2 * wish for width, wish in zip(widths, wanted, strict=True))


@given(wishes, st.integers(0, 3000))
def test_nothing_is_out_of_sight_unless_two_columns_are_too_many(wanted: list[int], room: int) -> None:
    assert sum(fitted(wanted, room, len(wanted) - 1)) <= max(room, wanted[0] + wanted[-1])


@given(wishes)
def test_with_room_for_all_all_are_shown(wanted: list[int]) -> None:
    assert all(fitted(wanted, sum(wanted), len(wanted) - 1))
