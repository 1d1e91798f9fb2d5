"""Contacts as vCards, which address books of phones and mail programs read.

Format: vCard 4.0 (RFC 6350): UTF-8, CRLF, lines folded at 75 octets between characters; `\\`, `;`, `,` and line ends
escaped.
"""

from collections.abc import Iterable, Iterator

from shared_models.kernel.record_field import Value
from sync.importing.exports.writer import TextWriter, told
from sync.replica.lists import Line

FIELDS = (
    "first_name",
    "last_name",
    "company_id",
    "job_title",
    "email",
    "phone",
    "mobile",
    "street",
    "postal_code",
    "city",
    "region",
    "country",
    "language",
    "birthday",
    "website",
    "tags",
    "notes",
    "updated_at",
)
"""What of a contact is written."""
_OCTETS = 75


class VcardWriter(TextWriter):
    """One card for each contact."""

    def add(self, lines: Iterable[Line]) -> None:
        """Write these contacts."""
        with told(self.path):
            for line in lines:
                self.file.write(card(line))


def card(line: Line) -> str:
    """One contact as a card."""
    return "".join(f"{_folded(each)}\r\n" for each in _properties(line))


def _properties(line: Line) -> Iterator[str]:
    held = line.values

    def text(name: str) -> str:
        return _escaped(held.get(name))

    yield "BEGIN:VCARD"
    yield "VERSION:4.0"
    yield f"UID:urn:uuid:{line.id}"
    yield f"FN:{_escaped(line.title) or text('email') or text('phone') or '-'}"
    yield f"N:{text('last_name')};{text('first_name')};;;"
    company = line.titles.get(held.get("company_id") or "", "")
    plain = (
        ("ORG", _escaped(company)),
        ("TITLE", text("job_title")),
        ("EMAIL", text("email")),
        ("TEL;TYPE=work,voice", text("phone")),
        ("TEL;TYPE=cell", text("mobile")),
        ("LANG", text("language")),
        ("BDAY", str(held.get("birthday") or "").replace("-", "")),
        ("URL", str(held.get("website") or "")),
    )
    yield from (f"{name}:{value}" for name, value in plain if value)
    address = [text(name) for name in ("street", "city", "region", "postal_code", "country")]
    if any(address):
        yield f"ADR:;;{';'.join(address)}"
    tags = [_escaped(line.titles[each]) for each in held.get("tags") or () if each in line.titles]
    if tags:
        yield f"CATEGORIES:{','.join(tags)}"
    if held.get("notes"):
        yield f"NOTE:{text('notes')}"
    yield "END:VCARD"


def _escaped(value: Value) -> str:
    words = str(value or "").replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return words.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _folded(line: str) -> str:
    """Lines of at most 75 octets, never cut within a character."""
    parts, size, current = [], 0, ""
    for letter in line:
        octets = len(letter.encode("utf-8", "replace"))
        if size + octets > _OCTETS:
            parts.append(current)
            current, size = " ", 1
        current += letter
        size += octets
    return "\r\n".join([*parts, current])
