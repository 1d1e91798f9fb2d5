"""Deciding: a mutation meets the records it reads and becomes a verdict and changes. Pure; both sides run it.

Authorise, validate, merge, run verbs. The server decides with the current permissions, on the newest version of what it
reads; a device decides the same way, provisionally, on what its replica holds: then an open question is answered with
"mine".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from shared_models.kernel import coming_back, refusals
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind, value_of
from shared_models.kernel.changing import Changing
from shared_models.kernel.changing import Moment as Moment
from shared_models.kernel.coming_back import DELETED_AT, DELETES, Way
from shared_models.kernel.faults import (
    Fault,
    InvalidValue,
    Malformed,
    NotPermitted,
    ReadOnlyField,
    ReferenceMissing,
    UnknownField,
    worded,
)
from shared_models.kernel.hierarchy import refuse_circle
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.instant import Instant
from shared_models.kernel.meanwhile import (
    author_of,
    contested_words,
    deleted,
    name_of,
    survivor,
    title_claimed,
)
from shared_models.kernel.merging import merged, same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import bucket_of, may_change_shared, may_on, may_on_own, own_bucket
from shared_models.kernel.record_field import SEVERAL, RecordField, Value
from shared_models.kernel.record_type import RecordType, shown
from shared_models.kernel.sight import Sight, members
from shared_models.kernel.verb import Verb
from shared_models.kernel.verdict import Contest, Status, Verdict, rejected
from shared_models.kernel.working_set import WorkingSet, verb_needs
from shared_models.kernel.write import Row

TITLE = 200
"""A verdict tells at most so many characters of a record's title."""


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
    sight = Sight(catalogue, known, actor, moment.provisional)
    deciding = _Deciding(catalogue, mutation, known, actor, moment, sight)
    try:
        status = deciding.run()
    except Fault as fault:
        return Decision(_refusal(mutation, sight, fault, moment.at))
    for change, row in deciding.made:
        known.put(catalogue.record_type(change.record_type), row)
        if known.came_back or mutation.again:
            set_by = coming_back.set_by(change.kind, mutation.again)
            for name in (*change.after, *((DELETED_AT,) if change.kind in DELETES else ())):
                known.came_back[change.record_type, change.record_id, name] = set_by
        if known.authors:
            told = (change.actor, change.at)
            known.authors |= {(change.record_type, change.record_id, name): told for name in change.after}
    contests, notes, title, who, since = deciding.contests, deciding.notes, "", "", 0
    if contests or notes:
        title = deciding.record_type.title_of(deciding.row)[:TITLE]
        who, since = next(((each.who, each.since) for each in contests.values()), ("", 0))
        notes = [*notes, *contested_words(deciding.record_type, contests)]
        status = Status.MERGED if status is Status.ACCEPTED else status
    verdict = Verdict(
        mutation.id,
        mutation.record_type,
        mutation.record_id,
        status,
        version=moment.version if deciding.made else 0,
        code="conflicted" if status is Status.CONFLICTED else "",
        reason=" ".join(notes),
        http_status=409 if status is Status.CONFLICTED else 200,
        contests=contests,
        title=title,
        who=who,
        since=since,
        other_id=deciding.row["id"] if deciding.row.get("id", mutation.record_id) != mutation.record_id else "",
        at=moment.at,
    )
    rows = tuple(row for _, row in deciding.made)
    return Decision(verdict, tuple(c for c, _ in deciding.made), rows, deciding.previewed)


def _refusal(mutation: Mutation, sight: Sight, fault: Fault, at: Instant) -> Verdict:
    """The verdict of a rejected mutation; what rests on a record that it would have created can name it."""
    key = (mutation.record_type, mutation.record_id)
    record_type, row = sight.catalogue.record_types.get(key[0]), sight.known.get(*key)
    title = ""
    if record_type is not None:
        seen = row is not None and sight.sees(record_type, row)
        title = title_claimed(record_type, row if row is not None and seen else mutation.after)[:TITLE]
    verdict = rejected(mutation.id, mutation.record_type, mutation.record_id, fault, title, at)
    if mutation.again is not None:
        return coming_back.cannot(verdict, fault, sight.known.came_back.get((*key, DELETED_AT)))
    if mutation.action is Action.CREATE and row is None:
        sight.known.refused[key] = verdict.waits_for or mutation.id
    return verdict


@dataclass(slots=True)
class _Deciding(Changing):
    record_type: RecordType = field(init=False)
    row: Row = field(default_factory=dict)
    contests: dict[str, Contest] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    previewed: bool = True

    def run(self) -> Status:
        mutation = self.mutation
        if not (is_id(mutation.id) and is_id(mutation.record_id)):
            raise Malformed("A mutation and its record need an id each (a canonical UUID).")
        self.record_type = self.catalogue.record_type(mutation.record_type)
        row = self.known.get(mutation.record_type, mutation.record_id)
        if mutation.action is Action.CREATE:
            return self._create(row)
        if row is None or not self.sight.sees(self.record_type, row):
            self._not_refused(mutation.record_type, mutation.record_id)
            raise refusals.not_there(self.record_type)
        expected = mutation.expected_version if mutation.again is None else None
        if expected is not None and expected != row["version"]:
            raise refusals.stale(self.record_type, expected)
        self.row = row
        if mutation.action is Action.PATCH:
            return self._patch(self._survivor(row))
        if mutation.action is Action.VERB:
            return self._verb(row)
        return self._delete_or_restore(row)

    def _not_refused(self, record_type: str, record_id: Id) -> None:
        """Raise Depends where a record is missing because its creation was rejected."""
        waits_for = self.known.refused.get((record_type, record_id))
        if waits_for is not None:
            raise refusals.depends(self.catalogue.record_type(record_type), waits_for)

    def _survivor(self, row: Row) -> Row:
        """The record that a merged one went into: what was meant for the one is done to the other, and said."""
        found = survivor(self.record_type, row, self.known)
        if found is row or found["deleted_at"] is not None or not self.sight.sees(self.record_type, found):
            return row
        title = self.record_type.title_of
        self.notes.append(
            worded("{name} was merged into {other}; the change was made there.", name=title(row), other=title(found))
        )
        self.row = found
        return found

    def _authorise(self, action: str, row: Row | None = None) -> None:
        """Raise NotPermitted unless the actor may do this to the row, or (without one) to the type."""
        kind = self.record_type
        if kind.system and not self.actor.system:
            raise refusals.not_by_hand(kind)
        if row is None:
            if not self.actor.may(kind.permission(action)):
                raise refusals.not_allowed(kind, action)
        elif not may_on(self.actor, kind, action, self.sight.held(kind, row)):
            raise refusals.not_allowed(kind, action, may_on_own(self.actor, kind, action))
        elif not may_change_shared(self.actor, kind, row):
            raise refusals.shared_by_others(kind)

    def _create(self, row: Row | None) -> Status:
        self._authorise("create")
        kind = self.record_type
        values = {name: self._checked(name, value) for name, value in self.mutation.after.items()}
        if row is not None:
            raise refusals.there_already(kind)
        if kind.single and self.mutation.record_id != kind.single_id:
            raise refusals.only_one(kind)
        limited = not self.actor.may(kind.permission("view"))
        if limited and kind.owner and values.get(kind.owner) is None:
            values |= self._owned_by_author(values)
        self.row = {**kind.blank, **values, "id": self.mutation.record_id}
        self._create_record(kind, self.mutation.record_id, values)
        placed = self.made[0][0].bucket_after
        if limited and may_on_own(self.actor, kind, "view") and not may_on(self.actor, kind, "view", placed):
            raise refusals.not_for_others(kind)
        return Status.ACCEPTED

    def _owned_by_author(self, values: Mapping[str, Value]) -> dict[str, Value]:
        """Who sees only their own records owns what they create, unless it follows another record anyway."""
        kind, owner = self.record_type, own_bucket("")
        if bucket_of(self.catalogue, kind, {**kind.blank, **values}, self.known) != owner:
            return {}
        return {kind.owner: self.actor.person} if may_on_own(self.actor, kind, "view") else {}

    def _patch(self, row: Row) -> Status:
        self._authorise("edit", row)
        again, came_back = self.mutation.again, self.known.came_back
        deletion = came_back.get((self.record_type.name, row["id"], DELETED_AT))
        if row["deleted_at"] is not None and not (again and coming_back.was_there(again, deletion)):
            raise deleted(self.catalogue, self.record_type, row, self.known)
        values: dict[str, Value] = {}
        open_questions = False
        for name, wanted in self.mutation.after.items():
            mine, theirs = self._checked(name, wanted), value_of(row, name)
            before = self._seen(name, theirs)
            if same(theirs, mine):
                continue
            refuse_circle(self.record_type, row["id"], self.record_type.field(name), mine, self.known)
            policy = self.record_type.field(name).merge
            value, asks = merged(policy, before, mine, theirs)
            if again is not None:
                stands = came_back.get((self.record_type.name, row["id"], name))
                way = coming_back.way(again, policy, stands, fits=not asks)
                if way is not Way.MERGES:
                    values |= {name: mine} if way is Way.SETS else {}
                    continue
            if not same(theirs, before):
                self._contest(row, name, before, mine, theirs)
            if asks and self.moment.provisional:
                value, asks = mine, False
            open_questions |= asks
            if not asks:
                values[name] = value
        if values:
            self._write(self.record_type, row, values, row["id"])
        return Status.CONFLICTED if open_questions else Status.MERGED if self.contests else Status.ACCEPTED

    def _delete_or_restore(self, row: Row) -> Status:
        self._authorise("delete", row)
        deleting = self.mutation.action is Action.DELETE
        if self.mutation.again:
            if coming_back.lived_on(self.mutation.again, self.known.came_back, self.record_type.name, row["id"]):
                return Status.ACCEPTED
        elif deleting == (row["deleted_at"] is not None):
            return Status.ACCEPTED
        if deleting:
            self._change(self.record_type, row, ChangeKind.DELETE, {}, {})
        else:
            self._restore(self.record_type, row)
        return Status.ACCEPTED

    def _contest(self, row: Row, name: str, before: Value, mine: Value, theirs: Value) -> None:
        """Note that others were faster, and who; what the field holds is for those who may read it."""
        person, since = author_of(self.record_type, row, name, self.known)
        who = name_of(self.catalogue, person, self.known)
        shown_theirs = theirs if self.sight.reads(self._declared(name)) else None
        self.contests[name] = Contest(before, mine, shown_theirs, who, since)

    def _verb(self, row: Row) -> Status:
        verb = self.catalogue.verb(self.record_type.name, self.mutation.verb)
        row = row if verb.on_deleted else self._survivor(row)
        try:
            return self._run(verb, row)
        except Fault as fault:
            if verb.instead is None or self.moment.provisional:
                raise
            self.made, self.contests = [], {}
            arguments = self._arguments(verb.arguments, strict=False)
            for write in verb.instead(row, arguments, fault, self.known, self._occasion()):
                self._write_of_verb(write)
            self.notes.append(fault.reason)
            return Status.MERGED

    def _run(self, verb: Verb, row: Row) -> Status:
        refusals.require_verb(self.actor, verb, self.record_type)
        if not self.record_type.system and may_on_own(self.actor, self.record_type, "edit"):
            self._authorise("edit", row)
        if row["deleted_at"] is not None and not verb.on_deleted:
            raise deleted(self.catalogue, self.record_type, row, self.known)
        if self.moment.provisional and not self._holds(verb, row):
            self.previewed = False
            return Status.ACCEPTED
        arguments = self._arguments(verb.arguments)
        self._reaches(verb, arguments)
        for name in self.mutation.before:
            theirs = value_of(row, name)
            seen = self._seen(name, theirs)
            if not same(theirs, seen):
                self._contest(row, name, seen, arguments.get(name), theirs)
        for write in verb.run(row, arguments, self.known, self._occasion()):
            self._write_of_verb(write)
        return Status.ACCEPTED

    def _holds(self, verb: Verb, row: Row) -> bool:
        """Whether a device holds everything that a verb reads; if not, only the server can say what it does."""
        given = self.mutation.arguments
        named = [(each.reference, given.get(each.name)) for each in verb.arguments if each.reference]
        wanted = {(kind, str(one)) for kind, one in named if is_id(one)}
        wanted |= {*verb_needs(self.catalogue, self.mutation, row)}
        return all(self.known.get(*each) is not None for each in wanted)

    def _reaches(self, verb: Verb, arguments: Mapping[str, Value]) -> None:
        """Raise NotPermitted where a record of the same type, that the verb works on as well, may not be edited."""
        kind = self.record_type
        for each in verb.arguments if may_on_own(self.actor, kind, "edit") else ():
            other = self.known.get(kind.name, arguments[each.name] or "") if each.reference == kind.name else None
            if other is not None:
                self._authorise("edit", other)

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
            raise refusals.no_custom_field(self.record_type, name)
        return replace(defined, name=name)

    def _arguments(self, declared: tuple[RecordField, ...], strict: bool = True) -> dict[str, Value]:
        names = {each.name for each in declared}
        for name in self.mutation.arguments:
            if name not in names:
                raise UnknownField(
                    worded("{verb} takes no argument '{name}'.", verb=self.mutation.verb, name=name[:80]),
                    field=shown(name),
                )
        arguments = {each.name: each.check(self.mutation.arguments.get(each.name, each.default)) for each in declared}
        return {
            each.name: self._referenced(each, arguments[each.name]) if strict else arguments[each.name]
            for each in declared
        }

    def _checked(self, name: str, value: Value) -> Value:
        declared = self._declared(name)
        if declared.by_verb and self.mutation.action is Action.PATCH:
            raise ReadOnlyField(
                worded("{field} changes only through its own action.", field=declared.label), field=name
            )
        if declared.system and (declared.common or not self.actor.system):
            raise ReadOnlyField(
                worded("{field} is set by the product and cannot be changed.", field=declared.label), field=name
            )
        if not self.actor.may(declared.write):
            raise NotPermitted(
                worded("Your role does not allow you to change {field}.", field=declared.label), field=name
            )
        return self._referenced(declared, declared.check(value))

    def _referenced(self, declared: RecordField, value: Value) -> Value:
        """The value with its references checked; what was merged into another is replaced by that."""
        if value and declared.lines and (inside := declared.pointing):
            checked = [
                {at.name: self._referenced(at, line[at.name]) for at in inside if at.name in line} for line in value
            ]
            return [line | found for line, found in zip(value, checked, strict=True)]
        if not declared.reference or value is None:
            return value
        kind = self.catalogue.record_type(declared.reference)
        targets = [self._target(declared, kind, each) for each in members(declared, value)]
        return sorted(set(targets)) if declared.kind in SEVERAL else targets[0]

    def _target(self, declared: RecordField, kind: RecordType, target: Id) -> Id:
        """The record that a reference may point at: the one it names, or the one into which that was merged."""
        row = self.known.get(kind.name, target)
        if not self.sight.may_name(self.mutation, kind, target):
            if row is None:
                self._not_refused(kind.name, target)
            raise ReferenceMissing(
                worded("{field} points at a record that does not exist.", field=declared.label), field=declared.name
            )
        if row is None or row["deleted_at"] is None or not self.sight.sees(kind, row):
            return target
        found, title = survivor(kind, row, self.known), kind.title_of(row)
        if found is not row and self.sight.sees(kind, found):
            self.notes.append(
                worded(
                    "{field}: {name} was merged into {other}.",
                    field=declared.label,
                    name=title,
                    other=kind.title_of(found),
                )
            )
            return str(found["id"])
        self.notes.append(worded("{field}: {name} was deleted in the meantime.", field=declared.label, name=title))
        return target
