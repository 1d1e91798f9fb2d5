"""Merging duplicates: what becomes of two records that are the same, and how that is taken apart again.

The survivor keeps what it has and gains what it lacked; every reference to the other record moves to it. The other
record is deleted, and remembers in its trail what was moved and gained, so that nothing has to be guessed afterwards.
"""

from collections.abc import Iterator
from typing import Any

from shared_models.kernel.change import value_of
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.meanwhile import MERGED_INTO
from shared_models.kernel.merging import same
from shared_models.kernel.record import mark
from shared_models.kernel.record_field import MAX_LENGTH, MAX_MEMBERS, SEVERAL, Kind, Merge, RecordField, Value
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.working_set import named_by
from shared_models.kernel.write import Gathers, Key, Reads, Row, Write

TRAIL = "merge_trail"


def merged_into(record_type: str) -> Any:
    """The record that this one was merged into."""
    return mark("Merged into", kind=Kind.REFERENCE, reference=record_type, system=True)


def merge_trail() -> Any:
    """What merging has moved to the survivor, and what that gained."""
    return mark("What merging moved", kind=Kind.JSON, system=True)


def kept_apart() -> Any:
    """The records that look like this one and are others."""
    return mark("Not the same as", kind=Kind.LABELS, max_length=36, system=True)


def merge(record_type: RecordType, row: Row, survivor_id: Id, reads: Gathers) -> Iterator[Write]:
    """The writes that merge `row` into the survivor; none when they are one record already."""
    if survivor_id == row["id"]:
        return
    survivor = reads.get(record_type.name, survivor_id)
    if survivor is None or survivor["deleted_at"] is not None:
        raise RuleBroken(
            worded("The {record} to merge into was deleted. Restore it first.", record=record_type.label.lower()),
            field="survivor_id",
        )
    gained = dict(gains(record_type, row, survivor))
    moved: list[list[Value]] = []
    for kind, other in reads.naming(record_type.name, row["id"]):
        changed = dict(_renamed(kind, other, record_type, row["id"], survivor_id))
        if kind == record_type.name and other["id"] == survivor_id:
            changed = dict.fromkeys(changed)
        moved += [[kind, other["id"], name, _holds(other, name, survivor_id)] for name in changed]
        yield Write(kind, other["id"], changed)
    yield Write(record_type.name, survivor_id, gained)
    trail = {"moved": moved, "gained": {name: [value_of(survivor, name), value] for name, value in gained.items()}}
    yield Write(record_type.name, row["id"], {MERGED_INTO: survivor_id, TRAIL: trail}, deleted=True)


def unmerge(record_type: RecordType, row: Row, reads: Reads) -> Iterator[Write]:
    """The writes that take a merge apart: what was moved or gained, and has not changed since, goes back."""
    survivor_id, trail = row.get(MERGED_INTO), row.get(TRAIL)
    if survivor_id is None or trail is None:
        raise RuleBroken(worded("This {record} was not merged into another.", record=record_type.label.lower()))
    survivor = reads.get(record_type.name, survivor_id)
    if survivor is not None:
        back = {name: was for name, (was, is_now) in trail["gained"].items() if same(value_of(survivor, name), is_now)}
        yield Write(record_type.name, survivor_id, back)
    for kind, other_id, name, was_there in trail["moved"]:
        other = reads.get(kind, other_id)
        if other is not None and (_holds(other, name, survivor_id) or other_id == survivor_id):
            yield Write(kind, other_id, {name: _put_back(other[name], row["id"], survivor_id, was_there)})
    yield Write(record_type.name, row["id"], {MERGED_INTO: None, TRAIL: None}, deleted=False)


def trail_keys(record_type: RecordType, row: Row) -> Iterator[Key]:
    """The records that taking a merge apart reads."""
    yield from named_by(record_type, row)
    if row.get(MERGED_INTO) is not None:
        yield record_type.name, row[MERGED_INTO]
    for kind, other_id, *_ in (row.get(TRAIL) or {}).get("moved", ()):
        yield kind, other_id


def gains(record_type: RecordType, row: Row, survivor: Row) -> Iterator[tuple[str, Value]]:
    """What the survivor lacks and the other has; two sets and two texts are joined, and a yes stays a yes."""
    for each in record_type.own_fields:
        mine, theirs = survivor[each.name], row[each.name]
        if each.by_verb or same(mine, theirs) or theirs in (None, [], False, survivor["id"]):
            continue
        if each.kind is Kind.MONEY and survivor[each.currency] not in (None, row[each.currency]):
            continue
        joined = _joined(each, mine, theirs)
        if not same(joined, mine):
            yield each.name, joined
    custom = survivor.get(CUSTOM) or {}
    for key, value in (row.get(CUSTOM) or {}).items():
        if custom.get(key) is None:
            yield f"{CUSTOM}.{key}", value


def _joined(field: RecordField, mine: Value, theirs: Value) -> Value:
    if field.kind in SEVERAL:
        joined = sorted({*(mine or ()), *theirs})
        return joined if len(joined) <= MAX_MEMBERS else mine
    if mine is not None and field.merge is Merge.TEXT:
        text = f"{mine.rstrip()}\n\n{theirs}"
        return mine if theirs in mine or len(text) > MAX_LENGTH[Kind.LONG_TEXT] else text
    return theirs if mine is None or mine is False else mine


def _renamed(kind: str, other: Row, record_type: RecordType, old: Id, new: Id) -> Iterator[tuple[str, Value]]:
    """The reference fields of a record that name `old`, with `new` in its place."""
    for name, value in other.items():
        if name == MERGED_INTO:
            continue
        if value == old and name != "id":
            yield name, new
        elif isinstance(value, list) and old in value:
            yield name, sorted({new if each == old else each for each in value})


def _holds(row: Row, name: str, record_id: Id) -> bool:
    value = row[name]
    return record_id in value if isinstance(value, list) else bool(value == record_id)


def _put_back(value: Value, old: Id, survivor_id: Id, was_there: bool) -> Value:
    if not isinstance(value, list):
        return old
    kept = value if was_there else [each for each in value if each != survivor_id]
    return sorted({*kept, old})
