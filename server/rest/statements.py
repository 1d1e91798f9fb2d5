"""The SQL of lists and records, made once per shape: which columns, which conditions, which order.

Values are parameters. A page is found by its place in the order (keyset), never by an offset; records without a value
come last in both directions.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, LiteralString

from psycopg import sql

from server.derive.json_columns import comparable, json_column, sql_type
from server.rest.filters import condition
from server.rest.list_query import TITLE, ListQuery
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Kind, RecordField
from shared_models.kernel.record_type import RecordType

Statement = LiteralString
"""SQL text that holds nothing but declared names and placeholders."""


@dataclass(frozen=True, slots=True)
class Shape:
    """Everything about a list but its values. `after` says what the page before ended with: nothing, a value, none."""

    record_type: RecordType
    columns: tuple[str, ...]
    filters: tuple[tuple[str, Kind, str, bool], ...]
    sort: str
    descending: bool
    search: bool
    deleted: str
    limited: bool
    after: str = ""


def list_statement(
    record_type: RecordType, query: ListQuery, place: list[Any] | None, whose: str | None = None
) -> tuple[Statement, list[Any]]:
    """The statement and parameters of one page, a row longer than asked so that one sees whether there is more.

    `whose` is the bucket to keep to, None for all records. Each row is the place (value as text, id) followed by the
    columns. `place` is that of the page before.
    """
    after = "" if place is None else "nothing" if place[0] is None else "value"
    parameters = _values(query, whose)
    if place is not None:
        parameters += place[1:] if after == "nothing" or query.sort == "id" else place
    return _page(_shape(record_type, query, whose, after)), [*parameters, query.limit + 1]


def count_statement(record_type: RecordType, query: ListQuery, whose: str | None = None) -> tuple[Statement, list[Any]]:
    """How many records the whole list has."""
    return _count(_shape(record_type, query, whose, "")), _values(query, whose)


def _shape(record_type: RecordType, query: ListQuery, whose: str | None, after: str) -> Shape:
    filters = tuple(
        (each.field.name, each.field.kind, each.operator, each.operator == "null" and each.value)
        for each in query.filters
    )
    columns = tuple(each.name for each in query.fields)
    search = query.search is not None
    limited = whose is not None
    return Shape(record_type, columns, filters, query.sort, query.descending, search, query.deleted, limited, after)


def _values(query: ListQuery, whose: str | None) -> list[Any]:
    values = [each.value for each in query.filters if each.operator != "null"]
    if query.search is not None:
        values.append(" & ".join(f"'{word}':*" for word in query.search))
    if whose is not None:
        values.append(whose)
    return values


@lru_cache(maxsize=2048)
def _page(shape: Shape) -> Statement:
    kind = shape.record_type
    key, cast_to, nullable = _sort_key(kind, shape.sort)
    direction = sql.SQL("DESC" if shape.descending else "ASC")
    conditions = [*_conditions(shape), *_after(shape, key, cast_to, nullable)]
    order = sql.SQL("{} {}{}, ").format(key, direction, sql.SQL(" NULLS LAST" if nullable else ""))
    text = sql.SQL(
        "SELECT ({key})::text AS place, id AS place_id, {columns} FROM {table} WHERE {conditions} "
        "ORDER BY {order}id {direction} LIMIT %s"
    ).format(
        key=key,
        columns=_columns(kind, shape.columns),
        table=sql.Identifier(kind.name),
        conditions=sql.SQL(" AND ").join(conditions),
        order=sql.SQL("") if shape.sort == "id" else order,
        direction=direction,
    )
    return _text(text)


@lru_cache(maxsize=512)
def _count(shape: Shape) -> Statement:
    table, conditions = sql.Identifier(shape.record_type.name), sql.SQL(" AND ").join(_conditions(shape))
    return _text(sql.SQL("SELECT count(*) FROM {} WHERE {}").format(table, conditions))


def record_statement(
    record_type: RecordType, columns: tuple[str, ...], deleted: bool, whose: str | None, record_id: Id
) -> tuple[Statement, list[Any]]:
    """One record by its id, where it lies in the bucket `whose` (None: wherever): its version, then the columns."""
    limited = whose is not None
    return _record(record_type, columns, deleted, limited), [record_id, whose] if limited else [record_id]


@lru_cache(maxsize=2048)
def _record(record_type: RecordType, columns: tuple[str, ...], deleted: bool, limited: bool) -> Statement:
    live = sql.SQL("") if deleted else sql.SQL(" AND deleted_at IS NULL")
    own = sql.SQL(" AND bucket = %s") if limited else sql.SQL("")
    names, table = _columns(record_type, columns), sql.Identifier(record_type.name)
    return _text(sql.SQL("SELECT version, {} FROM {} WHERE id = %s::uuid{}{}").format(names, table, own, live))


def _columns(record_type: RecordType, names: tuple[str, ...]) -> sql.Composable:
    # Named by number: in ORDER BY a name would mean the JSON form, not the column.
    return sql.SQL(", ").join(
        sql.SQL(f"{{}} AS c{index}").format(json_column(record_type.field(each))) for index, each in enumerate(names)
    )


def _sort_key(record_type: RecordType, sort: str) -> tuple[sql.Composable, sql.Composable, bool]:
    if sort == TITLE:
        return sql.Identifier("sort_key"), sql.SQL("text"), False
    field = record_type.field(sort)
    return comparable(field), sql_type(field), field.nullable


def _conditions(shape: Shape) -> list[sql.Composable]:
    conditions = [
        # A tenant-defined field is known here by its kind alone.
        condition(shape.record_type.by_name.get(name) or RecordField(name, name, kind), operator, value)
        for name, kind, operator, value in shape.filters
    ]
    if shape.search:
        conditions.append(sql.SQL("search @@ to_tsquery('simple', %s)"))
    if shape.limited:
        conditions.append(sql.SQL("bucket = %s"))
    live = {"without": "deleted_at IS NULL", "only": "deleted_at IS NOT NULL", "with": "true"}
    return [*conditions, sql.SQL(live[shape.deleted])]


def _after(shape: Shape, key: sql.Composable, cast_to: sql.Composable, nullable: bool) -> list[sql.Composable]:
    """The condition that a row comes after the place of the page before."""
    further = sql.SQL("<" if shape.descending else ">")
    if not shape.after:
        return []
    if shape.sort == "id":
        return [sql.SQL("id {} %s::uuid").format(further)]
    if shape.after == "nothing":
        return [sql.SQL("({} IS NULL AND id {} %s::uuid)").format(key, further)]
    row = sql.SQL("({}, id) {} (%s::{}, %s::uuid)").format(key, further, cast_to)
    return [sql.SQL("({} OR {} IS NULL)").format(row, key) if nullable else row]


def _text(statement: sql.Composable) -> Statement:
    found: Statement = statement.as_string(None)
    return found
