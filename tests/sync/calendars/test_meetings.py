"""What events of a calendar file mean; it is Friday, 20 November 2026, noon UTC."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.instant import from_datetime
from shared_models.kernel.wall_clock import utc_midnight
from sync.calendars import meetings as rules
from sync.calendars.content_lines import read
from sync.calendars.faults import CalendarTooLarge
from sync.calendars.meetings import Meeting, Read, meetings

NOW = from_datetime(datetime(2026, 11, 20, 12, tzinfo=UTC))
OUTLOOK = """BEGIN:VTIMEZONE
TZID:Office time
BEGIN:STANDARD
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def at(zone: str, *parts: int) -> int:
    return from_datetime(datetime(*parts, tzinfo=ZoneInfo(zone)))  # type: ignore[arg-type,misc]


def found(*lines: str, around: str = "") -> Read:
    event = "\n".join(["BEGIN:VEVENT", "UID:1", "SUMMARY:Talk", *lines, "END:VEVENT"])
    return meetings(read(f"BEGIN:VCALENDAR\n{around}\n{event}\nEND:VCALENDAR".encode()), NOW)


def only(*lines: str, around: str = "") -> Meeting:
    result = found(*lines, around=around)
    assert not result.problems
    (meeting,) = result.meetings
    return meeting


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("DTSTART:20261120T090000Z", at("UTC", 2026, 11, 20, 9)),
        ("DTSTART;TZID=Europe/Berlin:20261120T090000", at("Europe/Berlin", 2026, 11, 20, 9)),
        ("DTSTART;TZID=Office time:20260720T090000", at("Europe/Berlin", 2026, 7, 20, 9)),
        ("DTSTART;TZID=W. Europe Standard Time:20261120T090000", at("Europe/Berlin", 2026, 11, 20, 9)),
        ('DTSTART;TZID="America/New_York":20261120T0900', at("America/New_York", 2026, 11, 20, 9)),
    ],
)
def test_beginnings_in_every_form(line: str, moment: int) -> None:
    assert only(line, around=OUTLOOK).at == moment


@pytest.mark.parametrize(
    ("lines", "seconds"),
    [
        (("DTSTART:20261120T090000Z", "DTEND:20261120T103000Z"), 5400),
        (("DTSTART:20261120T090000Z", "DURATION:PT1H30M"), 5400),
        (("DTSTART:20261120T090000Z", "DURATION:P1W"), 7 * 86_400),
        (("DTSTART:20261120T090000Z",), 0),
        (("DTSTART:20261120T090000Z", "DTEND:20251120T090000Z"), 0),
        (("DTSTART;VALUE=DATE:20261120",), 86_400),
        (("DTSTART;VALUE=DATE:20261120", "DTEND;VALUE=DATE:20261123"), 3 * 86_400),
        (("DTSTART:20261025T010000Z", "DTEND;TZID=Europe/Berlin:20261025T040000"), 2 * 3600),
    ],
)
def test_how_long_it_takes(lines: tuple[str, ...], seconds: int) -> None:
    assert only(*lines).seconds == seconds


def test_whole_days_and_everything_else() -> None:
    meeting = only(
        "DTSTART;VALUE=DATE:20261120", "LOCATION:Kiel\\, Hall 3", "DESCRIPTION:One\\nTwo", "STATUS:CANCELLED",
        "ATTENDEE;CN=Ada:MAILTO:Ada@Example.org", "ORGANIZER:mailto:tom@example.org",
    )  # fmt: skip
    assert (meeting.all_day, meeting.at) == (True, utc_midnight(date(2026, 11, 20)))
    assert (meeting.location, meeting.body, meeting.cancelled) == ("Kiel, Hall 3", "One\nTwo", True)
    assert meeting.addresses == ("ada@example.org", "tom@example.org")


def test_a_series_keeps_its_hour_over_a_change_of_clocks() -> None:
    result = found(
        "DTSTART;TZID=Europe/Berlin:20260301T090000",
        "RRULE:FREQ=WEEKLY;COUNT=6",
        "DTEND;TZID=Europe/Berlin:20260301T100000",
    )
    assert [each.at for each in result.meetings] == [
        at("Europe/Berlin", 2026, 3, day, 9) for day in (1, 8, 15, 22, 29)
    ] + [at("Europe/Berlin", 2026, 4, 5, 9)]
    assert len({each.occurrence for each in result.meetings}) == 6


def test_what_was_left_out_or_changed_of_a_series() -> None:
    changed = "\n".join(
        [
            "BEGIN:VEVENT",
            "UID:1",
            "SUMMARY:Moved",
            "RECURRENCE-ID:20261110T090000Z",
            "DTSTART:20261110T150000Z",
            "END:VEVENT",
        ]
    )
    result = found(
        "DTSTART:20261109T090000Z", "RRULE:FREQ=DAILY;UNTIL=20261112T090000Z", "EXDATE:20261111T090000Z", around=changed
    )
    starts = sorted((each.at, each.subject) for each in result.meetings)
    assert starts == [
        (at("UTC", 2026, 11, 9, 9), "Talk"),
        (at("UTC", 2026, 11, 10, 15), "Moved"),
        (at("UTC", 2026, 11, 12, 9), "Talk"),
    ]


def test_an_endless_series_ends_within_the_horizon() -> None:
    result = found("DTSTART:20150101T090000Z", "RRULE:FREQ=DAILY")
    assert len(result.meetings) == rules.OFTEN
    assert min(each.at for each in result.meetings) >= NOW - 367 * 86_400_000_000


@pytest.mark.parametrize(
    "line",
    [
        "DTSTART:tomorrow",
        "DTSTART:20261345T090000Z",
        "SUMMARY:no beginning",
        "DTSTART:20261120T090000Z\nRRULE:FREQ=DAILY;INTERVAL=0",
        "DTSTART:20261120T090000Z\nRRULE:FREQ=SECONDLY",
        "DTSTART:20261120T090000Z\nRRULE:FREQ=OFTEN",
        "DTSTART:20261120T090000Z\nRRULE:" + "A" * 600,
        "DTSTART:20261120T090000Z\nDURATION:long",
    ],
)
def test_what_makes_no_sense_is_named_and_left_out(line: str) -> None:
    good = "BEGIN:VEVENT\nUID:2\nSUMMARY:Good\nDTSTART:20261120T090000Z\nEND:VEVENT"
    result = found(*line.split("\n"), around=good)
    assert [each.subject for each in result.meetings] == ["Good"]
    assert len(result.problems) == 1


def test_too_many_meetings_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "MOST", 10)
    with pytest.raises(CalendarTooLarge):
        found("DTSTART:20261101T090000Z", "RRULE:FREQ=DAILY")


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_value_is_a_meeting_or_a_problem(start: str, rule: str) -> None:
    lines = [f"DTSTART:{start}", f"RRULE:{rule}"]
    plain = [each.replace("\r", " ").replace("\n", " ") for each in lines]
    found(*plain)
