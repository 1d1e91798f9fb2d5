"""The imports that were written here, and the taking back of one as a whole, also months later and after it was synced.

For each record an import has made or changed, what it looked like then is kept: long after the queue has forgotten the
mutations, a record that somebody has changed or come to use since can be told from one that nobody has. The former is
left alone and named.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

import json
from collections.abc import Iterable, Iterator, Sequence
from hashlib import blake2b
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.change import value_of
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import SEVERAL, Kind, Value
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.write import Key, Row
from sync.clock import new_id
from sync.replica import import_runs, rows, writes
from sync.replica.import_runs import ImportRun
from sync.replica.overlay import Deciding
from sync.replica.packing import pack, unpack_values
from sync.replica.rows import to_text
from sync.replica.tables import quoted, table
from sync.replica.undo import Kept, TakenBack, enter_standing
from sync.replica.writes import Entered


def write(
    deciding: Deciding, group_id: Id, mutations: Sequence[Mutation], *, done: int, at: Instant, label: str
) -> Entered:
    """Write a slice of an import inside the caller's transaction, behind the `done` mutations before it.

    What would be rejected by now is left out, as the verdicts tell.
    """
    entered = writes.enter(deciding, mutations, at=at, group_id=group_id, label=label, leaving_out=True)
    refused = {each.mutation_id for each in entered.verdicts if not each.stands}
    written = [(place, each) for place, each in enumerate(mutations, done) if each.id not in refused]
    _note(deciding, group_id, written)
    _note_added(deciding.connection, group_id, entered.keys - {(m.record_type, m.record_id) for _, m in written})
    import_runs.count_in(deciding.connection, group_id, [each for _, each in written])
    return entered


def count(connection: Connection, group_id: Id) -> int:
    """How many records an import has made or changed."""
    sql = "SELECT count(*) FROM import_record WHERE group_id = ? AND place >= 0"
    return int(connection.execute(sql, (group_id,)).fetchone()[0])


def take_back(
    deciding: Deciding, run: ImportRun, place: list[Any] | None, limit: int, *, at: Instant, label: str, by: Id
) -> TakenBack:
    """Take a slice of an import back as the group `by`, as far as nobody has changed or come to use its records since.

    Inside the caller's transaction. The last goes first; what was made along goes last, when what named it is gone.
    """
    entries, after = _entries(deciding.connection, run, place, limit)
    found = TakenBack(looked_at=len(entries), place=after)
    made = list(_compensating(deciding, run.group_id, entries, at, found.kept))
    enter_standing(deciding, made, found, at=at, group_id=by, label=label)
    return found


def _note(deciding: Deciding, group_id: Id, written: Sequence[tuple[int, Mutation]]) -> None:
    """Keep what the records look like now: of made ones a digest, of changed ones both sides of what was changed."""
    types = deciding.catalogue.record_types
    made = [(each.record_type, each.record_id) for _, each in written if each.action is Action.CREATE]
    stored = rows.fetch(deciding.connection, types, made)
    lines: list[tuple[Id, int, str, Id, bytes, bytes | None]] = []
    for at, each in written:
        key = (each.record_type, each.record_id)
        if each.action is Action.CREATE:
            lines.append((group_id, at, *key, _digest(types[key[0]], stored[key]), None))
        else:
            before = {name: each.before.get(name) for name in each.after}
            lines.append((group_id, at, *key, pack(dict(each.after)), pack(before)))
    deciding.connection.executemany("INSERT INTO import_record VALUES (?, ?, ?, ?, ?, ?)", lines)


def _note_added(connection: Connection, group_id: Id, keys: Iterable[Key]) -> None:
    """What declarations add when a record is made is its history: it stays, and is no use that somebody makes of it."""
    if not keys:
        return
    sql = "SELECT place FROM import_record WHERE group_id = ? ORDER BY place LIMIT 1"
    found = connection.execute(sql, (group_id,)).fetchone()
    least = min(0, found[0]) if found else 0
    lines = [(group_id, least - at, *key, b"", None) for at, key in enumerate(sorted(keys), 1)]
    connection.executemany("INSERT INTO import_record VALUES (?, ?, ?, ?, ?, ?)", lines)


def _digest(record_type: RecordType, row: Row) -> bytes:
    """What people have filled in, in sixteen bytes.

    What is empty or as at first does not count, nor when something was done: the server's clock says that anew.
    """
    told = [each for each in record_type.own_fields if not (each.by_verb and each.kind is Kind.INSTANT)]
    names = [*(each.name for each in told), CUSTOM]
    blank = record_type.blank
    held = {name: row[name] for name in names if row[name] not in (None, [], {}) and row[name] != blank.get(name)}
    return blake2b(json.dumps(held, sort_keys=True).encode(), digest_size=16).digest()


_END = 2**62
_Entry = tuple[str, Id, bytes, bytes | None]


def _entries(
    connection: Connection, run: ImportRun, place: list[Any] | None, limit: int
) -> tuple[list[_Entry], list[Any] | None]:
    """What the import did, the last first: of its own type before what was made along, and where to go on.

    A place is a number that everything before it is below, and the record types that are still to be looked through.
    """
    before, *kinds = place or [_END, *_kinds(connection, run)]
    if not kinds:
        return [], None
    sql = (
        "SELECT record_type, record_id, seen, before, place FROM import_record "
        "WHERE group_id = ? AND record_type = ? AND place >= 0 AND place < ? ORDER BY place DESC LIMIT ?"
    )
    rows = connection.execute(sql, (run.group_id, kinds[0], before, limit)).fetchall()
    entries = [tuple(each[:4]) for each in rows]
    if len(rows) == limit:
        return entries, [rows[-1][4], *kinds]
    return entries, [_END, *kinds[1:]] if kinds[1:] else None


def _kinds(connection: Connection, run: ImportRun) -> list[str]:
    sql = "SELECT DISTINCT record_type FROM import_record WHERE group_id = ? AND place >= 0"
    found = [each for (each,) in connection.execute(sql, (run.group_id,))]
    return sorted(found, key=lambda name: (name != run.record_type, name))


def _compensating(
    deciding: Deciding, group_id: Id, entries: Sequence[_Entry], at: Instant, kept: list[Kept]
) -> Iterator[Mutation]:
    connection, types = deciding.connection, deciding.catalogue.record_types
    stored = rows.fetch(connection, types, [(name, record_id) for name, record_id, *_ in entries])
    used = _used(deciding, group_id, [(name, record_id) for name, record_id, _, before in entries if before is None])
    for name, record_id, seen, before in entries:
        row, declared = stored.get((name, record_id)), types[name]
        if row is None or row["deleted_at"] is not None:
            continue
        if before is not None:
            yield from _patched_back(declared, row, unpack_values(seen), unpack_values(before), at, kept)
        elif _digest(declared, row) != seen:
            kept.append(_kept(declared, row))
        elif record_id in used:
            kept.append(_kept(declared, row, label=used[record_id]))
        else:
            yield Mutation(new_id(), name, record_id, Action.DELETE, at=at)


def _patched_back(
    declared: RecordType,
    row: Row,
    after: dict[str, Value],
    before: dict[str, Value],
    at: Instant,
    kept: list[Kept],
) -> Iterator[Mutation]:
    earlier = {}
    for name, value in after.items():
        if same(value_of(row, name), value):
            earlier[name] = before[name]
        elif not same(value_of(row, name), before[name]):
            kept.append(_kept(declared, row, name, declared.field(name).label))
    if earlier:
        now = {name: value_of(row, name) for name in earlier}
        yield Mutation(new_id(), declared.name, row["id"], Action.PATCH, earlier, now, at=at)


def _used(deciding: Deciding, group_id: Id, keys: Sequence[Key]) -> dict[Id, str]:
    """Which of the records others name by now, with what those are called."""
    found: dict[Id, str] = {}
    of_import = "SELECT record_id FROM import_record WHERE group_id = ? AND place < 0"
    for name in {each for each, _ in keys}:
        ids = to_text([record_id for kind, record_id in keys if kind == name])
        for declared in deciding.catalogue:
            for each in declared.references:
                if each.reference != name or each.system:
                    continue
                column = quoted(each.name)
                if each.kind in SEVERAL:
                    sql = (
                        f"SELECT DISTINCT m.value FROM {table(declared)} AS t, json_each(t.{column}) AS m "
                        f"WHERE t.{column} < '[]' AND t.deleted_at IS NULL "
                        f"AND m.value IN (SELECT value FROM json_each(?)) AND t.id NOT IN ({of_import})"
                    )
                else:
                    sql = (
                        f"SELECT DISTINCT {column} FROM {table(declared)} WHERE deleted_at IS NULL "
                        f"AND {column} IN (SELECT value FROM json_each(?)) AND id NOT IN ({of_import})"
                    )
                found |= {one: declared.label_plural for (one,) in deciding.connection.execute(sql, (ids, group_id))}
    return found


def _kept(declared: RecordType, row: Row, name: str = "", label: str = "") -> Kept:
    return Kept(declared.name, row["id"], declared.title_of(row), name, label, row["updated_by"])
