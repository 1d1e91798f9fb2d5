"""Twenty-one schema versions for tests: today's records are the last, and twenty invented evolutions led to them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.evolution import (
    AddField,
    AddRecordType,
    Chain,
    DropField,
    Evolution,
    JoinFields,
    RenameChoice,
    RenameField,
    SplitField,
    Step,
)
from shared_models.kernel.record_field import Kind, RecordField, Value
from shared_models.kernel.record_type import RecordType

NEWEST = 21
FEW = ("contact", "company", "affiliation", "custom_field", "member")


def first_and_last(value: Value) -> Sequence[Value]:
    """A full name in two parts; what cannot be parted is a last name."""
    if not value:
        return None, value
    first, _, last = value.rpartition(" ")
    return (first, last) if first.strip() and last else (None, value)


def full(parts: Sequence[Value]) -> Value:
    """The parts of a name in one."""
    first, last = parts
    return f"{first} {last}" if first and last else first or last


def area_and_local(value: Value) -> Sequence[Value]:
    """A postal code in two parts, at its first hyphen."""
    area, _, local = (value or "").partition("-")
    return area or None, local or None


def hyphenated(parts: Sequence[Value]) -> Value:
    """The parts of a postal code in one."""
    area, local = parts
    return None if area is None and local is None else f"{area or ''}-{local or ''}"


_STEPS: tuple[tuple[Step, ...], ...] = (
    (AddField("contact", "job_title"),),
    (RenameField("contact", "town", "city"),),
    (SplitField("contact", "full_name", ("given", "last_name"), first_and_last, full),),
    (RenameChoice("contact", "lifecycle", {"suspect": "lead"}), RenameField("contact", "zip_place", "zip_local")),
    (DropField("contact", "fax"),),
    (JoinFields("contact", ("zip_area", "zip_local"), "postal_code", hyphenated, area_and_local),),
    (AddRecordType("affiliation"),),
    (RenameField("contact", "web", "website"),),
    (AddField("contact", "telephone"),),
    (RenameField("deal", "why", "lost_reason", verbs=("move_deal",)),),
    (RenameField("contact", "telephone", "phone"),),
    (AddField("company", "industry"), RenameField("contact", "given", "first_name")),
    (RenameField("company", "staff", "size"),),
    (RenameChoice("company", "size", {"small": "1", "large": "6"}),),
    (DropField("company", "telex"), DropField("deal", "telex", verbs=("move_deal",), of_record=False)),
    (AddField("contact", "do_not_contact"),),
    (AddField("contact", "tags", []),),
    (RenameField("task", "text", "body"),),
    (AddField("task", "remind_at"), RenameField("contact", "nation", "country")),
    (RenameField("contact", "mobile_phone", "mobile"),),
)

CHAIN = Chain(tuple(Evolution(version, steps) for version, steps in enumerate(_STEPS, 2)))


@cache
def at_version(version: int) -> Catalogue:
    """The declarations as they were at a schema version; older ones have neither rules nor verbs."""
    today = catalogue()
    if version == NEWEST:
        return Catalogue(today.record_types, today.verbs, CHAIN)
    types = {name: replace(each, rules=None, on_create=None) for name, each in today.record_types.items()}
    for step in reversed(CHAIN.steps(version, NEWEST)):
        if isinstance(step, AddRecordType):
            del types[step.record_type]
        elif step.of_record:
            types[step.record_type] = _before(types[step.record_type], step)
    return Catalogue(types, {}, Chain(CHAIN.evolutions[: version - 1]))


@cache
def few_at_version(version: int) -> Catalogue:
    """Some of the declarations as they were at a schema version, for replicas that are made by the dozen."""
    found = at_version(version)
    return Catalogue({name: found.record_types[name] for name in FEW if name in found.record_types}, {}, found.chain)


def _before(record_type: RecordType, step: Step) -> RecordType:
    fields = record_type.by_name
    if isinstance(step, RenameField):
        older = _with(record_type, {step.new: replace(fields[step.new], name=step.old)})
        return replace(older, title=tuple(step.old if each == step.new else each for each in record_type.title))
    if isinstance(step, AddField):
        return _with(record_type, {step.name: None})
    if isinstance(step, DropField):
        return _with(record_type, {}, [RecordField(step.name, step.name, Kind.TEXT)])
    if isinstance(step, SplitField):
        whole = RecordField(step.name, step.name, Kind.TEXT, searchable=True)
        return replace(_with(record_type, dict.fromkeys(step.parts), [whole]), title=(step.name,))
    if isinstance(step, JoinFields):
        return _with(record_type, {step.name: None}, [RecordField(each, each, Kind.TEXT) for each in step.parts])
    assert isinstance(step, RenameChoice)
    older_keys = {new: old for old, new in step.renamed.items()}
    choices = {older_keys.get(key, key): label for key, label in fields[step.name].choices.items()}
    return _with(record_type, {step.name: replace(fields[step.name], choices=choices)})


def _with(
    record_type: RecordType, replaced: dict[str, RecordField | None], more: Iterable[RecordField] = ()
) -> RecordType:
    kept = (replaced.get(each.name, each) for each in record_type.fields)
    return replace(record_type, fields=(*(each for each in kept if each is not None), *more))
