"""The records a batch of mutations reads, loaded beforehand by a store, with the batch's own changes on top.

Deciding looks only here, so that it stays pure and a batch costs a handful of queries. `needs` says what to load
first; a verb's own needs follow once its record is known.
"""

from collections.abc import Container, Hashable, Iterable, Iterator
from typing import Any

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Fault, InvalidValue
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.ownership import followed
from shared_models.kernel.record_field import RecordField, Value, columns_of
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Gathers, Key, Row

Held = tuple[str, str, Value]
"""A unique value: (record type, field, value)."""


class WorkingSet:
    """Rows by (record type, id), who holds which unique value, and the tenant-defined fields.

    `authors` knows who changed a contested field last, and when; `refused` which rejected mutation would have created
    a record that is missing; `came_back` what has returned after a restore (see `coming_back.py`). `looked` has what
    a store was asked for, also what it has no record of; `answers` what it said to questions (`Verb.asks`,
    `Record.hindrances`).
    """

    def __init__(self, custom_fields: Iterable[tuple[str, RecordField]] = ()) -> None:
        self._rows: dict[Key, Row] = {}
        self._holders: dict[Held, Id] = {}
        self._custom = {(record_type, each.name): each for record_type, each in custom_fields}
        self._types: dict[str, RecordType] = {}
        self._naming: dict[Key, set[Key]] | None = None
        self.language = ""
        self.looked: set[Key] = set()
        self.authors: dict[tuple[str, Id, str], tuple[Id, Instant]] = {}
        self.refused: dict[Key, Id] = {}
        self.came_back: dict[tuple[str, Id, str], int] = {}
        self.answers: dict[Hashable, Any] = {}

    def load(self, record_type: RecordType, row: Row) -> None:
        """Add a stored row."""
        self._rows[record_type.name, row["id"]] = row
        self._types[record_type.name] = record_type
        if self._naming is not None:
            self._name(record_type, row)
        if row.get("deleted_at") is None:
            for each in record_type.unique:
                if row[each.name] is not None:
                    self._holders[record_type.name, each.name, row[each.name]] = row["id"]

    def put(self, record_type: RecordType, row: Row) -> None:
        """Replace a row by what a mutation of this batch made of it."""
        old = self._rows.get((record_type.name, row["id"]))
        for each in record_type.unique:
            held = (record_type.name, each.name, old[each.name] if old else None)
            if old and self._holders.get(held) == row["id"]:
                del self._holders[held]
        self.load(record_type, row)

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """The record, deleted or not, or None when there is none."""
        return self._rows.get((record_type, record_id))

    def holder(self, record_type: str, field: str, value: Value) -> Id | None:
        """The live record that holds a unique value."""
        return self._holders.get((record_type, field, value))

    def naming(self, record_type: str, record_id: Id) -> Iterable[tuple[str, Row]]:
        """The live records that name a record in one of their fields, by type; those of them that were loaded."""
        if self._naming is None:
            self._naming = {}
            for (name, _), row in self._rows.items():
                self._name(self._types[name], row)
        target = (record_type, record_id)
        for key in sorted(self._naming.get(target, ())):
            row = self._rows[key]
            if row["deleted_at"] is None and target in set(named_by(self._types[key[0]], row)):
                yield key[0], row

    def answer(self, question: Hashable) -> Any:
        """What the store has said to a question of a verb; None where it was not asked."""
        return self.answers.get(question)

    def _name(self, record_type: RecordType, row: Row) -> None:
        assert self._naming is not None
        for target in named_by(record_type, row):
            self._naming.setdefault(target, set()).add((record_type.name, row["id"]))

    def custom_field(self, record_type: str, key: str) -> RecordField | None:
        """The tenant-defined field, or None when the tenant has not defined it."""
        return self._custom.get((record_type, key))


def needs(catalogue: Catalogue, mutation: Mutation) -> Iterator[Key]:
    """The records that deciding a mutation reads, as far as the mutation alone tells."""
    yield mutation.record_type, mutation.record_id
    record_type = catalogue.record_types.get(mutation.record_type)
    if record_type is None:
        return
    if mutation.action in (Action.CREATE, Action.PATCH):
        yield from record_type.consults
    for each in record_type.pointing:
        if each.name in mutation.after:
            for column, value in columns_of(each, mutation.after[each.name]):
                yield from _targets(column, value)
    found = catalogue.verbs.get((mutation.record_type, mutation.verb))
    if mutation.action is Action.VERB and found is not None:
        for argument in found.arguments:
            for column, value in columns_of(argument, mutation.arguments.get(argument.name)):
                if column.reference:
                    yield from _targets(column, value)


def rows_ahead(
    catalogue: Catalogue, mutations: Iterable[Mutation], known: WorkingSet
) -> Iterator[tuple[Mutation, Row]]:
    """The verbs of a batch with the row that each will meet, as far as what comes before it in the batch tells."""
    ahead: dict[Key, dict[str, Value]] = {}
    for each in mutations:
        key = (each.record_type, each.record_id)
        record_type = catalogue.record_types.get(each.record_type)
        if record_type is None:
            continue
        if each.action is Action.CREATE:
            ahead[key] = {**record_type.blank, **each.after, "id": each.record_id}
        elif each.action is Action.PATCH:
            ahead[key] = {**(ahead.get(key) or known.get(*key) or record_type.blank), **each.after}
        elif each.action is Action.VERB and key in ahead:
            yield each, ahead[key]


def custom_needs(mutations: Iterable[Mutation], known: WorkingSet) -> Iterator[Key]:
    """The records that mutations point at by tenant-defined fields."""
    for each in mutations:
        for name, value in each.after.items():
            field = known.custom_field(each.record_type, name[7:]) if name.startswith("custom.") else None
            if field is not None and field.reference:
                yield from _targets(field, value)


def verb_needs(catalogue: Catalogue, mutation: Mutation, row: Row) -> Iterator[Key]:
    """The further records that a verb reads, now that its record is known."""
    found = catalogue.verbs.get((mutation.record_type, mutation.verb))
    if mutation.action is Action.VERB and found is not None:
        try:
            yield from [key for key in found.needs(row, mutation.arguments) if is_id(key[1])]
        except (Fault, AttributeError, KeyError, TypeError, ValueError):
            return  # arguments that make no sense: deciding rejects them with a reason


def further_needs(
    catalogue: Catalogue, mutation: Mutation, row: Row, known: Gathers, looked: Container[Key]
) -> set[Key]:
    """What a verb reads that shows only in what it has read, and is not `looked` for yet; asked until nothing comes."""
    found = catalogue.verbs.get((mutation.record_type, mutation.verb))
    if mutation.action is not Action.VERB or found is None or found.further is None:
        return set()
    try:
        named = {*found.further(row, mutation.arguments, known)}
        return {key for key in named if key not in looked and is_id(key[1])}
    except (Fault, AttributeError, KeyError, TypeError, ValueError):
        return set()  # arguments that make no sense: deciding rejects them with a reason


def questions(catalogue: Catalogue, mutation: Mutation, row: Row, known: Gathers) -> set[Hashable]:
    """What a mutation asks of the store as a whole, now that everything else it reads is there."""
    if mutation.action in (Action.PATCH, Action.DELETE):
        return _hindering(catalogue, mutation, row)
    found = catalogue.verbs.get((mutation.record_type, mutation.verb))
    if mutation.action is not Action.VERB or found is None or found.asks is None:
        return set()
    try:
        given = mutation.arguments
        checked = {each.name: each.check(given.get(each.name, each.default)) for each in found.arguments}
        return {*found.asks(row, checked, known)}
    except (Fault, AttributeError, KeyError, TypeError, ValueError):
        return set()  # arguments that make no sense: deciding rejects them with a reason


def _hindering(catalogue: Catalogue, mutation: Mutation, row: Row) -> set[Hashable]:
    """What stands in the way of a change, as questions; see `hindrance.py`."""
    record_type = catalogue.record_type(mutation.record_type)
    if record_type.hindrances is None:
        return set()
    try:
        after = None if mutation.action is Action.DELETE else {**row, **mutation.after}
        return {each.question for each in record_type.hindrances(row, after)}
    except (AttributeError, KeyError, TypeError, ValueError):
        return set()  # values that make no sense: deciding rejects them with a reason


def followed_needs(catalogue: Catalogue, mutation: Mutation, row: Row) -> Iterator[Key]:
    """The records whose bucket a changed record may take, where the mutation may change which one that is."""
    record_type = catalogue.record_type(mutation.record_type)
    if mutation.action is Action.VERB or not mutation.after.keys().isdisjoint(
        (record_type.owner, *record_type.follows)
    ):
        yield from followed(record_type, row)
    if mutation.action is Action.RESTORE:
        yield from named_by(record_type, row)
    if record_type.reckon is not None and mutation.action is Action.PATCH:
        for field in record_type.pointing:
            for column, value in columns_of(field, row.get(field.name)):
                yield from _targets(column, value)


def gathered(catalogue: Catalogue, mutation: Mutation, row: Row) -> Iterator[Key]:
    """The records whose referrers a verb reads."""
    found = catalogue.verbs.get((mutation.record_type, mutation.verb))
    if mutation.action is Action.VERB and found is not None and found.gathers is not None:
        try:
            yield from [key for key in found.gathers(row, mutation.arguments) if is_id(key[1])]
        except (Fault, AttributeError, KeyError, TypeError, ValueError):
            return  # arguments that make no sense: deciding rejects them with a reason


def named_by(record_type: RecordType, row: Row) -> Iterator[Key]:
    """The records that a row's fields name, apart from who made and changed it."""
    for each in record_type.references:
        if not each.system and row.get(each.name):
            yield from _targets(each, row[each.name])


def unique_needs(catalogue: Catalogue, mutation: Mutation) -> Iterator[Held]:
    """The unique values a mutation wants to hold."""
    record_type = catalogue.record_types.get(mutation.record_type)
    for each in record_type.unique if record_type else ():
        try:
            value = each.check(mutation.after.get(each.name))
        except InvalidValue:
            continue  # deciding rejects it with a reason
        if value is not None:
            yield mutation.record_type, each.name, value


def _targets(each: RecordField, value: Value) -> Iterator[Key]:
    members = value if isinstance(value, list | tuple) else [value]
    for member in members:
        if is_id(member):
            yield each.reference, member
