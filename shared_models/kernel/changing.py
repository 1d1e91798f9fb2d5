"""Changing: a write becomes a change of one record and its new row, checked against the rules of the whole record.

The second half of deciding (see `decide.py`): nothing here asks who may, or what others did in the meantime.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind, changed_row, set_fields, value_of
from shared_models.kernel.faults import Duplicate, InvalidValue, worded
from shared_models.kernel.freezing import is_frozen, refuse_frozen
from shared_models.kernel.hindrance import refuse_hindered
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.meanwhile import MERGED_INTO, redirected
from shared_models.kernel.merging import same
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import bucket_of
from shared_models.kernel.record_field import RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sight import Sight
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Occasion, Row, Write


@dataclass(frozen=True, slots=True)
class Moment:
    """When deciding happens: the server's time and the version this transaction will have."""

    at: Instant
    version: int
    provisional: bool = False


@dataclass(slots=True)
class Changing:
    """What one mutation has made so far, and the ways to make more; every write sees the ones before it."""

    catalogue: Catalogue
    mutation: Mutation
    known: WorkingSet
    actor: Actor
    moment: Moment
    sight: Sight
    made: list[tuple[Change, dict[str, Value]]] = field(default_factory=list)

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
        moment = self.moment
        return Occasion(self.mutation.id, self.actor.person, moment.at, self.actor.device, moment.provisional)

    def _write_of_verb(self, write: Write) -> None:
        kind = self.catalogue.record_type(write.record_type)
        old = self._as_made(kind, write.record_id)
        values = {name: kind.field(name).check(value) for name, value in write.values.items()}
        if old is not None:
            values = {name: value for name, value in values.items() if not same(value_of(old, name), value)}
            values = {
                name: value for name, value in values.items() if not self._superseded(kind, write.record_id, name)
            }
        if old is None:
            self._create_record(kind, write.record_id, values)
        elif values:
            self._write(kind, old, values, write.record_id)
        row = self._as_made(kind, write.record_id)
        if write.deleted is not None and row is not None and write.deleted == (row["deleted_at"] is None):
            if write.deleted:
                self._change(kind, row, ChangeKind.DELETE, {}, {}, write.record_id)
            else:
                self._restore(kind, row)

    def _restore(self, kind: RecordType, row: Row) -> None:
        """Bring a deleted record back; what it names and was merged meanwhile is named by what that became."""
        self._unique(kind, {**row, "deleted_at": None})
        self._change(kind, row, ChangeKind.RESTORE, {}, {}, row["id"])
        values = {
            each.name: redirected(self.catalogue, each, row[each.name], self.known)
            for each in kind.references
            if not each.system
        }
        values = {name: value for name, value in values.items() if not same(row[name], value)}
        if row.get(MERGED_INTO) is not None:
            values[MERGED_INTO] = None
        if values:
            self._write(kind, self.made[-1][1], values, row["id"])

    def _superseded(self, kind: RecordType, record_id: Id, name: str) -> bool:
        """Whether this mutation comes back, and a later one of the lost feed has set the field already."""
        again = self.mutation.again
        if not again:
            return False
        verb = self.catalogue.verbs.get((self.mutation.record_type, self.mutation.verb))
        if verb is not None and verb.adds:
            return False
        return self.known.came_back.get((kind.name, record_id, name), 0) > again

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """A record as this mutation has left it so far: what it makes may follow what it has made before."""
        return self._as_made(self.catalogue.record_type(record_type), record_id)

    def _as_made(self, kind: RecordType, record_id: Id) -> Row | None:
        """A record as this mutation has left it so far."""
        for change, row in reversed(self.made):
            if (change.record_type, change.record_id) == (kind.name, record_id):
                return row
        return self.known.get(kind.name, record_id)

    def _write(self, kind: RecordType, row: Row | None, values: Mapping[str, Value], record_id: Id = "") -> None:
        new = dict(row) if row is not None else {**kind.blank, "created_at": self.moment.at}
        set_fields(new, values)
        if row is not None and kind.on_change is not None:
            values = {**values, **kind.on_change(row, new, self._occasion())}
            set_fields(new, values)
        if kind.reckon is not None and (row is None or not is_frozen(kind, row)):
            reckoned = {name: each for name, each in kind.reckon(new, self).items() if not same(new[name], each)}
            set_fields(new, reckoned)
            values = {**values, **reckoned}
        if row is None:
            for each in kind.own_fields:
                if each.required and new[each.name] is None:
                    raise InvalidValue(worded("{field} is required.", field=each.label), field=each.name)
        for fault in kind.rules(new) if kind.rules else ():
            raise fault
        if kind.unique:
            self._unique(kind, {**new, "id": record_id or self.mutation.record_id})
        before = {name: value_of(row, name) for name in values} if row is not None else {}
        if row is None:
            told = {each.name: new[each.name] for each in kind.own_fields if _is_told(each, new[each.name])}
            values = told | {
                name: value for name, value in values.items() if value is not None and _by_product(kind, name)
            }
        self._change(kind, row, ChangeKind.PATCH if row else ChangeKind.CREATE, before, values, record_id)

    def _unique(self, kind: RecordType, row: Row) -> None:
        for each in kind.unique:
            holder = self.known.holder(kind.name, each.name, row[each.name])
            if row[each.name] is not None and holder is not None and holder != row["id"]:
                row_of_holder = self.known.get(kind.name, holder)
                seen = row_of_holder is not None and self.sight.sees(kind, row_of_holder)
                raise Duplicate(
                    worded(
                        "Another {record} already has this {field}.",
                        record=kind.label.lower(),
                        field=each.label.lower(),
                    ),
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
        if row is not None and kind.frozen_by:
            refuse_frozen(kind, row, what, after)
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
        if row is not None and kind.hindrances is not None and what is not ChangeKind.RESTORE:
            refuse_hindered(kind, row, None if what is ChangeKind.DELETE else new, self.known)
        if held is None or not after.keys().isdisjoint((kind.owner, *kind.follows)):
            change = replace(change, bucket_after=bucket_of(self.catalogue, kind, new, self))
        new["bucket"] = None if self.moment.provisional else change.bucket_after
        self.made.append((change, new))


def _by_product(kind: RecordType, name: str) -> bool:
    """Whether nobody fills a value in as such: the product sets it, or the tenant has defined it."""
    return name not in kind.by_name or kind.by_name[name].system


def _is_told(field: RecordField, value: Value) -> bool:
    """Whether the change that creates a record has to say this value: whatever is not simply empty on every side."""
    return bool(value != field.empty) or field.default is not None
