"""The imports that were written here, and the taking back of one as a whole, also months later and after it was synced.

For each record an import has made or changed, what it looked like then is kept: long after the queue has forgotten the
mutations, a record that somebody has changed or come to use since can be told from one that nobody has. The former is
left alone and named.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, field
from hashlib import blake2b

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
from sync.replica import rows, writes
from sync.replica.import_runs import COUNTS, ImportRun, keep
from sync.replica.overlay import Deciding
from sync.replica.packing import pack, unpack_values
from sync.replica.rows import to_text
from sync.replica.tables import quoted, table
from sync.replica.undo import Kept

SLICE = 1_000
"""Records between two looks at whether to go on."""
NAMED = 500
"""So many records that were left alone are remembered by name."""

GoingOn = Callable[[int], bool]
"""Hears how many mutations are done; answers whether to go on."""


class Stopped(Exception):
    """Whoever wanted it does not want it any more: nothing is written."""


@dataclass(slots=True)
class TakenBack:
    """What undoing an import has done: the records that were written, how many, and those that were left alone."""

    keys: set[Key] = field(default_factory=set)
    count: int = 0
    kept: list[Kept] = field(default_factory=list)
    first: Sequence[Mutation] = ()


def write(
    deciding: Deciding, run: ImportRun, slices: Iterable[Sequence[Mutation]], label: str, going_on: GoingOn
) -> frozenset[Key]:
    """Write an import slice by slice inside the caller's transaction; the records that were written.

    Raises Stopped, and the Fault of the first mutation that would be rejected.
    """
    keys: set[Key] = set()
    done = 0
    for mutations in slices:
        entered = writes.enter(deciding, mutations, at=run.at, group_id=run.group_id, label=label)
        keys |= entered.keys
        _note(deciding, run.group_id, done, mutations)
        added = entered.keys - {(each.record_type, each.record_id) for each in mutations}
        _note_added(deciding.connection, run.group_id, added)
        done += len(mutations)
        if not going_on(done):
            raise Stopped
    keep(deciding.connection, run)
    return frozenset(keys)


def take_back(
    deciding: Deciding, run: ImportRun, *, at: Instant, label: str, group_id: Id, going_on: GoingOn
) -> TakenBack:
    """Take an import back as far as nobody has changed or come to use its records since.

    Inside the caller's transaction. What was made along goes last, when what named it is gone. Raises Stopped.
    """
    found, looked_at = TakenBack(), 0
    for entries in _entries(deciding.connection, run):
        made = list(_compensating(deciding, run.group_id, entries, at, found.kept))
        if made:
            entered = writes.enter(deciding, made, at=at, group_id=group_id, label=label, leaving_out=True)
            found.keys |= entered.keys
            found.first = found.first or made
            for mutation, verdict in zip(made, entered.verdicts, strict=True):
                if verdict.stands:
                    found.count += 1
                else:
                    found.kept.append(_kept_of(deciding, mutation.record_type, mutation.record_id))
        looked_at += len(entries)
        if not going_on(looked_at):
            raise Stopped
    counts = {name: getattr(run, name) for name in COUNTS} | {"taken_back": found.count, "left": len(found.kept)}
    kept = [asdict(each) for each in found.kept[:NAMED]]
    deciding.connection.execute(
        "UPDATE import_run SET undone_at = ?, counts = ?, kept = ? WHERE group_id = ?",
        (at, to_text(counts), to_text(kept), run.group_id),
    )
    return found


def _note(deciding: Deciding, group_id: Id, place: int, mutations: Sequence[Mutation]) -> None:
    """Keep what the records look like now: of made ones a digest, of changed ones both sides of what was changed."""
    types = deciding.catalogue.record_types
    made = [(each.record_type, each.record_id) for each in mutations if each.action is Action.CREATE]
    stored = rows.fetch(deciding.connection, types, made)
    lines: list[tuple[Id, int, str, Id, bytes, bytes | None]] = []
    for at, each in enumerate(mutations, place):
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


_Entry = tuple[str, Id, bytes, bytes | None]


def _entries(connection: Connection, run: ImportRun) -> Iterator[list[_Entry]]:
    """What the import did, the last first, in slices of one record type; its own type before what was made along."""
    sql = "SELECT record_type, place FROM import_record WHERE group_id = ? AND place >= 0"
    order = "ORDER BY record_type <> ?, record_type, place DESC"
    places = connection.execute(f"{sql} {order}", (run.group_id, run.record_type)).fetchall()
    one = "SELECT record_type, record_id, seen, before FROM import_record WHERE group_id = ? AND place IN ({})"
    at = 0
    while at < len(places):
        kind = places[at][0]
        end = next((each for each in range(at, min(at + SLICE, len(places))) if places[each][0] != kind), at + SLICE)
        wanted = to_text([place for _, place in places[at:end]])
        listed = one.format("SELECT value FROM json_each(?)")
        yield connection.execute(f"{listed} ORDER BY place DESC", (run.group_id, wanted)).fetchall()
        at = min(end, len(places))


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
                        f"WHERE t.deleted_at IS NULL AND t.{column} <> '[]' "
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


def _kept_of(deciding: Deciding, name: str, record_id: Id) -> Kept:
    declared = deciding.catalogue.record_type(name)
    row = rows.fetch_one(deciding.connection, declared, record_id) or declared.blank
    return Kept(name, record_id, declared.title_of(row), "", "", str(row["updated_by"] or ""))
