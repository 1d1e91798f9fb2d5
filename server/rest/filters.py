"""Filters of a list: `city=Bern`, `amount.gte=1000.00`, `stage_id.in=…,…`, `owner_id.null=true`, `tags.contains=…`.

A filter's value is checked against the declared field and handed to PostgreSQL as a parameter, as text.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from psycopg import sql

from server.derive.json_columns import comparable, sql_type
from server.rest.faults import UnknownParameter
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.ids import is_id
from shared_models.kernel.instant import from_rfc3339, is_day, to_datetime
from shared_models.kernel.money import LARGEST, from_text
from shared_models.kernel.record_field import MAX_MEMBERS, SEVERAL, TEXTUAL, Kind, RecordField

COMPARISONS = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<="}
MAX_TEXT = 1000


@dataclass(frozen=True, slots=True)
class Filter:
    """One condition: which field, how it is compared, and with what (the only part that is not in the SQL's text)."""

    field: RecordField
    operator: str
    value: Any


def operators(field: RecordField) -> tuple[str, ...]:
    """How a field can be filtered; `eq` is also meant by its bare name."""
    if field.kind in (Kind.JSON, Kind.LINES):
        return ("null",)
    if field.kind in SEVERAL:
        return ("contains", "null")
    equal = ("eq", "ne", "in", "null")
    if field.kind in (Kind.BOOLEAN, Kind.REFERENCE) or field.name == "id":
        return equal
    return (*equal, *COMPARISONS)


def read_filter(parameter: str, text: str, fields: Callable[[str], RecordField]) -> Filter:
    """The filter of one query parameter; `fields` finds a field and raises when it cannot be filtered by."""
    parts = parameter.split(".")
    length = 2 if parts[0] == "custom" and len(parts) > 1 and parts[1] != "null" else 1
    field, operator = fields(".".join(parts[:length])), ".".join(parts[length:]) or "eq"
    if operator not in operators(field):
        known = ", ".join(operators(field))
        reason = f"{field.label} cannot be filtered by {operator[:40]!r}, only by {known}."
        raise UnknownParameter(reason, field=field.name)
    if operator == "null":
        return Filter(field, operator, _read_boolean(field, text) == "true")
    if operator in ("in", "contains"):
        members = [] if text == "" else text.split(",")
        if len(members) > MAX_MEMBERS:
            raise InvalidValue(f"{field.label} has more than {MAX_MEMBERS} values to compare with.", field=field.name)
        return Filter(field, operator, [plain_text(field, each) for each in members])
    return Filter(field, operator, plain_text(field, text))


def condition(field: RecordField, operator: str, value: bool) -> sql.Composable:
    """The SQL condition of a filter; it takes one parameter, save for `null`, which takes none."""
    column, kind = comparable(field), sql_type(field)
    if operator == "null":
        return sql.SQL("{} IS NULL" if value else "{} IS NOT NULL").format(column)
    if operator == "in":
        return sql.SQL("{} = ANY(%s::{}[])").format(column, kind)
    if operator == "contains":
        return sql.SQL("{} @> %s::{}").format(column, kind)
    if operator == "ne":
        return sql.SQL("({}) IS DISTINCT FROM %s::{}").format(column, kind)
    return sql.SQL(f"{{}} {COMPARISONS.get(operator, '=')} %s::{{}}").format(column, kind)


def plain_text(field: RecordField, text: str) -> str:
    """A value as PostgreSQL reads it, checked; raises InvalidValue that says what would be right."""
    read = _READERS.get(Kind.REFERENCE if field.name == "id" else field.kind, _read_text)
    return read(field, text)


def _wrong(field: RecordField, what: str) -> InvalidValue:
    return InvalidValue(f"{field.label} is compared with {what}.", field=field.name)


def _read_text(field: RecordField, text: str) -> str:
    if len(text) > MAX_TEXT or "\x00" in text or "\ufffd" in text:
        raise _wrong(field, f"text of at most {MAX_TEXT} characters that can be stored")
    if field.kind is Kind.CHOICE and text not in field.choices:
        raise _wrong(field, f"one of {', '.join(field.choices)}")
    return text


def _read_boolean(field: RecordField, text: str) -> str:
    if text not in ("true", "false"):
        raise _wrong(field, "true or false")
    return text


def _read_id(field: RecordField, text: str) -> str:
    if not is_id(text):
        raise _wrong(field, "the id of a record")
    return text


def _read_day(field: RecordField, text: str) -> str:
    if not is_day(text):
        raise _wrong(field, "a day such as 2026-11-20")
    return text


def _read_instant(field: RecordField, text: str) -> str:
    try:
        return to_datetime(from_rfc3339(text)).isoformat()
    except (ValueError, OverflowError):
        raise _wrong(field, "a time such as 2026-11-20T09:30:00Z (write + as %2B)") from None


def _read_whole(field: RecordField, text: str) -> str:
    digits = text.removeprefix("-")
    if not (digits.isascii() and digits.isdigit() and len(digits) <= 19 and int(digits) <= LARGEST):
        raise _wrong(field, f"a whole number of at most {LARGEST}")
    return text


def _read_decimal(field: RecordField, text: str) -> str:
    try:
        if text.isascii():
            from_text(text, len(text.partition(".")[2]))
            return text.strip()
    except ValueError:
        pass
    raise _wrong(field, "a number such as 1234.50")


_READERS: Mapping[Kind, Callable[[RecordField, str], str]] = {
    Kind.BOOLEAN: _read_boolean,
    Kind.REFERENCE: _read_id,
    Kind.REFERENCES: _read_id,
    Kind.DAY: _read_day,
    Kind.INSTANT: _read_instant,
    Kind.INTEGER: _read_whole,
    Kind.DURATION: _read_whole,
    Kind.DECIMAL: _read_decimal,
    Kind.MONEY: _read_decimal,
}
assert set(_READERS).isdisjoint(TEXTUAL)
