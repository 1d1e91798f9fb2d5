"""Lists in groups: what a list is grouped by, the groups with their counts and sums, and the sums of a whole list.

All of it is computed by SQLite; what comes out is as many rows as there are groups and currencies.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from array import array
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.record_field import SEVERAL, TEXTUAL, Kind, RecordField, Value
from shared_models.kernel.record_type import CUSTOM, RecordType
from sync.replica import lists
from sync.replica.conditions import Condition, custom_path
from sync.replica.query import Query
from sync.replica.rows import Types, to_text
from sync.replica.tables import quoted, reading, table

SUMMED = frozenset({Kind.MONEY, Kind.DURATION, Kind.DECIMAL})
GROUPED = (TEXTUAL | SEVERAL | {Kind.REFERENCE, Kind.BOOLEAN, Kind.DAY, Kind.INSTANT}) - {Kind.LONG_TEXT}
_HALF = 1_000_000_000
"""Sums are taken in two halves: thirty thousand absurd amounts are more than 64 bits hold."""

Sums = dict[tuple[str, str], int]
"""Sums by field and currency; the currency is empty where the field has none."""


@dataclass(slots=True)
class Group:
    """Records of one value, a month of a date: how many, and what their numbers come to."""

    key: Value
    count: int
    sums: Sums = field(default_factory=dict)


def key(record_type: RecordType, name: str) -> Condition:
    """What two records of one group have in common, as SQL. Raises UnknownField, and InvalidValue for numbers."""
    declared = record_type.field(name)
    if declared.kind not in GROUPED:
        raise InvalidValue(worded("A list is not grouped by {field}.", field=declared.label), field=declared.name)
    own = declared.name.startswith(f"{CUSTOM}.")
    column = "json_extract(r.custom, ?)" if own else reading(declared, "r")
    parameters = [custom_path(declared.name)] if own else []
    if declared.kind is Kind.DAY:
        return f"substr({column}, 1, 7)", parameters
    if declared.kind is Kind.INSTANT:
        return f"strftime('%Y-%m', {column} / 1000000, 'unixepoch', 'localtime')", parameters
    if declared.kind is Kind.BOOLEAN:
        return f"coalesce({column}, 0)", parameters
    return f"nullif(nullif({column}, ''), '[]')", parameters


def order(types: Types, record_type: RecordType, name: str) -> Condition:
    """In which order groups come: as the field sorts, those without a value last."""
    declared = record_type.field(name)
    same, parameters = key(record_type, name)
    if declared.kind is Kind.BOOLEAN:
        return f"{same} DESC", parameters
    by = ""
    if declared.kind is Kind.REFERENCE and declared.reference in types:
        target = types[declared.reference]
        first = "position" if "position" in target.by_name else "sort_key"
        by = f"(SELECT t.{quoted(first)} FROM {table(target)} AS t WHERE t.id = {same}), "
        by += f"(SELECT t.sort_key FROM {table(target)} AS t WHERE t.id = {same}), "
    elif declared.kind is Kind.CHOICE and declared.choices:
        places = "".join(f" WHEN ? THEN {at}" for at in range(len(declared.choices)))
        return f"{same} IS NULL, CASE {same}{places} END, {same}", [
            *parameters,
            *parameters,
            *declared.choices,
            *parameters,
        ]
    elif declared.kind in TEXTUAL:
        by = f"sort_key({same}), "
    sql = f"{same} IS NULL, {by}{same}"
    return sql, parameters * sql.count(same)


def arranged(
    connection: Connection, types: Types, record_type: RecordType, query: Query, summed: Sequence[RecordField] = ()
) -> "tuple[array[int], list[Group]]":
    """The row ids of a grouped list in its order, and its groups in theirs; both of the same moment."""
    with _at_one_moment(connection):
        rids = lists.ordered(connection, types, record_type, query)
        return rids, list(groups(connection, types, record_type, query, summed))


def groups(
    connection: Connection, types: Types, record_type: RecordType, query: Query, summed: Sequence[RecordField] = ()
) -> Iterator[Group]:
    """The groups of a list in their order."""
    same, own = key(record_type, query.group)
    by, more = order(types, record_type, query.group)
    where, parameters = lists.condition_of(connection, record_type, query)
    source = f"FROM {table(record_type)} AS r WHERE {where}"
    found = connection.execute(
        f"SELECT {same} AS k, count(*) {source} GROUP BY k ORDER BY {by}", [*own, *parameters, *more]
    ).fetchall()
    known = {each[0]: Group(each[0], each[1]) for each in found}
    for each in summed:
        currency = _currency(each)
        sql = f"SELECT {same} AS k, {currency} AS c, {_halves(each)} {source} GROUP BY k, c"
        for value, code, *halves in connection.execute(sql, [*own, *parameters]).fetchall():
            if value in known:
                _add(known[value].sums, each, code, halves)
    yield from known.values()


def totals(
    connection: Connection,
    record_type: RecordType,
    query: Query,
    summed: Sequence[RecordField],
    rids: Sequence[int] | None = None,
) -> Sums:
    """What the numbers of a list come to, or of some of its records by row id."""
    if rids is None:
        where, parameters = lists.condition_of(connection, record_type, query)
    else:
        where, parameters = "r.rid IN (SELECT value FROM json_each(?))", [to_text(list(rids))]
    sums: Sums = {}
    for each in summed:
        sql = f"SELECT {_currency(each)} AS c, {_halves(each)} FROM {table(record_type)} AS r WHERE {where} GROUP BY c"
        for code, *halves in connection.execute(sql, parameters).fetchall():
            _add(sums, each, code, halves)
    return sums


def _currency(each: RecordField) -> str:
    return f"coalesce(r.{quoted(each.currency)}, '')" if each.currency else "''"


def _halves(each: RecordField) -> str:
    column = f"r.{quoted(each.name)}"
    return f"sum({column} / {_HALF}), sum({column} % {_HALF})"


def _add(sums: Sums, each: RecordField, currency: str, halves: Sequence[Any]) -> None:
    if halves[0] is not None:
        sums[each.name, currency] = int(halves[0]) * _HALF + int(halves[1])


@contextmanager
def _at_one_moment(connection: Connection) -> Iterator[None]:
    """Statements in here see the same records, whatever is written meanwhile."""
    if connection.in_transaction:
        yield
        return
    connection.execute("BEGIN")
    try:
        yield
    finally:
        connection.execute("COMMIT")
