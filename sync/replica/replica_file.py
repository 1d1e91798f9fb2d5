"""The encrypted file of a replica while it is open: its lock, its key, its one writing connection."""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from sqlcipher3.dbapi2 import Connection

from sync.replica import files, head, rekey, rescue
from sync.replica.aside import Aside
from sync.replica.connection import connect
from sync.replica.lock import ReplicaLock
from sync.replica.overlay import Deciding

T = TypeVar("T")
_BUSY_MILLISECONDS = 10
"""How long a look waits for who writes: while it waits it cannot step aside."""


class ReplicaFile:
    """The newest file under the name of `path`, open from its making until `close`. Raises what `connect` raises."""

    def __init__(self, path: Path, key: bytes) -> None:
        self.path = files.current(path)
        self._key = key
        self._movers: list[Callable[[], None]] = []
        self._asides: set[Aside] = set()
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._lock = ReplicaLock(files.base(path))
        self.was_not_closed = files.is_doubtful(self.path)
        try:
            self.connection = rescue.connect_or_rescue(self.path, key)
        except BaseException:
            self._lock.release()
            raise
        self._begin()

    def _begin(self) -> None:
        self.connection.before_writing = self._make_way

    def _make_way(self, *, of_all: bool = False) -> None:
        for each in tuple(self._asides):
            if each.in_the_way or of_all:
                each.step()

    @property
    def key(self) -> bytes:
        """The key that opens it now."""
        return self._key

    def close(self) -> None:
        """Close the file and let others open it."""
        self._make_way(of_all=True)
        self.connection.close()
        self._lock.release()

    def rescued(self) -> bool:
        """Whether a damaged file has given way to a new one, which has not taken the queue in yet."""
        return rescue.beside(self.path).exists()

    def take_in(self, deciding: Deciding) -> None:
        """Put the rescued queue into the new file; in the caller's transaction."""
        rescue.take_in(deciding, self.path, self._key)

    def reader(self, language: str) -> Connection:
        """A read-only connection of its own for another thread; may be called from there. The caller closes it."""
        return connect(self.path, self._key, read_only=True, language=language)

    async def aside(self, step: Callable[[Connection], T], language: str, *, in_the_way: bool) -> T:
        """What a long look finds while others work on the file.

        Raises SteppedAside when the file is closed or moved, or it was `in_the_way` of somebody who writes, and
        ReplicaInUse when it would have been and somebody is writing just now.
        """
        connection = connect(self.path, self._key, read_only=not in_the_way, language=language)
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_MILLISECONDS}")
        look = Aside(connection, in_the_way)
        self._asides.add(look)
        try:
            return await look.look(step)
        finally:
            self._asides.discard(look)

    def move(self, fresh: bytes, language: str) -> None:
        """Go on in a new file under a fresh key that holds the live rows and nothing else. The caller keeps the keys.

        Raises DiskFull and DiskFailed, and then nothing has moved.
        """
        path = rekey.export(self.path, self._key, fresh)
        try:
            connection = connect(path, fresh, language=language)
        except BaseException:
            path.unlink()
            raise
        self._make_way(of_all=True)
        self.connection.close()
        self.connection, self.path, self._key = connection, path, fresh
        self._begin()
        head.keep(connection, path)
        for each in self._movers:
            each()

    def observe_moves(self, callback: Callable[[], None]) -> None:
        """Call `callback` after each `move`, in the thread that moved: readers have to be opened anew."""
        self._movers.append(callback)

    def wipe(self) -> None:
        """Destroy it and everything beside it; the caller destroys the key."""
        self.close()
        files.remove_all(self.path)
