"""The tables that a first load fills beside those that are shown, and how what they hold takes its place.

They are made when the first rows of a record type come. Where there are few, the rows move into the tables that are
shown: for each table that is renamed or gets a column SQLite reads its whole schema anew, which takes longer than that.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Collection

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.record_type import RecordType
from sync.replica import ledger, schema
from sync.replica.tables import DERIVED, LOADING, column_types, columns, quoted, search_table, table

FEW = 500
"""Rows that are moved sooner than their tables are exchanged."""

_FILLING_BYTES = 64 * 1024 * 1024
_NO_CRISIS = 2_000
"""Parts of a full-text table that may wait to be merged while a load runs; merging them is its last step."""


def create(connection: Connection, record_type: RecordType) -> None:
    """The empty tables for the rows of a record type; nothing where they are there already.

    The shown ones give up the names of their indices: they are about to be replaced, and hold next to nothing.
    """
    if is_there(connection, record_type):
        return
    schema.create_table(connection, record_type, LOADING + record_type.name, _from_the_start(record_type))
    for column, _ in schema.indexed(record_type):
        schema.forget_index(connection, record_type, column)
    if record_type.searchable:
        connection.execute(schema.create_search(record_type, LOADING))
        _set(connection, record_type, hashsize=_FILLING_BYTES, automerge=0, crisismerge=_NO_CRISIS)


def is_there(connection: Connection, record_type: RecordType) -> bool:
    """Whether a load has brought anything of a record type."""
    return bool(_columns(connection, record_type))


def widen(connection: Connection, record_type: RecordType, some: Collection[str]) -> None:
    """Add those of the columns that the loading table has not; rows that are there take no room for them."""
    create(connection, record_type)
    name, present = LOADING + record_type.name, _columns(connection, record_type)
    missing = {each: kind for each, kind in column_types(record_type).items() if each in {*some} - {*present}}
    if not missing:
        return
    if _count(connection, quoted(name)) == 0:  # every single column would have all tables read anew
        connection.execute(f"DROP TABLE {quoted(name)}")
        schema.create_table(connection, record_type, name, {*present} | missing.keys())
        return
    schema.add_columns(connection, name, missing)


def are_few(connection: Connection, record_type: RecordType) -> bool:
    """Whether so little is loaded, and shown, of a record type that the rows themselves take each other's place."""
    loaded = _count(connection, quoted(LOADING + record_type.name)) if is_there(connection, record_type) else 0
    return loaded <= FEW and _count(connection, table(record_type)) <= FEW


def show(connection: Connection, record_type: RecordType) -> None:
    """Put what is loaded in the place of what is shown, and make whatever the tables still lack."""
    if are_few(connection, record_type):
        _move(connection, record_type)
    else:
        _exchange(connection, record_type)


def _move(connection: Connection, record_type: RecordType) -> None:
    connection.execute(f"DELETE FROM {table(record_type)}")
    if present := _columns(connection, record_type):
        listed, loaded = ", ".join(map(quoted, present)), quoted(LOADING + record_type.name)
        connection.execute(f"INSERT INTO {table(record_type)} ({listed}) SELECT {listed} FROM {loaded} ORDER BY rid")
        schema.drop_table(connection, record_type, LOADING)
    for statement in schema.indices(record_type):
        connection.execute(statement)


def _exchange(connection: Connection, record_type: RecordType) -> None:
    widen(connection, record_type, columns(record_type))
    schema.drop_table(connection, record_type)
    connection.execute(f"ALTER TABLE {quoted(LOADING + record_type.name)} RENAME TO {table(record_type)}")
    loaded = search_table(record_type, LOADING)
    if not schema.has_search(connection, record_type, LOADING):
        connection.execute(f"DROP TABLE IF EXISTS {loaded}")
        schema.complete_table(connection, record_type)
        return
    _set(connection, record_type, hashsize=schema.HASH_BYTES, automerge=4, crisismerge=16)
    connection.execute(f"ALTER TABLE {loaded} RENAME TO {search_table(record_type)}")
    for statement in (*schema.indices(record_type), *schema.search_triggers(record_type)):
        connection.execute(statement)
    ledger.attach(connection, record_type)


def _set(connection: Connection, record_type: RecordType, **settings: int) -> None:
    search = search_table(record_type, LOADING)
    for setting, value in settings.items():
        connection.execute(f"INSERT INTO {search} ({search}, rank) VALUES (?, ?)", (setting, value))


def _from_the_start(record_type: RecordType) -> set[str]:
    return {"rid", "id", "version", *DERIVED, *(each.name for each in record_type.searchable)}


def _columns(connection: Connection, record_type: RecordType) -> list[str]:
    found = connection.execute(f"PRAGMA table_info({quoted(LOADING + record_type.name)})")
    return [each[1] for each in found]


def _count(connection: Connection, name: str) -> int:
    """How many rows a table has, where they are few; otherwise more than a few."""
    sql = f"SELECT count(*) FROM (SELECT 1 FROM {name} LIMIT {FEW + 1})"
    return int(connection.execute(sql).fetchone()[0])
