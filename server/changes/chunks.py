"""First load: a manifest of content-hashed chunks that hold everything a person may see, at one version of the feed.

Only ranges that have changed since somebody last asked are built, in worker threads, a few rows in memory at a time;
record types without a change in between are not even looked at.
People with the same scope share every byte; requests that come while a manifest is being built share the build, and
chunks can be fetched as soon as they are built.
"""

import asyncio
import re
from collections.abc import Callable, Iterator, Set
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import psycopg

from server.changes import chunk_ranges
from server.changes.chunk_part import Part, parts_of
from server.changes.chunk_ranges import Connection, IdRange
from server.changes.chunk_store import LIMIT_BYTES, ChunkStore, Kept, Shelf
from server.changes.manifest_build import ManifestBuild
from server.changes.stub_part import stub_parts
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.faults import NotFound, Unavailable
from shared_models.kernel.ids import Id
from sync.protocol.manifest import ChunkEntry, Manifest, encode_manifest
from sync.protocol.scope import Scope
from sync.protocol.scope_digest import scope_digest

_DIGEST = re.compile(r"[0-9a-f]{64}")
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
        self._building: dict[_Key, ManifestBuild] = {}

    def close(self) -> None:
        """Let builds that run come to their end, and start no more."""
        self._workers.shutdown(wait=True, cancel_futures=True)

    async def manifest(self, tenant: Tenant, scope: Scope, beyond: int | None = None) -> bytes:
        """The encoded manifest of what a scope may see; raises Unavailable while database or disk is.

        With `beyond` it comes as soon as it names more chunks than so many, whole or not.
        """
        key = (tenant.id, tenant.epoch, scope)
        build = self._building.get(key)
        if build is None:
            build = ManifestBuild(self._workers, partial(self._build, tenant, scope))
            self._building[key] = build
            build.whole.add_done_callback(lambda _: self._building.pop(key, None))
        try:
            found = await (asyncio.shield(build.whole) if beyond is None else build.beyond(beyond))
        except (psycopg.OperationalError, OSError) as error:
            raise Unavailable("The records cannot be read right now. Try again in a moment.") from error
        return encode_manifest(found)

    async def chunk(self, tenant: Tenant, scope: Scope, digest: str) -> bytes:
        """The compressed chunk; raises NotFound unless it is in a manifest of this tenant and scope."""
        data = None
        if _DIGEST.fullmatch(digest):
            declared = self._declared()
            shelves = [each.shelf for each in parts_of(declared, scope)]
            shelves += [each.shelf for each in stub_parts(declared, scope)]
            data = await asyncio.to_thread(self._store.read, tenant.id, shelves, digest)
        if data is None:
            raise NotFound("There is no such chunk any more. Fetch the manifest again and go on from there.")
        return data

    def keep_only(self, tenants: Set[Id]) -> None:
        """Forget the chunks of all other tenants."""
        self._store.keep_only(tenants)

    def _build(self, tenant: Tenant, scope: Scope, build: ManifestBuild) -> Manifest:
        declared = self._declared()
        parts = list(parts_of(declared, scope))
        columns = {each.record_type.name: list(each.told) for each in parts}
        entries: list[ChunkEntry] = []
        unseen: list[ChunkEntry] = []
        with chunk_ranges.moment(self._dsn, tenant) as connection:
            version = chunk_ranges.head(connection)
            seen = (columns, scope_digest(scope), unseen, tenant.epoch_from)
            manifest = Manifest(tenant.epoch, version, declared.fingerprint, entries, *seen, past=dict(tenant.past))
            # All counts first: so it is known how much there is, and a connection streams one result at a time.
            plans = [self._planned(connection, tenant, each) for each in parts]
            build.begin(manifest, sum(each.rows for each in plans))
            for plan in plans:
                for found in plan.entries(connection):
                    entries += found
                    build.add(found)
                # Another process may have seen more, but not of what this one has read.
                plan.shelf.close(version if plan.kept is None else max(version, plan.shelf.version))
            for stubs in stub_parts(declared, scope):
                shelf = self._store.shelf(tenant.id, stubs.shelf, tenant.epoch)
                unseen += stubs.entries(connection, shelf)
                shelf.close(version)
        self._store.trim()
        return manifest

    def _planned(self, connection: Connection, tenant: Tenant, part: Part) -> "_Plan":
        shelf = self._store.shelf(tenant.id, part.shelf, part.feed(tenant.epoch))
        kept = shelf.whole() if shelf.version and part.unchanged(connection, shelf.version) else None
        ranges = list(part.ranges(connection)) if kept is None else []
        return _Plan(part, tenant.epoch, shelf, kept, ranges)


@dataclass(frozen=True, slots=True)
class _Plan:
    """What of a record type is to be told: chunks that are `kept` as they are, else those of ranges."""

    part: Part
    epoch: str
    shelf: Shelf
    kept: list[Kept] | None
    ranges: list[IdRange]

    @property
    def rows(self) -> int:
        """How many rows the chunks hold."""
        return sum(each.rows for each in (self.ranges if self.kept is None else self.kept))

    def entries(self, connection: Connection) -> Iterator[list[ChunkEntry]]:
        """The chunks, some at a time, as soon as they can be fetched."""
        if self.kept is not None:
            yield [self.part.entry(each) for each in self.kept]
        for each in self.ranges:
            key = self.part.key(self.epoch, each)
            found = self.shelf.find(key) or self.shelf.put(key, self.part.chunks(connection, each))
            yield [self.part.entry(kept) for kept in found]
