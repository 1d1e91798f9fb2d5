"""A first load over HTTP: the manifest, then its chunks, several at a time, each stored as it comes.

It goes on where it was cut. Chunks that have gone meanwhile mean a newer manifest: then only what is new is fetched.
"""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from shared_models.kernel.faults import Fault, Malformed, NotFound
from sync.protocol.manifest import ChunkEntry, decode_manifest
from sync.replica.api import Api
from sync.replica.replica import Replica

AT_ONCE = 4
_CHUNK_SECONDS = 120.0
_MOST_MANIFESTS = 20

Progress = Callable[[int, int], None]


async def load(replica: Replica, api: Api, progress: Progress) -> tuple[str, int]:
    """Load the replica; returns the epoch and version it stands at then. `progress` hears chunks done, and in all.

    Raises the server's faults, Unreachable, DiskFull; calling again goes on.
    """
    for _ in range(_MOST_MANIFESTS):
        manifest = decode_manifest(await api.request("GET", "/api/v1/sync/manifest"))
        replica.begin_load(manifest)
        total = len({each.digest for each in manifest.chunks})
        if await _fetch_missing(replica, api, total, progress):
            replica.finish_load()
            return manifest.epoch, manifest.version
    raise Malformed("The server's records change faster than they can be loaded.")


async def _fetch_missing(replica: Replica, api: Api, total: int, progress: Progress) -> bool:
    """Whether all chunks of the manifest could be had. After a failure, requests under way still come to their end."""
    missing = replica.missing_chunks()
    fetching = _Fetching(replica, api, iter(missing), total - len(missing), total, progress)
    progress(fetching.stored, total)
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
    stored: int
    total: int
    progress: Progress
    gone: bool = False
    failure: Fault | None = None

    async def run(self) -> None:
        """Fetch and store one chunk after another until there is none left, or something has failed."""
        for each in self.waiting:
            try:
                path = f"/api/v1/sync/chunks/{each.digest}"
                self.replica.store_chunk(each.digest, await self.api.request("GET", path, seconds=_CHUNK_SECONDS))
            except NotFound:
                self.gone = True
            except Fault as fault:
                self.failure = self.failure or fault
            if self.gone or self.failure:
                return
            self.stored += 1
            self.progress(self.stored, self.total)
