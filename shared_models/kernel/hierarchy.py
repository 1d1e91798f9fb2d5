"""Records that stand below others of their type, as companies below a parent: never in a circle.

Pure: both sides ask it when a patch is decided. What two people tie into a circle apart from each other the server
meets in turn, and refuses the second of them.
"""

from collections.abc import Iterator

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import RuleBroken, worded
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key

DEEPEST = 64
"""How far up is looked; nothing real is deeper."""


def leads_up(record_type: RecordType, field: RecordField) -> bool:
    """Whether the field names what a record stands below."""
    same_type = field.kind is Kind.REFERENCE and field.reference == record_type.name
    return same_type and not field.system and not field.by_verb


def refuse_circle(record_type: RecordType, record_id: Id, field: RecordField, value: Value, known: WorkingSet) -> None:
    """Raise RuleBroken where a record would come to stand below itself."""
    if not leads_up(record_type, field):
        return
    at, steps = value, 0
    while at is not None and steps < DEEPEST:
        if at == record_id:
            own, other = (known.get(record_type.name, each) for each in (record_id, str(value)))
            below = record_type.title_of(own) if own is not None else record_type.label
            above = record_type.title_of(other) if other is not None else record_type.label
            words = worded(
                "{above} stands below {below} already, so it cannot be its {field}.",
                above=above,
                below=below,
                field=field.label.lower(),
            )
            raise RuleBroken(words, field=field.name)
        row = known.get(record_type.name, str(at))
        at, steps = (row.get(field.name) if row is not None else None), steps + 1


def above(catalogue: Catalogue, mutation: Mutation, known: WorkingSet) -> Iterator[Key]:
    """What is to be loaded next to find out: the first above the new place that is not known yet."""
    record_type = catalogue.record_types.get(mutation.record_type)
    if record_type is None or mutation.action is not Action.PATCH:
        return
    for field in record_type.references:
        if not leads_up(record_type, field):
            continue
        at, steps = str(mutation.after.get(field.name) or ""), 0
        while is_id(at) and at != mutation.record_id and steps < DEEPEST:
            row = known.get(record_type.name, at)
            if row is None:
                yield record_type.name, at
                break
            at, steps = str(row.get(field.name) or ""), steps + 1
