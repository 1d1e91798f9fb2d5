"""Patches that are carried out as they say: one UPDATE each, and the row is not read before.

Most of what others do is such a patch: of plain fields of a record on which nothing rests here, and which is called the
same afterwards. All else is for `changes.py`.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterable, Sequence
from operator import attrgetter

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.write import Key
from sync.protocol.batch import RowEvent
from sync.replica.rows import Types, column, to_text, update
from sync.replica.tables import quoted, table

_PATCH = ChangeKind.PATCH


def carry_out(connection: Connection, types: Types, events: Sequence[RowEvent]) -> tuple[list[Change], list[RowEvent]]:
    """Carry out the straight patches among these events; returns them, and all others, which are to be taken next.

    In the caller's transaction. What a row says already, because it is newer, counts as carried out.
    """
    alike, rest = _sorted_out(types, events)
    others = {(each.record_type, each.record_id) for each in rest} | _twice(events)
    done: list[Change] = []
    for name, fields, found in alike:
        patches = [each for each in found if (name, each.record_id) not in others] if others else found
        left = _update(connection, types[name], fields, patches)
        others |= left
        done += [each for each in patches if (name, each.record_id) not in left] if left else patches
        if len(patches) < len(found) or left:
            rest += [each for each in found if (name, each.record_id) in others]
    return done, sorted(rest, key=attrgetter("version", "position"))


def _twice(events: Iterable[RowEvent]) -> set[Key]:
    """The records of which one version says more than once: a row at that version may hold the first alone."""
    last: dict[Key, int] = {}
    found: set[Key] = set()
    for each in events:
        key = (each.record_type, each.record_id)
        if last.get(key) == each.version:
            found.add(key)
        last[key] = each.version
    return found


def _sorted_out(
    types: Types, events: Iterable[RowEvent]
) -> tuple[list[tuple[str, tuple[str, ...], list[Change]]], list[RowEvent]]:
    """The straight patches, those of the same fields of a record type together, and all other events.

    No group names a record twice; of what several say of one record, the earliest comes first.
    """
    straight: dict[tuple[str, tuple[str, ...]], bool] = {}
    turns: dict[Key, int] = {}
    alike: dict[tuple[int, str, tuple[str, ...]], list[Change]] = {}
    rest: list[RowEvent] = []
    for each in events:
        if not isinstance(each, Change) or each.kind is not _PATCH:
            rest.append(each)
            continue
        name, fields = each.record_type, tuple(each.after)
        shape = (name, fields)
        if shape not in straight:
            straight[shape] = _is_straight(types[name], fields)
        if not straight[shape]:
            rest.append(each)
            continue
        key = (name, each.record_id)
        turn = turns[key] = turns.get(key, -1) + 1
        alike.setdefault((turn, name, fields), []).append(each)
    return [(name, fields, alike[turn, name, fields]) for turn, name, fields in sorted(alike)], rest


def _is_straight(record_type: RecordType, fields: Sequence[str]) -> bool:
    known = record_type.by_name.keys() - {CUSTOM, *record_type.title}
    return known.issuperset(fields) and (bool(record_type.title) or not _may_stand_in(record_type, fields))


def _may_stand_in(record_type: RecordType, fields: Sequence[str]) -> bool:
    """Whether a record without a title may be called by one of these fields."""
    return not set(record_type.title_fallback).isdisjoint(fields)


def _update(connection: Connection, record_type: RecordType, fields: Sequence[str], patches: list[Change]) -> set[Key]:
    """Update one row for each patch, in the order of ids as `rows` does; returns what could not be done that way."""
    patches.sort(key=attrgetter("record_id"))
    said = {each: [one.after[each] for one in patches] for each in fields}
    said |= {"version": [each.version for each in patches], "updated_at": [each.at for each in patches]}
    said["updated_by"] = [each.actor for each in patches]
    values = {name: column(connection, record_type.by_name[name], each) for name, each in said.items()}
    ids = values["id"] = [each.record_id for each in patches]
    only = "here.version < told.version"
    if _may_stand_in(record_type, fields):
        titled = " OR ".join(f"here.{quoted(each)} NOT IN ('', 0)" for each in record_type.title)
        only = f"{only} AND ({titled})"
    if update(connection, record_type, values, only) == len(patches):
        return set()
    sql = f"SELECT id, version FROM {table(record_type)} WHERE id IN (SELECT value FROM json_each(?))"
    here = dict(connection.execute(sql, (to_text(ids),)).fetchall())
    return {(record_type.name, each.record_id) for each in patches if here.get(each.record_id, -1) < each.version}
