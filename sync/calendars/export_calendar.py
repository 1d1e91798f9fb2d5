"""Writes meetings, tasks and closes as an iCalendar file (RFC 5545) that other calendars take over. Pure.

Law: lines end in CRLF and are folded at 75 octets without cutting a letter; text is escaped; times are in UTC, whole
days are days. The UID is the record's id, so that who imports it again, here or elsewhere, gets the same meeting.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, to_datetime
from sync.calendars.import_calendar import OWN
from sync.calendars.times import day_text, moment_text

PRODUCT = "-//Counterfoil//Calendar//EN"
_OCTETS = 75
_PRIORITY = {"high": "1", "normal": "5", "low": "9"}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who comes."""

    name: str
    address: str


def calendar_text(
    activities: Iterable[Mapping[str, object]],
    tasks: Iterable[Mapping[str, object]],
    people: Mapping[Id, Person],
    now: Instant,
    name: str = "",
) -> str:
    """The whole file. Rows have every field of their type; `people` are the contacts that come, by id."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    if name:
        lines.append(f"X-WR-CALNAME:{escaped(name)}")
    for row in activities:
        lines += _event(row, people, now)
    for row in tasks:
        lines += _task(row, now)
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in folded(line))


def escaped(text: str) -> str:
    """Text as a value (section 3.3.11); control characters have no place in it."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    plain = "".join(each for each in plain if each in "\n\t" or ord(each) >= 32)
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def folded(line: str) -> Iterator[str]:
    """A line in parts of at most 75 octets; each after the first begins with a blank."""
    part, size = "", 0
    for letter in line:
        octets = len(letter.encode("utf-8", "replace"))
        if size + octets > _OCTETS:
            yield part
            part, size = " ", 1
        part += letter
        size += octets
    yield part


def _event(row: Mapping[str, object], people: Mapping[Id, Person], now: Instant) -> list[str]:
    at, seconds = int(str(row["at"])), int(str(row["duration"] or 0))
    lines = ["BEGIN:VEVENT", f"UID:{row['id']}{OWN}", f"DTSTAMP:{moment_text(now)}"]
    if row["all_day"]:
        first: date = to_datetime(at).date()
        last = first + timedelta(days=max(1, -(-seconds // 86_400)))
        lines += [f"DTSTART;VALUE=DATE:{day_text(first)}", f"DTEND;VALUE=DATE:{day_text(last)}"]
    else:
        lines += [f"DTSTART:{moment_text(at)}", f"DTEND:{moment_text(at + seconds * 1_000_000)}"]
    lines.append(f"SUMMARY:{escaped(str(row['subject']))}")
    for name, field in (("LOCATION", "location"), ("DESCRIPTION", "body")):
        if row.get(field):
            lines.append(f"{name}:{escaped(str(row[field]))}")
    lines.append(f"STATUS:{'CANCELLED' if row['status'] == 'cancelled' else 'CONFIRMED'}")
    attendees = row.get("attendees")
    for each in attendees if isinstance(attendees, Sequence) else ():
        person = people.get(str(each))
        if person is not None and person.address:
            name = "".join(letter for letter in person.name if letter not in '"\r\n' and ord(letter) >= 32)
            lines.append(f'ATTENDEE;CN="{name}":mailto:{_plain(person.address)}')
    lines.append("END:VEVENT")
    return lines


def _task(row: Mapping[str, object], now: Instant) -> list[str]:
    lines = ["BEGIN:VTODO", f"UID:{row['id']}{OWN}", f"DTSTAMP:{moment_text(now)}"]
    if row["due"]:
        lines.append(f"DUE;VALUE=DATE:{str(row['due']).replace('-', '')}")
    lines.append(f"SUMMARY:{escaped(str(row['subject']))}")
    lines.append(f"PRIORITY:{_PRIORITY.get(str(row['priority']), '5')}")
    if row.get("body"):
        lines.append(f"DESCRIPTION:{escaped(str(row['body']))}")
    done = row["done_at"]
    lines.append("STATUS:NEEDS-ACTION" if done is None else "STATUS:COMPLETED")
    if done is not None:
        lines.append(f"COMPLETED:{moment_text(int(str(done)))}")
    lines.append("END:VTODO")
    return lines


def _plain(address: str) -> str:
    """An address without anything that could begin another line."""
    return "".join(each for each in address if each.isprintable() and not each.isspace())
