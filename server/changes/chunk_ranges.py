"""A record type's rows in ranges of ids, read from one moment of a tenant's feed, for the chunks of a first load.

Where a range ends follows from the ids alone (`sync/protocol/chunk_plan.py`, whose rule PostgreSQL applies here). A
range whose number of rows and newest version have not changed holds what it held before: every change raises the
version, rows are never removed, and one that leaves a bucket leaves fewer behind, or a newer one has come for it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

import psycopg
from psycopg import sql

from server.changes import feed
from server.database.adapters import register
from server.database.entering import ENTER, entered
from server.database.tenant import Tenant
from shared_models.kernel.ids import LAST, NIL, Id
from shared_models.kernel.record_field import SEVERAL, Kind, RecordField
from shared_models.kernel.record_type import RecordType
from sync.protocol.chunk_plan import following

AT_ONCE = 500
"""Rows held while reading."""

Connection = psycopg.Connection[Any]
_ENDS_RANGE = sql.SQL("get_byte(uuid_send(id), 15) = 0 AND get_byte(uuid_send(id), 14) & 7 = 0")
"""`chunk_plan.ends_range`."""

_IN_BUCKET = sql.SQL("bucket = %s")


@dataclass(frozen=True, slots=True)
class IdRange:
    """The rows with `start` <= id < `end`: how many they are and the newest version among them."""

    start: Id
    end: Id
    rows: int
    version: int


@contextmanager
def moment(dsn: str, tenant: Tenant) -> Iterator[Connection]:
    """A connection of its own that sees one moment of the tenant and changes nothing; for a worker thread."""
    with psycopg.connect(dsn, options="-c timezone=UTC", connect_timeout=10) as connection:
        register(connection)
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        connection.read_only = True
        connection.execute(ENTER, entered(tenant.schema, tenant.schema))
        yield connection


def head(connection: Connection) -> int:
    """The newest version at this moment."""
    row = connection.execute(feed.HEAD).fetchone()
    assert row is not None
    return int(row[0])


def unchanged(connection: Connection, record_type: RecordType, since: int, bucket: str | None = None) -> bool:
    """Whether the feed reaches back to a version, and tells of no change of a record type (in one bucket) after it."""
    there = sql.SQL("AND (bucket_before = %s OR bucket_after = %s)") if bucket is not None else sql.SQL("")
    changed = sql.SQL("SELECT ({}) > %s OR EXISTS (SELECT FROM change WHERE version > %s AND record_type = %s {})")
    parameters = [since, since, record_type.name, *([] if bucket is None else [bucket, bucket])]
    row = connection.execute(changed.format(sql.SQL(feed.ARCHIVED), there), parameters).fetchone()
    return row is not None and not row[0]


def id_ranges(connection: Connection, record_type: RecordType, bucket: str | None = None) -> Iterator[IdRange]:
    """The ranges of a record type that hold any rows (of one bucket, if it is given), in the order of ids."""
    table, within = sql.Identifier(record_type.name), _IN_BUCKET if bucket is not None else sql.SQL("TRUE")
    chosen = [] if bucket is None else [bucket]
    ends = sql.SQL("SELECT id FROM {} WHERE {} AND {} ORDER BY id").format(table, _ENDS_RANGE, within)
    bounds = [NIL, *(following(row[0]) for row in connection.execute(ends, chosen)), LAST]
    counts = sql.SQL(
        "SELECT width_bucket(id, %s::uuid[]) AS n, count(*), max(version) FROM {} WHERE {} GROUP BY n ORDER BY n"
    ).format(table, within)
    for number, rows, version in connection.execute(counts, [bounds[1:-1], *chosen]):
        yield IdRange(bounds[number], bounds[number + 1], rows, version)


def read_rows(
    connection: Connection,
    record_type: RecordType,
    names: tuple[str, ...],
    within: IdRange,
    bucket: str | None = None,
) -> Iterator[tuple[Any, ...]]:
    """The plain values of a range's rows in the order of ids, only a few at a time in memory."""
    parameters = [within.start, within.end, *([] if bucket is None else [bucket])]
    with connection.cursor() as cursor:
        yield from cursor.stream(_select(record_type, names, bucket is not None), parameters, size=AT_ONCE)


def every_row(connection: Connection, record_type: RecordType, names: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """All rows as plain values by name, in the order of ids; other statements may run in between."""
    with connection.cursor(name=f"every_{record_type.name}") as cursor:
        cursor.itersize = AT_ONCE
        cursor.execute(_select(record_type, names, False), [NIL, LAST])
        for values in cursor:
            yield dict(zip(names, values, strict=True))


@cache
def _select(record_type: RecordType, names: tuple[str, ...], limited: bool) -> sql.Composed:
    columns = sql.SQL(", ").join(_plain(record_type.by_name.get(name), name) for name in names)
    return sql.SQL("SELECT {} FROM {} WHERE id >= %s::uuid AND id < %s::uuid AND {} ORDER BY id").format(
        columns, sql.Identifier(record_type.name), _IN_BUCKET if limited else sql.SQL("TRUE")
    )


def _plain(field: RecordField | None, name: str) -> sql.Composable:
    """A column as PostgreSQL itself makes a plain value of it: there it costs a fraction of what it costs here."""
    column = sql.Identifier(name)
    if field is not None and field.kind is Kind.INSTANT:
        return sql.SQL("(extract(epoch FROM {}) * 1000000)::bigint").format(column)
    if field is not None and field.kind in SEVERAL:
        return sql.SQL("coalesce({}, '{{}}')").format(column)
    return column
