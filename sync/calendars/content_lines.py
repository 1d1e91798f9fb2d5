"""The lines of an iCalendar file, and the components they make (RFC 5545, section 3.1). Pure.

Law: nothing in the file is trusted: sizes, nesting and numbers are bounded before anything is made of them, and what
does not fit together is refused with the line it stands on.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from shared_models.kernel.faults import worded
from sync.calendars.faults import CalendarTooLarge, NotACalendar

MAX_BYTES = 20 * 1024 * 1024
MAX_COMPONENTS = 50_000
MAX_LINE = 200_000
_DEEPEST = 4
_NAME = re.compile(r"[A-Za-z0-9-]{1,100}")
_UNESCAPED = {"n": "\n", "N": "\n", ",": ",", ";": ";", "\\": "\\"}


@dataclass(frozen=True, slots=True)
class Property:
    """One line: its name and parameters in capitals, its value as it is written."""

    name: str
    value: str
    parameters: Mapping[str, str]

    @property
    def text(self) -> str:
        """The value as text, without its escapes (section 3.3.11)."""
        return unescaped(self.value)


@dataclass(slots=True)
class Component:
    """Something between BEGIN and END."""

    name: str
    properties: list[Property] = field(default_factory=list)
    parts: list["Component"] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    """The lines as they stand in the file, for time zones, whose rules are read elsewhere."""

    def first(self, name: str) -> Property | None:
        """The first property of a name."""
        return next((each for each in self.properties if each.name == name), None)

    def every(self, name: str) -> list[Property]:
        """All properties of a name."""
        return [each for each in self.properties if each.name == name]

    def text(self, name: str) -> str:
        """The text of the first property of a name, or nothing."""
        found = self.first(name)
        return found.text.strip() if found is not None else ""


def read(data: bytes) -> Component:
    """The calendar in a file; several in one file are taken as one. Raises NotACalendar and CalendarTooLarge."""
    if len(data) > MAX_BYTES:
        raise CalendarTooLarge(worded("The file is larger than {limit} MB.", limit=MAX_BYTES // 1024 // 1024))
    root = Component("")
    open_parts, count = [root], 0
    for number, line in _unfolded(_decoded(data)):
        name, parameters, value = _split(line, number)
        zone = next((each for each in open_parts if each.name == "VTIMEZONE"), None)
        if name == "BEGIN":
            count += 1
            if count > MAX_COMPONENTS:
                raise CalendarTooLarge(worded("The file holds more than {limit} entries.", limit=MAX_COMPONENTS))
            if len(open_parts) > _DEEPEST:
                raise NotACalendar(worded("Line {line}: entries lie too deep in each other.", line=number))
            made = Component(value.strip().upper())
            open_parts[-1].parts.append(made)
            open_parts.append(made)
            zone = zone or (made if made.name == "VTIMEZONE" else None)
        elif name == "END":
            if open_parts[-1].name != value.strip().upper() or len(open_parts) == 1:
                raise NotACalendar(
                    worded("Line {line}: “{name}” ends, but was not begun.", line=number, name=value.strip()[:40])
                )
            open_parts.pop()
        elif len(open_parts) == 1:
            raise NotACalendar("The file does not begin with BEGIN:VCALENDAR.")
        else:
            open_parts[-1].properties.append(Property(name, value, parameters))
        if zone is not None:
            zone.lines.append(line)
    if len(open_parts) > 1:
        raise NotACalendar(worded("The file ends inside of {name}: it was cut off.", name=open_parts[-1].name[:40]))
    calendars = [each for each in root.parts if each.name == "VCALENDAR"]
    if not calendars:
        raise NotACalendar("This is no calendar file: it has no VCALENDAR.")
    return Component(
        "VCALENDAR",
        [each for one in calendars for each in one.properties],
        [each for one in calendars for each in one.parts],
    )


def unescaped(value: str) -> str:
    """Text without backslashes."""
    return re.sub(r"\\(.)", lambda found: _UNESCAPED.get(found[1], found[1]), value, flags=re.DOTALL)


def _decoded(data: bytes) -> str:
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines with the number of their first one: a line that begins with a blank goes on with the one before."""
    parts: list[str] = []
    start, size = 0, 0
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if line[:1] in (" ", "\t") and parts:
            parts.append(line[1:])
            size += len(line)
            if size > MAX_LINE:
                raise CalendarTooLarge(
                    worded("Line {line} is longer than {limit} characters.", line=start, limit=MAX_LINE)
                )
            continue
        if parts:
            yield start, "".join(parts)
        parts, start, size = ([line] if line.strip() else []), number, len(line)
        if size > MAX_LINE:
            raise CalendarTooLarge(worded("Line {line} is longer than {limit} characters.", line=start, limit=MAX_LINE))
    if parts:
        yield start, "".join(parts)


def _split(line: str, number: int) -> tuple[str, dict[str, str], str]:
    """Name, parameters and value; a colon or semicolon in double quotes belongs to a parameter."""
    pieces: list[str] = []
    quoted, begin, value = False, 0, None
    for at, letter in enumerate(line):
        if letter == '"':
            quoted = not quoted
        elif not quoted and letter in ":;":
            pieces.append(line[begin:at])
            begin = at + 1
            if letter == ":":
                value = line[begin:]
                break
    if value is None or not _NAME.fullmatch(pieces[0].strip()):
        raise NotACalendar(worded("Line {line} is no line of a calendar: '{text}'.", line=number, text=line[:40]))
    parameters = {}
    for piece in pieces[1:]:
        key, _, given = piece.partition("=")
        parameters[key.strip().upper()] = given.strip().strip('"')
    return pieces[0].strip().upper(), parameters, value
