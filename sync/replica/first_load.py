"""First load of an empty replica: chunks go straight into tables of their own, which replace the shown ones at the end.

Until then what was there stays readable and the queue untouched. Each chunk is one transaction that also notes its
digest and makes its words searchable, so a load goes on where it was cut. Indices are made at the end, step by step.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.faults import Malformed
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key
from sync.protocol.chunk import Chunk, decode_chunk
from sync.protocol.loads import Way, stands_at
from sync.protocol.manifest import Manifest
from sync.protocol.stubs import BUCKET
from sync.replica import load_facts, loading_tables, overlay, queue, rows, schema, stubs, unknown
from sync.replica.changes import remember_missed
from sync.replica.chunk_rows import arranged, filled, told_here
from sync.replica.connection import CACHE_KIB, WAL_PAGES
from sync.replica.garbage import no_garbage
from sync.replica.overlay import Deciding
from sync.replica.tables import LOADING, columns, quoted, search_table

_LOADING_CACHE_KIB = 200_000
_LOADING_WAL_PAGES = 10_000
_MERGE_PAGES = 100
"""Pages of a full-text table merged in one step."""


def begin(deciding: Deciding, manifest: Manifest) -> None:
    """Start a load, or go on with one of the same kind; runs inside the caller's transaction.

    Chunks that a newer manifest no longer names stay, and newer rows win.
    """
    connection, begun = deciding.connection, None
    if load_facts.goes_on(connection, manifest, Way.ASIDE):
        begun = load_facts.version(connection)
    else:
        connection.execute("DELETE FROM load_chunk")
        connection.execute("DELETE FROM unknown")
        stubs.begin(connection)
        for each in deciding.catalogue:
            schema.drop_table(connection, each, LOADING)
    load_facts.keep(connection, manifest, Way.ASIDE, stands_at(manifest, begun))


def prepare_load(connection: Connection) -> None:
    """Take more memory and fold the write-ahead log less often while a load runs."""
    connection.execute(f"PRAGMA cache_size = -{_LOADING_CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOADING_WAL_PAGES}")


def store_chunk(deciding: Deciding, digest: str, data: bytes) -> set[Key]:
    """Store the chunk whose compressed bytes these are; a second time changes nothing. In the caller's transaction.

    Raises Malformed when the bytes are not those of the digest, or the chunk is not of this load.
    """
    connection = deciding.connection
    entries = load_facts.called(connection, digest)
    if not entries:
        raise Malformed("The chunk is not part of the load that runs.")
    if connection.execute("SELECT 1 FROM load_chunk WHERE digest = ?", (digest,)).fetchone():
        return set()
    with no_garbage():
        chunk = decode_chunk(data, digest)
        if entries[0].bucket == BUCKET:
            stubs.keep_loaded(connection, chunk)
        else:
            _take(deciding, told_here(deciding, chunk))
        del chunk
    connection.execute("INSERT INTO load_chunk VALUES (?)", (digest,))
    return set()


def _take(deciding: Deciding, chunk: Chunk) -> None:
    declared = deciding.catalogue.record_types.get(chunk.record_type)
    if declared is None:
        remember_missed(deciding, {chunk.record_type})
    elif chunk.rows:
        _insert(deciding.connection, declared, chunk)
        unknown.keep_chunk(deciding.connection, declared, chunk)


def _insert(connection: Connection, declared: RecordType, chunk: Chunk) -> None:
    """Add the rows; where some of them may be there already, from a chunk of an older manifest, the newer row wins."""
    into = quoted(LOADING + declared.name)
    loading_tables.create(connection, declared)
    values = arranged(connection, declared, chunk)
    first, last = min(values["id"]), max(values["id"])
    if connection.execute(f"SELECT 1 FROM {into} WHERE id BETWEEN ? AND ? LIMIT 1", (first, last)).fetchone():
        within: Sequence[Any] = (first, last)
        _search(connection, declared, "id BETWEEN ? AND ?", within, "delete")
        loading_tables.widen(connection, declared, values.keys())
        newer = " WHERE excluded.version > version"
        rows.put(connection, declared, zip(*values.values(), strict=True), into, newer)
        _search(connection, declared, "id BETWEEN ? AND ?", within)
        return
    (end,) = connection.execute(f"SELECT coalesce(max(rid), 0) FROM {into}").fetchone()
    kept = filled(values)
    loading_tables.widen(connection, declared, kept.keys())
    names, marks = ", ".join(map(quoted, kept)), ", ".join("?" * len(kept))
    connection.executemany(f"INSERT INTO {into} ({names}) VALUES ({marks})", zip(*kept.values(), strict=True))
    _search(connection, declared, "rid > ?", (end,))


def _search(
    connection: Connection, declared: RecordType, which: str, parameters: Sequence[Any], command: str = ""
) -> None:
    """Make some of the loaded rows searchable; with the command `delete`, no longer."""
    if not schema.has_search(connection, declared, LOADING):
        return
    search, listed = search_table(declared, LOADING), ", ".join(quoted(each.name) for each in declared.searchable)
    column, value = (f"{search}, ", f"'{command}', ") if command else ("", "")
    connection.execute(
        f"INSERT INTO {search} ({column}rowid, {listed}) "
        f"SELECT {value}rid, {listed} FROM {quoted(LOADING + declared.name)} WHERE {which}",
        parameters,
    )


def finishing(deciding: Deciding) -> list[Callable[[], set[Key] | None]]:
    """The steps that make loaded tables fast to read, each to be called in a transaction of its own.

    A step returns None once there is nothing left for it to do. Leaving steps out costs only time, in `finish`.
    """
    connection = deciding.connection
    steps: list[Callable[[], set[Key] | None]] = []
    for each in deciding.catalogue:
        if loading_tables.are_few(connection, each):
            continue
        steps.append(partial(_widen, connection, each))
        steps.append(_Merging(connection, each))
        steps += [partial(_run, connection, statement) for statement in schema.indices(each, LOADING)]
    return steps


def _widen(connection: Connection, declared: RecordType) -> None:
    loading_tables.widen(connection, declared, columns(declared))


def _run(connection: Connection, statement: str) -> None:
    connection.execute(statement)


class _Merging:
    """Merges the parts of a full-text table into one, a few pages in each step."""

    def __init__(self, connection: Connection, declared: RecordType) -> None:
        self._connection, self._declared = connection, declared
        self._pages = -_MERGE_PAGES  # the first time: merge all there is

    def __call__(self) -> set[Key] | None:
        if not schema.has_search(self._connection, self._declared, LOADING):
            return None
        search, before = search_table(self._declared, LOADING), self._connection.total_changes
        self._connection.execute(f"INSERT INTO {search} ({search}, rank) VALUES ('merge', ?)", (self._pages,))
        self._pages = _MERGE_PAGES
        return None if self._connection.total_changes - before < 2 else set()  # fewer: nothing was left to merge


def finish(deciding: Deciding) -> set[Key]:
    """Show what was loaded, with the pending work on top; returns the records with pending work.

    In the caller's transaction. Raises Malformed while chunks are missing.
    """
    connection = deciding.connection
    if not load_facts.complete(connection):
        raise Malformed("The load is not complete.")
    for each in deciding.catalogue:
        loading_tables.show(connection, each)
    connection.execute("DELETE FROM load_chunk")
    through, back = load_facts.adopt(deciding)
    return _pending_again(deciding, through, back)


def _pending_again(deciding: Deciding, through: int | None, back: set[Key]) -> set[Key]:
    """Give records with pending work their new server rows, and decide that work on them."""
    connection, types = deciding.connection, deciding.catalogue.record_types
    keys = {(each[0], each[1]) for each in connection.execute("SELECT record_type, record_id FROM base")}
    loaded = rows.fetch(connection, types, keys)
    overlay.set_base(connection, {key: loaded.get(key) for key in keys})
    dirty = keys | back | overlay.release(connection, queue.reached(connection, through))
    return overlay.rebase(deciding, dirty)


def settle_load(connection: Connection) -> None:
    """After a load has committed: give its memory back and fold the write-ahead log into the file."""
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {WAL_PAGES}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
