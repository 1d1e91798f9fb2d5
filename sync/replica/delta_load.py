"""Delta load: a replica that holds rows compares them with the manifest and fetches only the chunks that differ.

Rows are replaced in place, range by range, each range in one transaction together with the note that it is done; so
what is shown is never empty, the queue is untouched, pending work is decided again on top, and a cut costs nothing.
The same serves a compacted feed, a changed scope, another epoch and new record types.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import partial

from shared_models.kernel.faults import Malformed
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key
from sync.protocol.chunk import decode_chunk
from sync.protocol.loads import Span, Way, gaps, spans, undone
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.protocol.stubs import BUCKET
from sync.replica import load_facts, overlay, queue, schema, stubs, unknown
from sync.replica.changes import remember_missed
from sync.replica.chunk_rows import columns_here, told_here
from sync.replica.load_facts import missing_chunks
from sync.replica.overlay import Deciding
from sync.replica.replacing import drop, replace
from sync.replica.server_rows import content, forget_fields, held_ids, server_rows
from sync.replica.tables import LOADING

_DROPPED_AT_ONCE = 500


def begin(deciding: Deciding, manifest: Manifest) -> None:
    """Start a load in place, or go on with one of the same epoch and schema; in the caller's transaction."""
    connection = deciding.connection
    if not load_facts.goes_on(connection, manifest, Way.IN_PLACE):
        connection.execute("DELETE FROM load_chunk")
        stubs.begin(connection)
        for each in deciding.catalogue:
            schema.drop_table(connection, each, LOADING)
    forgotten = undone(load_facts.chunks(connection), (*manifest.chunks, *manifest.stubs))
    connection.executemany("DELETE FROM load_chunk WHERE digest = ?", [(each,) for each in forgotten])
    load_facts.keep(connection, manifest, Way.IN_PLACE, manifest.version)


def compare(deciding: Deciding, entry: ChunkEntry) -> None:
    """Note that a chunk need not be fetched when the same rows are here already; in the caller's transaction."""
    declared = deciding.catalogue.record_types.get(entry.record_type)
    if entry.bucket == BUCKET:
        return
    if declared is None:
        remember_missed(deciding, {entry.record_type})
    elif not same(deciding, declared, entry, load_facts.columns(deciding.connection)[entry.record_type]):
        return
    deciding.connection.execute("INSERT OR IGNORE INTO load_chunk VALUES (?)", (entry.digest,))


def same(deciding: Deciding, declared: RecordType, entry: ChunkEntry, names: Sequence[str]) -> bool:
    """Whether the replica's rows in the range of a chunk are those of the chunk."""
    here = server_rows(deciding, declared, names, (entry.start, entry.end))
    return len(here) == entry.rows and content(here) == entry.content


def store_chunk(deciding: Deciding, digest: str, data: bytes) -> set[Key]:
    """Put the rows of a chunk in the place of those of its range; returns the records whose row may have changed.

    In the caller's transaction. Raises Malformed when the bytes are not those of the digest, or not of this load.
    """
    connection = deciding.connection
    entries = load_facts.called(connection, digest)
    if not entries:
        raise Malformed("The chunk is not part of the load that runs.")
    if connection.execute("SELECT 1 FROM load_chunk WHERE digest = ?", (digest,)).fetchone():
        return set()
    chunk, keys = decode_chunk(data, digest), set[Key]()
    if entries[0].bucket == BUCKET:
        stubs.keep_loaded(connection, chunk)
    else:
        keys = replace(deciding, entries[0], told_here(deciding, chunk))
    connection.execute("INSERT INTO load_chunk VALUES (?)", (digest,))
    return keys


def finishing(deciding: Deciding) -> list[Callable[[], set[Key] | None]]:
    """The steps that take away what no chunk holds, each to be called in a transaction of its own.

    A step returns the records whose row may have changed, and None once there is nothing left for it to do.
    """
    ranges = spans(load_facts.chunks(deciding.connection))
    seen = load_facts.columns(deciding.connection)
    steps: list[Callable[[], set[Key] | None]] = []
    for each in deciding.catalogue:
        steps.append(partial(_drop_some, deciding, each, gaps(ranges.get(each.name, []))))
        if each.name in seen:
            steps.append(partial(_forget_unseen, deciding, each, columns_here(deciding, each.name, seen[each.name])))
    return steps


def finish(deciding: Deciding) -> set[Key]:
    """The replica stands at the manifest's version now; returns the records whose row may have changed.

    In the caller's transaction. Raises Malformed while chunks are missing.
    """
    connection = deciding.connection
    if missing_chunks(connection):
        raise Malformed("The load is not complete.")
    connection.execute("DELETE FROM load_chunk")
    through, back = load_facts.adopt(deciding)
    dirty = back | overlay.release(connection, queue.reached(connection, through))
    return overlay.rebase(deciding, dirty) if dirty else set()


def _drop_some(deciding: Deciding, declared: RecordType, gaps: Iterable[Span]) -> set[Key] | None:
    ids = held_ids(deciding.connection, declared, gaps, _DROPPED_AT_ONCE)
    return drop(deciding, declared, ids) if ids else None


def _forget_unseen(deciding: Deciding, declared: RecordType, names: Sequence[str]) -> set[Key] | None:
    """Fields the person may not read any more hold nothing, neither in the rows nor in what happened to them."""
    unknown.keep_only(deciding.connection, declared.name, names)
    unseen = [each for each in declared.fields if each.name not in names and not each.secret]
    if forget_fields(deciding.connection, declared, unseen):
        deciding.connection.execute("DELETE FROM change WHERE record_type = ?", (declared.name,))
    return None
