"""Deciding: a mutation meets the records it reads and becomes a verdict and changes. Pure; both sides run it.

Authorise, validate, merge, run verbs. The server decides with the current permissions and under the tenant's lock; a
device decides the same way, provisionally, on what its replica holds: then an open question is answered with "mine".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind, changed_row, set_fields, value_of
from shared_models.kernel.faults import (
    AlreadyExists,
    Deleted,
    Duplicate,
    Fault,
    InvalidValue,
    Malformed,
    NotFound,
    NotPermitted,
    ReadOnlyField,
    ReferenceMissing,
    StaleVersion,
    UnknownField,
)
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.instant import Instant
from shared_models.kernel.merging import merged, same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import bucket_of, may_on, may_on_own, own_bucket
from shared_models.kernel.record_field import SEVERAL, RecordField, Value
from shared_models.kernel.record_type import CUSTOM, RecordType, shown
from shared_models.kernel.sight import Sight, members
from shared_models.kernel.verdict import Contest, Status, Verdict, rejected
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Occasion, Row, Write


@dataclass(frozen=True, slots=True)
class Moment:
    """When deciding happens: the server's time and the version this transaction will have."""

    at: Instant
    version: int
    provisional: bool = False


@dataclass(frozen=True, slots=True)
class Decision:
    """A verdict, the changes it stands for (their position still 0), and each changed record's new row.

    `previewed` is false where a device could not tell what a verb will do, because it does not hold what that reads.
    """

    verdict: Verdict
    changes: tuple[Change, ...] = ()
    rows: tuple[Row, ...] = ()
    previewed: bool = True


def decide(catalogue: Catalogue, mutation: Mutation, known: WorkingSet, actor: Actor, moment: Moment) -> Decision:
    """Decide one mutation and put what it changes into `known`, so that the next one sees it. Never raises a Fault."""
    deciding = _Deciding(catalogue, mutation, known, actor, moment, Sight(catalogue, known, actor, moment.provisional))
    try:
        status = deciding.run()
    except Fault as fault:
        return Decision(rejected(mutation.id, mutation.record_type, mutation.record_id, fault))
    for change, row in deciding.made:
        known.put(catalogue.record_type(change.record_type), row)
    contests, reason = deciding.contests, ""
    if contests:
        labels = ", ".join(deciding.record_type.field(name).label for name in contests)
        reason = f"{labels}: changed by someone else in the meantime."
    verdict = Verdict(
        mutation.id,
        mutation.record_type,
        mutation.record_id,
        status,
        version=moment.version if deciding.made else 0,
        code="conflicted" if status is Status.CONFLICTED else "",
        reason=reason,
        http_status=409 if status is Status.CONFLICTED else 200,
        contests=contests,
    )
    return Decision(verdict, tuple(c for c, _ in deciding.made), tuple(row for _, row in deciding.made))


@dataclass(slots=True)
class _Deciding:
    catalogue: Catalogue
    mutation: Mutation
    known: WorkingSet
    actor: Actor
    moment: Moment
    sight: Sight
    record_type: RecordType = field(init=False)
    contests: dict[str, Contest] = field(default_factory=dict)
    made: list[tuple[Change, dict[str, Value]]] = field(default_factory=list)

    def run(self) -> Status:
        mutation = self.mutation
        if not (is_id(mutation.id) and is_id(mutation.record_id)):
            raise Malformed("A mutation and its record need an id each (a canonical UUID).")
        self.record_type = self.catalogue.record_type(mutation.record_type)
        row = self.known.get(mutation.record_type, mutation.record_id)
        if mutation.action is Action.CREATE:
            return self._create(row)
        if row is None or not self.sight.sees(self.record_type, row):
            raise NotFound(f"This {self.record_type.label.lower()} does not exist.")
        if mutation.expected_version is not None and mutation.expected_version != row["version"]:
            raise StaleVersion(
                f"This {self.record_type.label.lower()} has changed since version {mutation.expected_version}."
            )
        if mutation.action is Action.PATCH:
            return self._patch(row)
        if mutation.action is Action.VERB:
            return self._verb(row)
        return self._delete_or_restore(row)

    def _authorise(self, action: str, row: Row | None = None) -> None:
        """Raise NotPermitted unless the actor may do this to the row, or (without one) to the type."""
        kind = self.record_type
        if kind.system and not self.actor.system:
            raise NotPermitted(f"{kind.label_plural} are changed by the product itself, not by hand.")
        what = f"{action} {kind.label_plural.lower()}"
        if row is None:
            self.actor.require(kind.permission(action), what)
        elif not may_on(self.actor, kind, action, self.sight.held(kind, row)):
            limited = " that are not your own" if may_on_own(self.actor, kind, action) else ""
            raise NotPermitted(
                f"Your role does not allow you to {what}{limited}.", permission=self.record_type.permission(action)
            )

    def _create(self, row: Row | None) -> Status:
        self._authorise("create")
        kind = self.record_type
        if row is not None:
            raise AlreadyExists(f"There is already a {kind.label.lower()} with this id.")
        values = {name: self._checked(name, value) for name, value in self.mutation.after.items()}
        limited = not self.actor.may(kind.permission("view"))
        if limited and kind.owner and values.get(kind.owner) is None:
            values |= self._owned_by_author(values)
        self._create_record(kind, self.mutation.record_id, values)
        placed = self.made[0][0].bucket_after
        if limited and may_on_own(self.actor, kind, "view") and not may_on(self.actor, kind, "view", placed):
            raise NotPermitted(f"Your role does not allow you to create {kind.label_plural.lower()} for somebody else.")
        return Status.ACCEPTED

    def _owned_by_author(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """Who sees only their own records owns what they create, unless it follows another record anyway."""
        kind, owner = self.record_type, own_bucket("")
        if bucket_of(self.catalogue, kind, {**kind.blank, **values}, self.known) != owner:
            return {}
        return {kind.owner: self.actor.person} if may_on_own(self.actor, kind, "view") else {}

    def _create_record(self, kind: RecordType, record_id: Id, values: dict[str, Value]) -> None:
        """Write a new record together with what its declaration adds when one is made."""
        row = {**kind.blank, **values, "id": record_id}
        others: list[Write] = []
        for write in kind.on_create(row, self.known, self._occasion()) if kind.on_create else ():
            if write.record_id == record_id:
                values |= {name: kind.field(name).check(value) for name, value in write.values.items()}
            else:
                others.append(write)
        self._write(kind, None, values, record_id)
        for write in others:
            self._write_of_verb(write)

    def _occasion(self) -> Occasion:
        return Occasion(self.mutation.id, self.actor.person, self.moment.at)

    def _patch(self, row: Row) -> Status:
        self._authorise("edit", row)
        if row["deleted_at"] is not None:
            raise Deleted(
                f"This {self.record_type.label.lower()} was deleted in the meantime. Restore it to change it."
            )
        values: dict[str, Value] = {}
        open_questions = False
        for name, wanted in self.mutation.after.items():
            mine, theirs = self._checked(name, wanted), value_of(row, name)
            before = self._seen(name, theirs)
            if same(theirs, mine):
                continue
            policy = self.record_type.field(name).merge
            value, asks = merged(policy, before, mine, theirs)
            if not same(theirs, before):
                self._contest(name, before, mine, theirs)
            if asks and self.moment.provisional:
                value, asks = mine, False
            open_questions |= asks
            if not asks:
                values[name] = value
        if values:
            self._write(self.record_type, row, values)
        return Status.CONFLICTED if open_questions else Status.MERGED if self.contests else Status.ACCEPTED

    def _delete_or_restore(self, row: Row) -> Status:
        self._authorise("delete", row)
        deleting = self.mutation.action is Action.DELETE
        if deleting == (row["deleted_at"] is not None):
            return Status.ACCEPTED
        if not deleting:
            self._unique(self.record_type, {**row, "deleted_at": None})
        kind = ChangeKind.DELETE if deleting else ChangeKind.RESTORE
        self._change(self.record_type, row, kind, {}, {})
        return Status.ACCEPTED

    def _verb(self, row: Row) -> Status:
        verb = self.catalogue.verb(self.record_type.name, self.mutation.verb)
        self.actor.require(verb.permission, verb.label.lower())
        if may_on_own(self.actor, self.record_type, "edit"):
            self._authorise("edit", row)
        if row["deleted_at"] is not None:
            raise Deleted(
                f"This {self.record_type.label.lower()} was deleted in the meantime. Restore it to change it."
            )
        arguments = self._arguments(verb.arguments)
        for name in self.mutation.before:
            theirs = value_of(row, name)
            seen = self._seen(name, theirs)
            if not same(theirs, seen):
                self._contest(name, seen, arguments.get(name), theirs)
        for write in verb.run(row, arguments, self.known, self._occasion()):
            self._write_of_verb(write)
        return Status.MERGED if self.contests else Status.ACCEPTED

    def _contest(self, name: str, before: Value, mine: Value, theirs: Value) -> None:
        """Say that a field was contested; what it holds is for those who may read it."""
        self.contests[name] = Contest(before, mine, theirs if self.sight.reads(self._declared(name)) else None)

    def _seen(self, name: str, theirs: Value) -> Value:
        """What the author says they saw; None where the field could never hold that, for it is stored and shown."""
        seen = self.mutation.before.get(name, theirs)
        if type(seen) is type(theirs) and seen == theirs:
            return theirs
        try:
            return self._declared(name).check(seen)
        except InvalidValue:
            return None

    def _declared(self, name: str) -> RecordField:
        if not name.startswith("custom."):
            return self.record_type.field(name)
        defined = self.known.custom_field(self.record_type.name, name[7:])
        if defined is None:
            raise UnknownField(f"A {self.record_type.label.lower()} has no custom field {name[7:]!r}.", field=name)
        return replace(defined, name=name)

    def _arguments(self, declared: tuple[RecordField, ...]) -> dict[str, Value]:
        names = {each.name for each in declared}
        for name in self.mutation.arguments:
            if name not in names:
                raise UnknownField(f"{self.mutation.verb} takes no argument {name[:80]!r}.", field=shown(name))
        arguments = {each.name: each.check(self.mutation.arguments.get(each.name, each.default)) for each in declared}
        for each in declared:
            self._referenced(each, arguments[each.name])
        return arguments

    def _write_of_verb(self, write: Write) -> None:
        kind = self.catalogue.record_type(write.record_type)
        old = next(
            (row for change, row in self.made if (change.record_type, row["id"]) == (kind.name, write.record_id)), None
        )
        old_row: Row | None = old or self.known.get(kind.name, write.record_id)
        values = {name: kind.field(name).check(value) for name, value in write.values.items()}
        if old_row is not None:
            values = {name: value for name, value in values.items() if not same(value_of(old_row, name), value)}
        if old_row is None:
            self._create_record(kind, write.record_id, values)
        elif values:
            self._write(kind, old_row, values, write.record_id)

    def _checked(self, name: str, value: Value) -> Value:
        declared = self._declared(name)
        if declared.by_verb and self.mutation.action is Action.PATCH:
            raise ReadOnlyField(f"{declared.label} changes only through its own action.", field=name)
        if declared.system:
            raise ReadOnlyField(f"{declared.label} is set by the product and cannot be changed.", field=name)
        if not self.actor.may(declared.write):
            raise NotPermitted(f"Your role does not allow you to change {declared.label}.", field=name)
        checked = declared.check(value)
        self._referenced(declared, checked)
        return checked

    def _referenced(self, declared: RecordField, value: Value) -> None:
        if not declared.reference or value is None:
            return
        kind = self.catalogue.record_type(declared.reference)
        for target in members(declared, value):
            if not self.sight.may_name(self.mutation, kind, target):
                raise ReferenceMissing(f"{declared.label} points at a record that does not exist.", field=declared.name)

    def _write(self, kind: RecordType, row: Row | None, values: Mapping[str, Value], record_id: Id = "") -> None:
        new = dict(row if row is not None else kind.blank)
        set_fields(new, values)
        if row is None:
            for each in kind.own_fields:
                if each.required and new[each.name] is None:
                    raise InvalidValue(f"{each.label} is required.", field=each.name)
        for fault in kind.rules(new) if kind.rules else ():
            raise fault
        self._unique(kind, {**new, "id": record_id or self.mutation.record_id})
        before = {name: value_of(row, name) for name in values} if row is not None else {}
        if row is None:
            values = {each.name: new[each.name] for each in kind.own_fields if _is_told(each, new[each.name])} | {
                name: value for name, value in values.items() if name.startswith(f"{CUSTOM}.") and value is not None
            }
        self._change(kind, row, ChangeKind.PATCH if row else ChangeKind.CREATE, before, values, record_id)

    def _unique(self, kind: RecordType, row: Row) -> None:
        for each in kind.unique:
            holder = self.known.holder(kind.name, each.name, row[each.name])
            if row[each.name] is not None and holder is not None and holder != row["id"]:
                row_of_holder = self.known.get(kind.name, holder)
                seen = row_of_holder is not None and self.sight.sees(kind, row_of_holder)
                raise Duplicate(
                    f"Another {kind.label.lower()} already has this {each.label.lower()}.",
                    field=each.name,
                    **({"holder": holder} if seen else {}),
                )

    def _change(
        self,
        kind: RecordType,
        row: Row | None,
        what: ChangeKind,
        before: Mapping[str, Value],
        after: Mapping[str, Value],
        record_id: Id = "",
    ) -> None:
        held = self.sight.held(kind, row) if row is not None else None
        change = Change(
            version=self.moment.version,
            position=0,
            at=self.moment.at,
            actor=self.actor.person,
            device=self.actor.device,
            record_type=kind.name,
            record_id=record_id or self.mutation.record_id,
            kind=what,
            before=before,
            after=after,
            bucket_before=held,
            bucket_after=held,
            verb=self.mutation.verb if self.mutation.action is Action.VERB else "",
            mutation_id=self.mutation.id,
        )
        new = changed_row(kind, row, change)
        if held is None or not after.keys().isdisjoint((kind.owner, *kind.follows)):
            change = replace(change, bucket_after=bucket_of(self.catalogue, kind, new, self.known))
        new["bucket"] = None if self.moment.provisional else change.bucket_after
        self.made.append((change, new))


def _is_told(field: RecordField, value: Value) -> bool:
    """Whether the change that creates a record has to say this value: whatever is not simply empty on every side."""
    empty: Value = [] if field.kind in SEVERAL else None
    return bool(value != empty) or field.default is not None
