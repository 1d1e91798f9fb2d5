"""Server rows replaced or dropped in place: what hangs on them is decided anew, as when a batch of the feed arrives."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from shared_models.kernel.faults import Malformed
from shared_models.kernel.ids import Id
from shared_models.kernel.meanwhile import whereabouts
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Row
from sync.protocol.chunk import Chunk
from sync.protocol.manifest import ChunkEntry
from sync.replica import departed, history, load_facts, meta, overlay, rows, unknown
from sync.replica.chunk_rows import arranged
from sync.replica.overlay import Deciding
from sync.replica.server_rows import rows_here
from sync.replica.shown_set import holdings_of

Spared = Callable[[int | None, int | None], bool]
"""Whether a record keeps its row, by the versions of the row here and of that in the chunk, None for no row."""


def replace(
    deciding: Deciding, entry: ChunkEntry, chunk: Chunk, spared: Spared = lambda here, there: False
) -> set[Key]:
    """Make the rows of a chunk's range those of the chunk; returns the records whose row may have changed.

    In the caller's transaction. Raises Malformed when the chunk does not hold what the manifest says.
    """
    declared, span = deciding.catalogue.record_type(entry.record_type), (entry.start, entry.end)
    if chunk.record_type != entry.record_type or not {"id", "version"} <= set(chunk.columns):
        raise Malformed("The chunk does not hold what the manifest says.")
    at, versions = chunk.columns.index("id"), chunk.columns.index("version")
    there = {each[at]: each for each in chunk.rows}
    if not all(span[0] <= each < span[1] for each in there):
        raise Malformed("The chunk holds records that are not in its range.")
    here = rows_here(deciding, declared, chunk.columns, span)

    def version(row: Sequence[Value] | None) -> int | None:
        return None if row is None else row[versions]

    new = [
        row for key, row in there.items() if here.get(key) != row and not spared(version(here.get(key)), version(row))
    ]
    gone = [key for key, row in here.items() if key not in there and not spared(version(row), None)]
    old = {key: dict(zip(chunk.columns, row, strict=True)) for key, row in here.items()}
    return _put(deciding, declared, Chunk(chunk.record_type, chunk.columns, new), old) | _drop(
        deciding, declared, gone, old
    )


def drop(deciding: Deciding, declared: RecordType, ids: Collection[Id]) -> set[Key]:
    """Take records out that are not for this person any more; work on them stays in the queue, without effect."""
    keys = {(declared.name, each) for each in ids}
    old = overlay.base_rows(deciding.connection, keys)
    shown = rows.fetch(deciding.connection, {declared.name: declared}, keys - old.keys())
    return _drop(deciding, declared, ids, {key[1]: row for key, row in {**shown, **old}.items() if row is not None})


def _put(deciding: Deciding, declared: RecordType, chunk: Chunk, old: Mapping[Id, Row]) -> set[Key]:
    """Store the rows of a chunk, whatever is there."""
    connection, at = deciding.connection, chunk.columns.index("id")
    keys = {(declared.name, row[at]) for row in chunk.rows}
    based = overlay.base_rows(connection, keys)
    direct = Chunk(
        chunk.record_type, chunk.columns, [each for each in chunk.rows if (declared.name, each[at]) not in based]
    )
    values = arranged(connection, declared, direct)
    rows.put(connection, declared, zip(*values.values(), strict=True))
    new = {row[at]: _row(declared, chunk.columns, row) for row in chunk.rows}
    overlay.set_base(connection, {key: new[key[1]] for key in based})
    unknown.keep_chunk(connection, declared, chunk)
    return _decided_anew(deciding, declared, new, old)


def _drop(deciding: Deciding, declared: RecordType, ids: Collection[Id], old: Mapping[Id, Row]) -> set[Key]:
    connection = deciding.connection
    keys = {(declared.name, each) for each in ids}
    based = overlay.base_rows(connection, keys)
    rows.remove(connection, {declared.name: declared}, keys - based.keys())
    overlay.set_base(connection, dict.fromkeys(based))
    history.forget(connection, keys)
    if not load_facts.begins_anew(connection):
        departed.note(connection, keys, meta.read(connection, "cursor", 0))
    return _decided_anew(deciding, declared, dict.fromkeys(ids), old)


def _decided_anew(
    deciding: Deciding, declared: RecordType, new: Mapping[Id, Row | None], old: Mapping[Id, Row]
) -> set[Key]:
    keys = {(declared.name, each) for each in new}
    if not overlay.any_pending(deciding.connection):
        return keys
    held = {
        each
        for key, row in new.items()
        for each in {*holdings_of(declared, old.get(key))} ^ {*holdings_of(declared, row)}
    }
    flipped = [(declared.name, key) for key, row in new.items() if whereabouts(row) != whereabouts(old.get(key))]
    return overlay.rebase(deciding, keys | held, flipped) | keys


def _row(declared: RecordType, names: Iterable[str], values: Iterable[Value]) -> Row:
    sent = dict(zip(names, values, strict=True))
    return {name: sent.get(name, blank) for name, blank in declared.blank.items()}
