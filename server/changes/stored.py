"""Records as PostgreSQL stores them, read and written set by set with psycopg inside a tenant's transaction.

Identifiers come from the declarations alone; values are always parameters.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Any

import msgspec
import psycopg
from psycopg import sql

from server.derive.tables import DERIVED
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import to_rfc3339
from shared_models.kernel.record_field import SEVERAL, Kind, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row

Connection = psycopg.AsyncConnection[Any]
_encode = msgspec.json.Encoder().encode


async def rows(connection: Connection, record_type: RecordType, ids: Sequence[Id]) -> list[Row]:
    """The stored rows with these ids, in no order; ids that do not exist are left out."""
    return await where(connection, record_type, sql.SQL("id = ANY(%s::uuid[])"), [list(ids)])


async def where(
    connection: Connection, record_type: RecordType, condition: sql.Composable, parameters: Sequence[Any]
) -> list[Row]:
    """The stored rows that meet a condition."""
    cursor = await connection.execute(_select(record_type) + condition, parameters)
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
    await connection.execute(_insert(record_type), [_document(record_type, new, language)])


async def replace(connection: Connection, record_type: RecordType, changed: Iterable[Row], language: str) -> None:
    """Store changed rows whole."""
    await connection.execute(_update(record_type), [_document(record_type, changed, language)])


@cache
def _insert(record_type: RecordType) -> sql.Composed:
    columns = sql.SQL(", ").join(sql.Identifier(each) for each in _stored_names(record_type))
    return sql.SQL(
        "INSERT INTO {table} ({columns}) SELECT {columns} FROM json_populate_recordset(NULL::{table}, %s)"
    ).format(table=sql.Identifier(record_type.name), columns=columns)


@cache
def _update(record_type: RecordType) -> sql.Composed:
    sets = sql.SQL(", ").join(
        sql.SQL("{0} = new.{0}").format(sql.Identifier(each)) for each in _stored_names(record_type) if each != "id"
    )
    return sql.SQL(
        "UPDATE {table} AS old SET {sets} FROM json_populate_recordset(NULL::{table}, %s) AS new WHERE old.id = new.id"
    ).format(table=sql.Identifier(record_type.name), sets=sets)


def _stored_names(record_type: RecordType) -> tuple[str, ...]:
    return (*(each.name for each in record_type.fields), *DERIVED)


def _document(record_type: RecordType, rows: Iterable[Row], language: str) -> str:
    """Rows as one JSON document, which PostgreSQL takes apart by the table's own types."""
    instants = [each.name for each in record_type.fields if each.kind is Kind.INSTANT]
    several = [each.name for each in record_type.fields if each.kind is Kind.REFERENCES or each.kind is Kind.LABELS]
    documents = []
    for row in rows:
        document: dict[str, Value] = {**row, **record_type.derived(row, language)}
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


def as_json(values: Mapping[str, Value]) -> str:
    """Field values as JSON text, for the feed and the verdicts."""
    return _encode(values).decode()
