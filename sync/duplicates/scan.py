"""All duplicates among the records of a replica: read in slices, compared only where something points to it.

A first pass notes, for each record, under which keys a twin of it would be found; only records that share a key with
another are then looked at closely. 100,000 contacts take a few seconds and some ten megabytes.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from sync.duplicates import plain
from sync.duplicates.likeness import Likeness, Sketch, likeness, telling
from sync.replica.rows import decoded, to_text
from sync.replica.tables import readings, table

SLICE = 1_000
"""Records between two words of progress."""
MOST_ALIKE = 30
"""Under a key that more records share than this, they share something that says little: a switchboard, a first name."""

Progress = Callable[[int, int], bool]
"""Hears how many of how many records are done; answers whether to go on."""


class Stopped(Exception):
    """Nobody wants to know any more."""


def scan(connection: Connection, record_type: RecordType, progress: Progress) -> list[Likeness]:
    """Every pair of live records that look alike. Raises Stopped where `progress` says so."""
    (total,) = connection.execute(f"SELECT count(*) FROM {table(record_type)} WHERE deleted_at IS NULL").fetchone()
    first: dict[int, int] = {}
    shared: dict[int, list[int]] = {}
    for done, (rid, sketch) in enumerate(_sketches(connection, record_type), 1):
        for key in keys(sketch):
            at = hash(key)
            held = first.setdefault(at, rid)
            if held != rid:
                shared.setdefault(at, [held]).append(rid)
        if done % SLICE == 0 and not progress(done, total * 2):
            raise Stopped
    del first
    blocks = [each for each in shared.values() if len(each) <= MOST_ALIKE]
    del shared
    return _compared(connection, record_type, blocks, total, progress)


def _compared(
    connection: Connection, record_type: RecordType, blocks: Sequence[Sequence[int]], total: int, progress: Progress
) -> list[Likeness]:
    wanted = sorted({rid for block in blocks for rid in block})
    sketches: dict[int, Sketch] = {}
    for at in range(0, len(wanted), SLICE):
        sketches.update(_sketches(connection, record_type, wanted[at : at + SLICE]))
        if not progress(total, total * 2):
            raise Stopped
    seen: set[tuple[int, int]] = set()
    found = []
    for at, block in enumerate(blocks):
        for pair in combinations(block, 2):
            if pair in seen:
                continue
            seen.add(pair)
            one, other = sketches.get(pair[0]), sketches.get(pair[1])
            if one and other and (alike := likeness(one, other)):
                found.append(alike)
        if at % SLICE == 0 and not progress(total + total * at // max(1, len(blocks)), total * 2):
            raise Stopped
    return found


def keys(sketch: Sketch) -> Iterator[str]:
    """Under which keys a twin of a record would be found."""
    for each in sketch.emails:
        yield f"e{each}"
    for each in sketch.phones:
        yield f"p{each[-plain.TAIL :]}"
    if sketch.name:
        yield f"n{' '.join(sketch.name)}"
    if sketch.is_person:
        letters = "".join(each[0] for each in sketch.name)
        if sketch.company and letters:
            yield f"c{sketch.company}{letters}"
        for host in sketch.hosts if letters else ():
            yield f"h{host} {letters}"
    else:
        for host in sketch.hosts:
            yield f"h{host}"
        if sketch.name:
            yield f"w{sketch.name[0][:5]}{sketch.city}"


def sketches_of(connection: Connection, record_type: RecordType, ids: Iterable[Id]) -> dict[Id, Sketch]:
    """The sketches of live records."""
    condition = "id IN (SELECT value FROM json_each(?))"
    return {each.id: each for _, each in _read(connection, record_type, condition, (to_text(list(ids)),))}


def _sketches(
    connection: Connection, record_type: RecordType, rids: Sequence[int] | None = None
) -> Iterator[tuple[int, Sketch]]:
    if rids is not None:
        yield from _read(connection, record_type, "rid IN (SELECT value FROM json_each(?))", (to_text(list(rids)),))
        return
    last = 0
    while True:
        rid = 0
        for rid, sketch in _read(connection, record_type, f"rid > ? ORDER BY rid LIMIT {SLICE}", (last,)):
            yield rid, sketch
        if rid == 0:
            return
        last = rid


def _read(
    connection: Connection, record_type: RecordType, condition: str, values: Sequence[object]
) -> list[tuple[int, Sketch]]:
    fields = telling(record_type)
    names = ["id", *fields.names]
    listed = readings(record_type, names)
    sql = f"SELECT rid, {listed} FROM {table(record_type)} WHERE deleted_at IS NULL AND {condition}"
    found = []
    for rid, *stored in connection.execute(sql, values).fetchall():
        row = decoded(record_type, names, stored)
        found.append((rid, fields.sketch(row["id"], row)))
    return found
