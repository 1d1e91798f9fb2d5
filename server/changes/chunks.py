"""First load: a manifest of content-hashed chunks that hold everything a person may see, at one version of the feed.

Only ranges that have changed since somebody last asked are built, in worker threads, a few rows in memory at a time.
People with the same scope share every byte; requests that come while a manifest is being built share the build.
"""

import asyncio
import re
from collections.abc import Callable, Iterator, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

import psycopg
import zstandard
from msgspec import Raw, msgpack

from server.changes import chunk_ranges
from server.changes.chunk_ranges import IdRange
from server.changes.chunk_store import LIMIT_BYTES, ChunkStore, Kept
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.faults import NotFound, Unavailable
from shared_models.kernel.ids import Id
from shared_models.kernel.ownership import ALL
from shared_models.kernel.record_type import RecordType
from sync.protocol import chunk_plan
from sync.protocol.chunk import LEVEL, digest_of
from sync.protocol.chunk_plan import Piece, pieces
from sync.protocol.content import content_of, encode_row
from sync.protocol.manifest import ChunkEntry, Manifest, encode_manifest
from sync.protocol.scope import Scope
from sync.protocol.scope_digest import scope_digest

DERIVED = ("title", "sort_key")
_FORM = 2  # raised when the same rows would make other bytes
_DIGEST = re.compile(r"[0-9a-f]{64}")
_encode = msgpack.Encoder().encode
_Key = tuple[Id, Id, Scope]


class Chunks:
    """The first loads of every tenant, cached below `folder`; `dsn` is the app's."""

    def __init__(
        self,
        dsn: str,
        folder: Path,
        *,
        limit: int = LIMIT_BYTES,
        threads: int = 2,
        declared: Callable[[], Catalogue] = catalogue,
    ) -> None:
        self._dsn = dsn
        self._store = ChunkStore(folder, limit)
        self._declared = declared
        self._workers = ThreadPoolExecutor(threads, thread_name_prefix="chunks")
        self._building: dict[_Key, asyncio.Future[Manifest]] = {}

    def close(self) -> None:
        """Let builds that run come to their end, and start no more."""
        self._workers.shutdown(wait=True, cancel_futures=True)

    async def manifest(self, tenant: Tenant, scope: Scope) -> bytes:
        """The encoded manifest of what a scope may see; raises Unavailable while the database is away."""
        key = (tenant.id, tenant.epoch, scope)
        building = self._building.get(key)
        if building is None:
            building = asyncio.get_running_loop().run_in_executor(self._workers, self._build, tenant, scope)
            self._building[key] = building
            building.add_done_callback(lambda _: self._building.pop(key, None))
        try:
            return encode_manifest(await asyncio.shield(building))
        except psycopg.OperationalError as error:
            raise Unavailable("The records cannot be read right now. Try again in a moment.") from error

    async def chunk(self, tenant: Tenant, scope: Scope, digest: str) -> bytes:
        """The compressed chunk; raises NotFound unless it is in a manifest of this tenant and scope."""
        data = None
        if _DIGEST.fullmatch(digest):
            shelves = [each.shelf for each in _parts(self._declared(), scope)]
            data = await asyncio.to_thread(self._store.read, tenant.id, shelves, digest)
        if data is None:
            raise NotFound("There is no such chunk any more. Fetch the manifest again and go on from there.")
        return data

    def keep_only(self, tenants: Set[Id]) -> None:
        """Forget the chunks of all other tenants."""
        self._store.keep_only(tenants)

    def _build(self, tenant: Tenant, scope: Scope) -> Manifest:
        declared = self._declared()
        entries: list[ChunkEntry] = []
        columns: dict[str, list[str]] = {}
        with chunk_ranges.moment(self._dsn, tenant) as connection:
            version = chunk_ranges.head(connection)
            for part in _parts(declared, scope):
                columns[part.record_type.name] = list(part.columns)
                entries += self._entries(connection, tenant, part)
        self._store.trim()
        return Manifest(tenant.epoch, version, declared.fingerprint, entries, columns, scope_digest(scope))

    def _entries(self, connection: chunk_ranges.Connection, tenant: Tenant, part: "_Part") -> Iterator[ChunkEntry]:
        shelf = self._store.shelf(tenant.id, part.shelf)
        # One pass over the counts first: a connection streams one result at a time.
        for each in list(chunk_ranges.id_ranges(connection, part.record_type)):
            key = part.key(tenant.epoch, each)
            kept = shelf.find(key)
            if kept is None:
                kept = shelf.put(key, _chunks(connection, part, each))
            for chunk in kept:
                yield _entry(part, chunk)
        shelf.close()


@dataclass(frozen=True, slots=True)
class _Part:
    """What a scope sees of one record type in one bucket."""

    record_type: RecordType
    bucket: str
    columns: tuple[str, ...]

    @property
    def shelf(self) -> str:
        """The name of the shelf its chunks are kept on."""
        return f"{self.record_type.name}-{_hash(self.bucket, *self.columns)[:16]}"

    def key(self, epoch: str, within: IdRange) -> str:
        """Equal keys mean equal rows."""
        return _hash(_FORM, epoch, within.start, within.end, within.rows, within.version)


def _parts(declared: Catalogue, scope: Scope) -> Iterator[_Part]:
    for each in declared:
        if each.name in scope.whole:
            names = (field.name for field in each.fields if (each.name, field.name) not in scope.hidden_fields)
            yield _Part(each, ALL, (*names, *DERIVED))


def _entry(part: _Part, kept: Kept) -> ChunkEntry:
    return ChunkEntry(
        part.record_type.name, part.bucket, kept.digest, kept.rows, kept.size, kept.start, kept.end, kept.content
    )


def _chunks(connection: chunk_ranges.Connection, part: _Part, within: IdRange) -> Iterator[tuple[bytes, Kept]]:
    """The chunks of a range, usually one: the compressed bytes of each, and what is to be known of it."""
    at = part.columns.index("id")
    values = chunk_ranges.read_rows(connection, part.record_type, part.columns, within)
    rows = ((each[at], encode_row(each)) for each in values)
    for piece in pieces(rows, within.start, within.end, chunk_plan.TARGET_BYTES):
        yield _finished(part, piece)


def _finished(part: _Part, piece: Piece) -> tuple[bytes, Kept]:
    chunk = {"record_type": part.record_type.name, "columns": part.columns, "rows": list(map(Raw, piece.rows))}
    data = zstandard.ZstdCompressor(level=LEVEL).compress(_encode(chunk))
    kept = Kept(digest_of(data), len(piece.rows), len(data), piece.start, piece.end, content_of(piece.rows))
    return data, kept


def _hash(*parts: Any) -> str:
    return sha256(_encode(parts)).hexdigest()
