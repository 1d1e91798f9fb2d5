"""Plain rows in and out of SQLite: lists and objects as compact JSON text, true and false as 1 and 0."""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from types import MappingProxyType
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import LISTED, STRUCTURED, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import sort_key
from shared_models.kernel.write import Key, Row
from sync.replica import lines
from sync.replica.persons import numbers
from sync.replica.tables import DERIVED, by_type, columns, is_numbered, numbered, quoted, readings, structured, table

Types = Mapping[str, RecordType]

_encode = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False).encode


def to_text(value: Value) -> str | None:
    """A list or object as SQLite stores it."""
    return None if value is None else _encode(value)


def decoder(kind: Kind) -> Callable[[Any], Value] | None:
    """What turns a stored value of this kind into its plain form; None where it is the same."""
    if kind is Kind.BOOLEAN:
        return lambda value: None if value is None else bool(value)
    if kind in LISTED:
        return lambda value: json.loads(value) if value and value != "[]" else []
    if kind is Kind.JSON:
        return lambda value: None if value is None else json.loads(value)
    return None


@lru_cache(maxsize=200)
def _decoders(kinds: tuple[tuple[str, Kind], ...]) -> tuple[tuple[str, Callable[[Any], Value]], ...]:
    found = ((name, decoder(kind)) for name, kind in kinds)
    return tuple((name, each) for name, each in found if each is not None)


def decoded(record_type: RecordType, names: Sequence[str], stored: Sequence[Any]) -> dict[str, Value]:
    """The plain values of stored ones, `names` saying which fields they are."""
    (row,) = _all_decoded(record_type, names, [stored])
    return row


def _all_decoded(
    record_type: RecordType, names: Sequence[str], lines: Iterable[Sequence[Any]]
) -> Iterator[dict[str, Value]]:
    kinds = tuple((name, record_type.by_name[name].kind) for name in names if name in record_type.by_name)
    decoders = _decoders(kinds)
    for each in lines:
        row = dict(zip(names, each, strict=True))
        for name, decode in decoders:
            row[name] = decode(row[name])
        yield row


def stored(record_type: RecordType, rows: Iterable[Row], language: str) -> list[list[Any]]:
    """The values of rows in the order of `columns`, as SQLite stores them."""
    names, texts = [each.name for each in record_type.fields], structured(record_type)
    lines = []
    for row in rows:
        line = [row[each] for each in names]
        for at in texts:
            line[at] = to_text(line[at])
        title = record_type.title_of(row)
        lines.append([*line, title, sort_key(title, language)])
    return lines


def fetch(connection: Connection, types: Types, keys: Iterable[Key]) -> dict[Key, Row]:
    """The rows that are shown, by key; what there is not is left out."""
    found: dict[Key, Row] = {}
    for name, ids in by_type(keys).items():
        record_type = types.get(name)
        if record_type is None:
            continue
        names = [each.name for each in record_type.fields]
        listed = readings(record_type, names)
        sql = f"SELECT {listed} FROM {table(record_type)} WHERE id IN (SELECT value FROM json_each(?))"
        for row in _all_decoded(record_type, names, connection.execute(sql, (_encode(ids),))):
            found[name, row["id"]] = row
    return found


def fetch_one(connection: Connection, record_type: RecordType, record_id: Id) -> Row | None:
    """The row of one record as it is shown, deleted or not."""
    return fetch(connection, {record_type.name: record_type}, [(record_type.name, record_id)]).get(
        (record_type.name, record_id)
    )


def put(
    connection: Connection, record_type: RecordType, values: Iterable[Sequence[Any]], into: str = "", only: str = ""
) -> None:
    """Insert rows or replace the ones with their ids, which keep their `rid`; values are in the order of `columns`.

    `only` says which are replaced, in SQL.
    """
    names = columns(record_type)
    listed = ", ".join(map(quoted, names))
    updates = ", ".join(f"{quoted(each)} = excluded.{quoted(each)}" for each in names if each != "id")
    lines.write(
        connection,
        f"INSERT INTO {into or table(record_type)} ({listed}) SELECT {listed} FROM {lines.LINES} WHERE true "
        f"ON CONFLICT (id) DO UPDATE SET {updates}{only}",
        names,
        values,
    )


def update(
    connection: Connection, record_type: RecordType, values: Mapping[str, Sequence[Any]], only: str = "true"
) -> int:
    """Update the rows with these ids, a value of each column for each; how many of them.

    `only` says which, in SQL that knows the row as `here` and what it is to hold as `told`. Rows in the order of their
    ids cost less: full text writes what it has gathered also where it has to go back.
    """
    sets = ", ".join(f"{quoted(each)} = told.{quoted(each)}" for each in values if each != "id")
    statement = (
        f"UPDATE {table(record_type)} AS here SET {sets} FROM {lines.LINES} AS told WHERE here.id = told.id AND {only}"
    )
    return lines.write(connection, statement, list(values), zip(*values.values(), strict=True))


def store(
    connection: Connection,
    types: Types,
    rows: Mapping[Key, Row],
    language: str,
    shown: Mapping[Key, Row | None] = MappingProxyType({}),
) -> None:
    """Insert or replace the rows that are shown; of those whose row in the table is known, only what differs."""
    fresh: dict[str, list[Row]] = {}
    known: dict[Key, tuple[Row, Row]] = {}
    for key, row in rows.items():
        if (old := shown.get(key)) is None:
            fresh.setdefault(key[0], []).append(row)
        else:
            known[key] = (old, row)
    for name, found in fresh.items():
        record_type = types[name]
        values = stored(record_type, found, language)
        for at in numbered(record_type):
            persons = numbers(connection, {line[at] for line in values if line[at] is not None})
            for line in values:
                line[at] = persons.get(line[at])
        put(connection, record_type, values)
    _change(connection, types, known, language)


def _change(connection: Connection, types: Types, rows: Mapping[Key, tuple[Row, Row]], language: str) -> None:
    """Write what differs between old and new rows: indices of what stays the same need not be touched."""
    alike: dict[tuple[str, tuple[str, ...]], list[Row]] = {}
    for (name, _), (old, new) in rows.items():
        differs = tuple([each for each, was in old.items() if was is not new[each] and was != new[each]])
        if _is_renamed(types[name], differs, old, new):
            differs += DERIVED
        if differs:
            alike.setdefault((name, differs), []).append(new)
    for (name, differs), found in alike.items():
        record_type = types[name]
        found.sort(key=itemgetter("id"))
        values = {each: _values(connection, record_type, each, found, language) for each in (*differs, "id")}
        update(connection, record_type, values)


def _is_renamed(record_type: RecordType, differs: Sequence[str], old: Row, new: Row) -> bool:
    """Whether a record is called something else because these fields differ."""
    if _telling(record_type).isdisjoint(differs):
        return False
    title = record_type.title
    if not any(map(differs.__contains__, title)) and any(map(old.get, title)):
        return False  # what stands in for a title does not count while there is one
    return record_type.title_of(old) != record_type.title_of(new)


@lru_cache(maxsize=200)
def _telling(record_type: RecordType) -> frozenset[str]:
    """The fields that a title may be made of."""
    return frozenset((*record_type.title, *record_type.title_fallback))


def _values(
    connection: Connection, record_type: RecordType, name: str, rows: Sequence[Row], language: str
) -> Sequence[Any]:
    """What one column holds of these rows, as SQLite stores it."""
    if name in DERIVED:
        titles = map(record_type.title_of, rows)
        return list(titles) if name == "title" else [sort_key(each, language) for each in titles]
    return column(connection, record_type.by_name[name], [row[name] for row in rows])


def column(connection: Connection, field: RecordField, values: Sequence[Value]) -> Sequence[Any]:
    """The values of a field as SQLite stores them."""
    if field.kind in STRUCTURED:
        return list(map(to_text, values))
    if is_numbered(field):
        return list(map(numbers(connection, {each for each in values if each is not None}).get, values))
    return values


def remove(connection: Connection, types: Types, keys: Iterable[Key]) -> None:
    """Take records out altogether: the server never had them, or they are no longer for this person."""
    for name, ids in by_type(keys).items():
        listed = _encode(ids)
        connection.execute(f"DELETE FROM {table(types[name])} WHERE id IN (SELECT value FROM json_each(?))", (listed,))
        sql = "DELETE FROM unknown WHERE record_type = ? AND record_id IN (SELECT value FROM json_each(?))"
        connection.execute(sql, (name, listed))
