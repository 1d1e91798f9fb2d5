"""A manifest while a worker thread makes its chunks: what it names so far can be told before all of it is there."""

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import Executor

from sync.protocol.manifest import ChunkEntry, Manifest, so_far, tells_enough


class ManifestBuild:
    """Of one moment. `make` runs in a thread of the executor and tells how far it is by `begin` and `add`."""

    def __init__(self, executor: Executor, make: Callable[["ManifestBuild"], Manifest]) -> None:
        self._loop = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self._begun: Manifest | None = None
        self._named: list[ChunkEntry] = []
        self._rows = 0
        self.whole = self._loop.run_in_executor(executor, make, self)
        self.whole.add_done_callback(lambda _: self._news.set())

    def begin(self, manifest: Manifest, rows: int) -> None:
        """In the thread: the manifest without its chunks, and how many rows these will hold at least."""
        self._begun, self._rows = manifest, rows

    def add(self, entries: Iterable[ChunkEntry]) -> None:
        """In the thread: these chunks can be fetched from now on."""
        self._named += entries
        self._loop.call_soon_threadsafe(self._news.set)

    async def beyond(self, known: int) -> Manifest:
        """The manifest as soon as it names more chunks than so many, whole or not; raises what making it raises."""
        while not self.whole.done() and not tells_enough(len(self._named), known):
            self._news.clear()
            await self._news.wait()
        if self.whole.done() or self._begun is None:
            return await asyncio.shield(self.whole)
        return so_far(self._begun, self._named, self._rows)
