"""One process at a time: a lock on a file, which a killed holder gives back by itself."""

from __future__ import annotations

import contextlib
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO


@contextlib.contextmanager
def exclusive(path: Path) -> Iterator[None]:
    """Hold the lock file at `path`; a killed holder releases it."""
    with path.open("a+b") as file:
        lock(file)
        try:
            yield
        finally:
            unlock(file)


if sys.platform == "win32":
    import msvcrt

    def lock(file: IO[bytes]) -> None:
        """Wait for the exclusive lock on an open file."""
        while True:
            file.seek(0)
            try:
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                return
            except OSError:
                time.sleep(0.05)  # LK_LOCK itself gives up after ten seconds

    def unlock(file: IO[bytes]) -> None:
        """Let go of the lock."""
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def lock(file: IO[bytes]) -> None:
        """Wait for the exclusive lock on an open file."""
        fcntl.flock(file, fcntl.LOCK_EX)

    def unlock(file: IO[bytes]) -> None:
        """Let go of the lock."""
        fcntl.flock(file, fcntl.LOCK_UN)
