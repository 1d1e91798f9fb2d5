"""SQL conditions of a list's filters. Identifiers come from declarations only, values only as parameters."""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from shared_models.kernel.faults import InvalidValue, UnknownField, worded
from shared_models.kernel.money import LARGEST
from shared_models.kernel.record_field import SEVERAL, TEXTUAL, Kind, RecordField, Value
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.sort_key import fold
from sync.replica import amounts
from sync.replica.query import Condition as Wanted
from sync.replica.query import Group, Operator
from sync.replica.rows import to_text
from sync.replica.tables import quoted, reading

_LONGEST = 1_000
"""Characters that a text is compared with: SQLite refuses patterns of more than 50,000 bytes."""

Condition = tuple[str, list[Any]]
"""SQL over the table alias `r`, and its parameters."""


def condition(record_type: RecordType, each: Wanted) -> Condition:
    """The condition of a filter, or of a group of them. Raises UnknownField, and InvalidValue when operator and value
    do not fit."""
    if isinstance(each, Group):
        return combined(record_type, each.filters, each.any)
    field = record_type.field(each.field)
    column, parameters = _column(field)
    if field.currency and each.operator in amounts.COMPARED and isinstance(_plain(field, each.value), int):
        return amounts.compared(column, f"r.{quoted(field.currency)}", each.operator, each.value)
    sql, values = _COMPARE[each.operator](field, column, each.value)
    return sql, parameters * sql.count(column) + values


def combined(record_type: RecordType, filters: Iterable[Wanted], either: bool) -> Condition:
    """All conditions, or with `either` at least one. No filters at all hold for every record."""
    parts = [condition(record_type, each) for each in filters]
    parameters = [value for _, values in parts for value in values]
    if not parts:
        return "1", []
    joined = (" OR " if either else " AND ").join(sql for sql, _ in parts)
    return f"({joined})", parameters


def _column(field: RecordField) -> Condition:
    if field.name.startswith(f"{CUSTOM}."):
        return "json_extract(r.custom, ?)", [custom_path(field.name)]
    return reading(field, "r"), []


def custom_path(name: str) -> str:
    """The JSON path of `custom.<key>`. Raises UnknownField when the key is no name."""
    key = name.removeprefix(f"{CUSTOM}.")
    if not key.isidentifier():
        raise UnknownField(worded("There is no custom field '{key}'.", key=key[:80]), field=name[:80])
    return f'$."{key}"'


def _plain(field: RecordField, value: Value) -> Any:
    if isinstance(value, list | tuple | dict):
        raise InvalidValue(worded("{field} is compared with one value.", field=field.label), field=field.name)
    if isinstance(value, int) and not -LARGEST <= value <= LARGEST:
        raise InvalidValue(
            worded("{field} is compared with a number that is too large.", field=field.label), field=field.name
        )
    return int(value) if isinstance(value, bool) else value


def _several(field: RecordField, value: Value) -> str:
    if not isinstance(value, list | tuple):
        raise InvalidValue(worded("{field} is compared with a list of values.", field=field.label), field=field.name)
    return to_text([_plain(field, member) for member in value]) or "[]"


def _is(field: RecordField, column: str, value: Value) -> Condition:
    if field.kind in SEVERAL:
        return f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value = ?)", [_plain(field, value)]
    # Not `IS ?`: with it SQLite would use none of the indices that leave empty values out.
    return (f"{column} IS NULL", []) if value is None else (f"{column} = ?", [_plain(field, value)])


def _is_not(field: RecordField, column: str, value: Value) -> Condition:
    if field.kind in SEVERAL:
        sql, values = _is(field, column, value)
        return f"NOT ({sql})", values
    return f"{column} IS NOT ?", [_plain(field, value)]


def _any_of(field: RecordField, column: str, value: Value) -> Condition:
    members = _several(field, value)
    if field.kind in SEVERAL:
        inner = "SELECT value FROM json_each(?)"
        return f"EXISTS (SELECT 1 FROM json_each({column}) WHERE value IN ({inner}))", [members]
    return f"{column} IN (SELECT value FROM json_each(?))", [members]


def _none_of(field: RecordField, column: str, value: Value) -> Condition:
    sql, values = _any_of(field, column, value)
    return (f"NOT {sql}", values) if field.kind in SEVERAL else (f"({column} IS NULL OR NOT {sql})", values)


def _like(field: RecordField, column: str, value: Value, pattern: str) -> Condition:
    if field.kind not in TEXTUAL | {Kind.JSON} or not isinstance(value, str):
        raise InvalidValue(worded("{field} is not searched by its text.", field=field.label), field=field.name)
    if len(value) > _LONGEST:
        raise InvalidValue(
            worded("{field} is compared with at most {limit} characters.", field=field.label, limit=_LONGEST),
            field=field.name,
        )
    escaped = fold(value).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"fold({column}) LIKE ? ESCAPE '\\'", [pattern.format(escaped)]


def _bound(sign: str) -> Callable[[RecordField, str, Value], Condition]:
    def compare(field: RecordField, column: str, value: Value) -> Condition:
        return f"{column} {sign} ?", [_plain(field, value)]

    return compare


def _empty(field: RecordField, column: str, value: Value) -> Condition:
    return f"coalesce({column}, '') IN ('', '[]')", []


def _filled(field: RecordField, column: str, value: Value) -> Condition:
    return f"coalesce({column}, '') NOT IN ('', '[]')", []


def _unresolved(field: RecordField, column: str, value: Value) -> Condition:
    """It has to be resolved first, see `relative.py`."""
    raise InvalidValue(worded("{field} is not compared in this way.", field=field.label), field=field.name)


_COMPARE: Mapping[Operator, Callable[[RecordField, str, Value], Condition]] = {
    **dict.fromkeys(Operator, _unresolved),
    Operator.IS: _is,
    Operator.IS_NOT: _is_not,
    Operator.ANY_OF: _any_of,
    Operator.NONE_OF: _none_of,
    Operator.CONTAINS: lambda field, column, value: _like(field, column, value, "%{}%"),
    Operator.STARTS: lambda field, column, value: _like(field, column, value, "{}%"),
    Operator.AT_LEAST: _bound(">="),
    Operator.AT_MOST: _bound("<="),
    Operator.BELOW: _bound("<"),
    Operator.EMPTY: _empty,
    Operator.FILLED: _filled,
}
