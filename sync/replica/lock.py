"""One process per replica: a lock that the operating system drops when its holder dies, however it dies."""

import os
import sys
from pathlib import Path

from shared_models.kernel.faults import worded
from sync.replica.faults import DiskFailed, ReplicaInUse

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ReplicaLock:
    """Holds `<path>.lock` from its making until `release`. Raises ReplicaInUse, DiskFailed.

    The file stays behind: removing it would let two processes each lock a different file of the same name.
    """

    def __init__(self, path: Path) -> None:
        name = path.with_name(f"{path.name}.lock")
        try:
            self._descriptor = os.open(name, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DiskFailed(
                worded(
                    "{folder} cannot be written to on this computer ({problem}).",
                    folder=path.parent,
                    problem=error.strerror,
                )
            ) from error
        try:
            _take(self._descriptor)
        except OSError:
            os.close(self._descriptor)
            self._descriptor = -1
            raise ReplicaInUse("Counterfoil is already open with this account. Use that window, or close it.") from None

    def release(self) -> None:
        """Let others open the replica; harmless when called twice."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> "ReplicaLock":
        return self

    def __exit__(self, *_: object) -> None:
        self.release()
