"""What happened to a record while somebody worked on it elsewhere: where it went, who did it, how a person is told."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Deleted, InvalidValue, worded
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import SEVERAL, RecordField, Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verdict import Contest
from shared_models.kernel.working_set import WorkingSet
from shared_models.kernel.write import Key, Reads, Row

MERGED_INTO = "merged_into"
"""The system field of a record type whose duplicates can be merged: the record that a deleted one went into."""

_PERSON = "member"


def survivor(record_type: RecordType, row: Row, reads: Reads) -> Row:
    """The record that a merged one went into in the end; the row itself where there is none."""
    seen = {row["id"]}
    while row["deleted_at"] is not None and row.get(MERGED_INTO) not in (None, *seen):
        found = reads.get(record_type.name, row[MERGED_INTO])
        if found is None:
            break
        row = found
        seen.add(row["id"])
    return row


def redirected(catalogue: Catalogue, field: RecordField, value: Value, reads: Reads) -> Value:
    """The value of a reference field with what was merged into another replaced by that."""
    kind = catalogue.record_type(field.reference)

    def now(target: Id) -> Id:
        row = reads.get(kind.name, target)
        return target if row is None else str(survivor(kind, row, reads)["id"])

    if not value:
        return value
    return sorted({now(each) for each in value}) if field.kind in SEVERAL else now(value)


def title_claimed(record_type: RecordType, values: Mapping[str, Value]) -> str:
    """What a record that was refused would be called, from those of its values that could be stored."""
    plain: dict[str, Value] = {}
    for name in (*record_type.title, *record_type.title_fallback):
        with suppress(InvalidValue):
            plain[name] = record_type.field(name).check(values.get(name))
    return record_type.title_of(plain)


def whereabouts(row: Row | None) -> str | None:
    """What naming a record depends on: None where there is none, else the id it was merged into, empty for none."""
    if row is None:
        return None
    return str(row.get(MERGED_INTO) or "") if row["deleted_at"] is not None else ""


def onward(key: Key, reads: Reads) -> Iterator[Key]:
    """The records that a merged one went into, one after the other."""
    seen = {key}
    row = reads.get(*key)
    while (into := whereabouts(row)) and (key[0], into) not in seen:
        key = key[0], into
        seen.add(key)
        yield key
        row = reads.get(*key)


def name_of(catalogue: Catalogue, person: Id, reads: Reads) -> str:
    """What people call a person of the tenant; empty where it is not known."""
    row = reads.get(_PERSON, person) if person and _PERSON in catalogue.record_types else None
    return catalogue.record_type(_PERSON).title_of(row) if row is not None else ""


def author_of(record_type: RecordType, row: Row, field: str, known: WorkingSet) -> tuple[Id, Instant]:
    """Who put there what a field holds, and when; who changed the record last where nobody knows better."""
    return known.authors.get((record_type.name, row["id"], field), (row["updated_by"], row["updated_at"]))


def deleted(catalogue: Catalogue, record_type: RecordType, row: Row, reads: Reads) -> Deleted:
    """The fault of changing a deleted record, which names who has deleted it."""
    who = name_of(catalogue, row["updated_by"], reads)
    told = (
        "This {record} was deleted in the meantime by {who}. Restore it to change it."
        if who
        else "This {record} was deleted in the meantime. Restore it to change it."
    )
    reason = worded(told, record=record_type.label.lower(), who=who)
    return Deleted(reason, who=who, since=row["deleted_at"])


def contested_words(record_type: RecordType, contests: Mapping[str, Contest]) -> Iterable[str]:
    """One sentence for each person who was faster: the fields and the name."""
    fields: dict[str, list[str]] = {}
    for name, each in contests.items():
        fields.setdefault(each.who or "someone else", []).append(record_type.field(name).label)
    for who, labels in fields.items():
        yield worded("{fields}: changed by {who} in the meantime.", fields=", ".join(labels), who=who)
