"""What lists ask of the replica: ordered row ids, pages of rows by row id, titles of what they point at, search.

Small functions over a reading connection; no library beyond SQLite, so that the first list is painted at once.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import SEVERAL, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key
from sync.replica import orders, stubs
from sync.replica.conditions import Condition, combined
from sync.replica.query import Query
from sync.replica.rows import Types, decoded, to_text
from sync.replica.tables import by_type, reading, search_table, table
from sync.replica.words import match

_MANY = 2_000
"""More matches than this are read along the list's own order instead of being sorted."""


@dataclass(frozen=True, slots=True)
class Line:
    """One row of a list: the wanted fields as plain values, and the titles of the records they reference by id."""

    rid: int
    id: Id
    title: str
    values: Mapping[str, Value]
    titles: Mapping[Id, str]


@dataclass(frozen=True, slots=True)
class Hit:
    """A record found by search."""

    record_type: str
    rid: int
    id: Id
    title: str


def ordered(
    connection: Connection, types: Types, record_type: RecordType, query: Query, limit: int = -1, offset: int = 0
) -> "array[int]":
    """The row ids of a list in its order. Raises UnknownField and InvalidValue for a query that makes no sense."""
    where, parameters = condition_of(connection, record_type, query)
    rids, most = array("q"), limit + offset if limit >= 0 else -1
    for run, (order, more) in orders.runs(connection, types, record_type, query):
        held = f"{where} AND {run}" if run else where
        sql = f"SELECT r.rid FROM {table(record_type)} AS r WHERE {held} ORDER BY {order} LIMIT ?"
        found = connection.execute(sql, [*parameters, *more, most - len(rids) if most >= 0 else -1])
        rids.extend(chain.from_iterable(found))
        if len(rids) == most:
            break
    return rids[offset:]


def check(types: Types, record_type: RecordType, query: Query) -> None:
    """Raises UnknownField and InvalidValue for a query that makes no sense, without asking anything."""
    combined(record_type, query.filters, query.any)
    orders.order(types, record_type, query)


def is_long(connection: Connection, record_type: RecordType, most: int) -> bool:
    """Whether a record type may have more than so many records, known without counting."""
    found = connection.execute(f"SELECT max(rid) FROM {table(record_type)}").fetchone()
    return int(found[0] or 0) > most


def count(connection: Connection, record_type: RecordType, query: Query) -> int:
    """How many records a list has."""
    where, parameters = condition_of(connection, record_type, query)
    found = connection.execute(f"SELECT count(*) FROM {table(record_type)} AS r WHERE {where}", parameters)
    return int(found.fetchone()[0])


def page(
    connection: Connection, types: Types, record_type: RecordType, rids: Sequence[int], fields: Sequence[str]
) -> dict[int, Line]:
    """The lines of some row ids by row id; a record that has gone meanwhile is left out. Raises UnknownField."""
    names = [record_type.field(each).name for each in fields if not each.startswith("custom.")]
    listed = "".join(f", {reading(record_type.by_name[each])}" for each in names)
    custom = ', "custom"' if len(names) < len(fields) and "custom" not in names else ""
    read = [*names, "custom"] if custom else names
    found = connection.execute(
        f"SELECT rid, id, title{listed}{custom} FROM {table(record_type)} "
        "WHERE rid IN (SELECT value FROM json_each(?))",
        (to_text(list(rids)),),
    ).fetchall()
    values = {each[0]: decoded(record_type, read, each[3:]) for each in found}
    for row in values.values():
        row |= {name: (row["custom"] or {}).get(name[7:]) for name in fields if name.startswith("custom.")}
    names += [each for each in fields if each.startswith("custom.") and each in record_type.by_name]
    pointed = titles(connection, types, _targets(record_type, names, values.values()))
    lines = {}
    for each in found:
        row = values[each[0]]
        shown = {key[1]: title for name in names for key, title in _pointed(record_type, name, row, pointed)}
        lines[each[0]] = Line(each[0], each[1], each[2], row, shown)
    return lines


def titles(connection: Connection, types: Types, keys: Iterable[Key]) -> dict[Key, str]:
    """What people call these records, those out of sight included that something in sight points at."""
    wanted = set(keys)
    found: dict[Key, str] = {}
    for name, ids in by_type(wanted).items():
        if name in types:
            sql = f"SELECT id, title FROM {table(types[name])} WHERE id IN (SELECT value FROM json_each(?))"
            found |= {(name, each[0]): each[1] for each in connection.execute(sql, (to_text(ids),))}
    missing = wanted - found.keys()
    return found | stubs.titles(connection, missing) if missing else found


def rids(connection: Connection, record_type: RecordType, ids: Iterable[Id]) -> dict[Id, int]:
    """The row ids of records, to find them in a list."""
    sql = f"SELECT id, rid FROM {table(record_type)} WHERE id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(sql, (to_text(list(ids)),)).fetchall())


def ids_of(connection: Connection, record_type: RecordType, rids: Sequence[int]) -> list[Id]:
    """The records with these row ids, in their order; what has gone meanwhile is left out."""
    sql = f"SELECT rid, id FROM {table(record_type)} WHERE rid IN (SELECT value FROM json_each(?))"
    found = dict(connection.execute(sql, (to_text(list(rids)),)).fetchall())
    return [found[each] for each in rids if each in found]


def search(connection: Connection, record_types: Iterable[RecordType], text: str, limit: int = 8) -> list[Hit]:
    """The first records of each type that have every word of the text, in the order of the types and their titles."""
    hits: list[Hit] = []
    for each in record_types:
        if not each.searchable:
            continue
        where, parameters = condition_of(connection, each, Query(text=text))
        sql = f"SELECT r.rid, r.id, r.title FROM {table(each)} AS r WHERE {where} ORDER BY r.sort_key, r.rid LIMIT ?"
        hits += [Hit(each.name, *found) for found in connection.execute(sql, [*parameters, limit])]
    return hits


def condition_of(connection: Connection, record_type: RecordType, query: Query) -> Condition:
    """Which records a list has, over the alias `r`."""
    parts = [f"r.deleted_at IS {'NOT ' if query.deleted else ''}NULL"]
    parameters: list[Any] = []
    if query.filters:
        sql, values = combined(record_type, query.filters, query.any)
        parts.append(sql)
        parameters += values
    if query.text.strip():
        sql, values = _has_words(connection, record_type, query.text)
        parts.append(sql)
        parameters += values
    return " AND ".join(parts), parameters


def _has_words(connection: Connection, record_type: RecordType, text: str) -> Condition:
    expression = match(text)
    if not expression or not record_type.searchable:
        return "0", []
    name = search_table(record_type)
    found = connection.execute(
        f"SELECT count(*) FROM (SELECT 1 FROM {name} WHERE {name} MATCH ? LIMIT {_MANY})", (expression,)
    ).fetchone()
    walk = "+" if found[0] == _MANY else ""  # keeps SQLite from looking up each match and sorting them all
    return f"{walk}r.rid IN (SELECT rowid FROM {name} WHERE {name} MATCH ?)", [expression]


def _targets(record_type: RecordType, names: Iterable[str], rows: Iterable[Mapping[str, Value]]) -> set[Key]:
    pointing = [record_type.by_name[each] for each in names if record_type.by_name[each].reference]
    found: set[Key] = set()
    for row in rows:
        for each in pointing:
            members = row[each.name] if each.kind in SEVERAL else [row[each.name]]
            found |= {(each.reference, member) for member in members if member}
    return found


def _pointed(
    record_type: RecordType, name: str, row: Mapping[str, Value], pointed: Mapping[Key, str]
) -> Iterable[tuple[Key, str]]:
    field = record_type.by_name[name]
    if field.reference:
        for member in row[name] if field.kind in SEVERAL else [row[name]]:
            if (field.reference, member) in pointed:
                yield (field.reference, member), pointed[field.reference, member]
