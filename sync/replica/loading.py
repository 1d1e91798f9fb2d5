"""A load over HTTP: the manifest, then the chunks that are missing, several at a time, each stored as it comes.

It goes on where it was cut. Chunks that have gone meanwhile mean a newer manifest: then only what is new is fetched.
Nothing here takes long at once: between two steps whoever shares the event loop gets a turn.
"""

import asyncio
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from shared_models.kernel.faults import Fault, Malformed, NotFound
from sync.protocol.manifest import ChunkEntry, Manifest, decode_manifest
from sync.replica import steps
from sync.replica.api import Api
from sync.replica.replica import Replica

AT_ONCE = 4
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
    for _ in range(_MOST_MANIFESTS):
        manifest = await fetch_manifest(api, replica.speaks)
        replica.begin_load(manifest)
        told = _Told(progress, {each.digest: each.rows for each in (*manifest.chunks, *manifest.stubs)})
        await step_by_step(steps.compare(replica), told.of_comparing)
        if await _fetch_missing(replica, api, told):
            await step_by_step(steps.finish(replica), told.of_finishing)
            replica.finish_load()
            return replica.epoch, replica.cursor
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
    rows: dict[str, int]
    total: int = field(init=False)
    stored: int = 0

    def __post_init__(self) -> None:
        rows = sum(self.rows.values())
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


async def _fetch_missing(replica: Replica, api: Api, told: _Told) -> bool:
    """Whether all chunks of the manifest could be had. After a failure, requests under way still come to their end."""
    missing = replica.missing_chunks()
    told.missing(missing)
    fetching = _Fetching(replica, api, iter(missing), told)
    await asyncio.gather(*(fetching.run() for _ in range(AT_ONCE)))
    if fetching.failure is not None:
        raise fetching.failure
    return not fetching.gone


@dataclass(slots=True)
class _Fetching:
    """What the fetchers of one manifest share: the chunks still to fetch, and how it goes."""

    replica: Replica
    api: Api
    waiting: Iterator[ChunkEntry]
    told: _Told
    gone: bool = False
    failure: Fault | None = None

    async def run(self) -> None:
        """Fetch and store one chunk after another until there is none left, or something has failed."""
        for each in self.waiting:
            try:
                data = await fetch_chunk(self.api, each, self.replica.speaks)
                self.replica.store_chunk(each.digest, data)
            except NotFound:
                self.gone = True
            except Fault as fault:
                self.failure = self.failure or fault
            if self.gone or self.failure:
                return
            self.told.of_chunk(each)
            await asyncio.sleep(0)


async def fetch_manifest(api: Api, schema_version: int) -> Manifest:
    """What there is to load. Raises the server's faults, Unreachable."""
    return decode_manifest(await api.request("GET", MANIFEST, params={"schema_version": schema_version}))


async def fetch_chunk(api: Api, entry: ChunkEntry, schema_version: int) -> bytes:
    """The compressed bytes of a chunk. Raises NotFound when it is gone, the server's faults, Unreachable."""
    path, params = f"/api/v1/sync/chunks/{entry.digest}", {"schema_version": schema_version}
    return await api.request("GET", path, params=params, seconds=CHUNK_SECONDS)
