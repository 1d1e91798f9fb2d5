"""Who has to look again: tells, in every server process, when what somebody may do may have changed.

PostgreSQL notifies after each commit that touches a tenant, person, membership, device, sign-in or role (triggers of
the platform's tree, so whoever wrote it). While the notifications are cut off, everybody looks again twice a second.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

import psycopg

from server.database.database import Database
from server.going_on import going_on
from shared_models.kernel.ids import Id
from sync.ending import end

CHANNEL = "counterfoil_access"
_AGAIN_SECONDS = 0.5
_PING_SECONDS = 1.0
_PONG_SECONDS = 2.0


class Watch:
    """One LISTEN connection per process. `connected` says whether news arrives at once."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._events: defaultdict[Id, set[asyncio.Event]] = defaultdict(set)
        self._task: asyncio.Task[None] | None = None
        self.connected = asyncio.Event()

    def start(self) -> None:
        """Begin to listen."""
        self._task = asyncio.create_task(going_on("watching access", self._listen), name="watch access")

    async def stop(self) -> None:
        """Stop listening."""
        if self._task is not None:
            await end(self._task)
            self._task = None

    @contextmanager
    def subscribe(self, *ids: Id) -> Iterator[asyncio.Event]:
        """An event that is set when one of these tenants, people or sign-ins may have changed; the caller clears it."""
        event = asyncio.Event()
        for each in ids:
            self._events[each].add(event)
        try:
            yield event
        finally:
            for each in ids:
                self._events[each].discard(event)
                if not self._events[each]:
                    del self._events[each]

    def tell(self, changed: Id | None) -> None:
        """Something about this tenant, person or sign-in has changed; None means that anything may have."""
        found = set().union(*self._events.values()) if changed is None else self._events.get(changed, ())
        for event in found:
            event.set()

    async def _listen(self) -> None:
        try:
            with suppress(psycopg.Error, OSError, TimeoutError):
                async with await self._database.direct() as connection:
                    await connection.execute(f"LISTEN {CHANNEL}")
                    self.connected.set()
                    self.tell(None)
                    await self._receive(connection)
        finally:
            self.connected.clear()
            self.tell(None)
        await asyncio.sleep(_AGAIN_SECONDS)

    async def _receive(self, connection: psycopg.AsyncConnection[Any]) -> None:
        """Pass news on until the connection is lost, which a silent one shows only when it is asked."""
        while True:
            async for notice in connection.notifies(timeout=_PING_SECONDS):
                self.tell(notice.payload)
            async with asyncio.timeout(_PONG_SECONDS):  # not `wait_for`, which can lose a cancellation
                await connection.execute("SELECT")
