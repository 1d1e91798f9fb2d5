"""Days, moments and lengths of iCalendar (RFC 5545, sections 3.3.4 to 3.3.6), and the time zones they are in.

A zone is that of the person's system where its name is known; otherwise the rules in the file say what it is. A time
without a zone is one of the clock on the wall, wherever one is.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from io import StringIO
from zoneinfo import ZoneInfo

from shared_models.kernel.instant import Instant, to_datetime
from shared_models.kernel.wall_clock import at_wall
from sync.calendars.content_lines import Component, Property

_DAY = re.compile(r"(\d{4})(\d{2})(\d{2})")
_MOMENT = re.compile(r"(\d{4})(\d{2})(\d{2})T(\d{2})(\d{2})(\d{2})?(Z?)")
_LENGTH = re.compile(r"([+-]?)P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?")
_MOST_ZONES, _MOST_LINES = 50, 2_000


class NotATime(ValueError):
    """The value is no day and no moment."""


@dataclass(frozen=True, slots=True)
class When:
    """A whole day, or a wall time in a zone; a zone of None is the clock on the wall."""

    day: date
    wall: datetime | None = None
    zone: tzinfo | None = None

    @property
    def instant(self) -> Instant:
        """The moment; of a whole day there is none."""
        if self.wall is None:
            raise NotATime("a whole day is no moment")
        return at_wall(self.wall, self.zone)


class Zones:
    """The time zones of one file."""

    def __init__(self, calendar: Component) -> None:
        self._described = [each for each in calendar.parts if each.name == "VTIMEZONE"][:_MOST_ZONES]
        self._known: dict[str, tzinfo | None] = {}
        default = calendar.text("X-WR-TIMEZONE")
        self.default = self.named(default) if default else None

    def named(self, name: str) -> tzinfo | None:
        """The zone of a name, None for one that nobody knows."""
        if name not in self._known:
            self._known[name] = _system(name) or self._of_file(name) or _system(_WINDOWS.get(name, ""))
        return self._known[name]

    def _of_file(self, name: str) -> tzinfo | None:
        found = next((each for each in self._described if each.text("TZID") == name), None)
        if found is None or len(found.lines) > _MOST_LINES:
            return None
        from dateutil.tz import tzical

        try:
            zone = tzical(StringIO("\r\n".join([*found.lines, ""]))).get(name)
            datetime.now(zone)  # rules that make no sense fail here, and not later
        except Exception:  # noqa: BLE001 - whatever a foreign rule breaks, the zone is then not known
            return None
        return zone if isinstance(zone, tzinfo) else None


def when(line: Property, zones: Zones) -> When:
    """What a DTSTART, DTEND, DUE, EXDATE or RECURRENCE-ID says. Raises NotATime."""
    return read_when(line.value.strip(), line.parameters, zones)


def read_when(text: str, parameters: Mapping[str, str], zones: Zones) -> When:
    """One value of such a line. Raises NotATime."""
    try:
        if found := _DAY.fullmatch(text):
            return When(date(int(found[1]), int(found[2]), int(found[3])))
        if found := _MOMENT.fullmatch(text):
            year, month, day, hour, minute = (int(found[at]) for at in range(1, 6))
            second = min(int(found[6] or 0), 59)
            wall = datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - its zone is told apart
            zone = (
                UTC if found[7] else zones.named(parameters.get("TZID", "")) if "TZID" in parameters else zones.default
            )
            return When(wall.date(), wall, zone)
    except ValueError:
        raise NotATime(text) from None
    raise NotATime(text)


def length(text: str) -> timedelta:
    """What a DURATION says; never less than nothing. Raises NotATime."""
    found = _LENGTH.fullmatch(text.strip())
    if found is None or not any(found[at] for at in range(2, 7)):
        raise NotATime(text)
    weeks, days, hours, minutes, seconds = (int(found[at] or 0) for at in range(2, 7))
    total = timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return total if found[1] != "-" else timedelta()


def moment_text(at: Instant) -> str:
    """An instant as iCalendar writes it, in UTC."""
    return f"{to_datetime(at):%Y%m%dT%H%M%SZ}"


def day_text(day: date) -> str:
    """A whole day as iCalendar writes it."""
    return f"{day.year:04}{day.month:02}{day.day:02}"


def _system(name: str) -> tzinfo | None:
    """A zone that the system knows. A name from a file never leads out of the folder of zones."""
    if not name or len(name) > 60 or not re.fullmatch(r"[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+){0,2}", name):
        return UTC if name.upper() in ("UTC", "GMT", "ETC/UTC") else None
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return None


_WINDOWS = {
    "W. Europe Standard Time": "Europe/Berlin",
    "Central Europe Standard Time": "Europe/Budapest",
    "Central European Standard Time": "Europe/Warsaw",
    "Romance Standard Time": "Europe/Paris",
    "GMT Standard Time": "Europe/London",
    "Greenwich Standard Time": "Atlantic/Reykjavik",
    "E. Europe Standard Time": "Europe/Chisinau",
    "FLE Standard Time": "Europe/Kyiv",
    "GTB Standard Time": "Europe/Bucharest",
    "Turkey Standard Time": "Europe/Istanbul",
    "Russian Standard Time": "Europe/Moscow",
    "Eastern Standard Time": "America/New_York",
    "Central Standard Time": "America/Chicago",
    "Mountain Standard Time": "America/Denver",
    "Pacific Standard Time": "America/Los_Angeles",
    "E. South America Standard Time": "America/Sao_Paulo",
    "Arabian Standard Time": "Asia/Dubai",
    "Arab Standard Time": "Asia/Riyadh",
    "Egypt Standard Time": "Africa/Cairo",
    "Israel Standard Time": "Asia/Jerusalem",
    "India Standard Time": "Asia/Kolkata",
    "China Standard Time": "Asia/Shanghai",
    "Tokyo Standard Time": "Asia/Tokyo",
    "AUS Eastern Standard Time": "Australia/Sydney",
}
"""What Outlook calls the zones of its larger markets (CLDR, windowsZones), for files that do not describe them."""
