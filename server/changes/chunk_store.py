"""Chunks on disk, each in a file named by its digest, on a shelf for everyone who may see the same rows and fields.

`<folder>/<tenant>/<shelf>/<digest>`: a file on one of a caller's shelves is one the caller may have, whichever process
made it. Nothing here is precious: what is missing or damaged is built again, and the least recently used goes first.
"""

import os
import secrets
from collections.abc import Iterable, Set
from contextlib import suppress
from pathlib import Path
from shutil import rmtree

from msgspec import DecodeError, Struct, ValidationError, msgpack

from shared_models.kernel.ids import Id, is_id
from sync.protocol.chunk import digest_of
from sync.protocol.manifest import ChunkEntry

LIMIT_BYTES = 2 * 1024**3
_INDEX = "ranges"


class Kept(Struct, frozen=True, array_like=True):
    """One chunk on a shelf: `size` in bytes, the ids it holds (`start` <= id < `end`) and the hash of its rows."""

    digest: str
    rows: int
    size: int
    start: Id
    end: Id
    content: str

    def entry(self, record_type: str, bucket: str) -> ChunkEntry:
        """What a manifest says of it."""
        return ChunkEntry(record_type, bucket, self.digest, self.rows, self.size, self.start, self.end, self.content)


class _Index(Struct, array_like=True):
    """What is remembered of a shelf: its ranges by their keys, in order, as they were at a version of a feed."""

    feed: str = ""
    version: int = 0
    ranges: dict[str, list[Kept]] = {}


class Shelf:
    """The chunks of one tenant, record type, bucket and set of hidden fields, and which range each is made of.

    It is opened for one `feed`: a text that changes with the epoch and with the form of the chunks.
    """

    def __init__(self, store: "ChunkStore", folder: Path, feed: str) -> None:
        self._store = store
        self._folder = folder
        self._feed = feed
        self._index = _Index()
        with suppress(OSError, DecodeError, ValidationError):
            self._index = _decoder.decode((folder / _INDEX).read_bytes())
        self._seen: dict[str, list[Kept]] = {}

    @property
    def version(self) -> int:
        """The version of the feed at which it was complete, 0 when it never was."""
        return self._index.version if self._index.feed == self._feed else 0

    def whole(self) -> list[Kept] | None:
        """All chunks in their order, as they were at `version`, if all of them are here."""
        found = [self.find(key) for key in self._index.ranges]
        return None if None in found else [each for kept in found for each in kept or ()]

    def find(self, key: str) -> list[Kept] | None:
        """The chunks of the range with this key, if all of them are here."""
        kept = self._index.ranges.get(key)
        if kept is None or not all(self._touch(each.digest) for each in kept):
            return None
        self._seen[key] = kept
        return kept

    def put(self, key: str, chunks: Iterable[tuple[bytes, Kept]]) -> list[Kept]:
        """Keep the chunks of a range: the bytes of each, and what is to be known of it."""
        kept = []
        for data, each in chunks:
            self._store.write(self._folder / each.digest, data)
            kept.append(each)
        self._seen[key] = kept
        return kept

    def close(self, version: int) -> None:
        """Remember the ranges found and put since opening, and no others, as those of a version."""
        index = _Index(self._feed, version, self._seen)
        if index != self._index:
            self._store.write(self._folder / _INDEX, _encoder.encode(index))

    def _touch(self, digest: str) -> bool:
        try:
            os.utime(self._folder / digest)
        except OSError:
            return False
        return True


class ChunkStore:
    """All shelves below one folder, together at most `limit` bytes."""

    def __init__(self, folder: Path, limit: int = LIMIT_BYTES) -> None:
        self._folder = folder
        self._limit = limit
        self._written = limit  # others may have filled the folder before

    def shelf(self, tenant_id: Id, name: str, feed: str) -> Shelf:
        """The shelf called `name` of a tenant."""
        return Shelf(self, self._folder / tenant_id / name, feed)

    def read(self, tenant_id: Id, shelves: Iterable[str], digest: str) -> bytes | None:
        """The chunk with this digest if it is on one of the shelves; a damaged one is thrown away."""
        for name in shelves:
            path = self._folder / tenant_id / name / digest
            with suppress(OSError):
                data = path.read_bytes()
                if digest_of(data) == digest:
                    os.utime(path)
                    return data
                path.unlink()
        return None

    def write(self, path: Path, data: bytes) -> None:
        """Write a file whole or not at all, also with several processes on one folder."""
        # What lies here is a tenant's data in clear.
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        try:
            unfinished.write_bytes(data)
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
        self._written += len(data)

    def keep_only(self, tenants: Set[Id]) -> None:
        """Remove the folders of all other tenants."""
        for path in self._folder.glob("*/"):
            if is_id(path.name) and path.name not in tenants:
                rmtree(path, ignore_errors=True)

    def trim(self) -> None:
        """When much was written, throw away the least recently used chunks until a tenth of the limit is free."""
        if self._written < self._limit // 20:
            return
        self._written = 0
        found = []
        for path in self._folder.glob("*/*/*"):
            with suppress(OSError):
                state = path.stat()
                found.append((state.st_mtime_ns, state.st_size, path))
        total = sum(size for _, size, _ in found)
        if total <= self._limit:
            return
        for _, size, path in sorted(found):
            with suppress(OSError):
                path.unlink()
            total -= size
            if total <= self._limit * 9 // 10:
                return


_encoder = msgpack.Encoder()
_decoder = msgpack.Decoder(_Index)
