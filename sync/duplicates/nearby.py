"""The records that look like one: found by the words of its name, its address and its number, without reading all.

For whoever types a new record, and for what has changed since everything was compared. Names and addresses are found
by the full-text table; a number, which everybody writes another way, by its last digits.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Callable, Iterable, Iterator, Mapping

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sort_key import words
from sync.duplicates import plain
from sync.duplicates.likeness import Likeness, Sketch, likeness, telling
from sync.duplicates.scan import sketches_of
from sync.replica.tables import quoted, search_table, table

MOST = 60
"""Candidates that are looked at."""
NOBODY = "00000000-0000-0000-0000-000000000000"


def nearby(
    connection: Connection, record_type: RecordType, values: Mapping[str, Value], record_id: Id = NOBODY
) -> list[Likeness]:
    """The records that look like one with these values, the most alike first."""
    sketch = telling(record_type).sketch(record_id, values)
    ids = set(_candidates(connection, record_type, sketch))
    found = [likeness(sketch, each) for each in sketches_of(connection, record_type, ids - {record_id}).values()]
    return sorted(filter(None, found), key=lambda each: (-each.score, each.one, each.other))


def around(
    connection: Connection, record_type: RecordType, ids: Iterable[Id], stopped: Callable[[], bool]
) -> list[Likeness]:
    """The pairs in which one of these records takes part, each pair once; deleted ones take part in none."""
    found: dict[tuple[Id, Id], Likeness] = {}
    sketches = sketches_of(connection, record_type, ids)
    numbered = _by_number(connection, record_type, {tail for each in sketches.values() for tail in _tails(each)})
    for record_id, sketch in sketches.items():
        if stopped():
            break
        candidates = {other for tail in _tails(sketch) for other in numbered.get(tail, ())}
        candidates |= set(_by_words(connection, record_type, sketch))
        candidates.discard(record_id)
        for each in sketches_of(connection, record_type, candidates).values():
            if alike := likeness(sketch, each):
                found[alike.one, alike.other] = alike
    return list(found.values())


def _candidates(connection: Connection, record_type: RecordType, sketch: Sketch) -> Iterator[Id]:
    yield from _by_words(connection, record_type, sketch)
    if sketch.phones:
        yield from _with_number(connection, record_type, sketch.phones)


def _by_words(connection: Connection, record_type: RecordType, sketch: Sketch) -> Iterator[Id]:
    if record_type.searchable:
        for wanted in _phrases(sketch):
            search = search_table(record_type)
            sql = (
                f"SELECT id FROM {table(record_type)} WHERE rid IN (SELECT rowid FROM {search} WHERE {search} MATCH ? "
                f"LIMIT {MOST}) AND deleted_at IS NULL"
            )
            yield from (each for (each,) in connection.execute(sql, (wanted,)))
    if sketch.is_person and sketch.company:
        company = quoted(telling(record_type).company)
        sql = f"SELECT id FROM {table(record_type)} WHERE {company} = ? AND deleted_at IS NULL LIMIT {MOST}"
        yield from (each for (each,) in connection.execute(sql, (sketch.company,)))


def _phrases(sketch: Sketch) -> Iterator[str]:
    """What to look for: all words of an address, of what stands behind its @, and of the name."""
    for address in sketch.emails:
        yield " AND ".join(f'"{each}"' for each in words(address))
    for host in sketch.hosts:
        yield " AND ".join(f'"{each}"' for each in words(host))
    if sketch.name:
        yield " AND ".join(f'"{each}"' for each in sketch.name)
        if len(sketch.name) > 1:
            for sure in sketch.name[:3]:  # one of the words as it is, the others by how they begin
                yield " AND ".join(f'"{each}"' if each == sure else f'"{each[:2]}"*' for each in sketch.name)
        elif len(sketch.name[0]) > 3:
            yield f'"{sketch.name[0][:4]}"*'


def _tails(sketch: Sketch) -> Iterator[str]:
    return (each[-plain.TAIL :] for each in sketch.phones)


def _by_number(connection: Connection, record_type: RecordType, tails: set[str]) -> dict[str, list[Id]]:
    """The records under each of these last digits, from one pass over all numbers: cheaper than asking for several."""
    found: dict[str, list[Id]] = {}
    phones = telling(record_type).phones
    if not tails or not phones:
        return found
    for name in map(quoted, phones):
        sql = f"SELECT id, {name} FROM {table(record_type)} WHERE {name} IS NOT NULL AND deleted_at IS NULL"
        for record_id, number in connection.execute(sql):
            tail = plain.digits(number)[-plain.TAIL :]
            if tail in tails:
                found.setdefault(tail, []).append(record_id)
    return found


def _with_number(connection: Connection, record_type: RecordType, numbers: Iterable[str]) -> Iterator[Id]:
    """The records with one of the numbers, however it is written: the last digits in their order, anything between.

    All numbers are looked through, along an index that holds nothing else.
    """
    for name in map(quoted, telling(record_type).phones):
        sql = (
            f"SELECT id FROM {table(record_type)} "
            f"WHERE {name} IS NOT NULL AND {name} LIKE ? AND deleted_at IS NULL LIMIT {MOST}"
        )
        for each in numbers:
            pattern = f"%{'%'.join(each[-plain.TAIL :])}%"
            yield from (record_id for (record_id,) in connection.execute(sql, (pattern,)).fetchall())
