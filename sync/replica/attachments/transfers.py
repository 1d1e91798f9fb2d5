"""What is on its way, and what has to be: files the server does not have yet, those a person wants, recent ones, and
the thumbnails of many more.

A file is sent once the server knows a record that names it. What fails by itself is tried again, after a pause that
grows; what the server refuses waits for a person.
"""

import asyncio
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from shared_models.kernel.faults import Blame, Fault, NotFound, NotSignedIn
from shared_models.kernel.ids import Id
from sync.ending import end
from sync.protocol.backoff import backoff
from sync.replica.api import Api
from sync.replica.attachments.transfer import fetch, send
from sync.replica.replica import Replica

AUTOMATIC_BYTES = 5 * 1024 * 1024
AUTOMATIC_COUNT = 20
THUMBNAIL_BYTES = 64 * 1024
THUMBNAIL_COUNT = 200
KEPT_BYTES = 1024 * 1024 * 1024
ROUND_SECONDS = 60.0


class Way(StrEnum):
    """What is happening to a file."""

    SENDING = "sending"
    FETCHING = "fetching"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a file is, in bytes; `reason` says why it was refused."""

    way: Way
    done: int = 0
    total: int = 0
    reason: str = ""


class Transfers:
    """Lives in the replica's thread. Files of up to `automatic` bytes are fetched without being asked for."""

    def __init__(
        self, replica: Replica, api: Api, *, automatic: int = AUTOMATIC_BYTES, round_seconds: float = ROUND_SECONDS
    ) -> None:
        self._replica = replica
        self._api = api
        self._files = replica.files
        self._automatic = automatic
        self._round_seconds = round_seconds
        self._progress: dict[str, Progress] = {}
        self._fetching: dict[str, asyncio.Task[None]] = {}
        self._observers: list[Callable[[str, Progress | None], None]] = []
        self._cancelled: set[str] = set()
        self._looked_at: set[str] = set()
        self._work = asyncio.Event()
        self._failures = 0
        self._swept = False

    @property
    def progress(self) -> Mapping[str, Progress]:
        """What is on its way or was refused, by digest."""
        return self._progress

    def observe(self, callback: Callable[[str, Progress | None], None]) -> None:
        """Call `callback` with each digest whose progress changes, None when there is nothing to say any more."""
        self._observers.append(callback)

    def retry(self) -> None:
        """Try again what was refused, and do not wait any longer."""
        for digest in [each for each, found in self._progress.items() if found.way is Way.REFUSED]:
            self._tell(digest, None)
        self._failures = 0
        self._work.set()

    async def send(self) -> None:
        """Send once what the server does not have. Raises what passes by itself; `progress` tells what was refused."""
        unsent = await asyncio.to_thread(self._files.unsent)
        known = self._replica.attached(unsent) if unsent else {}
        for digest in unsent:
            found = known.get(digest)
            if found is None or not found.on_server or found.infected or self._is_refused(digest):
                continue
            size = await asyncio.to_thread(self._files.size, digest)
            if size is None:
                continue
            self._tell(digest, Progress(Way.SENDING, 0, size))
            await self._watched(digest, send(self._api, self._files, digest, size, self._teller(digest, Way.SENDING)))

    async def fetch(self, digest: str, most: int | None = None) -> bool:
        """Have a file on this computer, of at most `most` bytes; False when it was cancelled.

        Raises the server's fault, or Unreachable.
        """
        self._cancelled.discard(digest)
        joined = digest in self._fetching
        if not joined:
            self._fetching[digest] = asyncio.create_task(self._fetch(digest, most))
        task = self._fetching[digest]
        await asyncio.wait({task})
        if task.cancelled():
            return False
        task.result()
        if joined and not await asyncio.to_thread(self._files.has, digest):
            return await self.fetch(digest, most)  # that had ended before the file was found to be damaged
        return True

    def cancel(self, digest: str) -> None:
        """Stop fetching a file; what is here of it stays for the next time."""
        if (task := self._fetching.get(digest)) is not None:
            self._cancelled.add(digest)
            task.cancel()

    async def run(self) -> None:
        """Keep sending and fetching until cancelled."""
        try:
            with self._replica.observed_by(lambda _: self._work.set()):
                while True:
                    self._work.clear()
                    wait = await self._round()
                    with suppress(TimeoutError):
                        async with asyncio.timeout(wait):
                            await self._work.wait()
        finally:
            await end(*self._fetching.values())

    async def _round(self) -> float:
        """Do what there is to do; returns how many seconds to wait before the next time."""
        try:
            if not self._swept:
                await asyncio.to_thread(self._files.sweep)
                self._swept = True
            await self.send()
            await self._fetch_recent()
        except Fault:
            self._failures += 1
            return backoff(self._device, self._failures) / 1_000_000
        self._failures = 0
        return self._round_seconds

    async def _fetch_recent(self) -> None:
        """Fetch thumbnails, each once while the program runs, and then files."""
        if not self._automatic:
            return
        small = [each for each in self._replica.recent_thumbnails(THUMBNAIL_COUNT) if each not in self._looked_at]
        await self._fetch_absent(small, THUMBNAIL_BYTES)
        self._looked_at |= {each for each in small if await asyncio.to_thread(self._files.has, each)}
        await self._fetch_absent(self._replica.recent_files(self._automatic, AUTOMATIC_COUNT), None)

    async def _fetch_absent(self, digests: Sequence[str], most: int | None) -> None:
        for digest in digests:
            left = digest in self._cancelled or self._is_refused(digest)
            if left or await asyncio.to_thread(self._files.has, digest):
                continue
            try:
                await self.fetch(digest, most)
            except NotFound:  # whoever attached it has not sent it yet
                continue
            except Fault as fault:
                self._refused(digest, fault)

    async def _fetch(self, digest: str, most: int | None) -> None:
        try:
            self._tell(digest, Progress(Way.FETCHING))
            await fetch(self._api, self._files, digest, self._teller(digest, Way.FETCHING), most)
            await asyncio.to_thread(self._files.trim, KEPT_BYTES)
        finally:
            del self._fetching[digest]
            self._tell(digest, None)

    async def _watched(self, digest: str, sending: Coroutine[Any, Any, None]) -> None:
        try:
            await sending
        except Fault as fault:
            self._refused(digest, fault)
        else:
            self._tell(digest, None)

    def _refused(self, digest: str, fault: Fault) -> None:
        """Remember why a file is not taken or given, or raise what passes by itself."""
        if fault.blame is Blame.NOBODY or isinstance(fault, NotSignedIn):
            self._tell(digest, None)
            raise fault
        self._tell(digest, Progress(Way.REFUSED, reason=fault.reason))

    @property
    def _device(self) -> Id:
        return self._replica.actor().device

    def _is_refused(self, digest: str) -> bool:
        found = self._progress.get(digest)
        return found is not None and found.way is Way.REFUSED

    def _teller(self, digest: str, way: Way) -> Callable[[int, int], None]:
        return lambda done, total: self._tell(digest, Progress(way, done, total))

    def _tell(self, digest: str, progress: Progress | None) -> None:
        if progress is None:
            self._progress.pop(digest, None)
        else:
            self._progress[digest] = progress
        for each in self._observers:
            each(digest, progress)
