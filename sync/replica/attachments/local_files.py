"""The folder of attached files beside a replica, `<account>.files`. Its methods block: call them in a thread.

`<digest>` is a whole file, `<digest>.part` one that is still coming, `<digest>.unsent` says that the server does not
have it yet, and `<digest>.<name of a key>.key` holds the file's own key and length, encrypted under a key derived from
the replica's. A file without such a key is nobody's and is removed; so re-keying rewrites only keys, and what is not
carried over can never be read again.
"""

import errno
import hashlib
import os
import re
import secrets
import threading
from collections.abc import AsyncIterator, Callable, Collection, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from io import BytesIO
from pathlib import Path
from typing import IO

from shared_models.kernel.faults import NotFound, worded
from sync.replica.attachments import segments
from sync.replica.attachments.segments import PLAIN_BYTES, SEALED_BYTES, FileDamaged
from sync.replica.faults import DiskFailed, DiskFull
from sync.replica.files import base, publish, sync_folder

_DIGEST = re.compile(r"[0-9a-f]{64}")
_KEY_BYTES = 32
_PURPOSE = "counterfoil attached files 1"
_PART, _UNSENT, _DRAFT = ".part", ".unsent", ".draft"


def folder_of(replica: Path) -> Path:
    """Where the attached files of a replica lie; it goes with the account when that is removed."""
    first = base(replica)
    return first.with_name(f"{first.stem}.files")


def unsent_in(folder: Path) -> list[str]:
    """The digests of the files of a folder that the server does not have yet."""
    return sorted(each.name.removesuffix(_UNSENT) for each in folder.glob(f"*{_UNSENT}"))


class LocalFiles:
    """`key` is the replica's, whichever counts at the moment. Methods raise DiskFull, DiskFailed."""

    def __init__(self, folder: Path, key: Callable[[], bytes]) -> None:
        self._folder = folder
        self._key = key
        self._turn = threading.Lock()

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Nothing new comes meanwhile, from no thread: the replica goes on under a fresh key."""
        import asyncio  # a replica is opened before anything has a loop

        await asyncio.to_thread(self._turn.acquire)
        try:
            yield
        finally:
            self._turn.release()

    def add(self, source: Path | bytes) -> tuple[str, int]:
        """Take in a copy of a file, or bytes, that the server does not have; returns digest and size, durable."""
        with self._turn, _disk_faults():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            draft, key = self._folder / f"{secrets.token_hex(8)}{_DRAFT}", os.urandom(_KEY_BYTES)
            hashed, size = hashlib.sha256(), 0
            try:
                with _opened_for_reading(source) as read, draft.open("xb") as written:
                    while data := read.read(PLAIN_BYTES):
                        written.write(segments.seal(key, size // PLAIN_BYTES, data))
                        hashed.update(data)
                        size += len(data)
                digest = hashed.hexdigest()
                (self._folder / f"{digest}{_UNSENT}").touch()
                if not self.has(digest):
                    self._path(digest, _PART).unlink(missing_ok=True)
                    self._keep_key(digest, key, size, self._key())
                    publish(draft, self._path(digest))
                sync_folder(self._folder)
            finally:
                draft.unlink(missing_ok=True)
            return digest, size

    def has(self, digest: str) -> bool:
        """Whether the whole file is here and can be opened."""
        found = self._opened(digest)
        with suppress(OSError):
            return found is not None and self._path(digest).stat().st_size == segments.sealed_size(found[1])
        return False

    def read(self, digest: str, start: int = 0) -> Iterator[bytes]:
        """The bytes from `start` on. Raises NotFound, and FileDamaged, which removes the file unless it is unsent."""
        found = self._opened(digest)
        if found is None or not self._path(digest).exists():
            raise NotFound("This file is not on this computer.")
        try:
            yield from self._unsealed(self._path(digest), *found, start)
        except FileDamaged:
            self._spoilt(digest)
            raise

    def copy_to(self, digest: str, target: Path) -> None:
        """Write the file in clear to where a person wants it; raises as `read` does, and then nothing is there."""
        with _disk_faults():
            draft, hashed = target.with_name(f".{target.name}.{secrets.token_hex(4)}"), hashlib.sha256()
            try:
                with draft.open("xb") as written:
                    for piece in self.read(digest):
                        hashed.update(piece)
                        written.write(piece)
                if hashed.hexdigest() != digest:
                    self._spoilt(digest)
                    raise _damaged()
                draft.replace(target)
            finally:
                draft.unlink(missing_ok=True)

    def begin(self, digest: str, size: int) -> int:
        """Begin or go on with fetching a file; returns from which byte."""
        with self._turn, _disk_faults():
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            found, part = self._opened(digest), self._path(digest, _PART)
            if found is None or found[1] != size or not part.exists():
                self._path(digest).unlink(missing_ok=True)
                self._keep_key(digest, os.urandom(_KEY_BYTES), size, self._key())
                part.write_bytes(b"")
                return 0
            sealed = min(part.stat().st_size, segments.sealed_size(size))
            if sealed == segments.sealed_size(size):
                return size
            offset = segments.whole_bytes(sealed)
            os.truncate(part, offset // PLAIN_BYTES * SEALED_BYTES)
            return offset

    def append(self, digest: str, offset: int, data: bytes) -> None:
        """Keep what came: `offset` is a multiple of PLAIN_BYTES, and so is the length unless the file ends there."""
        found = self._opened(digest)
        if found is None or offset % PLAIN_BYTES:
            raise FileDamaged("The file has to be fetched from its beginning.")
        with _disk_faults(), self._path(digest, _PART).open("ab") as written:
            for start in range(0, len(data), PLAIN_BYTES):
                index = (offset + start) // PLAIN_BYTES
                written.write(segments.seal(found[0], index, data[start : start + PLAIN_BYTES]))

    def finish(self, digest: str) -> None:
        """All of it came: check it and give it its name. Raises FileDamaged, and then nothing of it is kept."""
        found, part = self._opened(digest), self._path(digest, _PART)
        hashed = hashlib.sha256()
        try:
            if found is None:
                raise _damaged()
            for piece in self._unsealed(part, *found, 0):
                hashed.update(piece)
            if hashed.hexdigest() != digest:
                raise _damaged()
        except FileDamaged:
            part.unlink(missing_ok=True)
            raise
        with _disk_faults():
            publish(part, self._path(digest))

    def unsent(self) -> list[str]:
        """The digests of what the server does not have yet."""
        return unsent_in(self._folder)

    def sent(self, digest: str) -> None:
        """The server has it."""
        with _disk_faults():
            self._path(digest, _UNSENT).unlink(missing_ok=True)

    def trim(self, limit: int) -> None:
        """Remove what was fetched or sent longest ago, until all of it takes at most `limit` bytes."""
        with _disk_faults():
            unsent = set(self.unsent())
            whole = [each for each in self._folder.glob("*") if _DIGEST.fullmatch(each.name)]
            total = sum(each.stat().st_size for each in whole)
            for each in sorted(whole, key=lambda path: path.stat().st_mtime):
                if total > limit and each.name not in unsent:
                    total -= each.stat().st_size
                    self.forget(each.name)

    def forget(self, digest: str) -> None:
        """Remove every trace of a file."""
        with _disk_faults():
            for each in self._folder.glob(f"{digest}*"):
                each.unlink(missing_ok=True)

    def carry_over(self, fresh: bytes, digests: Collection[str]) -> None:
        """Before the replica goes on under a fresh key: these files shall be readable under it too. Durable."""
        with _disk_faults():
            for digest in digests:
                if (found := self._opened(digest)) is not None:
                    self._keep_key(digest, *found, fresh)
            sync_folder(self._folder)

    def size(self, digest: str) -> int | None:
        """How many bytes a file has that is here, None for one that is not."""
        found = self._opened(digest)
        return None if found is None else found[1]

    def sweep(self) -> None:
        """Remove what the replica's key does not open any more, and drafts."""
        with self._turn, _disk_faults():
            self.sweep_held()

    def sweep_held(self) -> None:
        """The same, for who holds it already."""
        mine = f".{_name_of(derived_from(self._key()))}.key"
        known = {each.name.removesuffix(mine) for each in self._folder.glob(f"*{mine}")}
        for each in self._folder.glob("*"):
            if each.name.partition(".")[0] not in known or (each.suffix == ".key" and not each.name.endswith(mine)):
                each.unlink(missing_ok=True)

    def _unsealed(self, path: Path, key: bytes, size: int, start: int) -> Iterator[bytes]:
        with path.open("rb") as file:
            first = start // PLAIN_BYTES
            file.seek(first * SEALED_BYTES)
            for index in range(first, segments.count_of(size)):
                data = segments.unseal(key, index, file.read(SEALED_BYTES))
                if len(data) != min(PLAIN_BYTES, size - index * PLAIN_BYTES):
                    raise _damaged()
                yield data[start - index * PLAIN_BYTES :] if index == first else data

    def _spoilt(self, digest: str) -> None:
        """A damaged file is fetched again; one that is nowhere else stays, for whoever can still make sense of it."""
        if not self._path(digest, _UNSENT).exists():
            self.forget(digest)

    def _opened(self, digest: str) -> tuple[bytes, int] | None:
        """The file's own key and its length; None when the replica's key does not open them."""
        outer = derived_from(self._key())
        try:
            sealed = self._path(digest, f".{_name_of(outer)}.key").read_bytes()
            held = segments.unseal(outer, 0, sealed)
        except (FileNotFoundError, FileDamaged):
            return None
        except OSError as error:
            raise DiskFailed(
                worded("A file on this computer cannot be read ({problem}).", problem=error.strerror)
            ) from error
        if held[_KEY_BYTES + 8 :] != bytes.fromhex(digest):
            return None
        return held[:_KEY_BYTES], int.from_bytes(held[_KEY_BYTES : _KEY_BYTES + 8])

    def _keep_key(self, digest: str, key: bytes, size: int, replica_key: bytes) -> None:
        outer = derived_from(replica_key)
        draft = self._folder / f"{secrets.token_hex(8)}{_DRAFT}"
        draft.write_bytes(segments.seal(outer, 0, key + size.to_bytes(8) + bytes.fromhex(digest)))
        publish(draft, self._path(digest, f".{_name_of(outer)}.key"))

    def _path(self, digest: str, suffix: str = "") -> Path:
        if not _DIGEST.fullmatch(digest):
            raise NotFound("There is no such file.")
        return self._folder / f"{digest}{suffix}"


def _opened_for_reading(source: Path | bytes) -> IO[bytes]:
    return source.open("rb") if isinstance(source, Path) else BytesIO(source)


def derived_from(replica_key: bytes) -> bytes:
    """The key under which the keys of attached files lie."""
    return segments.derived(replica_key, _PURPOSE)


def _name_of(outer: bytes) -> str:
    """A short name of a key, which says nothing about it."""
    return hashlib.sha256(outer).hexdigest()[:16]


def _damaged() -> FileDamaged:
    return FileDamaged("A file on this computer is damaged. It is fetched again from the server.")


@contextmanager
def _disk_faults() -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise DiskFull("The disk is full. Make some room; what you attached before is safe.") from error
        raise DiskFailed(
            worded("The file cannot be read or written on this computer ({problem}).", problem=error.strerror)
        ) from error
