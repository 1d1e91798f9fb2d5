"""Overlapping events side by side."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.calendar.lanes import Lane, lanes, rows

SPANS = st.lists(st.tuples(st.integers(0, 1400), st.integers(1, 300)).map(lambda each: (each[0], each[0] + each[1])))


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


@given(SPANS)
def test_what_overlaps_never_shares_a_lane(spans: list[tuple[int, int]]) -> None:
    found = lanes(spans)
    for at, (span, lane) in enumerate(zip(spans, found, strict=True)):
        assert 0 <= lane.at < lane.at + lane.wide <= lane.count
        for other, there in list(zip(spans, found, strict=True))[at + 1 :]:
            if overlap(span, other):
                assert lane.count == there.count
                assert lane.at + lane.wide <= there.at or there.at + there.wide <= lane.at


@given(SPANS)
def test_what_overlaps_nothing_takes_the_whole_width(spans: list[tuple[int, int]]) -> None:
    for at, (span, lane) in enumerate(zip(spans, lanes(spans), strict=True)):
        if not any(overlap(span, other) for place, other in enumerate(spans) if place != at):
            assert lane == Lane(0, 1, 1)


@given(SPANS)
def test_rows_hold_one_at_a_time_and_none_stays_empty(spans: list[tuple[int, int]]) -> None:
    found = rows(spans)
    for at, (span, row) in enumerate(zip(spans, found, strict=True)):
        for other, there in list(zip(spans, found, strict=True))[at + 1 :]:
            assert row != there or not overlap(span, other)
    assert set(found) == set(range(len(set(found))))


def test_two_at_once_and_one_after() -> None:
    assert lanes([(540, 600), (560, 620), (700, 760)]) == [Lane(0, 1, 2), Lane(1, 1, 2), Lane(0, 1, 1)]


def test_a_free_lane_is_used() -> None:
    found = lanes([(0, 300), (0, 60), (0, 60), (100, 200)])
    assert found[3] == Lane(1, 2, 3)


def test_no_length_is_no_failure() -> None:
    assert lanes([(5, 5), (5, 5)]) == [Lane(0, 1, 2), Lane(1, 1, 2)]
