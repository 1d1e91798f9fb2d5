"""Records as PostgreSQL stores them, read and written set by set with psycopg inside a tenant's transaction.

Identifiers come from the declarations alone; values are always parameters.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from typing import Any

import msgspec
import psycopg
from psycopg import sql

from server.derive.tables import DERIVED, SEARCHED, TITLED
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import to_rfc3339
from shared_models.kernel.record_field import LISTED, SEVERAL, Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row

Connection = psycopg.AsyncConnection[Any]
Cursor = psycopg.AsyncCursor[Any]
Statement = tuple[bytes, Sequence[Any]]
"""What is to be carried out, with its parameters."""
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
    several = [index for index, each in enumerate(record_type.fields) if each.kind in LISTED]
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


def inserting(record_type: RecordType, new: Iterable[Row], language: str) -> Statement:
    """What stores new rows."""
    return _insert(record_type), _documents(record_type, list(new), language, _stored_names(record_type))


def updating(record_type: RecordType, changed: Iterable[tuple[Row, Set[str]]], language: str) -> Iterator[Statement]:
    """What stores changed rows, each with the names of its fields that differ, and what is derived from those."""
    alike: defaultdict[tuple[str, ...], list[Row]] = defaultdict(list)
    differ: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for row, names in changed:
        derived = _made_anew(record_type, row, names)
        alike[derived].append(row)
        differ[derived] |= names
    for derived, rows in alike.items():
        named = _ALWAYS.union(name.split(".")[0] for name in differ[derived])
        columns = (*(each.name for each in record_type.fields if each.name in named), *derived)
        yield _update(record_type, columns), _documents(record_type, rows, language, columns)


def _made_anew(record_type: RecordType, row: Row, names: Set[str]) -> tuple[str, ...]:
    """The derived columns that can differ where these fields do: they are dear to make, and to index."""
    titled = not names.isdisjoint(record_type.title) or not (
        names.isdisjoint(record_type.title_fallback) or any(map(row.get, record_type.title))
    )
    searched = any(each.name in names for each in record_type.searchable)
    return (TITLED if titled else ()) + (SEARCHED if searched else ())


@cache
def _insert(record_type: RecordType) -> bytes:
    return _appending(record_type.name, _stored_names(record_type))


@cache
def _update(record_type: RecordType, columns: tuple[str, ...]) -> bytes:
    sets = sql.SQL(", ").join(sql.SQL("{0} = new.{0}").format(sql.Identifier(each)) for each in columns if each != "id")
    statement = sql.SQL("UPDATE {} AS old SET {} FROM {} AS new WHERE old.id = new.id")
    return statement.format(sql.Identifier(record_type.name), sets, _rows_sent(record_type.name)).as_bytes(None)


def _rows_sent(table: str) -> sql.Composed:
    """Rows of a table from the documents of `_packed`: the first stands for what the second leaves out."""
    sent = "json_populate_recordset(json_populate_record(NULL::{0}, %s), %s)"
    return sql.SQL(sent).format(sql.Identifier(table))


def _stored_names(record_type: RecordType) -> tuple[str, ...]:
    return (*(each.name for each in record_type.fields), *DERIVED)


def _documents(record_type: RecordType, rows: Sequence[Row], language: str, columns: tuple[str, ...]) -> list[str]:
    """What `_rows_sent` makes rows of."""
    fields = [each for each in record_type.fields if each.name in columns]
    sent: dict[str, Sequence[Value]] = {each.name: [row[each.name] for row in rows] for each in fields}
    for each in fields:
        if each.kind in LISTED:
            sent[each.name] = [value or None for value in sent[each.name]]
    derived = [
        (record_type.titled(row, language) if TITLED[0] in columns else {})
        | (record_type.searched(row) if SEARCHED[0] in columns else {})
        for row in (rows if any(each in columns for each in DERIVED) else ())
    ]
    sent |= {name: [each[name] for each in derived] for name in DERIVED if name in columns}
    return _packed(sent, [each.name for each in fields if each.kind is Kind.INSTANT])


def _packed(columns: Mapping[str, Sequence[Any]], instants: Collection[str]) -> list[str]:
    """JSON of what is the same in all rows, and of the rows without that: much of a batch is."""
    shared: dict[str, Any] = {}
    apart: dict[str, Sequence[Any]] = {}
    for name, values in columns.items():
        alike = _are_alike(values)
        told = values[:1] if alike else values
        if name in instants:
            told = [None if each is None else to_rfc3339(each) for each in told]
        if alike:
            shared[name] = told[0]
        else:
            apart[name] = told
    count = len(next(iter(columns.values())))
    rows = (
        [dict(zip(apart, each, strict=True)) for each in zip(*apart.values(), strict=True)] if apart else [{}] * count
    )
    return [_encode(shared).decode(), _encode(rows).decode()]


def _are_alike(values: Sequence[Any]) -> bool:
    """Whether they are all the same in JSON, as far as that is quickly told; 1 and true are not."""
    first = values[0]
    if isinstance(first, Mapping | list | tuple) and first:
        return False
    return values.count(first) == len(values) and len(set(map(type, values))) == 1


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


def appending(
    table: str,
    columns: Mapping[str, Sequence[Any]],
    *,
    instants: Collection[str] = (),
    where_none: bool = False,
) -> Statement:
    """What inserts rows, given as what each of some columns holds; those called `instants` hold instants.

    A document is several times cheaper to send than an array for each column. `where_none` passes over rows whose key
    is taken.
    """
    return _appending(table, tuple(columns), where_none), _packed(columns, instants)


@cache
def _appending(table: str, columns: tuple[str, ...], where_none: bool = False) -> bytes:
    names = sql.SQL(", ").join(map(sql.Identifier, columns))
    conflict = sql.SQL(" ON CONFLICT DO NOTHING" if where_none else "")
    statement = sql.SQL("INSERT INTO {} ({}) SELECT {} FROM {}{}")
    return statement.format(sql.Identifier(table), names, names, _rows_sent(table), conflict).as_bytes(None)
