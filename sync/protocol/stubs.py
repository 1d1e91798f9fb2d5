"""Stubs: records out of sight that records in sight point at. Of these a person learns the title, and nothing else.

Which ones a batch has to tell of is a pure function of its changes; a server looks up their titles.
"""

from collections.abc import Iterable, Iterator, Mapping

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.record_field import RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.sight import members
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Enter, Stub
from sync.protocol.scope import Scope, visible

BUCKET = "stub"
"""What manifest entries of stubs say in the place of a bucket."""

COLUMNS = ("id", "title")
Referrer = tuple[str, str]
"""A record type and the bucket in which a record of it lies that points at another."""


def pointing(catalogue: Catalogue, scope: Scope, target: str) -> Iterator[tuple[RecordType, RecordField]]:
    """The fields in sight, of record types in sight, that point at records of a type which is not seen whole."""
    if target in scope.whole:
        return
    for each in catalogue:
        if each.name in scope.whole or each.name in scope.own:
            for field in each.references:
                if (
                    field.reference == target
                    and not field.system
                    and (each.name, field.name) not in scope.hidden_fields
                ):
                    yield each, field


def limited(catalogue: Catalogue, scope: Scope) -> bool:
    """Whether anything can be pointed at and not be in sight."""
    return not catalogue.record_types.keys() <= scope.whole


def named(catalogue: Catalogue, scope: Scope, changes: Iterable[Change], rows: Mapping[Key, Row | None]) -> set[Key]:
    """The records that become known by name: what comes into sight, or changes there, points at them."""
    found: set[Key] = set()
    for change in changes:
        event = visible(change, scope, rows.get((change.record_type, change.record_id)))
        values = event.row if isinstance(event, Enter) else event.after if isinstance(event, Change) else {}
        for field in catalogue.record_type(change.record_type).references if values else ():
            if field.name in values and not field.system and field.reference not in scope.whole:
                found |= {(field.reference, member) for member in members(field, values[field.name])}
    return found


def restored(scope: Scope, changes: Iterable[Change]) -> set[Key]:
    """The records in sight that are there again: what they point at may be called otherwise since they were deleted."""
    return {
        (each.record_type, each.record_id)
        for each in changes
        if each.kind is ChangeKind.RESTORE and scope.holds(each.record_type, each.bucket_after)
    }


def pointed_at(catalogue: Catalogue, scope: Scope, record_type: str, row: Row) -> set[Key]:
    """The records of types not seen whole that a row points at; none where by now the row itself is out of sight."""
    if not scope.holds(record_type, row["bucket"]):
        return set()
    fields = [
        each
        for each in catalogue.record_type(record_type).references
        if not each.system and each.reference not in scope.whole and (record_type, each.name) not in scope.hidden_fields
    ]
    return {(each.reference, member) for each in fields for member in members(each, row[each.name])}


def renamed(catalogue: Catalogue, scope: Scope, changes: Iterable[Change]) -> set[Key]:
    """The records out of sight that may be called otherwise now, or have just left: stubs of whoever points at them."""
    found: set[Key] = set()
    for change in changes:
        if change.record_type in scope.whole or scope.holds(change.record_type, change.bucket_after):
            continue
        if scope.holds(change.record_type, change.bucket_before) or retitled(catalogue, change):
            found.add((change.record_type, change.record_id))
    return found


def retitled(catalogue: Catalogue, change: Change) -> bool:
    """Whether a change touches what its record is called by."""
    kind = catalogue.record_type(change.record_type)
    return not change.after.keys().isdisjoint((*kind.title, *kind.title_fallback))


def told(through: int, after: int, titles: Mapping[Key, str]) -> list[Stub]:
    """Stubs as the last events of a batch that ends at `through`, whose last position in that version is `after`."""
    return [Stub(through, position, *key, titles[key]) for position, key in enumerate(sorted(titles), after + 1)]
