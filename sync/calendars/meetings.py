"""What a calendar file says is to take place: its events one by one, repeating ones as often as they come. Pure.

Law: a series is expanded from a year ago to a year ahead and at most 400 times; beyond that nothing is made, and
importing the file again later brings what has come nearer. What cannot be understood is named and left out, the rest is
taken.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

from shared_models.kernel.faults import worded
from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.wall_clock import at_wall, utc_midnight
from sync.calendars.content_lines import Component, Property
from sync.calendars.faults import CalendarTooLarge
from sync.calendars.times import NotATime, When, Zones, length, read_when, when
from sync.calendars.todos import Todo, todos

PAST, AHEAD, OFTEN = timedelta(days=366), timedelta(days=366), 400
MOST = 20_000
_LONGEST = 31_536_000
_ADDRESSES, _DATES, _RULE, _SERIES, _TRIED = 100, 1_000, 500, 1_000, 20_000


@dataclass(frozen=True, slots=True)
class Meeting:
    """One event. `occurrence` tells those of a series apart; `seconds` of a whole day are whole days."""

    uid: str
    occurrence: str
    subject: str
    at: Instant
    seconds: int
    all_day: bool = False
    location: str = ""
    body: str = ""
    cancelled: bool = False
    addresses: tuple[str, ...] = ()


@dataclass(slots=True)
class Read:
    """What was understood, and in words what was not."""

    meetings: list[Meeting] = field(default_factory=list)
    todos: list[Todo] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def meetings(calendar: Component, now: Instant) -> Read:
    """The events and tasks of a calendar. Raises CalendarTooLarge."""
    zones, read = Zones(calendar), Read()
    series: dict[str, list[Component]] = {}
    for each in calendar.parts:
        if each.name == "VEVENT":
            series.setdefault(each.text("UID") or _unnamed(each), []).append(each)
    repeating = 0
    for uid, parts in series.items():
        repeating += any(each.first("RRULE") is not None for each in parts)
        if repeating > _SERIES:
            raise CalendarTooLarge(
                worded("The calendar holds more than {limit} repeating meetings. Import it in parts.", limit=_SERIES)
            )
        try:
            for meeting in _of_series(uid[:1_000], parts, zones, now):
                read.meetings.append(meeting)
                if len(read.meetings) > MOST:
                    raise CalendarTooLarge(
                        worded("The calendar holds more than {limit} meetings. Import it in parts.", limit=MOST)
                    )
        except (NotATime, ValueError, OverflowError) as wrong:
            read.problems.append(f"{parts[0].text('SUMMARY')[:60] or uid[:40]}: {str(wrong)[:80] or 'no time'}")
    read.todos += todos(calendar, zones, read.problems)
    return read


def _unnamed(part: Component) -> str:
    """What tells an event without a UID apart."""
    start = part.first("DTSTART")
    return f"{part.text('SUMMARY')[:100]}/{start.value if start is not None else ''}"


def _of_series(uid: str, parts: list[Component], zones: Zones, now: Instant) -> Iterator[Meeting]:
    """The events of one UID: a single one, or a series with what of it was changed by itself."""
    changed = {_occurrence(each, zones): each for each in parts if each.first("RECURRENCE-ID") is not None}
    for each in parts:
        if each.first("RECURRENCE-ID") is not None:
            continue
        first = _meeting(uid, each, zones)
        rule = each.first("RRULE")
        if rule is None and not each.every("RDATE"):
            yield first
            continue
        for start in _starts(each, zones, now):
            name = _name_of(start)
            if name not in changed:
                yield replace(first, occurrence=name, at=_at(start))
    for name, each in changed.items():
        yield replace(_meeting(uid, each, zones), occurrence=name)


def _meeting(uid: str, part: Component, zones: Zones) -> Meeting:
    line = part.first("DTSTART")
    if line is None:
        raise NotATime("it has no beginning")
    start = when(line, zones)
    return Meeting(
        uid,
        "",
        (part.text("SUMMARY") or part.text("DESCRIPTION").partition("\n")[0] or "—")[:200],
        _at(start),
        _seconds(part, start, zones),
        start.wall is None,
        part.text("LOCATION")[:200],
        part.text("DESCRIPTION")[:50_000],
        part.text("STATUS").upper() == "CANCELLED",
        tuple(dict.fromkeys(_addresses(part)))[:_ADDRESSES],
    )


def _seconds(part: Component, start: When, zones: Zones) -> int:
    end, lasting = part.first("DTEND"), part.first("DURATION")
    if start.wall is None:
        days = 1
        if end is not None and when(end, zones).wall is None:
            days = (when(end, zones).day - start.day) // timedelta(1)
        elif lasting is not None:
            days = length(lasting.value) // timedelta(days=1)
        return min(max(1, days), 365) * 86_400
    seconds = 0
    if end is not None:
        until = when(end, zones)
        seconds = (_at(until) - _at(start)) // 1_000_000 if until.wall is not None else 0
    elif lasting is not None:
        seconds = length(lasting.value) // timedelta(seconds=1)
    return min(max(0, seconds), _LONGEST)


def _addresses(part: Component) -> Iterator[str]:
    for name in ("ATTENDEE", "ORGANIZER"):
        for each in part.every(name):
            found = each.value.strip()
            address = found[7:] if found.lower().startswith("mailto:") else each.parameters.get("EMAIL", "")
            if "@" in address and len(address) <= 254:
                yield address.strip().lower()


def _starts(part: Component, zones: Zones, now: Instant) -> list[When]:
    """When a series takes place, within the horizon."""
    from dateutil.rrule import rruleset, rrulestr

    line = part.first("DTSTART")
    if line is None:
        raise NotATime("it has no beginning")
    first = when(line, zones)
    begin = first.wall or datetime(first.day.year, first.day.month, first.day.day)  # noqa: DTZ001 - its zone is known
    centre = to_datetime(now).replace(tzinfo=None)
    low, high = centre - PAST, centre + AHEAD
    every = rruleset()
    for rule in part.every("RRULE")[:4]:
        every.rrule(rrulestr(_local_until(rule, first), dtstart=begin))
    if not part.every("RRULE"):
        every.rdate(begin)
    for each in _listed(part, "RDATE", zones):
        every.rdate(_wall(each, first))
    for each in _listed(part, "EXDATE", zones):
        every.exdate(_wall(each, first))
    found: list[When] = []
    for tried, moment in enumerate(every):
        if moment > high or len(found) >= OFTEN or tried > _TRIED:
            break
        if moment >= low:
            found.append(When(moment.date(), None if first.wall is None else moment, first.zone))
    return found


def _local_until(rule: Property, first: When) -> str:
    """The rule with its end on the clock of its beginning, as the expansion wants it."""
    if len(rule.value) > _RULE:
        raise NotATime("its rule is too long")
    parts = []
    for part in rule.value.strip().upper().split(";"):
        key, _, value = part.partition("=")
        if key == "BYSECOND" or (key == "INTERVAL" and not value.strip("0")):
            raise NotATime("its rule makes no sense")
        if key == "FREQ" and value in ("SECONDLY", "MINUTELY"):
            raise NotATime("it repeats too often")
        if key == "UNTIL" and value.endswith("Z") and first.zone is not None:
            moment = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC).astimezone(first.zone)
            value = f"{moment:%Y%m%dT%H%M%S}"
        elif key == "UNTIL":
            value = value.removesuffix("Z")
        parts.append(f"{key}={value}")
    return ";".join(parts)


def _listed(part: Component, name: str, zones: Zones) -> list[When]:
    found = []
    for line in part.every(name):
        texts = (text.strip().partition("/")[0] for text in line.value.split(",")[:_DATES])
        found += [read_when(text, line.parameters, zones) for text in texts]
    return found[:_DATES]


def _wall(value: When, first: When) -> datetime:
    """A day or moment on the clock of the beginning."""
    if value.wall is None or first.wall is None:
        at = first.wall.time() if first.wall is not None else datetime.min.time()
        return datetime.combine(value.day, at)
    if value.zone == first.zone or first.zone is None or value.zone is None:
        return value.wall
    return to_datetime(value.instant).astimezone(first.zone).replace(tzinfo=None)


def _occurrence(part: Component, zones: Zones) -> str:
    line = part.first("RECURRENCE-ID")
    assert line is not None
    return _name_of(when(line, zones))


def _name_of(start: When) -> str:
    """What an occurrence is known by: when the series would have it."""
    return start.day.isoformat() if start.wall is None else str(_at(start))


def _at(start: When) -> Instant:
    if start.wall is None:
        return utc_midnight(start.day)
    return at_wall(start.wall, start.zone)
