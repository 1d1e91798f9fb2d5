"""What an actor sees of the records that deciding reads: nobody may change, name or learn of what they do not see."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.ownership import bucket_held, may_on, own_bucket
from shared_models.kernel.record_field import SEVERAL, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Row


@dataclass(frozen=True, slots=True)
class Sight:
    """`provisional` says that it is a device that decides, on its replica alone."""

    catalogue: Catalogue
    known: WorkingSet
    actor: Actor
    provisional: bool

    def held(self, kind: RecordType, row: Row) -> str:
        """The bucket of a stored row; the device of somebody who sees only their own has nothing else."""
        if self.provisional and not self.actor.may(kind.permission("view")):
            return own_bucket(self.actor.person)
        return bucket_held(self.catalogue, kind, row, self.known)

    def sees(self, kind: RecordType, row: Row) -> bool:
        """Whether the actor sees the record."""
        return may_on(self.actor, kind, "view", self.held(kind, row))

    def reads(self, field: RecordField) -> bool:
        """Whether the actor may read the field."""
        return not field.secret and self.actor.may(field.read)

    def may_name(self, mutation: Mutation, kind: RecordType, target: Id) -> bool:
        """Whether a mutation may point at a record of a type.

        It has to be there. Where such records are people's own, it has to be in sight as well, or a record in sight
        that the mutation is about or names points at it already: an activity may be about its deal's company.
        """
        row = self.known.get(kind.name, target)
        if row is not None and (not kind.owned or self.sees(kind, row)):
            return True
        if row is None and not self.provisional:
            return False
        return any(_points(each, about, kind.name, target) for each, about in self._named(mutation))

    def _named(self, mutation: Mutation) -> Iterator[tuple[RecordType, Row]]:
        kind = self.catalogue.record_type(mutation.record_type)
        own = self.known.get(kind.name, mutation.record_id)
        if own is not None:
            yield kind, own
        for field in kind.references:
            other = self.catalogue.record_type(field.reference)
            for target in members(field, mutation.after.get(field.name)):
                row = self.known.get(other.name, target) if isinstance(target, str) else None
                if row is not None and self.sees(other, row):
                    yield other, row


def members(field: RecordField, value: Value) -> Iterable[Value]:
    """The records that a reference points at: none, one or several."""
    if not value:
        return ()
    return value if field.kind in SEVERAL and isinstance(value, list | tuple) else (value,)


def _points(kind: RecordType, row: Row, reference: str, target: Id) -> bool:
    return any(target in members(each, row.get(each.name)) for each in kind.references if each.reference == reference)
