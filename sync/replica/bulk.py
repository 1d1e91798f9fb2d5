"""Many records edited together: what would change, and the writing of it in slices of one group.

Law: a record that may not be changed holds up no other; it is left as it is and told with the reason.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from shared_models.kernel.bulk_edit import Edit, Way, edited
from shared_models.kernel.change import value_of
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import may_on
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.rescaling import amounts_along
from shared_models.kernel.sight import Sight
from shared_models.kernel.write import Row
from sync.clock import new_id
from sync.replica import writes
from sync.replica.overlay import Deciding
from sync.replica.rows import decoded, to_text
from sync.replica.shown_set import ShownSet
from sync.replica.tables import readings, table
from sync.replica.writes import Entered

Make = Callable[[Row], Mutation | None]
"""What is to be done to one record as it is shown; None for nothing."""

SLICE = 1_000
"""Records written at once: others get their turn between two slices."""
_PAGE = 500
_TOLD = 4
"""So many different values are told of a field, the most frequent ones."""


@dataclass(slots=True)
class Held:
    """What a field holds in the surveyed records: how often it would change, and its most frequent values."""

    changes: int = 0
    impossible: int = 0
    values: list[tuple[Value, int]] = field(default_factory=list)
    different: int = 0


@dataclass(slots=True)
class Survey:
    """How many of the records are there and may be changed by this person, and what their fields hold."""

    records: int = 0
    forbidden: int = 0
    changed: int = 0
    fields: dict[str, Held] = field(default_factory=dict)


def survey(
    deciding: Deciding,
    record_type: RecordType,
    ids: Sequence[Id],
    fields: Sequence[str],
    edits: Sequence[Edit],
    wanted: Callable[[], bool] = lambda: True,
) -> Survey:
    """Look at what these records hold in some fields, and at what the edits would change in them.

    It ends early, with what it has seen by then, when nobody wants the answer any more.
    """
    found, known = Survey(), ShownSet(deciding.connection, deciding.catalogue, deciding.language)
    counts: dict[str, Counter[str]] = {name: Counter() for name in fields}
    firsts: dict[tuple[str, str], Value] = {}
    sight = Sight(deciding.catalogue, known, deciding.actor, provisional=True)
    limited = not deciding.actor.may(record_type.permission("edit"))
    found.fields = {name: Held() for name in fields}
    for row in _selected(deciding, record_type, ids, [*fields, *(each.field for each in edits)]):
        if not wanted():
            break
        if limited and not may_on(deciding.actor, record_type, "edit", sight.held(record_type, row)):
            found.forbidden += 1
            continue
        found.records += 1
        for name in fields:
            value = value_of(row, name)
            key = to_text(value) or ""
            counts[name][key] += 1
            firsts.setdefault((name, key), value)
        changes = [_count(record_type, edit, row, found) for edit in edits]
        found.changed += any(changes)
    for name in fields:
        held = found.fields[name]
        held.different = len(counts[name])
        held.values = [(firsts[name, key], n) for key, n in counts[name].most_common(_TOLD)]
    return found


def members(deciding: Deciding, record_type: RecordType, ids: Sequence[Id], name: str) -> Counter[Id]:
    """How many of these records have each member in a field of several."""
    found: Counter[Id] = Counter()
    for row in _selected(deciding, record_type, ids, [name]):
        found.update(row[name])
    return found


def patching(record_type: RecordType, edits: Sequence[Edit], at: Instant) -> Make:
    """What carries the edits out on a record; what cannot be shifted or set stays as it is."""
    edits = sorted(edits, key=lambda each: record_type.field(each.field).kind is not Kind.CURRENCY)
    same_for_all = {each.field: edited(record_type.field(each.field), each, {}) for each in edits if _is_constant(each)}

    def make(row: Row) -> Mutation | None:
        before: dict[str, Value] = {}
        after: dict[str, Value] = {}
        for each in edits:
            current = value_of(row, each.field)
            try:
                known, meant = each.field in same_for_all, {**row, **after}
                wanted = same_for_all[each.field] if known else edited(record_type.field(each.field), each, meant)
            except Fault:
                continue
            if not same(current, wanted):
                before[each.field], after[each.field] = current, wanted
        if not after or row["deleted_at"] is not None:
            return None
        try:
            along = amounts_along(record_type, row, after)
        except Fault:
            return None
        before |= {name: row[name] for name in along}
        after |= along
        return Mutation(new_id(), record_type.name, row["id"], Action.PATCH, after=after, before=before, at=at)

    return make


def acting(record_type: RecordType, action: Action, at: Instant) -> Make:
    """What deletes or restores a record; one that is so already is left alone."""

    def make(row: Row) -> Mutation | None:
        if (row["deleted_at"] is not None) == (action is Action.DELETE):
            return None
        return Mutation(new_id(), record_type.name, row["id"], action, at=at)

    return make


def running(
    record_type: RecordType,
    verb: str,
    arguments: Mapping[str, Value],
    at: Instant,
    *,
    sets: Mapping[str, Value],
    unless: str = "",
) -> Make:
    """What runs a verb on a record, unless its fields hold already what the verb `sets`, or anything in `unless`."""

    def make(row: Row) -> Mutation | None:
        is_so = bool(sets) and all(same(row[name], each) for name, each in sets.items())
        if row["deleted_at"] is not None or is_so or (unless and row[unless] is not None):
            return None
        before = {name: row[name] for name in sets}
        return Mutation(
            new_id(),
            record_type.name,
            row["id"],
            Action.VERB,
            verb=verb,
            arguments=arguments,
            before=before,
            at=at,
        )

    return make


def enter(
    deciding: Deciding,
    record_type: RecordType,
    ids: Sequence[Id],
    make: Make,
    *,
    at: Instant,
    group_id: Id,
    label: str,
    first: Sequence[Mutation] = (),
) -> Entered:
    """Write what `make` says for these records, behind what has to be there `first`; in the caller's transaction.

    What would be rejected is left out, its verdict among those that are told.
    """
    known = ShownSet(deciding.connection, deciding.catalogue, deciding.language)
    known.fetch((record_type.name, each) for each in ids)
    rows = (known.get(record_type.name, each) for each in ids)
    mutations = [made for row in rows if row is not None and (made := make(row)) is not None]
    if not mutations:
        return Entered(group_id, frozenset())
    return writes.enter(
        deciding, [*first, *mutations], at=at, group_id=group_id, label=label, known=known, leaving_out=True
    )


def _is_constant(edit: Edit) -> bool:
    """Whether it comes to the same in every record."""
    return edit.way in (Way.SET, Way.CLEAR) and edit.scale is None


def _count(record_type: RecordType, edit: Edit, row: Row, found: Survey) -> bool:
    held = found.fields.setdefault(edit.field, Held())
    try:
        wanted = edited(record_type.field(edit.field), edit, row)
    except Fault:
        held.impossible += 1
        return False
    changes = not same(value_of(row, edit.field), wanted)
    held.changes += changes
    return changes


def _selected(deciding: Deciding, record_type: RecordType, ids: Sequence[Id], fields: Sequence[str]) -> Iterator[Row]:
    """The live ones of these records with the fields that are looked at, and those that say whose they are."""
    own = [each.currency for each in record_type.fields if each.name in fields and each.currency]
    wanted = [CUSTOM if each.startswith(f"{CUSTOM}.") else each for each in fields]
    owned = [record_type.owner, *record_type.follows] if record_type.owned else []
    known = record_type.by_name
    names = [each for each in dict.fromkeys(["id", *wanted, *own, *owned]) if each in known]
    listed = readings(record_type, names)
    remaining = iter(ids)
    while part := list(islice(remaining, _PAGE)):
        sql = (
            f"SELECT {listed} FROM {table(record_type)} "
            "WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL"
        )
        for values in deciding.connection.execute(sql, (to_text(part),)).fetchall():
            yield decoded(record_type, names, values)
