"""The lease: by the clock alone, and whatever anybody does to it, the queue stays."""

from __future__ import annotations

from itertools import count
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.replica import lease
from sync.replica.lease import HOUR, SET_BACK, ClockSetBack, Ending, Expired, Fresh, Marks, Standing, standing
from sync.replica.lease_keeper import LeaseKeeper
from sync.replica.replica import Replica
from tests.sync.replica.conftest import Opener

NOW = 1_800_000_000_000_000
TEN_YEARS = 10 * 365 * 24 * HOUR


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (0, Fresh()),
        (53.9, Fresh()),
        (54, Ending(18 * HOUR, 0.75)),
        (65, Ending(7 * HOUR, 0.9)),
        (72, Expired(0)),
        (100, Expired(28 * HOUR)),
        (-0.2, Fresh()),
        (-1, ClockSetBack(HOUR)),
    ],
)
def test_it_goes_by_the_hours_since_the_server_was_heard(hours: float, expected: Standing) -> None:
    assert standing(NOW + int(hours * HOUR), lease.heard(NOW, 72)) == expected


def test_without_hours_it_never_ends_and_before_the_first_word_it_has_not_begun() -> None:
    assert standing(NOW + TEN_YEARS, lease.heard(NOW, 0)) == Fresh()
    assert standing(NOW, Marks()) == Fresh()


@given(st.integers(-TEN_YEARS, TEN_YEARS), st.integers(1, 1_000))
def test_whatever_the_clock_said_before_the_server_releases(skew: int, hours: int) -> None:
    assert standing(NOW + skew, lease.heard(NOW + skew, hours)) == Fresh()


@given(st.lists(st.integers(-TEN_YEARS, TEN_YEARS), max_size=20), st.integers(0, TEN_YEARS))
def test_setting_the_clock_back_never_opens_what_was_closed(steps: list[int], back: int) -> None:
    marks = lease.heard(NOW, 72)
    for each in steps:
        marks = lease.passed(marks, NOW + each)
    if not lease.is_open(standing(marks.seen, marks)):
        assert not lease.is_open(standing(marks.seen - back, marks))
    assert lease.is_open(standing(marks.seen - back, marks)) <= (back <= SET_BACK)


def test_what_is_stored_comes_back() -> None:
    marks = lease.heard(NOW, 8)
    assert lease.marks_of(lease.plain(marks)) == marks
    assert lease.marks_of(None) == lease.marks_of([1]) == Marks()


class Kept:
    """The marks of a replica."""

    def __init__(self) -> None:
        self.lease = Marks()

    def keep_lease(self, marks: Marks) -> None:
        self.lease = marks


def test_the_keeper_counts_on_while_the_clock_stands_or_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, heard, kept, passed = [NOW], [NOW], Kept(), count(0, HOUR)
    monkeypatch.setattr("sync.clock.now", lambda: clock[0])
    keeper = LeaseKeeper(cast(Replica, kept), lambda: heard[0], lambda: next(passed))
    keeper.greeted(72)
    clock[0] -= TEN_YEARS
    for _ in range(73):
        keeper.note()
    assert standing(NOW + 73 * HOUR, kept.lease) == Expired(HOUR)
    assert isinstance(standing(clock[0], kept.lease), ClockSetBack)
    heard[0] = clock[0]
    keeper.note()
    assert standing(clock[0], kept.lease) == Fresh()
    assert kept.lease.hours == 72


def test_a_computer_that_slept_since_the_last_word_has_not_heard_one_now(monkeypatch: pytest.MonkeyPatch) -> None:
    heard, kept = [0], Kept()
    keeper = LeaseKeeper(cast(Replica, kept), lambda: heard[0], lambda: 0)
    heard[0] = NOW
    monkeypatch.setattr("sync.clock.now", lambda: NOW + 71 * HOUR)
    keeper.note()
    assert kept.lease == Marks(NOW, NOW + 71 * HOUR)
    assert isinstance(standing(NOW + 73 * HOUR, kept.lease), Expired)


def test_sleep_before_the_welcome_does_not_count_after_it(monkeypatch: pytest.MonkeyPatch) -> None:
    kept, passed = Kept(), [0]
    monkeypatch.setattr("sync.clock.now", lambda: NOW)
    keeper = LeaseKeeper(cast(Replica, kept), lambda: NOW, lambda: passed[0])
    passed[0] = 8 * HOUR  # asleep; then it wakes and is welcomed, and nothing more is said
    keeper.greeted(72)
    keeper.note()
    assert kept.lease == Marks(NOW, NOW)
    assert standing(NOW, kept.lease) == Fresh()


def test_the_marks_outlive_the_program(open_replica: Opener) -> None:
    replica = open_replica()
    assert replica.lease == Marks()
    replica.keep_lease(lease.heard(NOW, 24))
    replica.close()
    assert open_replica().lease == lease.heard(NOW, 24)
