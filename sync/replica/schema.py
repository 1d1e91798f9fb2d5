"""The replica's tables: made from the declarations, and brought up to date in place when these have grown.

Additive: new record types and fields are added, nothing that holds data is dropped, and the queue is never touched.
sqlite-utils writes the tables' DDL; it is imported only here, and only when there is something to do.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

import sys
from collections.abc import Collection, Iterable, Mapping
from typing import Any

import sqlcipher3
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.meanwhile import MERGED_INTO
from shared_models.kernel.record_field import SEVERAL, STRUCTURED, TEXTUAL, Kind
from shared_models.kernel.record_type import RecordType
from sync.replica import drafts, import_runs, ledger, meta, quarantine, receipts, stubs, sync_log, unfinished
from sync.replica.combined import combined
from sync.replica.rows import to_text
from sync.replica.tables import LOADING, column_types, quoted, search_table, table

HOUSE = 12
"""The version of the tables that every replica has, whatever is declared."""

TOKENIZER = "unicode61 remove_diacritics 2"
HASH_BYTES = 1024 * 1024
_FILLING_BYTES = 64 * 1024 * 1024

_HOUSE = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE mutation (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, record_type TEXT NOT NULL, record_id TEXT NOT NULL,
    body BLOB NOT NULL, at INTEGER NOT NULL, group_id TEXT NOT NULL, label TEXT NOT NULL, changes BLOB NOT NULL,
    state TEXT NOT NULL, pending INTEGER NOT NULL, verdict BLOB, version INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX mutation_state ON mutation (state, seq);
CREATE INDEX mutation_pending ON mutation (seq) WHERE pending;
CREATE INDEX mutation_record ON mutation (record_type, record_id);
CREATE INDEX mutation_settled ON mutation (at) WHERE state = 'acknowledged' AND NOT pending;
CREATE INDEX mutation_group ON mutation (group_id);
CREATE TABLE base (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, row BLOB, PRIMARY KEY (record_type, record_id)
) WITHOUT ROWID;
CREATE TABLE touched (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, how INTEGER NOT NULL, mutation_seq INTEGER NOT NULL,
    PRIMARY KEY (record_type, record_id, how, mutation_seq)
) WITHOUT ROWID;
CREATE INDEX touched_mutation ON touched (mutation_seq);
CREATE TABLE change (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, version INTEGER NOT NULL, position INTEGER NOT NULL,
    at INTEGER NOT NULL, actor TEXT NOT NULL, device TEXT NOT NULL, kind TEXT NOT NULL, verb TEXT NOT NULL,
    mutation_id TEXT NOT NULL, before BLOB NOT NULL, after BLOB NOT NULL,
    PRIMARY KEY (record_type, record_id, version, position)
) WITHOUT ROWID;
CREATE TABLE load_chunk (digest TEXT PRIMARY KEY) WITHOUT ROWID;
"""


_RENOVATIONS = {
    2: """
ALTER TABLE mutation ADD COLUMN preview INTEGER NOT NULL DEFAULT 1;
ALTER TABLE mutation ADD COLUMN waits_for TEXT NOT NULL DEFAULT '';
ALTER TABLE mutation ADD COLUMN settled TEXT NOT NULL DEFAULT '';
ALTER TABLE mutation ADD COLUMN settled_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE mutation ADD COLUMN successor TEXT NOT NULL DEFAULT '';
CREATE INDEX mutation_waiting ON mutation (waits_for) WHERE waits_for <> '';
""",
    3: "CREATE TABLE IF NOT EXISTS person_number (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE)",
    4: """
CREATE TABLE unknown (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, row BLOB NOT NULL, PRIMARY KEY (record_type, record_id)
) WITHOUT ROWID;
ALTER TABLE mutation ADD COLUMN original BLOB;
ALTER TABLE mutation ADD COLUMN original_schema INTEGER NOT NULL DEFAULT 0;
""",
    5: sync_log.TABLE,
    6: """
ALTER TABLE mutation ADD COLUMN again INTEGER;
CREATE INDEX mutation_again ON mutation (seq) WHERE again IS NOT NULL;
""",
    7: """
ALTER TABLE mutation ADD COLUMN decided_at INTEGER NOT NULL DEFAULT 0;
UPDATE mutation SET decided_at = max(at, answered_at) WHERE verdict IS NOT NULL;
DROP INDEX mutation_settled;
CREATE INDEX mutation_decided ON mutation (decided_at) WHERE state = 'acknowledged' AND NOT pending;
""",
    8: quarantine.TABLE,
    9: receipts.TABLE,
    10: drafts.TABLE,
    11: import_runs.TABLE,
    12: f"{import_runs.UNDONE_BY};{unfinished.TABLE}",
}
"""What brings the tables that every replica has up to each version after the first."""


def exists(connection: Connection) -> bool:
    """Whether the file has its tables."""
    found = connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'meta'").fetchone()
    return bool(found[0])


def bring_up(connection: Connection, catalogue: Catalogue) -> None:
    """Make or extend the tables for the catalogue; inside the caller's transaction, so all or nothing.

    New columns of a replica that has always kept aside what it did not know miss nothing; see `upgrade.py`.
    """
    if not exists(connection):
        _run(connection, _HOUSE)
        meta.keep(connection, house=1, whole=True)
    renovate(connection)
    connection.execute(stubs.TABLE)
    known = _tables(connection)
    before = set(meta.read(connection, "missed", []))
    missed = set(before)
    whole = meta.read(connection, "whole", False)
    for each in catalogue:
        if each.name in known:
            if _extend(connection, each) and not whole:
                missed.add(each.name)
        else:
            create_table(connection, each)
            complete_table(connection, each)
        if f"{LOADING}{each.name}" in known and not _search_fits(connection, each, LOADING):
            connection.execute(f"DROP TABLE IF EXISTS {search_table(each, LOADING)}")
    if missed > before or before & catalogue.record_types.keys():
        connection.execute("DELETE FROM load_chunk")  # what is stored by now did not hold what was not known
    meta.keep(connection, schema=catalogue.fingerprint, catalogue=catalogue.snapshot(), missed=sorted(missed))
    meta.keep(connection, schema_version=catalogue.schema_version)


def is_old(connection: Connection) -> bool:
    """Whether the tables that every replica has are those of an older product."""
    return bool(meta.read(connection, "house", HOUSE) < HOUSE)


def renovate(connection: Connection) -> None:
    """Bring the tables that every replica has up to this product; inside the caller's transaction."""
    for version in range(int(meta.read(connection, "house", HOUSE)) + 1, HOUSE + 1):
        _run(connection, _RENOVATIONS[version])
        meta.keep(connection, house=version)


def _run(connection: Connection, statements: str) -> None:
    for each in statements.split(";\n"):
        if each.strip():
            connection.execute(each)


def create_table(
    connection: Connection, record_type: RecordType, name: str = "", some: Collection[str] | None = None
) -> None:
    """The bare table of a record type, under another name or with only some columns when these are given.

    Its unique index keeps its name when the table is renamed; two tables of a type at once therefore take turns.
    """
    made = name or record_type.name
    types = {column: kind for column, kind in column_types(record_type).items() if some is None or column in some}
    connection.execute(_database(connection).create_table_sql(made, types, pk="rid", not_null={"id"}))
    turns = (quoted(f"{record_type.name}_id_{turn}") for turn in (1, 2))
    called = next(each for each in turns if not connection.execute(f"PRAGMA index_info({each})").fetchall())
    connection.execute(f"CREATE UNIQUE INDEX {called} ON {quoted(made)} (id)")


def complete_table(connection: Connection, record_type: RecordType) -> None:
    """What a table needs to be read fast: indices, the full-text table and the triggers that keep it true."""
    for statement in indices(record_type):
        connection.execute(statement)
    filled = connection.execute(f"SELECT 1 FROM {table(record_type)} LIMIT 1").fetchone() is not None
    for statement in search_statements(record_type, filled=filled):
        connection.execute(statement)
    ledger.attach(connection, record_type)


def drop_table(connection: Connection, record_type: RecordType, prefix: str = "") -> None:
    """Remove a record table with its full-text table."""
    if not prefix:
        ledger.detach(connection, record_type)
    connection.execute(f"DROP TABLE IF EXISTS {search_table(record_type, prefix)}")
    connection.execute(f"DROP TABLE IF EXISTS {quoted(prefix + record_type.name)}")


def indices(record_type: RecordType, prefix: str = "") -> Iterable[str]:
    """The statements that make what indices of a record table are missing."""
    name = quoted(prefix + record_type.name)
    for column, condition in indexed(record_type):
        called = quoted(_index_name(record_type, column))
        listed = ", ".join(quoted(each) for each in column.split())
        yield f"CREATE INDEX IF NOT EXISTS {called} ON {name} ({listed}) WHERE {condition}"


def indexed(record_type: RecordType) -> Iterable[tuple[str, str]]:
    """Columns with an index, and which rows are in it: the order of lists, what references point out, what can be
    sorted or must be unique, and several columns together, with spaces between, that a screen reads by."""
    yield "sort_key", "deleted_at IS NULL"
    moment = next(
        (f" {each.name}" for each in record_type.own_fields if each.kind is Kind.INSTANT and each.required), ""
    )
    for each in record_type.fields:
        points = each.reference and (not each.system or each.name == MERGED_INTO) and not record_type.configuration
        if points and each.kind not in SEVERAL:
            # What happened with a record is read by when it happened.
            yield f"{each.name}{moment}", f"{quoted(each.name)} IS NOT NULL"
        elif each.unique or (each.sortable and each.kind not in TEXTUAL):
            # Texts are ordered by their sort keys, so an index on what they are would serve no list.
            yield each.name, "deleted_at IS NULL"
    yield from combined(record_type)


def search_statements(record_type: RecordType, *, filled: bool = True) -> Iterable[str]:
    """The full-text table over the searchable fields of a table that is `filled`, and what follows every write."""
    if not record_type.searchable:
        return
    search = search_table(record_type)
    yield create_search(record_type)
    if filled:
        # Gather more words in memory before they are written, so that filling the table needs fewer merges.
        yield f"INSERT INTO {search} ({search}, rank) VALUES ('hashsize', {_FILLING_BYTES})"
        yield f"INSERT INTO {search} ({search}) VALUES ('rebuild')"
        yield f"INSERT INTO {search} ({search}, rank) VALUES ('hashsize', {HASH_BYTES})"
    yield from search_triggers(record_type)


def create_search(record_type: RecordType, prefix: str = "") -> str:
    """Without positions (`detail=none`) and sizes: a search is for words and their beginnings, and ranks nothing."""
    listed = ", ".join(quoted(each.name) for each in record_type.searchable)
    return (
        f"CREATE VIRTUAL TABLE {search_table(record_type, prefix)} USING fts5({listed}, content={table(record_type)}, "
        f"content_rowid='rid', tokenize='{TOKENIZER}', prefix='2', detail=none, columnsize=0)"
    )


def has_search(connection: Connection, record_type: RecordType, prefix: str = "") -> bool:
    """Whether the record type is searched, and the full-text table is made for what it is searched by today."""
    return bool(record_type.searchable) and _search_fits(connection, record_type, prefix)


def _search_fits(connection: Connection, record_type: RecordType, prefix: str = "") -> bool:
    found = connection.execute(f"PRAGMA table_info({search_table(record_type, prefix)})").fetchall()
    return [each[1] for each in found] == [each.name for each in record_type.searchable]


def _index_name(record_type: RecordType, column: str) -> str:
    return f"{record_type.name}_by_{column.replace(' ', '_')}"


def search_triggers(record_type: RecordType) -> Iterable[str]:
    names = [quoted(each.name) for each in record_type.searchable]
    source, search = table(record_type), search_table(record_type)
    listed, old, new = ", ".join(names), _prefixed("old", names), _prefixed("new", names)
    remove = f"INSERT INTO {search} ({search}, rowid, {listed}) VALUES ('delete', old.rid, {old});"
    add = f"INSERT INTO {search} (rowid, {listed}) VALUES (new.rid, {new});"
    differs = " OR ".join(f"old.{each} IS NOT new.{each}" for each in names)
    trigger = record_type.name + "_{}"
    yield f"CREATE TRIGGER {quoted(trigger.format('added'))} AFTER INSERT ON {source} BEGIN {add} END"
    yield f"CREATE TRIGGER {quoted(trigger.format('removed'))} AFTER DELETE ON {source} BEGIN {remove} END"
    yield (
        f"CREATE TRIGGER {quoted(trigger.format('updated'))} AFTER UPDATE OF {listed} ON {source} "
        f"WHEN {differs} BEGIN {remove} {add} END"
    )


def _extend(connection: Connection, record_type: RecordType) -> bool:
    """Bring one table up; whether it has new columns, whose values the server may have sent before they were known."""
    grown = _grow(connection, record_type)
    for statement in indices(record_type):
        connection.execute(statement)
    if not _search_fits(connection, record_type):
        forget_search(connection, record_type)
        for statement in search_statements(record_type):
            connection.execute(statement)
    ledger.attach(connection, record_type)
    return grown


def forget_search(connection: Connection, record_type: RecordType) -> None:
    """Remove the full-text table of a record table, and the triggers that follow what is written."""
    connection.execute(f"DROP TABLE IF EXISTS {search_table(record_type)}")
    for each in ("added", "removed", "updated"):
        connection.execute(f"DROP TRIGGER IF EXISTS {quoted(f'{record_type.name}_{each}')}")


def forget_index(connection: Connection, record_type: RecordType, column: str) -> None:
    """Remove the index on a column, if it has one."""
    connection.execute(f"DROP INDEX IF EXISTS {quoted(_index_name(record_type, column))}")


def add_columns(connection: Connection, name: str, kinds: Mapping[str, type]) -> None:
    """Add columns, without values, to the table called `name`."""
    made = _database(connection)[name]
    for column, kind in kinds.items():
        made.add_column(column, kind)


def _grow(connection: Connection, record_type: RecordType) -> bool:
    present = {each[1] for each in connection.execute(f"PRAGMA table_info({table(record_type)})")}
    added = {column: kind for column, kind in column_types(record_type).items() if column not in present}
    add_columns(connection, record_type.name, added)
    for column in added:
        field, default = record_type.by_name.get(column), record_type.blank.get(column)
        if field is not None and default is not None:
            value = to_text(default) if field.kind in STRUCTURED else default
            connection.execute(f"UPDATE {table(record_type)} SET {quoted(column)} = ?", (value,))
    # A secret field never comes, so nothing of it can have been missed.
    return any(column not in record_type.by_name or not record_type.by_name[column].secret for column in added)


def _tables(connection: Connection) -> set[str]:
    return {each[0] for each in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}


def _prefixed(prefix: str, names: Iterable[str]) -> str:
    return ", ".join(f"{prefix}.{each}" for each in names)


def _database(connection: Connection) -> Any:
    """sqlite-utils on our connection; it takes SQLCipher when that stands in pysqlite3's place before its import."""
    sys.modules.setdefault("pysqlite3", sqlcipher3)
    sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher3.dbapi2)
    from sqlite_utils import Database

    return Database(connection, recursive_triggers=False)
