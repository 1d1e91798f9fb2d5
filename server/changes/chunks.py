"""First load: a manifest of content-hashed chunks that hold everything a person may see, at one version of the feed.

Only ranges that have changed since somebody last asked are built, in worker threads, a few rows in memory at a time;
record types without a change in between are not even looked at.
People with the same scope share every byte; requests that come while a manifest is being built share the build.
"""

import asyncio
import re
from collections.abc import Callable, Set
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psycopg

from server.changes import chunk_ranges
from server.changes.chunk_part import Part, parts_of
from server.changes.chunk_store import LIMIT_BYTES, ChunkStore
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
        self._building: dict[_Key, asyncio.Future[Manifest]] = {}

    def close(self) -> None:
        """Let builds that run come to their end, and start no more."""
        self._workers.shutdown(wait=True, cancel_futures=True)

    async def manifest(self, tenant: Tenant, scope: Scope) -> bytes:
        """The encoded manifest of what a scope may see; raises Unavailable while database or disk is."""
        key = (tenant.id, tenant.epoch, scope)
        building = self._building.get(key)
        if building is None:
            building = asyncio.get_running_loop().run_in_executor(self._workers, self._build, tenant, scope)
            self._building[key] = building
            building.add_done_callback(lambda _: self._building.pop(key, None))
        try:
            return encode_manifest(await asyncio.shield(building))
        except (psycopg.OperationalError, OSError) as error:
            raise Unavailable("The records cannot be read right now. Try again in a moment.") from error

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

    def _build(self, tenant: Tenant, scope: Scope) -> Manifest:
        declared = self._declared()
        entries: list[ChunkEntry] = []
        unseen: list[ChunkEntry] = []
        columns: dict[str, list[str]] = {}
        with chunk_ranges.moment(self._dsn, tenant) as connection:
            version = chunk_ranges.head(connection)
            for part in parts_of(declared, scope):
                columns[part.record_type.name] = list(part.told)
                entries += self._entries(connection, tenant, part, version)
            for stubs in stub_parts(declared, scope):
                shelf = self._store.shelf(tenant.id, stubs.shelf, tenant.epoch)
                unseen += stubs.entries(connection, shelf)
                shelf.close(version)
        self._store.trim()
        seen = (columns, scope_digest(scope), unseen)
        return Manifest(tenant.epoch, version, declared.fingerprint, entries, *seen, tenant.epoch_from)

    def _entries(
        self, connection: chunk_ranges.Connection, tenant: Tenant, part: Part, version: int
    ) -> list[ChunkEntry]:
        shelf = self._store.shelf(tenant.id, part.shelf, part.feed(tenant.epoch))
        kept = shelf.whole() if shelf.version and part.unchanged(connection, shelf.version) else None
        if kept is not None:
            version = max(version, shelf.version)  # another process may have seen more
        else:
            kept = []
            # One pass over the counts first: a connection streams one result at a time.
            for each in list(part.ranges(connection)):
                key = part.key(tenant.epoch, each)
                kept += shelf.find(key) or shelf.put(key, part.chunks(connection, each))
        shelf.close(version)
        return [part.entry(each) for each in kept]
