"""In which order a list's records come, as SQL that reads an index where there is one.

Texts are ordered by their sort keys. An index on those is made when a list is first ordered by such a field
(`index_text`), and then kept; with it, reading the order is one walk instead of a sort.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Sequence
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.record_field import TEXTUAL, Kind, RecordField
from shared_models.kernel.record_type import CUSTOM, RecordType
from sync.replica.conditions import Condition, custom_path
from sync.replica.query import Query
from sync.replica.rows import Types
from sync.replica.tables import quoted, reading, table

TITLE = "title"
_EMPTY = "'\x7f'"
"""The sort key of no text; letters of other scripts come behind it."""
_MARK = "_in_order_of_"
_RUNS = (f"< {_EMPTY}", f"> {_EMPTY}", f"= {_EMPTY}")
"""Filled ones in the order of their bytes, in two parts, then the empty ones."""


def runs(
    connection: Connection, types: Types, record_type: RecordType, query: Query
) -> Sequence[tuple[str, Condition]]:
    """Conditions and orders that, one after the other, are the order of the list. Raises UnknownField."""
    field = _text_field(record_type, query)
    if field is None or not is_indexed(connection, record_type, field):
        return [("", order(types, record_type, query))]
    key, way = f"sort_key(r.{quoted(field.name)})", "DESC" if query.descending else "ASC"
    first, second, empty = _RUNS
    filled = (second, first) if query.descending else (first, second)
    return [(f"{key} {each}", (f"{key} {way}, r.rid {way}", [])) for each in (*filled, empty)]


def order(types: Types, record_type: RecordType, query: Query) -> Condition:
    """What a list is ordered by. Raises UnknownField."""
    names = [(query.sort, query.descending)]
    if query.then and query.then != query.sort:
        names.append((query.then, query.then_descending))
    parts: list[str] = []
    parameters: list[Any] = []
    if query.group:
        from sync.replica import grouping  # it reads lists, which are ordered by this

        sql, values = grouping.order(types, record_type, query.group)
        parts.append(sql)
        parameters += values
    for name, descending in names:
        sql, values = _by(types, record_type, name, "DESC" if descending else "ASC")
        parts.append(sql)
        parameters += values
    return f"{', '.join(parts)}, r.rid {'DESC' if query.descending else 'ASC'}", parameters


def is_quick(connection: Connection, record_type: RecordType, query: Query) -> bool:
    """Whether the first records of the list are found without finding all of them."""
    if query.filters or query.then or query.deleted or query.group:
        return False
    if query.sort in ("", TITLE):
        return True
    field = record_type.field(query.sort)
    if field.kind in TEXTUAL:
        return _text_field(record_type, query) is not None and is_indexed(connection, record_type, field)
    return field.sortable and field.kind is not Kind.CHOICE


def wants_index(connection: Connection, record_type: RecordType, query: Query) -> bool:
    """Whether `index_text` would help."""
    field = _text_field(record_type, query)
    return field is not None and not is_indexed(connection, record_type, field)


def index_text(connection: Connection, record_type: RecordType, query: Query) -> None:
    """Make the index on the sort keys of the text field that a list is ordered by; inside the caller's transaction.

    The connection must have been taught the tenant's language: SQLite believes what the function says for ever.
    """
    field = _text_field(record_type, query)
    if field is not None:
        name = quoted(_index_name(record_type, field))
        connection.execute(
            f"CREATE INDEX IF NOT EXISTS {name} ON {table(record_type)} (sort_key({quoted(field.name)})) "
            "WHERE deleted_at IS NULL"
        )


def forget(connection: Connection) -> None:
    """Remove these indices: sort keys are about to be others, or the connection does not know the language yet."""
    sql = "SELECT name FROM sqlite_master WHERE type = 'index' AND name LIKE ? ESCAPE '~'"
    for (name,) in connection.execute(sql, (f"%{_MARK.replace('_', '~_')}%",)).fetchall():
        connection.execute(f"DROP INDEX {quoted(name)}")


def is_indexed(connection: Connection, record_type: RecordType, field: RecordField) -> bool:
    """Whether the sort keys of a text field have an index."""
    sql = "SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ? AND tbl_name = ?"
    return connection.execute(sql, (_index_name(record_type, field), record_type.name)).fetchone() is not None


def _index_name(record_type: RecordType, field: RecordField) -> str:
    return f"{record_type.name}{_MARK}{field.name}"


def _text_field(record_type: RecordType, query: Query) -> RecordField | None:
    """The declared text that alone orders a list of records which are there."""
    field = record_type.by_name.get(query.sort)
    if field is None or query.then or query.deleted or query.group or field.name.startswith(f"{CUSTOM}."):
        return None
    return field if field.kind in TEXTUAL and field.kind is not Kind.CHOICE else None


def _by(types: Types, record_type: RecordType, name: str, way: str) -> Condition:
    if not name or name == TITLE:
        return f"r.sort_key {way}", []
    field = record_type.field(name)
    if field.name.startswith(f"{CUSTOM}."):
        column, parameters = "json_extract(r.custom, ?)", [custom_path(field.name)]
        if field.kind in TEXTUAL and field.kind is not Kind.CHOICE:
            return f"{column} IS NULL, sort_key({column}) {way}", parameters * 2
    else:
        column, parameters = reading(field, "r"), []
    if field.kind is Kind.REFERENCE and field.reference in types:
        target = table(types[field.reference])
        return f"(SELECT t.sort_key FROM {target} AS t WHERE t.id = {column}) {way} NULLS LAST", parameters
    if field.kind is Kind.CHOICE:
        places = "".join(f" WHEN ? THEN {at}" for at in range(len(field.choices)))
        if places:
            return f"CASE {column}{places} END {way} NULLS LAST", [*parameters, *field.choices]
    if field.kind in TEXTUAL and not parameters:
        return f"{column} IS NULL, sort_key({column}) {way}", []
    return f"{column} {way} NULLS LAST", parameters
