"""What everything about sync works with, one per server process: heads, chunks, batches, and who is connected."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Self

from starlette.requests import HTTPConnection

from server.changes.chunks import Chunks
from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.database.database import Database
from server.going_on import going_on
from server.identity.identity import Identity
from server.sync.batches import Batches
from server.sync.places import Places
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.ending import end

if TYPE_CHECKING:
    from server.sync.conversation import Conversation

TICK_SECONDS = 1.0
LEAVE_SECONDS = 5.0


class Replication:
    """Kept in `app.state.replication`; open it (`async with`) before the first request. `folder` is for chunks."""

    def __init__(self, identity: Identity, heads: Heads, writers: GroupCommit, folder: Path) -> None:
        self.identity = identity
        self.database: Database = identity.database
        self.heads = heads
        self.writers = writers
        self.chunks = Chunks(self.database.app_dsn, folder)
        self.batches = Batches(self.database)
        self.leaving = asyncio.Event()
        """Set when this process is about to end: nobody waits for news any more."""
        self._open: set[Conversation] = set()
        self._devices: Places[tuple[Id, Id]] = Places(identity.settings.connections_per_device)
        self._people: Places[tuple[Id, Id]] = Places(identity.settings.connections_per_person)
        self._ticking: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._ticking = asyncio.create_task(going_on("telling the time", self._tick), name="tick conversations")
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.leave()
        if self._ticking is not None:
            await end(self._ticking)
        await asyncio.to_thread(self.chunks.close)

    @contextmanager
    def opened(self, conversation: "Conversation") -> Iterator[None]:
        """While it is open, a conversation is told the time and asked to end when the process does.

        Raises TooManyRequests where the device or the person has as many already as a process keeps for one, and
        Unavailable when the process is about to end: nobody would say goodbye to this one.
        """
        if self.leaving.is_set():
            raise Unavailable("The server is restarting. Try again in a moment.")
        with self._devices.place(conversation.device), self._people.place(conversation.person):
            self._open.add(conversation)
            try:
                yield
            finally:
                self._open.discard(conversation)
                conversation.ended.set()

    async def leave(self) -> None:
        """End every conversation: what is being applied gets its verdicts, then the client is told to come back."""
        self.leaving.set()
        ending = [asyncio.create_task(each.leave()) for each in self._open]
        if ending:
            _, late = await asyncio.wait(ending, timeout=LEAVE_SECONDS)
            for each in late:
                each.cancel()

    async def _tick(self) -> None:
        await asyncio.sleep(TICK_SECONDS)
        at = now()
        for each in tuple(self._open):
            each.tick(at)


def replication_of(connection: HTTPConnection) -> Replication:
    """The replication of the app that a request or a websocket came to."""
    found: Replication = connection.app.state.replication
    return found
