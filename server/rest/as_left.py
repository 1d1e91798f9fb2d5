"""A record as a mutation left it, so that a replayed request is answered as it was the first time.

The stored row is the newest state; the feed takes it back, change by change.
"""

from collections.abc import AsyncIterator

from server.changes import feed, stored
from server.changes.stored import Connection
from shared_models.kernel.change import Change, ChangeKind, set_fields
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType

_PAGE = 500


async def row_as_left(
    connection: Connection, record_type: RecordType, record_id: Id, version: int
) -> dict[str, Value] | None:
    """The record's row at a version of the feed (the newest one for 0), or None when there is no such record."""
    found = await stored.rows(connection, record_type, [record_id])
    if not found:
        return None
    row = dict(found[0])
    if not version or row["version"] <= version:
        return row
    undeleted = False  # a restoration was taken back: when it had been deleted stands further down
    async for change in _newest_first(connection, record_id):
        if undeleted and change.kind is ChangeKind.DELETE:
            row["deleted_at"], undeleted = change.at, False
        if change.version > version:
            set_fields(row, change.before)
            row["bucket"] = change.bucket_before
            undeleted |= change.kind is ChangeKind.RESTORE
            if change.kind is ChangeKind.DELETE:
                row["deleted_at"] = None
        elif row["version"] > version:
            row |= {"version": change.version, "updated_at": change.at, "updated_by": change.actor}
        if row["version"] <= version and not undeleted:
            break
    return row


async def _newest_first(connection: Connection, record_id: Id) -> AsyncIterator[Change]:
    before = (2**62, 0)
    while changes := await feed.history(connection, record_id, before, _PAGE):
        for change in changes:
            yield change
        before = (changes[-1].version, changes[-1].position)
