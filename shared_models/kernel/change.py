"""A change is what happened to one record: a row of the change feed.

Both stores compute the same new row from the old row and a change; nothing else updates a record.
"""

from collections.abc import Mapping
from dataclasses import field
from enum import StrEnum

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import CUSTOM, RecordType
from shared_models.kernel.swift import swift
from shared_models.kernel.write import Row


class ChangeKind(StrEnum):
    """What a change did to its record."""

    CREATE = "create"
    PATCH = "patch"
    DELETE = "delete"
    RESTORE = "restore"


@swift
class Change:
    """One record's change at (version, position) of the tenant's feed.

    `before` and `after` hold only the fields that changed. A bucket (see `ownership.py`) is None before the record
    exists, and on every device.
    """

    version: int
    position: int
    at: Instant
    actor: Id
    device: Id
    record_type: str
    record_id: Id
    kind: ChangeKind
    before: Mapping[str, Value] = field(default_factory=dict)
    after: Mapping[str, Value] = field(default_factory=dict)
    bucket_before: str | None = None
    bucket_after: str | None = None
    verb: str = ""
    mutation_id: Id = ""


def changed_row(record_type: RecordType, row: Row | None, change: Change) -> dict[str, Value]:
    """The record's row after a change; `row` is None before the record exists."""
    new = dict(row if row is not None else record_type.blank)
    set_fields(new, change.after)
    if change.kind is ChangeKind.CREATE:
        new |= {"id": change.record_id, "created_at": change.at, "created_by": change.actor}
    if change.kind is ChangeKind.DELETE:
        new["deleted_at"] = change.at
    if change.kind is ChangeKind.RESTORE:
        new["deleted_at"] = None
    new |= {"version": change.version, "updated_at": change.at, "updated_by": change.actor}
    new["bucket"] = change.bucket_after  # no change that travels names one
    return new


def value_of(row: Row, name: str) -> Value:
    """The value of a field, `custom.<key>` included."""
    if name.startswith("custom."):
        return (row.get(CUSTOM) or {}).get(name[7:])
    return row.get(name)


def set_fields(row: dict[str, Value], values: Mapping[str, Value]) -> None:
    """Set fields in place, `custom.<key>` included; a custom field set to None is removed."""
    custom: dict[str, Value] | None = None
    for name, value in values.items():
        if "." not in name:
            row[name] = value
            continue
        custom = dict(row.get(CUSTOM) or {}) if custom is None else custom
        if value is None:
            custom.pop(name[7:], None)
        else:
            custom[name[7:]] = value
    if custom is not None and CUSTOM not in values:
        row[CUSTOM] = custom or None
