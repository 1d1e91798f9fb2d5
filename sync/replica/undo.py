"""Undo: mutations that take back what a group did, also after it was synced.

What others have changed since is left alone and named. Nothing is erased: undoing is new work that can be undone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.change import Change, ChangeKind, value_of
from shared_models.kernel.ids import NIL, Id, derived_id
from shared_models.kernel.instant import Instant
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Row
from sync.clock import new_id
from sync.replica import history, queue, rows, writes
from sync.replica.overlay import Deciding, decide_here
from sync.replica.queue import Queued
from sync.replica.shown_set import ShownSet


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that undo leaves as it is, because it was changed since; `field` is empty for the whole record."""

    record_type: str
    record_id: Id
    title: str
    field: str
    label: str
    actor: Id


@dataclass(slots=True)
class TakenBack:
    """What taking back a slice has done: the records that were written, how many changes were looked at and written,
    what was left alone, and where to go on, None at the end.
    """

    keys: set[Key] = field(default_factory=set)
    looked_at: int = 0
    written: int = 0
    kept: list[Kept] = field(default_factory=list)
    place: Any = None


@dataclass(frozen=True, slots=True)
class Compensation:
    """The mutations that take a group back as far as it can be, and what they leave alone."""

    mutations: Sequence[Mutation] = ()
    kept: Sequence[Kept] = ()


def compensation(deciding: Deciding, group_id: Id, seed: Id, at: Instant) -> Compensation:
    """What takes back the group; ids of the new mutations follow from `seed`. Refused mutations did nothing."""
    return _compensation(deciding, queue.of_group(deciding.connection, group_id), seed, at)


def take_back(
    deciding: Deciding, group_id: Id, place: int | None, limit: int, *, at: Instant, label: str, by: Id, whole: bool
) -> TakenBack:
    """Write what takes a slice of a group back as the group `by`, the last work first; in the caller's transaction.

    What is taken back `whole` raises the Fault of what stands in the way; else that is left as it is, and named.
    """
    part = queue.of_group(deciding.connection, group_id, 2**62 if place is None else place, limit)
    made = _compensation(deciding, part, new_id(), at)
    over = len(part) < limit
    found = TakenBack(looked_at=len(part), kept=list(made.kept), place=None if over else part[0].seq)
    if whole and made.mutations:
        found.keys |= writes.enter(deciding, made.mutations, at=at, group_id=by, label=label).keys
        found.written = len(made.mutations)
    elif not whole:
        enter_standing(deciding, made.mutations, found, at=at, group_id=by, label=label)
    return found


def count(connection: Connection, group_id: Id) -> int:
    """How many mutations were written together."""
    return int(connection.execute("SELECT count(*) FROM mutation WHERE group_id = ?", (group_id,)).fetchone()[0])


def enter_standing(
    deciding: Deciding, mutations: Sequence[Mutation], found: TakenBack, *, at: Instant, group_id: Id, label: str
) -> None:
    """Write those of the mutations that stand; the records of the others are left alone, and named."""
    if not mutations:
        return
    entered = writes.enter(deciding, mutations, at=at, group_id=group_id, label=label, leaving_out=True)
    found.keys |= entered.keys
    refused = {each.mutation_id for each in entered.verdicts if not each.stands}
    found.written += len(mutations) - len(refused)
    for each in mutations:
        if each.id in refused:
            found.kept.append(_left(deciding, each))


def _left(deciding: Deciding, mutation: Mutation) -> Kept:
    declared = deciding.catalogue.record_type(mutation.record_type)
    row = rows.fetch_one(deciding.connection, declared, mutation.record_id) or declared.blank
    return Kept(declared.name, mutation.record_id, declared.title_of(row), "", "", str(row["updated_by"] or ""))


def titled(deciding: Deciding, mutation: Mutation) -> str:
    """What the record of a mutation is called, here or in what would be made."""
    declared = deciding.catalogue.record_type(mutation.record_type)
    row = rows.fetch_one(deciding.connection, declared, mutation.record_id)
    return declared.title_of(row or {**declared.blank, **dict(mutation.after)})


def _compensation(deciding: Deciding, group: Sequence[Queued], seed: Id, at: Instant) -> Compensation:
    done = [each for each in group if each.verdict is None or each.verdict.stands]
    undoing = _Undoing(deciding, seed, at, ShownSet(deciding.connection, deciding.catalogue, deciding.language))
    undoing.known.fetch((change.record_type, change.record_id) for each in done for change in each.changes)
    for each in reversed(done):
        undoing.take_back(each)
    return Compensation(tuple(undoing.mutations), tuple(dict.fromkeys(undoing.kept)))


@dataclass(slots=True)
class _Undoing:
    deciding: Deciding
    seed: Id
    at: Instant
    known: ShownSet
    mutations: list[Mutation] = field(default_factory=list)
    kept: list[Kept] = field(default_factory=list)

    def take_back(self, done: Queued) -> None:
        if done.mutation.action is Action.VERB:
            self._take_back_verb(done)
            return
        for change in reversed(done.changes):
            key = (change.record_type, change.record_id)
            if change.kind is ChangeKind.CREATE and key != (done.mutation.record_type, done.mutation.record_id):
                continue  # what a declaration adds when a record is made stays as its history
            row = self.known.get(*key)
            if row is not None:
                self._take_back_change(self.deciding.catalogue.record_type(change.record_type), row, change)

    def _take_back_change(self, declared: RecordType, row: Row, change: Change) -> None:
        deleted = row["deleted_at"] is not None
        if change.kind is ChangeKind.CREATE and not deleted:
            others = self._others_since(declared, change)
            self.kept += [self._kept(declared, row, "", actor) for actor in others]
            if not others:
                self._add(declared, row, Action.DELETE)
        elif change.kind is ChangeKind.DELETE and deleted:
            self._add(declared, row, Action.RESTORE)
        elif change.kind is ChangeKind.RESTORE and not deleted:
            self._add(declared, row, Action.DELETE)
        elif change.kind is ChangeKind.PATCH and not deleted:
            self._patch(declared, row, self._still_there(declared, row, change))

    def _still_there(self, declared: RecordType, row: Row, change: Change) -> dict[str, Value]:
        """The earlier values of the fields that still hold what the change put there; the others are named."""
        earlier: dict[str, Value] = {}
        for name, after in change.after.items():
            current, before = value_of(row, name), change.before.get(name)
            if same(current, after):
                earlier[name] = before
            elif not same(current, before):
                self.kept.append(self._kept(declared, row, name, self._latest_actor(change, name)))
        return earlier

    def _patch(self, declared: RecordType, row: Row, values: Mapping[str, Value]) -> None:
        if values:
            self._add(declared, row, Action.PATCH, after=values, before={name: value_of(row, name) for name in values})

    def _take_back_verb(self, done: Queued) -> None:
        """Run the verb that takes it back; what is left over is patched. What stands in the way is named."""
        mutation, catalogue = done.mutation, self.deciding.catalogue
        declared = catalogue.record_type(mutation.record_type)
        verb = catalogue.verb(mutation.record_type, mutation.verb)
        row = self.known.get(mutation.record_type, mutation.record_id)
        about = [each for each in done.changes if _is_about(each, mutation)]
        if row is None or not about:
            return
        kept_before = len(self.kept)
        earlier: dict[str, Value] = {}
        for each in about:
            told = {name: value for name, value in each.after.items() if _tells(declared, name)}
            earlier |= self._still_there(declared, row, replace(each, after=told))
        own = [name for name in earlier if not _patchable(declared, name)]
        before = {name: value for each in reversed(about) for name, value in each.before.items()}
        told_apart = {**mutation.arguments, "mutation_id": mutation.id}
        back = verb.inverse(before, told_apart) if verb.inverse else None
        if len(self.kept) > kept_before or not own:
            return
        if back is None or not self._runs(declared, row, *back):
            self.kept.append(self._kept(declared, row, "", self.deciding.actor.person))
            return
        result = self.known.get(mutation.record_type, mutation.record_id) or row
        left = {n: v for n, v in earlier.items() if _patchable(declared, n) and not same(value_of(result, n), v)}
        self._patch(declared, result, left)

    def _runs(self, declared: RecordType, row: Row, name: str, arguments: Mapping[str, Any]) -> bool:
        """Add a verb if it is allowed here and now; otherwise everything stays as it is."""
        probe = self._mutation(declared, row, Action.VERB, verb=name, arguments=arguments)
        decided = decide_here(self.deciding, probe, self.known, self.at)
        if decided.decision.verdict.stands:
            self.mutations.append(probe)
        return decided.decision.verdict.stands

    def _others_since(self, declared: RecordType, created: Change) -> list[Id]:
        """Who else has changed the record since it was made."""
        mine = self.deciding.actor.person
        found = history.history(self.deciding.connection, declared.name, created.record_id)
        return list(dict.fromkeys(each.actor for each in found if each.actor not in (mine, NIL)))[:1]

    def _latest_actor(self, change: Change, name: str) -> Id:
        for each in history.history(self.deciding.connection, change.record_type, change.record_id):
            if name in each.after and each.mutation_id != change.mutation_id:
                return each.actor
        return self.deciding.actor.person

    def _kept(self, declared: RecordType, row: Row, name: str, actor: Id) -> Kept:
        label = declared.field(name).label if name else ""
        return Kept(declared.name, row["id"], declared.title_of(row), name, label, actor)

    def _add(self, declared: RecordType, row: Row, action: Action, **parts: Any) -> None:
        """Add a mutation and see its effect, so that the next ones are made for what will be there."""
        mutation = self._mutation(declared, row, action, **parts)
        self.mutations.append(mutation)
        decide_here(self.deciding, mutation, self.known, self.at)

    def _mutation(self, declared: RecordType, row: Row, action: Action, **parts: Any) -> Mutation:
        made = derived_id(self.seed, len(self.mutations))
        return Mutation(made, declared.name, row["id"], action, at=self.at, **parts)


def _is_about(change: Change, mutation: Mutation) -> bool:
    return (change.record_type, change.record_id) == (mutation.record_type, mutation.record_id)


def _tells(declared: RecordType, name: str) -> bool:
    """Whether a field says what a verb did; when it was done follows the clock and never comes back."""
    field = declared.field(name)
    return not (field.by_verb and field.kind is Kind.INSTANT)


def _patchable(declared: RecordType, name: str) -> bool:
    return not (declared.field(name).by_verb or declared.field(name).system)
