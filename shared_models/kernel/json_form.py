"""How values look in JSON: instants as RFC 3339, money and decimals as exact decimal text, the rest as they are.

Used by REST, exports and the command line. Parsing checks only the form; the field checks the value.
"""

from collections.abc import Mapping
from typing import Any

from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.instant import from_rfc3339, to_rfc3339
from shared_models.kernel.money import exponent, from_text, to_text
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row


def to_json(record_type: RecordType, row: Row) -> dict[str, Any]:
    """A row, or part of one, as JSON values, secret fields left out."""
    return {
        name: value_to_json(record_type.field(name), value, row)
        for name, value in row.items()
        if name in record_type.by_name and not record_type.by_name[name].secret
    }


def value_to_json(field: RecordField, value: Value, row: Mapping[str, Value]) -> Any:
    """One value as JSON; `row` knows the currency of an amount."""
    if value is None:
        return None
    if field.kind is Kind.INSTANT:
        return to_rfc3339(value)
    if field.kind in (Kind.MONEY, Kind.DECIMAL):
        return to_text(value, scale_of(field, row))
    if field.kind is Kind.LINES:
        return [_line_to_json(field, line, {**row, **line}) for line in value]
    return value


def _line_to_json(field: RecordField, line: Mapping[str, Value], row: Mapping[str, Value]) -> dict[str, Any]:
    return {each.name: value_to_json(each, line.get(each.name, each.empty), row) for each in field.lines}


def from_json(record_type: RecordType, values: Mapping[str, Any], row: Mapping[str, Value]) -> dict[str, Value]:
    """Plain values of JSON values; raises InvalidValue and UnknownField. `row` is the record as it stands."""
    context = {**row, **values}
    return {name: value_from_json(record_type.field(name), value, context) for name, value in values.items()}


def value_from_json(field: RecordField, value: Any, row: Mapping[str, Value]) -> Value:
    """The plain value of one JSON value; raises InvalidValue when the form is wrong."""
    if field.kind is Kind.LINES and isinstance(value, list | tuple):
        return [_line_from_json(field, line, row) for line in value]
    if value is None or field.kind not in (Kind.INSTANT, Kind.MONEY, Kind.DECIMAL):
        return value
    if not isinstance(value, str):
        raise InvalidValue(
            worded("{field} must be text, as in '{example}'.", field=field.label, example=_EXAMPLE[field.kind]),
            field=field.name,
        )
    try:
        if field.kind is Kind.INSTANT:
            return from_rfc3339(value)
        return from_text(value, scale_of(field, row))
    except (ValueError, OverflowError) as error:
        raise InvalidValue(worded("{field}: {why}.", field=field.label, why=error), field=field.name) from None


def _line_from_json(field: RecordField, line: Any, row: Mapping[str, Value]) -> Any:
    """A line with what is known of it in plain form; what is not is left for the field's check to refuse."""
    if not isinstance(line, Mapping):
        return line
    known, context = {each.name: each for each in field.lines}, {**row, **line}
    return {
        name: value_from_json(known[name], value, context) if name in known else value for name, value in line.items()
    }


def scale_of(field: RecordField, row: Mapping[str, Value]) -> int:
    """The decimals of an amount: its currency's, or those declared."""
    if field.kind is not Kind.MONEY:
        return field.scale
    currency = currency_of(field, row)
    return exponent(currency) if currency else 2


def currency_of(field: RecordField, row: Mapping[str, Value]) -> str:
    """The currency of an amount, empty where nothing says it: the field itself, or another of its record."""
    found = field.in_currency or (row.get(field.currency) if field.currency else None)
    return found if isinstance(found, str) else ""


_EXAMPLE = {Kind.INSTANT: "2026-11-20T09:30:00Z", Kind.MONEY: "1234.50", Kind.DECIMAL: "12.5"}
