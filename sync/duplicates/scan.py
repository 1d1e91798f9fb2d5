"""All duplicates among the records of a replica: read in slices, compared only where something points to it.

A first pass notes, for each record, under which keys a twin of it would be found; only records that share a key with
another are then looked at closely. 100,000 contacts take a few seconds and some ten megabytes.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from array import array
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
AT_ONCE = 20_000
"""Records that are held at once to be compared, each as often as it shares a key."""
_HALF = 0xFFFF_FFFF
MOST_ALIKE = 30
"""Under a key that more records share than this, they share something that says little: a switchboard, a first name."""

Progress = Callable[[int, int], bool]
"""Hears how many of how many records are done; answers whether to go on."""


class Stopped(Exception):
    """Nobody wants to know any more."""


def scan(connection: Connection, record_type: RecordType, progress: Progress) -> list[Likeness]:
    """Every pair of live records that look alike. Raises Stopped where `progress` says so."""
    (total,) = connection.execute(f"SELECT count(*) FROM {table(record_type)} WHERE deleted_at IS NULL").fetchone()
    noted = array("Q")
    for done, (rid, sketch) in enumerate(_sketches(connection, record_type), 1):
        noted.extend({(hash(key) & _HALF) << 32 | rid for key in keys(sketch)})
        if done % SLICE == 0 and not progress(done, total * 2):
            raise Stopped
    return _compared(connection, record_type, _blocks(noted), total, progress)


def _blocks(noted: "array[int]") -> list[tuple[int, ...]]:
    """The records under each key that several share, those that begin alike one after another. A key is half a number
    and the record the other half: two keys that are taken for one only cost a comparison."""
    blocks: list[tuple[int, ...]] = []
    key, block = -1, list[int]()
    for each in (*sorted(noted), -1):
        if each >> 32 != key:
            if 1 < len(block) <= MOST_ALIKE:
                blocks.append(tuple(block))
            key, block = each >> 32, []
        block.append(each & _HALF)
    return sorted(blocks)


def _compared(
    connection: Connection, record_type: RecordType, blocks: Sequence[Sequence[int]], total: int, progress: Progress
) -> list[Likeness]:
    found: dict[tuple[Id, Id], Likeness] = {}
    done = 0
    for batch in _batches(blocks):
        sketches: dict[int, Sketch] = {}
        wanted = sorted({rid for block in batch for rid in block})
        for at in range(0, len(wanted), SLICE):
            sketches.update(_sketches(connection, record_type, wanted[at : at + SLICE]))
            if not progress(total + total * done // len(blocks), total * 2):
                raise Stopped
        for pair in {pair for block in batch for pair in combinations(block, 2)}:
            one, other = sketches.get(pair[0]), sketches.get(pair[1])
            if one and other and (alike := likeness(one, other)):
                found[alike.one, alike.other] = alike
        done += len(batch)
    return list(found.values())


def _batches(blocks: Sequence[Sequence[int]]) -> Iterator[Sequence[Sequence[int]]]:
    """Blocks in stretches that have not too many records between them."""
    begin, size = 0, 0
    for at, block in enumerate(blocks):
        size += len(block)
        if size > AT_ONCE:
            yield blocks[begin : at + 1]
            begin, size = at + 1, 0
    if begin < len(blocks):
        yield blocks[begin:]


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
