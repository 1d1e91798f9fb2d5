"""The connection that the first paint reads with, unless a writer has to make, mend or look at the file first."""

from contextlib import suppress
from pathlib import Path

from sqlcipher3.dbapi2 import Connection

from sync.replica.connection import connect
from sync.replica.faults import DiskFailed, ReplicaDamaged, WrongKey
from sync.replica.files import base, is_doubtful
from sync.replica.lock import ReplicaLock


def first_reader(path: Path, key: bytes) -> Connection | None:
    """A reader; None where the worker has to open the file first, and says what is wrong. Raises ReplicaInUse."""
    if not path.exists():
        return None
    lock = ReplicaLock(base(path))
    try:
        if not is_doubtful(path):
            with suppress(WrongKey, ReplicaDamaged, DiskFailed):
                return connect(path, key, read_only=True)
    finally:
        lock.release()
    return None
