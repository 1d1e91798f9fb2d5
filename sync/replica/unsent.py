"""What was never sent, read out of a replica's file in whatever state it is: whole, damaged, or half repaired.

Law: nothing is repaired, moved or sent here, and no server and no declarations are needed; another program may have
the file open. Where the lease is over, or the file does not tell any more whether it is, only what the person has
typed is given, see `queue_export.own`.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Key
from sync.replica import lists, meta, rescue
from sync.replica.connection import connect, guarded
from sync.replica.faults import DiskFailed, ReplicaDamaged, ReplicaEmpty, ReplicaInUse, WrongKey
from sync.replica.files import base
from sync.replica.lease import is_open, marks_of, standing
from sync.replica.lock import ReplicaLock
from sync.replica.queue import Queued, of_columns
from sync.replica.queue_export import UNSENT, own, plain
from sync.replica.restored import restored
from sync.replica.salvage import Salvaged, is_damaged, salvage


@dataclass(frozen=True, slots=True)
class Unsent:
    """`entries` as `queue_export` writes them, oldest first, and how many places of the queue are `unreadable`.

    `own_only` when what stands in the records around is left out.
    """

    entries: list[dict[str, Any]]
    unreadable: int = 0
    own_only: bool = False


def read(path: Path, key: bytes, now: Instant) -> Unsent:
    """The unsent work in the replica at `path`. Raises WrongKey, ReplicaEmpty, DiskFailed."""
    if rescue.is_waiting(path, key):
        return _of_salvaged(rescue.saved(path, key))
    if not path.exists():
        raise ReplicaEmpty("There are no records of this account on this computer.")
    if not _is_in_use(path) and rescue.is_due(path, key):
        return _of_salvaged(salvage(path, key))
    try:
        return _of_whole(path, key, now)
    except (WrongKey, ReplicaDamaged, DiskFailed):
        if not is_damaged(path, key):
            raise
        return _of_salvaged(salvage(path, key))


def of(connection: Connection, now: Instant) -> Unsent:
    """The unsent work in a replica that is open. Raises ReplicaDamaged, DiskFailed."""
    with guarded(connection):
        rows = connection.execute("SELECT * FROM mutation ORDER BY seq")
        names = [each[0] for each in rows.description]
        entries = _unsent(dict(zip(names, each, strict=True)) for each in rows)
        if not is_open(standing(now, marks_of(meta.read(connection, "lease")))):
            return Unsent([own(plain(each, {})) for each in entries], own_only=True)
    titles = _titles(connection, entries)
    return Unsent([plain(each, titles) for each in entries])


def _of_whole(path: Path, key: bytes, now: Instant) -> Unsent:
    connection = connect(path, key, read_only=True)
    try:
        return of(connection, now)
    finally:
        connection.close()


def _of_salvaged(found: Salvaged) -> Unsent:
    return Unsent([own(plain(each, {})) for each in _unsent(found.mutations)], found.unreadable, own_only=True)


def _unsent(rows: Iterable[Mapping[str, Any]]) -> list[Queued]:
    return [of_columns(each) for each in rows if each["state"] in UNSENT]


def _titles(connection: Connection, entries: Iterable[Queued]) -> dict[Key, str]:
    """What people call the records; nothing where a file of an older product or a damaged one does not tell."""
    keys = {(each.mutation.record_type, each.mutation.record_id) for each in entries}
    with suppress(dbapi2.DatabaseError):
        return lists.titles(connection, restored(connection).record_types, keys)
    return {}


def _is_in_use(path: Path) -> bool:
    try:
        ReplicaLock(base(path)).release()
    except ReplicaInUse:
        return True
    return False
