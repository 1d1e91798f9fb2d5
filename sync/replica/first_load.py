"""First load: content-hashed chunks go straight into tables of their own, which replace the shown ones at the end.

Until then what was there stays readable and the queue untouched. Each chunk is one transaction that also notes its
digest, so a load goes on where it was cut; indices and full text are made once, at the end.
"""

import gc
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.faults import Malformed
from shared_models.kernel.record_field import STRUCTURED
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key
from sync.protocol.chunk import Chunk, decode_chunk
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica import meta, overlay, queue, rows, schema
from sync.replica.changes import remember_missed
from sync.replica.connection import CACHE_KIB, WAL_PAGES
from sync.replica.overlay import Deciding
from sync.replica.rows import to_text
from sync.replica.tables import DERIVED, LOADING, columns, quoted, table

_LOADING_CACHE_KIB = 200_000
_LOADING_WAL_PAGES = 10_000


def begin_load(deciding: Deciding, manifest: Manifest) -> None:
    """Start a load, or go on with one of the same epoch, schema and scope; runs inside the caller's transaction.

    Chunks that a newer manifest no longer names stay: records never vanish from the feed, and newer rows win.
    """
    connection = deciding.connection
    running = meta.read(connection, "load")
    facts = {
        "epoch": manifest.epoch, "version": manifest.version, "schema": manifest.schema, "scope": manifest.scope
    }  # fmt: skip
    if running is None or _kind_of(running) != _kind_of(facts):
        connection.execute("DELETE FROM load_chunk")
        for each in deciding.catalogue:
            connection.execute(f"DROP TABLE IF EXISTS {quoted(LOADING + each.name)}")
            schema.create_table(connection, each, LOADING + each.name)
    chunks = [[each.record_type, each.bucket, each.digest, each.rows, each.bytes] for each in manifest.chunks]
    meta.keep(connection, load=facts, load_chunks=chunks)


def _kind_of(load: Mapping[str, Any]) -> tuple[Any, ...]:
    """What the chunks of a load have in common: of one feed, in one form, of what one person may see."""
    return load["epoch"], load["schema"], load.get("scope", "")


def prepare_load(connection: Connection) -> None:
    """Take more memory and fold the write-ahead log less often while a load runs."""
    connection.execute(f"PRAGMA cache_size = -{_LOADING_CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOADING_WAL_PAGES}")


def missing_chunks(connection: Connection) -> list[ChunkEntry]:
    """The chunks of the running load that are not stored yet, in the manifest's order; each digest once."""
    stored = {each[0] for each in connection.execute("SELECT digest FROM load_chunk")}
    entries = {each[2]: ChunkEntry(*each) for each in meta.read(connection, "load_chunks", []) if each[2] not in stored}
    return list(entries.values())


def store_chunk(deciding: Deciding, digest: str, data: bytes) -> None:
    """Store the chunk whose compressed bytes these are; a second time changes nothing. In the caller's transaction.

    Raises Malformed when the bytes are not those of the digest, or the chunk is not of this load.
    """
    connection = deciding.connection
    if not any(each[2] == digest for each in meta.read(connection, "load_chunks", [])):
        raise Malformed("The chunk is not part of the load that runs.")
    if connection.execute("SELECT 1 FROM load_chunk WHERE digest = ?", (digest,)).fetchone():
        return
    with _no_garbage():
        chunk = decode_chunk(data, digest)
        declared = deciding.catalogue.record_types.get(chunk.record_type)
        if declared is None:
            remember_missed(deciding, {chunk.record_type})
        else:
            _insert(connection, declared, chunk)
        del chunk
    connection.execute("INSERT INTO load_chunk VALUES (?)", (digest,))


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Rows by the thousand hold no cycles; looking for some at every few hundred of them took a quarter of a load."""
    looking = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if looking:
            gc.enable()


def _insert(connection: Connection, declared: RecordType, chunk: Chunk) -> None:
    """One executemany. A record may stand in two chunks when it moved between them; the newer row wins."""
    statement = rows.upsert(declared, quoted(LOADING + declared.name)) + " WHERE excluded.version > version"
    connection.executemany(statement, _arranged(declared, chunk))


def _arranged(declared: RecordType, chunk: Chunk) -> Sequence[Sequence[Any]]:
    """The chunk's rows in the order of our columns: unknown columns left out, missing ones at their default."""
    wanted = columns(declared)
    if not {"id", "version", *DERIVED} <= set(chunk.columns):
        raise Malformed(f"A chunk of {declared.label_plural.lower()} lacks the columns every record has.")
    arranged: Sequence[list[Any]] = chunk.rows
    if tuple(chunk.columns) != wanted:
        places = [(chunk.columns.index(name) if name in chunk.columns else None, name) for name in wanted]
        arranged = [[declared.blank.get(name) if at is None else row[at] for at, name in places] for row in chunk.rows]
    for at, each in enumerate(declared.fields):
        if each.kind in STRUCTURED:
            for row in arranged:
                if row[at] is not None:
                    row[at] = to_text(row[at]) if row[at] else "[]" if row[at] == [] else "{}"
    return arranged


def finish_load(deciding: Deciding) -> set[Key]:
    """Show what was loaded, with the pending work on top; returns the records with pending work.

    In the caller's transaction. Raises Malformed while chunks are missing.
    """
    connection = deciding.connection
    load = meta.read(connection, "load")
    if load is None or missing_chunks(connection):
        raise Malformed("The load is not complete.")
    for each in deciding.catalogue:
        schema.drop_table(connection, each)
        connection.execute(f"ALTER TABLE {quoted(LOADING + each.name)} RENAME TO {table(each)}")
        schema.complete_table(connection, each)
    same_epoch = load["epoch"] == meta.read(connection, "epoch")
    if not same_epoch:
        connection.execute("DELETE FROM change")
    connection.execute("DELETE FROM load_chunk")
    missed = [each for each in meta.read(connection, "missed", []) if each not in deciding.catalogue.record_types]
    meta.keep(connection, epoch=load["epoch"], cursor=load["version"], scope=load.get("scope", ""))
    meta.keep(connection, missed=missed, load=None, load_chunks=None)
    return _pending_again(deciding, load["version"] if same_epoch else None)


def _pending_again(deciding: Deciding, through: int | None) -> set[Key]:
    """Give records with pending work their new server rows, and decide that work on them."""
    connection, types = deciding.connection, deciding.catalogue.record_types
    keys = {(each[0], each[1]) for each in connection.execute("SELECT record_type, record_id FROM base")}
    loaded = rows.fetch(connection, types, keys)
    overlay.set_base(connection, {key: loaded.get(key) for key in keys})
    dirty = keys | overlay.release(connection, queue.reached(connection, through))
    return overlay.rebase(deciding, dirty)


def settle_load(connection: Connection) -> None:
    """After a load has committed: give its memory back and fold the write-ahead log into the file."""
    connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {WAL_PAGES}")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
