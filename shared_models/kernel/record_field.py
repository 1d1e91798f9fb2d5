"""What a record says about one field: its kind, its marks, and the check every value passes.

Plain data without any library, so that a client can paint a list from it before anything heavy is loaded.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.ids import is_id
from shared_models.kernel.instant import EARLIEST, LATEST, is_day
from shared_models.kernel.money import LARGEST, is_currency

Value = Any
"""A value in its one plain form: None, bool, int, str, list of str, or (kinds JSON, LINES) a JSON object or array."""


class Kind(StrEnum):
    """What sort of value a field holds; everything about storage, wire and screen follows from it."""

    TEXT = "text"
    LONG_TEXT = "long-text"
    EMAIL = "email"
    PHONE = "phone"
    URL = "url"
    CHOICE = "choice"
    CURRENCY = "currency"
    COUNTRY = "country"
    LANGUAGE = "language"
    INTEGER = "integer"
    DECIMAL = "decimal"
    MONEY = "money"
    DURATION = "duration"
    BOOLEAN = "boolean"
    DAY = "day"
    INSTANT = "instant"
    REFERENCE = "reference"
    REFERENCES = "references"
    LABELS = "labels"
    JSON = "json"
    LINES = "lines"


class Merge(StrEnum):
    """What happens when two people changed the same field without knowing of each other."""

    LAST = "last"
    ASK = "ask"
    SET = "set"
    TEXT = "text"


TEXTUAL = frozenset(
    {
        Kind.TEXT,
        Kind.LONG_TEXT,
        Kind.EMAIL,
        Kind.PHONE,
        Kind.URL,
        Kind.CHOICE,
        Kind.CURRENCY,
        Kind.COUNTRY,
        Kind.LANGUAGE,
    }
)
WHOLE = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.MONEY, Kind.DURATION, Kind.INSTANT})
SEVERAL = frozenset({Kind.REFERENCES, Kind.LABELS})
LISTED = SEVERAL | {Kind.LINES}
"""Whose empty value is an empty list."""

STRUCTURED = LISTED | {Kind.JSON}

_ALWAYS_SET = frozenset({"id", "version", "created_at", "created_by", "updated_at", "updated_by", "bucket"})
"""The system fields that every stored record has a value in."""
_COMMON = _ALWAYS_SET | {"deleted_at", "custom"}

MAX_LENGTH = {Kind.LONG_TEXT: 100_000, Kind.URL: 2_000, Kind.EMAIL: 254, Kind.PHONE: 40}
MAX_MEMBERS = 200
MAX_LINES = 5_000
BYTES = "bytes"
REASON = "reason"
MAX_JSON_DEPTH = 6


@dataclass(frozen=True, slots=True)
class RecordField:
    """One field of a record type.

    `scale` is the number of decimals, `reference` the record type pointed at, `currency` the field with an amount's
    currency. `read` and `write` are permission keys; a `secret` value never leaves the server. A `system` field is
    set by the product alone, a `by_verb` field after its creation only by verbs. `section` is the heading it stands
    under in forms, with all others of that name; those without one come first. The `choices` of a text are offered,
    and any other words do as well. `unit` is what a number counts, where that is to be shown: BYTES; of a text that it
    is a REASON in English, shown in the person's language. `in_currency` is
    the currency of all amounts, where no other field says it. `lines` are the columns of the small table in a field of
    kind LINES: they are part of the record, come and go with it, and have no identity but their place.
    `mutable` says that the field still changes when its record is frozen; see `RecordType.frozen_by`.
    """

    name: str
    label: str
    kind: Kind
    help: str = ""
    required: bool = False
    default: Value = None
    scale: int = 0
    searchable: bool = False
    sortable: bool = False
    unique: bool = False
    reference: str = ""
    merge: Merge = Merge.LAST
    read: str = ""
    write: str = ""
    secret: bool = False
    system: bool = False
    by_verb: bool = False
    in_list: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    currency: str = ""
    in_currency: str = ""
    max_length: int = 200
    minimum: int = -LARGEST
    maximum: int = LARGEST
    section: str = ""
    unit: str = ""
    lines: "tuple[RecordField, ...]" = ()
    mutable: bool = False

    @property
    def common(self) -> bool:
        """Whether every record has it, so that it follows from what is done and is never said."""
        return self.name in _COMMON

    @property
    def empty(self) -> Value:
        """What the field holds where it has no value."""
        return [] if self.kind in LISTED else None

    @property
    def pointing(self) -> "tuple[RecordField, ...]":
        """Which of the columns of its lines point at other records."""
        return tuple(each for each in self.lines if each.reference)

    @property
    def nullable(self) -> bool:
        """Whether a stored record may have no value in it."""
        return not self.required and self.name not in _ALWAYS_SET

    def check(self, value: Value) -> Value:
        """`value` in its plain form; raises InvalidValue that names the field and what would be right."""
        if value is None or value == "":
            if self.required:
                raise self._wrong("{field} is required.")
            return self.empty
        if self.kind in TEXTUAL:
            return self._text(value)
        if self.kind in WHOLE:
            return self._whole(value)
        return self._other(value)

    def _wrong(self, template: str, **values: object) -> InvalidValue:
        return InvalidValue(worded(template, field=self.label, **values), field=self.name)

    def _text(self, value: Value) -> str:
        if not isinstance(value, str):
            raise self._wrong("{field} must be text.")
        limit = MAX_LENGTH.get(self.kind, self.max_length)
        if len(value) > limit:
            raise self._wrong("{field} is longer than {limit} characters.", limit=limit)
        if not _storable(value):
            raise self._wrong("{field} contains a character that cannot be stored.")
        if self.kind is Kind.CHOICE and value not in self.choices:
            raise self._wrong("{field} must be one of {options}.", options=", ".join(self.choices))
        if self.kind is Kind.EMAIL and not _looks_like_email(value):
            raise self._wrong("{field} must be an e-mail address such as name@example.org.")
        if self.kind is Kind.URL and (not value.lower().startswith(("http://", "https://")) or " " in value):
            raise self._wrong("{field} must be a web address that starts with https://.")
        if self.kind is Kind.CURRENCY and not is_currency(value):
            raise self._wrong("{field} must be a currency code such as EUR.")
        if self.kind is Kind.COUNTRY and not (len(value) == 2 and value.isascii() and value.isupper()):
            raise self._wrong("{field} must be a two-letter country code such as DE.")
        if self.kind is Kind.LANGUAGE and not (2 <= len(value) <= 12 and value.replace("-", "").isalnum()):
            raise self._wrong("{field} must be a language code such as en or pt-BR.")
        return value

    def _whole(self, value: Value) -> int:
        if isinstance(value, bool) or not isinstance(value, int):
            raise self._wrong("{field} must be a whole number.")
        low, high = (EARLIEST, LATEST) if self.kind is Kind.INSTANT else (self.minimum, self.maximum)
        if not low <= value <= high:
            raise self._wrong("{field} must be between {low} and {high}.", low=low, high=high)
        return value

    def _other(self, value: Value) -> Value:
        if self.kind is Kind.BOOLEAN:
            if not isinstance(value, bool):
                raise self._wrong("{field} must be true or false.")
            return value
        if self.kind is Kind.DAY:
            if not is_day(value):
                raise self._wrong("{field} must be a day such as 2026-11-20.")
            return value
        if self.kind is Kind.REFERENCE:
            if not is_id(value):
                raise self._wrong("{field} must be the id of a record.")
            return value
        if self.kind is Kind.JSON:
            self._plain_json(value, 0)
            return value
        return self._lines(value) if self.kind is Kind.LINES else self._several(value)

    def _lines(self, value: Value) -> list[dict[str, Value]]:
        if not isinstance(value, list | tuple) or not all(isinstance(each, Mapping) for each in value):
            raise self._wrong("{field} must be a list of lines.")
        if len(value) > MAX_LINES:
            raise self._wrong("{field} has more than {limit} lines.", limit=MAX_LINES)
        if self.required and not value:
            raise self._wrong("{field} is required.")
        return [self._line(each, at) for at, each in enumerate(value)]

    def _line(self, line: Mapping[str, Value], at: int) -> dict[str, Value]:
        """A line with the columns that hold anything."""
        checked: dict[str, Value] = {}
        known = 0
        for each in self.lines:
            known += each.name in line
            value = line.get(each.name, each.default)
            if value is None and not each.required:
                continue
            try:
                value = each.check(value)
            except InvalidValue as fault:
                raise self._wrong_line(at, each.name, fault.reason) from None
            if value is not None and value != []:
                checked[each.name] = value
        if known < len(line):
            unknown = line.keys() - {each.name for each in self.lines}
            raise self._wrong_line(at, "", worded("There is no '{name}'.", name=str(min(map(str, unknown)))[:80]))
        return checked

    def _wrong_line(self, at: int, column: str, why: str) -> InvalidValue:
        place = f"{self.name}[{at}].{column}" if column else f"{self.name}[{at}]"
        reason = worded("Line {line} of {field}: {why}", field=self.label, line=at + 1, why=why)
        return InvalidValue(reason, field=place)

    def _several(self, value: Value) -> list[str]:
        if not isinstance(value, list | tuple) or not all(isinstance(member, str) for member in value):
            raise self._wrong("{field} must be a list of texts.")
        if len(value) > MAX_MEMBERS:
            raise self._wrong("{field} has more than {limit} members.", limit=MAX_MEMBERS)
        if self.kind is Kind.REFERENCES and not all(is_id(member) for member in value):
            raise self._wrong("{field} must be a list of record ids.")
        if any(len(member) > self.max_length or not _storable(member) for member in value):
            raise self._wrong(
                "{field} has a member that is longer than {limit} characters or cannot be stored.",
                limit=self.max_length,
            )
        return sorted(set(value))

    def _plain_json(self, value: Value, depth: int) -> None:
        if depth > MAX_JSON_DEPTH:
            raise self._wrong("{field} is nested too deeply.")
        if isinstance(value, dict):
            for key, member in value.items():
                if not isinstance(key, str) or len(key) > 100 or not _storable(key):
                    raise self._wrong("{field} has a key that is not a short text.")
                self._plain_json(member, depth + 1)
        elif isinstance(value, list):
            for member in value:
                self._plain_json(member, depth + 1)
        elif isinstance(value, str):
            if len(value) > MAX_LENGTH[Kind.LONG_TEXT] or not _storable(value):
                raise self._wrong("{field} contains text that cannot be stored.")
        elif isinstance(value, float) or not isinstance(value, int | None):
            raise self._wrong("{field} may hold only texts, whole numbers, true, false and null.")
        elif isinstance(value, int) and not -LARGEST <= value <= LARGEST:
            raise self._wrong("{field} contains a number that is too large.")


def columns_of(field: RecordField, value: Value) -> Iterator[tuple[RecordField, Value]]:
    """The references that a value holds, with the field each stands in: its own, or those in its lines."""
    if not field.lines:
        yield field, value
        return
    lines: Sequence[Value] = value if isinstance(value, list | tuple) else ()
    for line in lines:
        for each in field.pointing if isinstance(line, Mapping) else ():
            yield each, line.get(each.name)


def _storable(text: str) -> bool:
    """PostgreSQL stores no NUL, and a lone surrogate is no character."""
    return "\x00" not in text and (text.isascii() or not any("\ud800" <= letter <= "\udfff" for letter in text))


def _looks_like_email(value: str) -> bool:
    """A deliberate minimum: what RFC 5321 allows is too wide to check here, and a typo is the person's to mend."""
    local, at, domain = value.rpartition("@")
    plain = not any(letter.isspace() or letter in '<>,;"' for letter in value)
    return bool(at and local and len(local) <= 64 and "." in domain and plain) and not domain.startswith(".")
