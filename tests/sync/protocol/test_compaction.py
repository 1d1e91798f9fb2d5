"""What of the feed is kept: in proportion, with the newest version and the last moments, and not moved row by row."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.compaction import FLOOR, leads_on, moves_through, surplus

rows = st.integers(0, 10_000_000)


@given(rows, rows)
def test_afterwards_the_feed_is_in_proportion(feed_rows: int, live_rows: int) -> None:
    left = feed_rows - surplus(feed_rows, live_rows)
    assert 2 * left <= max(3 * live_rows, 2 * FLOOR)
    assert 0 <= left <= feed_rows


@given(rows, rows)
def test_it_is_worth_it_or_not_done(feed_rows: int, live_rows: int) -> None:
    moved = surplus(feed_rows, live_rows)
    assert moved == 0 or moved * 6 >= max(live_rows, FLOOR)
    assert surplus(feed_rows - moved, live_rows) == 0


def test_the_proportion_is_one_and_a_half() -> None:
    assert surplus(15_000, 10_000) == 0
    assert surplus(15_001, 10_000) == 2_501
    assert surplus(FLOOR, 0) == 0
    assert surplus(16, 10, floor=0) == 4


@given(st.integers(1, 50), st.integers(1, 50), st.none() | st.integers(1, 50))
def test_the_newest_version_and_what_is_fresh_stay(wanted: int, newest: int, fresh: int | None) -> None:
    through = moves_through(wanted, newest, fresh)
    assert through <= wanted
    assert through < newest
    assert fresh is None or through < fresh


def test_a_cursor_at_the_newest_moved_version_has_missed_nothing() -> None:
    assert leads_on(7, 7)
    assert not leads_on(6, 7)
    assert leads_on(0, 0)
