"""Records as PostgreSQL stores them, read and written set by set with psycopg inside a tenant's transaction.

Identifiers come from the declarations alone; values are always parameters.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache
from typing import Any

import msgspec
import psycopg
from psycopg import sql

from server.derive.tables import DERIVED, SEARCHED, TITLED
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import to_rfc3339
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row

Connection = psycopg.AsyncConnection[Any]
Cursor = psycopg.AsyncCursor[Any]
_encode = msgspec.json.Encoder().encode
_ALWAYS = frozenset({"id", "version", "updated_at", "updated_by"})


async def rows(connection: Connection, record_type: RecordType, ids: Sequence[Id]) -> list[Row]:
    """The stored rows with these ids, in no order; ids that do not exist are left out."""
    return await where(connection, record_type, sql.SQL("id = ANY(%s::uuid[])"), [id_array(ids)])


async def rows_of(connection: Connection, wanted: Mapping[RecordType, Sequence[Id]]) -> list[tuple[RecordType, Row]]:
    """The stored rows of several types as `rows` finds them, in one round trip."""
    if not wanted:
        return []
    async with connection.pipeline():
        asked = [
            (kind, await connection.execute(_select(kind) + sql.SQL("id = ANY(%s::uuid[])"), [id_array(ids)]))
            for kind, ids in wanted.items()
        ]
    return [(kind, row) for kind, cursor in asked for row in await _rows(kind, cursor)]


def id_array(ids: Iterable[Id]) -> str:
    """Ids as the text of an array: they need no quoting, which would cost more than the query they are for."""
    return f"{{{','.join(ids)}}}"


async def where(
    connection: Connection, record_type: RecordType, condition: sql.Composable, parameters: Sequence[Any]
) -> list[Row]:
    """The stored rows that meet a condition."""
    return await _rows(record_type, await connection.execute(_select(record_type) + condition, parameters))


async def _rows(record_type: RecordType, cursor: Cursor) -> list[Row]:
    names = [each.name for each in record_type.fields]
    several = [index for index, each in enumerate(record_type.fields) if each.kind in SEVERAL]
    return [_row(names, several, values) for values in await cursor.fetchall()]


def _row(names: list[str], several: list[int], values: tuple[Any, ...]) -> Row:
    row = dict(zip(names, values, strict=True))
    for index in several:
        if values[index] is None:
            row[names[index]] = []
    return row


@cache
def _select(record_type: RecordType) -> sql.Composed:
    columns = sql.SQL(", ").join(sql.Identifier(each.name) for each in record_type.fields)
    return sql.SQL("SELECT {} FROM {} WHERE ").format(columns, sql.Identifier(record_type.name))


async def insert(connection: Connection, record_type: RecordType, new: Iterable[Row], language: str) -> None:
    """Store new rows."""
    document = _document(record_type, new, language, _stored_names(record_type))
    await connection.execute(_insert(record_type), [document])


async def update(
    connection: Connection, record_type: RecordType, changed: Iterable[tuple[Row, Set[str]]], language: str
) -> None:
    """Store changed rows, each with the names of its fields that differ, and what of the derived those make anew."""
    alike: defaultdict[tuple[str, ...], list[Row]] = defaultdict(list)
    differ: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for row, names in changed:
        derived = _made_anew(record_type, row, names)
        alike[derived].append(row)
        differ[derived] |= names
    for derived, rows in alike.items():
        named = _ALWAYS.union(name.split(".")[0] for name in differ[derived])
        columns = (*(each.name for each in record_type.fields if each.name in named), *derived)
        await connection.execute(_update(record_type, columns), [_document(record_type, rows, language, columns)])


def _made_anew(record_type: RecordType, row: Row, names: Set[str]) -> tuple[str, ...]:
    """The derived columns that can differ where these fields do: they are dear to make, and to index."""
    titled = not names.isdisjoint(record_type.title) or not (
        names.isdisjoint(record_type.title_fallback) or any(map(row.get, record_type.title))
    )
    searched = any(each.name in names for each in record_type.searchable)
    return (TITLED if titled else ()) + (SEARCHED if searched else ())


@cache
def _insert(record_type: RecordType) -> sql.Composed:
    columns = sql.SQL(", ").join(sql.Identifier(each) for each in _stored_names(record_type))
    return sql.SQL(
        "INSERT INTO {table} ({columns}) SELECT {columns} FROM json_populate_recordset(NULL::{table}, %s)"
    ).format(table=sql.Identifier(record_type.name), columns=columns)


@cache
def _update(record_type: RecordType, columns: tuple[str, ...]) -> sql.Composed:
    sets = sql.SQL(", ").join(sql.SQL("{0} = new.{0}").format(sql.Identifier(each)) for each in columns if each != "id")
    return sql.SQL(
        "UPDATE {table} AS old SET {sets} FROM json_populate_recordset(NULL::{table}, %s) AS new WHERE old.id = new.id"
    ).format(table=sql.Identifier(record_type.name), sets=sets)


def _stored_names(record_type: RecordType) -> tuple[str, ...]:
    return (*(each.name for each in record_type.fields), *DERIVED)


def _document(record_type: RecordType, rows: Iterable[Row], language: str, columns: tuple[str, ...]) -> str:
    """Rows as one JSON document, which PostgreSQL takes apart by the table's own types."""
    fields = [each for each in record_type.fields if each.name in columns]
    instants = [each.name for each in fields if each.kind is Kind.INSTANT]
    several = [each.name for each in fields if each.kind in SEVERAL]
    titled, searched = TITLED[0] in columns, SEARCHED[0] in columns
    documents = []
    for row in rows:
        document: dict[str, Value] = {each.name: row[each.name] for each in fields}
        if titled:
            document |= record_type.titled(row, language)
        if searched:
            document |= record_type.searched(row)
        for name in instants:
            if document[name] is not None:
                document[name] = to_rfc3339(document[name])
        for name in several:
            document[name] = document[name] or None
        documents.append(document)
    return _encode(documents).decode()


async def holders(connection: Connection, record_type: RecordType, field: str, values: Sequence[Value]) -> list[Row]:
    """The live rows that hold one of these unique values."""
    condition = sql.SQL("{} = ANY(%s) AND deleted_at IS NULL").format(sql.Identifier(field))
    return await where(connection, record_type, condition, [list(values)])


async def naming(
    connection: Connection, record_type: RecordType, field: RecordField, targets: Sequence[Id]
) -> list[Row]:
    """The live rows that name one of the records in a reference field."""
    test = (
        "{0} && %s::uuid[] AND {0} <> '{{}}' AND deleted_at IS NULL"
        if field.kind in SEVERAL
        else "{0} = ANY(%s::uuid[]) AND deleted_at IS NULL"
    )
    return await where(connection, record_type, sql.SQL(test).format(sql.Identifier(field.name)), [list(targets)])


async def append(
    connection: Connection, table: str, documents: Sequence[Mapping[str, Any]], *, where_none: bool = False
) -> None:
    """Insert JSON-ready rows into a table whose columns are the keys of the first, one statement for all.

    One document is several times cheaper to send than an array for each column. `where_none` passes over rows whose
    key is taken.
    """
    columns = sql.SQL(", ").join(map(sql.Identifier, documents[0]))
    statement = sql.SQL("INSERT INTO {0} ({1}) SELECT {1} FROM json_populate_recordset(NULL::{0}, %s)")
    made = statement.format(sql.Identifier(table), columns)
    if where_none:
        made += sql.SQL(" ON CONFLICT DO NOTHING")
    await connection.execute(made, [_encode(documents).decode()])
