"""Wall times and instants over the changes of clocks."""

# ruff: noqa: DTZ001 - wall times have no zone

import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.instant import EARLIEST, LATEST, from_datetime, to_datetime
from shared_models.kernel.wall_clock import at_wall, midnight, moved, utc_midnight, wall

BERLIN = ZoneInfo("Europe/Berlin")
HOUR = 3_600_000_000
DAYS = st.dates(date(1980, 1, 1), date(2036, 12, 31))


@given(st.datetimes(datetime(1980, 1, 1), datetime(2036, 1, 1)), st.integers(-400, 400))
def test_moving_by_days_keeps_the_hour(moment: datetime, days: int) -> None:
    target = moment + timedelta(days=days)
    found = wall(moved(at_wall(moment, BERLIN), days, 0, BERLIN), BERLIN)
    assert found == target or found - target == timedelta(hours=1)  # where the target does not exist


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The computer's own clock is Berlin's."""
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield
    time.tzset()


@pytest.mark.usefixtures("in_berlin")
@pytest.mark.parametrize(
    "moment",
    [
        datetime(2027, 3, 28, 1, 59),
        datetime(2027, 3, 28, 2, 30),  # left out
        datetime(2027, 3, 28, 3),
        datetime(2026, 10, 25, 2, 30),  # comes twice
        datetime(2026, 10, 25, 3, 0, 0, 7),
        datetime(1965, 7, 1, 12),
    ],
)
def test_the_computers_own_clock_changes_as_its_zone_does(moment: datetime) -> None:
    assert at_wall(moment) == at_wall(moment, BERLIN)


def test_days_are_23_to_25_hours_long() -> None:
    spring, autumn = date(2026, 3, 29), date(2026, 10, 25)
    for day, hours in ((spring, 23), (autumn, 25), (date(2026, 11, 20), 24)):
        assert midnight(day + timedelta(1), BERLIN) - midnight(day, BERLIN) == hours * HOUR


@given(DAYS)
def test_a_whole_day_is_stored_as_that_day_wherever_one_is(day: date) -> None:
    assert to_datetime(utc_midnight(day)).date() == day


def test_the_ends_of_the_calendar_are_no_failure() -> None:
    for at in (EARLIEST, LATEST):
        assert at_wall(wall(at), UTC) == at
        wall(at, BERLIN)


def test_summer_and_winter() -> None:
    assert at_wall(datetime(2026, 7, 1, 12), BERLIN) == from_datetime(datetime(2026, 7, 1, 10, tzinfo=UTC))
