"""Whose a record is: its bucket, the unit in which records are seen, and moved from one person's sight to another's.

`all` for a type without an owner, else `owner:<person>`, and `owner:` while it is nobody's. A record that follows
others (an activity its deal) takes the bucket of the first one that is set and exists; the name of its own owner field
in that list says when the owner counts before them. Only the server stores buckets: on a device they are found anew.
"""

from collections.abc import Iterator
from typing import Protocol

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key, Reads, Row

ALL = "all"
OWNER = "owner:"


class Holder(Protocol):
    """Somebody with permissions, such as an actor or a caller."""

    @property
    def person(self) -> Id:
        """Who it is."""

    def may(self, permission: str) -> bool:
        """Whether they hold a permission."""


def own_bucket(person: Id) -> str:
    """The bucket of a person's own records."""
    return f"{OWNER}{person}"


def bucket_of(catalogue: Catalogue, record_type: RecordType, row: Row, reads: Reads) -> str:
    """The bucket in which a row with these values lies; `reads` has the records that it follows."""
    owner = row.get(record_type.owner) if record_type.owner else None
    for name in record_type.follows:
        if name == record_type.owner:
            if owner:
                return own_bucket(owner)
            continue
        target = record_type.field(name).reference
        followed = reads.get(target, row[name]) if row.get(name) else None
        if followed is not None:
            return bucket_held(catalogue, catalogue.record_type(target), followed, reads)
    return own_bucket(owner or "") if record_type.owner else ALL


def bucket_held(catalogue: Catalogue, record_type: RecordType, row: Row, reads: Reads) -> str:
    """The bucket that a stored row lies in; a device, which stores none, finds it from what it holds."""
    return row.get("bucket") or bucket_of(catalogue, record_type, row, reads)


def followed(record_type: RecordType, row: Row) -> Iterator[Key]:
    """The records whose bucket a row may take."""
    for name in record_type.follows:
        if name != record_type.owner and row.get(name):
            yield record_type.field(name).reference, row[name]


def may_on(holder: Holder, record_type: RecordType, action: str, bucket: str | None) -> bool:
    """Whether somebody may do `action` (view, edit, delete) to the records of a type in a bucket.

    The one function that decides it for sync, REST and exports alike. None is no bucket: nobody's.
    """
    if holder.may(record_type.permission(action)):
        return bucket is not None
    return bucket == own_bucket(holder.person) and may_on_own(holder, record_type, action)


def may_on_own(holder: Holder, record_type: RecordType, action: str) -> bool:
    """Whether somebody may do `action` at least to their own records of a type."""
    return holder.may(record_type.permission(action)) or (
        record_type.owned and holder.may(record_type.permission(f"{action}_own"))
    )


def may_change_shared(holder: Holder, record_type: RecordType, row: Row) -> bool:
    """Whether somebody may change or delete a record as far as it is shared: its owner, and who may share such ones."""
    if not record_type.shared_by or not row.get(record_type.shared_by):
        return True
    return row.get(record_type.owner) == holder.person or holder.may(record_type.field(record_type.shared_by).write)
