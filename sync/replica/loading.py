"""A load over HTTP: the manifest, then the chunks that are missing, several at a time, each stored as it comes.

It goes on where it was cut. Chunks that have gone meanwhile mean a newer manifest: then only what is new is fetched.
An empty replica does not wait until the server has made all chunks: it begins with those that are there.
Nothing here takes long at once: between two steps whoever shares the event loop gets a turn.
"""

import asyncio
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from shared_models.kernel.faults import Fault, Malformed, NotFound
from sync.protocol.loads import AT_ONCE, Course, is_behind
from sync.protocol.manifest import ChunkEntry, Manifest, decode_manifest
from sync.replica import steps
from sync.replica.api import Api
from sync.replica.replica import Replica

CHUNK_SECONDS = 120.0
MANIFEST = "/api/v1/sync/manifest"
_MOST_MANIFESTS = 20
_FINISHING = 0.2
"""The share of the last part, making indices, in what a load is told to take."""

Progress = Callable[[int, int], None]


async def load(replica: Replica, api: Api, progress: Progress) -> tuple[str, int]:
    """Load the replica; returns the epoch and version it stands at then. `progress` hears rows done, and in all.

    Raises the server's faults, Unreachable, DiskFull; calling again goes on.
    """
    told = _Told(progress)
    known = None if replica.epoch else 0
    asked = 0
    for _ in range(_MOST_MANIFESTS):
        manifest = await fetch_manifest(api, replica.speaks, known)
        if is_behind(manifest, replica.epoch, replica.cursor, asked):
            asked += 1
            continue
        replica.begin_load(manifest)
        told.of_manifest(manifest)
        await step_by_step(steps.compare(replica), told.of_comparing)
        missing = replica.missing_chunks()
        told.missing(missing)
        if await _Fetching(replica, api, told, Course(manifest, missing)).run():
            await step_by_step(steps.finish(replica), told.of_finishing)
            told.of_finishing(1, 1)
            replica.finish_load()
            return replica.epoch, replica.cursor
        known = None
    raise Malformed("The server's records change faster than they can be loaded.")


def _to_nobody(done: int, total: int) -> None:
    """Nobody waits for it."""


async def step_by_step(work: Iterable[tuple[int, int]], tell: Progress = _to_nobody) -> None:
    """Do work on the replica; between two steps others get their turn."""
    for done, total in work:
        tell(done, total)
        await asyncio.sleep(0)


@dataclass(slots=True)
class _Told:
    """Counts rows for the progress: those that are stored, and making indices as if it were rows."""

    progress: Progress
    rows: dict[str, int] = field(default_factory=dict)
    total: int = 0
    stored: int = 0

    def of_manifest(self, manifest: Manifest) -> None:
        """So much there is to load."""
        self.rows = {each.digest: each.rows for each in (*manifest.chunks, *manifest.stubs)}
        rows = sum(self.rows.values()) + manifest.more
        self.total = rows + int(rows * _FINISHING) + 1

    def of_comparing(self, done: int, total: int) -> None:
        """Nothing has been fetched yet: all that matters is that it goes on."""
        self.progress(0, self.total)

    def missing(self, entries: Iterable[ChunkEntry]) -> None:
        """These are still to be fetched."""
        self.stored = sum(self.rows.values()) - sum(each.rows for each in entries)
        self.progress(self.stored, self.total)

    def of_chunk(self, entry: ChunkEntry) -> None:
        """A chunk was stored."""
        self.stored += entry.rows
        self.progress(self.stored, self.total)

    def of_finishing(self, done: int, total: int) -> None:
        """So many of the last steps are done."""
        self.progress(self.stored + (self.total - self.stored) * done // total, self.total)


@dataclass(slots=True)
class _Fetching:
    """What the fetchers of one moment's chunks share."""

    replica: Replica
    api: Api
    told: _Told
    course: Course
    asking: asyncio.Lock = field(default_factory=asyncio.Lock)
    failure: Fault | None = None

    async def run(self) -> bool:
        """Whether all chunks could be had. After a failure, requests under way still come to their end."""
        await asyncio.gather(*(self._fetch() for _ in range(AT_ONCE)))
        if self.failure is not None:
            raise self.failure
        return not self.course.over

    async def _fetch(self) -> None:
        """Fetch and store one chunk after another until there is none left, or something has failed."""
        try:
            while (each := await self._next()) is not None:
                data = await fetch_chunk(self.api, each, self.replica.speaks)
                self.replica.store_chunk(each.digest, data)
                self.told.of_chunk(each)
                await asyncio.sleep(0)
        except NotFound:
            self.course.over = True
        except Fault as fault:
            self.course.over, self.failure = True, self.failure or fault

    async def _next(self) -> ChunkEntry | None:
        """The next chunk to fetch, once the server has made it."""
        async with self.asking:
            while self.course.has_to_ask:
                await self._ask()
        return self.course.next()

    async def _ask(self) -> None:
        """Hear what else there is."""
        manifest = await fetch_manifest(self.api, self.replica.speaks, self.course.beyond)
        if self.course.is_of(manifest):
            self.replica.begin_load(manifest)
            self.told.of_manifest(manifest)
            missing = self.replica.missing_chunks()
            self.told.missing(missing)
            self.course.goes_on(manifest, missing)


async def fetch_manifest(api: Api, schema_version: int, beyond: int | None = None) -> Manifest:
    """What there is to load; with `beyond` as soon as it names more chunks than so many, whole or not.

    Raises the server's faults, Unreachable.
    """
    params = {"schema_version": schema_version} | ({} if beyond is None else {"beyond": beyond})
    return decode_manifest(await api.request("GET", MANIFEST, params=params))


async def fetch_chunk(api: Api, entry: ChunkEntry, schema_version: int) -> bytes:
    """The compressed bytes of a chunk. Raises NotFound when it is gone, the server's faults, Unreachable."""
    path, params = f"/api/v1/sync/chunks/{entry.digest}", {"schema_version": schema_version}
    return await api.request("GET", path, params=params, seconds=CHUNK_SECONDS)
