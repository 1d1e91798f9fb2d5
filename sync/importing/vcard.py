"""vCards as a table: one row for each card, its columns called as our own fields are.

Formats: vCard 2.1 (versit, 1996), 3.0 (RFC 2425, 2426) and 4.0 (RFC 6350), read as programs really write them: lines
folded either way, quoted-printable with a character set of its own, groups (`item1.TEL`), types with and without
`TYPE=`. What a contact has no field for, such as a third phone number, is kept in its notes.
"""

import quopri
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from sync.importing.encoding import detect, reading
from sync.importing.external import keyed
from sync.importing.faults import NothingToImport
from sync.importing.row_values import split_name
from sync.importing.table import Table, readable

SUFFIXES = (".vcf", ".vcard")
HEADERS = (
    "First name",
    "Last name",
    "Company",
    "Job title",
    "E-mail",
    "Phone",
    "Mobile",
    "Street",
    "Postal code",
    "City",
    "State or region",
    "Country",
    "Language",
    "Birthday",
    "Website",
    "Tags",
    "Notes",
    "Ids in other programs",
)
_ENDS_SOFT = re.compile(r"=\s*$")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PARAMETER = re.compile(r';((?:[^;:"]|"[^"]*")*)')
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:T.*)?")
_MOBILE = frozenset({"cell", "mobile", "iphone"})
_NO_PHONE = frozenset({"fax", "pager", "modem", "bbs", "video"})
_KNOWN = frozenset(
    "begin end version n fn org title role email tel adr lang bday url categories note kind uid rev prodid photo logo "
    "sound key source profile mailer sort-string class name agent x-ablabel".split()
)


@dataclass(frozen=True, slots=True)
class Line:
    """One property of a card: its name and types in small letters, and its value as it is written."""

    name: str
    types: frozenset[str]
    value: str
    label: str = ""

    def parts(self) -> list[str]:
        """The value's parts, which semicolons separate."""
        return [_plain(each).strip() for each in _split(self.value, ";")]

    def text(self) -> str:
        """The whole value."""
        return _plain(self.value).strip()


@dataclass(slots=True)
class Card:
    """One card: the line it begins on, and its properties."""

    line: int
    lines: list[Line] = field(default_factory=list)

    def all(self, name: str) -> list[Line]:
        """Its properties of a name that hold anything, the preferred first."""
        found = [each for each in self.lines if each.name == name and each.value.strip(" ;")]
        return sorted(found, key=lambda each: "pref" not in each.types)

    def first(self, name: str) -> str:
        """The first value under a name."""
        return next((each.text() for each in self.all(name)), "")


def open_cards(path: Path) -> Table:
    """The cards of a file as a table. Raises FileUnreadable, FileTooLarge, NotText or NothingToImport."""
    with readable(path):
        return read_cards(path.read_bytes())


def read_cards(data: bytes) -> Table:
    """The cards in bytes as a table."""
    text = data.decode(*reading(detect([data])))
    if next(_cards(text), None) is None:
        raise NothingToImport("The file holds no vCard.")
    return Table(HEADERS, lambda: ((card.line, _row(card)) for card in _cards(text)), program="vCard")


def _cards(text: str) -> Iterator[Card]:
    card, nested = None, 0
    for number, each in _unfolded(text):
        line = _parsed(each)
        if line is None:
            continue
        if line.name == "begin" and line.value.strip().lower() == "vcard":
            if card is not None:
                nested += 1
            else:
                card = Card(number)
        elif line.name == "end" and card is not None and nested:
            nested -= 1
        elif line.name == "end" and card is not None:
            yield card
            card = None
        elif card is not None and not nested:
            card.lines.append(line)
    if card is not None and card.lines:
        yield card  # a file that was cut off: what there is counts


def _unfolded(text: str) -> Iterator[tuple[int, str]]:
    """Whole lines with the numbers they begin on."""
    begun, held, soft = 0, "", False
    for number, line in enumerate(text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), 1):
        if soft:
            held = _ENDS_SOFT.sub("", held) + "=\n" + line
        elif line[:1] in (" ", "\t") and held:
            held += line[1:]
        else:
            if held:
                yield begun, held
            begun, held = number, line
        soft = "QUOTED-PRINTABLE" in held[:200].upper() and bool(_ENDS_SOFT.search(line))
    if held:
        yield begun, held


def _parsed(line: str) -> Line | None:
    head = re.match(r"\s*(?:[\w-]+\.)?([\w-]+)", line)
    if head is None:
        return None
    at, parameters = head.end(), []
    while found := _PARAMETER.match(line, at):
        parameters.append(found[1])
        at = found.end()
    if line[at : at + 1] != ":":
        return None
    types: set[str] = set()
    charset, quoted, label = "utf-8", False, ""
    for each in parameters:
        name, equals, value = each.partition("=")
        key, words = name.strip().lower(), value.strip().strip('"')
        if not equals:
            types.add(key)
        elif key == "type":
            types |= {one.strip().lower() for one in words.split(",")}
        elif key == "pref":
            types.add("pref")
        elif key == "charset":
            charset = words
        elif key == "label":
            label = words
        elif key == "encoding":
            types.add(words.lower())
    quoted = "quoted-printable" in types
    value = line[at + 1 :]
    return Line(head[1].lower(), frozenset(types), _decoded(value, charset) if quoted else value, label)


def _decoded(value: str, charset: str) -> str:
    """Quoted-printable as text; semicolons inside an escaped sequence stay what they are."""
    data = quopri.decodestring(value.encode("utf-8", "replace"))
    try:
        return data.decode(charset)
    except (LookupError, UnicodeDecodeError):
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError:
            return data.decode("cp1252", "replace")


def _split(value: str, separator: str) -> list[str]:
    return re.split(rf"(?<!\\){separator}", value)


def _plain(value: str) -> str:
    return _ESCAPE.sub(lambda found: "\n" if found[1] in "nN" else found[1], value)


def _row(card: Card) -> list[str]:
    first, last = _name(card)
    company = next((each.parts()[0] for each in card.all("org")), "")
    if not (first or last):
        if card.first("kind").lower() != "org" and card.first("fn") != company:
            first, last = split_name(card.first("fn"))
        elif company:
            last = company
    phones, mobiles, more = _phones(card)
    mails = list(dict.fromkeys(each.text().removeprefix("mailto:") for each in card.all("email")))
    street, city, region, postal, country, others = _addresses(card)
    day = _DAY.fullmatch(card.first("bday"))
    links = [each.text() for each in card.all("url")]
    tags = [part.strip() for each in card.all("categories") for part in map(_plain, _split(each.value, ","))]
    notes = [each.text() for each in card.all("note")]
    notes += [f"E-mail: {each}" for each in mails[1:]] + [*more, *others] + [f"Website: {each}" for each in links[1:]]
    if card.first("bday") and day is None:
        notes.append(f"Birthday: {card.first('bday')}")
    notes += [
        f"{each.name.removeprefix('x-').replace('-', ' ').capitalize()}: {' '.join(filter(None, each.parts()))}"
        for each in card.lines
        if each.name in ("nickname", "impp", "anniversary") and each.value.strip()
    ]
    return [
        first,
        last,
        company,
        card.first("title") or card.first("role"),
        mails[0] if mails else "",
        *(phones, mobiles),
        *(street, postal, city, region, country),
        card.first("lang"),
        "-".join(day.groups()) if day else "",
        _link(links[0]) if links else "",
        "; ".join(filter(None, tags)),
        "\n".join(notes),
        "; ".join(keyed("vCard", filter(None, [card.first("uid")]))),
    ]


def _name(card: Card) -> tuple[str, str]:
    names = card.all("n")
    if not names:
        return "", ""
    last, first, middle, *_ = [*names[0].parts(), "", "", ""]
    return " ".join(filter(None, (first, middle))), last


def _phones(card: Card) -> tuple[str, str, list[str]]:
    """The phone, the mobile phone, and lines about all others."""
    phone = mobile = ""
    more = []
    for each in card.all("tel"):
        number = each.text().removeprefix("tel:").partition(";")[0]
        if each.types & _NO_PHONE and not each.types & _MOBILE:
            more.append(f"{_kind(each, _NO_PHONE)}: {number}")
        elif each.types & _MOBILE and not mobile:
            mobile = number
        elif not phone and not each.types & _MOBILE:
            phone = number
        elif number not in (phone, mobile):
            more.append(f"Phone: {number}")
    return phone, mobile, more


def _kind(line: Line, known: Iterable[str]) -> str:
    return next((each.capitalize() for each in sorted(line.types & frozenset(known))), "Phone")


def _addresses(card: Card) -> tuple[str, str, str, str, str, list[str]]:
    """Street, city, region, postal code and country of the work address, else the first; and lines about the others."""
    found = sorted(card.all("adr"), key=lambda each: "work" not in each.types)
    if not found:
        return "", "", "", "", "", []
    box, extended, street, city, region, postal, country, *_ = [*found[0].parts(), *[""] * 7]
    lines = ", ".join(filter(None, (" ".join(street.split("\n")), extended, box)))
    others = [f"Address: {', '.join(filter(None, each.parts()))}" for each in found[1:]]
    return lines, city, region, postal, country, others


def _link(text: str) -> str:
    return text if "://" in text else f"https://{text}"
