"""Uploads that are not complete: for each device and digest a file that grows, so that it can go on after any break.

Nothing here is believed: a file is only kept once its digest is right, and then it leaves.
"""

import hashlib
import os
import secrets
import time
from contextlib import suppress
from pathlib import Path

from server.database.file_lock import lock, unlock
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id

FORGOTTEN_SECONDS = 7 * 86_400
MOST_PER_DEVICE = 20


class Staging:
    """The incomplete uploads below one folder. Its methods block: call them in a thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, tenant: Id, digest: str, device: Id) -> Path:
        """Where the upload of a device lies."""
        return self._folder / tenant / f"{digest}.{device}"

    def offset(self, path: Path) -> int:
        """How many bytes are here."""
        for each in (path, *_taken(path)):
            with suppress(FileNotFoundError):
                return each.stat().st_size
        return 0

    def held(self, path: Path) -> dict[Path, int]:
        """The uploads of other content of the same organisation, and how many bytes of each are here."""
        found: dict[Path, int] = {}
        for each in path.parent.glob("*.*"):
            if not is_same(each, path):
                with suppress(FileNotFoundError):
                    found[each] = each.stat().st_size
        return found

    def begin(self, path: Path) -> None:
        """Begin an upload anew; of too many of one device, the one left alone longest goes."""
        self.abandon(path)
        device = path.name.partition(".")[2]
        others = sorted(path.parent.glob(f"*.{device}*"), key=_age)
        for each in others[: max(0, len(others) - MOST_PER_DEVICE + 1)]:
            self.forget(each)

    def append(self, path: Path, offset: int, piece: bytes) -> bool:
        """Add bytes where the upload stands at `offset`; whether it did. Raises Unavailable when the disk is full."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("ab") as file:
                lock(file)
                try:
                    stands = file.seek(0, os.SEEK_END) == offset
                    if stands:
                        file.write(piece)
                        file.flush()
                    return stands
                finally:
                    unlock(file)
        except OSError as error:
            raise Unavailable("The file cannot be stored right now. Try again later.") from error

    def take(self, path: Path) -> Path:
        """Give an upload that is complete a name that nobody else knows: it stays what it is while it is looked at.

        Whoever takes it later takes it away from whoever has it. Raises FileNotFoundError.
        """
        for each in (path, *_taken(path)):
            with suppress(FileNotFoundError):
                return each.rename(path.with_name(f"{path.name}.{secrets.token_hex(8)}"))
        raise FileNotFoundError(path)

    def digest(self, path: Path) -> str:
        """The SHA-256 of a file."""
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()

    def abandon(self, path: Path) -> None:
        """Throw an upload away, under whatever name it lies."""
        for each in (path, *_taken(path)):
            self.forget(each)

    def forget(self, path: Path) -> None:
        """Throw it away."""
        path.unlink(missing_ok=True)

    def sweep(self) -> None:
        """Throw away uploads that nobody has gone on with for a week."""
        before = time.time() - FORGOTTEN_SECONDS
        for each in self._folder.glob("*/*.*"):
            with suppress(OSError):
                if each.stat().st_mtime < before:
                    each.unlink()


def is_same(one: Path, other: Path) -> bool:
    """Whether two uploads are of the same content."""
    return one.parent == other.parent and one.name.partition(".")[0] == other.name.partition(".")[0]


def _taken(path: Path) -> list[Path]:
    """The upload under the name it was taken by, if it was."""
    return list(path.parent.glob(f"{path.name}.*"))


def _age(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
