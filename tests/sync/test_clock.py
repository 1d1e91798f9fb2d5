"""Ids made by one process are distinct and sort in the order they were made, whatever the clock does."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest

from shared_models.kernel.ids import is_id
from sync import clock


def test_ids_sort_in_the_order_they_were_made() -> None:
    ids = [clock.new_id() for _ in range(2_000)]
    assert all(map(is_id, ids))
    assert ids == sorted(set(ids))


def test_a_clock_that_is_set_back_does_not_turn_the_order_round(monkeypatch: pytest.MonkeyPatch) -> None:
    before = clock.new_id()
    monkeypatch.setattr(clock, "now", lambda: 1_000_000)
    assert clock.new_id() > before


def test_threads_never_get_the_same_id() -> None:
    with ThreadPoolExecutor(4) as threads:
        ids = list(threads.map(lambda _: clock.new_id(), range(2_000)))
    assert len(set(ids)) == 2_000


def test_the_clock_counts_microseconds_since_1970() -> None:
    assert 1_700_000_000_000_000 < clock.now() < 5_000_000_000_000_000
