"""Moving and lengthening events, and the days of a page."""

# ruff: noqa: DTZ001 - wall times have no zone

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.calendar.event import DAY_MINUTES, Event, in_strip, span_on, timed
from desktop.calendar.span import EARLIEST, LATEST, Mode, days_of, turned

STARTS = st.datetimes(datetime(2000, 1, 1), datetime(2100, 1, 1)).map(
    lambda each: each.replace(second=0, microsecond=0)
)


def meeting(start: datetime, minutes: int) -> Event:
    return Event("activity", "1", "meeting", "Talk", **timed(start, start + timedelta(minutes=minutes)))


@given(STARTS, st.integers(15, 5000), st.integers(-40, 40), st.integers(-2000, 2000))
def test_moving_keeps_the_length(start: datetime, minutes: int, days: int, by: int) -> None:
    event = meeting(start, minutes)
    moved = event.moved(days, by)
    assert moved.minutes == event.minutes
    assert moved.start == start + timedelta(days=days, minutes=by)
    assert moved.moved(-days, -by) == event


@given(STARTS, st.integers(15, 3000))
def test_every_minute_stands_on_its_day(start: datetime, minutes: int) -> None:
    event = meeting(start, minutes)
    days = [event.first + timedelta(each) for each in range((event.last - event.first).days + 1)]
    spans = [span_on(event, day) for day in days]
    assert all(span is not None and 0 <= span[0] < span[1] <= DAY_MINUTES for span in spans)
    assert span_on(event, event.first - timedelta(1)) is None
    assert in_strip(event) == (minutes >= DAY_MINUTES)


def test_what_ends_at_midnight_stays_on_its_day() -> None:
    assert meeting(datetime(2026, 11, 20, 22), 120).last == date(2026, 11, 20)


def test_nothing_gets_shorter_than_a_quarter_of_an_hour() -> None:
    assert meeting(datetime(2026, 11, 20, 9), 60).resized(-500).minutes == 15


def test_a_whole_day_grows_by_days() -> None:
    event = Event("activity", "1", "meeting", "Fair", date(2026, 11, 20), date(2026, 11, 20))
    assert event.resized(DAY_MINUTES).last == date(2026, 11, 21)
    assert event.resized(-DAY_MINUTES).last == date(2026, 11, 20)
    assert event.moved(2, 90).first == date(2026, 11, 22)


@given(st.dates(EARLIEST, LATEST), st.integers(0, 6), st.sampled_from(list(Mode)))
def test_a_page_holds_its_day_and_whole_weeks(day: date, first: int, mode: Mode) -> None:
    shown = days_of(mode, day, first)
    assert shown.first <= day <= shown.last
    if mode in (Mode.WEEK, Mode.MONTH):
        assert shown.first.weekday() == first
        assert len(shown.all()) % 7 == 0
        assert len(shown.all()) <= 42


@given(st.dates(EARLIEST, LATEST), st.sampled_from(list(Mode)), st.integers(-3, 3))
def test_turning_pages_never_leaves_the_calendar(day: date, mode: Mode, by: int) -> None:
    assert EARLIEST <= turned(mode, day, by) <= LATEST
