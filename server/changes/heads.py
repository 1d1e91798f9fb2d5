"""The newest version of each tenant's feed, as this process knows it, and waking whoever waits for it to move.

Three roads lead here: this process's own commits at once; those of other processes as news, told after the commit and
coalesced (see `news.py`); and as the safety net, while somebody waits, a look at the feed every few seconds. Lost news
costs a moment, never a change.
"""

import asyncio
import contextlib
import logging
from collections import defaultdict
from typing import Self

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from server.changes import feed
from server.changes.news import News
from server.changes.news_by_postgres import PostgresNews
from server.database.database import Database, driver
from server.database.provisioning import schema_of
from server.database.tenant import Tenant
from server.going_on import going_on
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id
from sync.ending import end

POLL_SECONDS = 3.0
RETRY_SECONDS = 0.5
_LOST = (psycopg.Error, SQLAlchemyError, Unavailable, OSError)
_log = logging.getLogger("counterfoil.changes")


class Heads:
    """The heads of one process. An asynchronous context manager: it listens and polls while it is open."""

    def __init__(self, database: Database, *, news: News | None = None, poll_seconds: float = POLL_SECONDS) -> None:
        self._news = news or PostgresNews(database)
        self.listening = self._news.listening
        """Set while the news of other processes arrives."""
        self._database = database
        self._poll_seconds = poll_seconds
        self._versions: dict[Id, int] = {}
        self._waiters: defaultdict[Id, set[asyncio.Future[None]]] = defaultdict(set)
        self._unsent: dict[Id, int] = {}
        self._to_send = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def __aenter__(self) -> Self:
        loops = {"listening to other servers": self._listen, "telling other servers": self._tell, "polling": self._poll}
        self._tasks = [asyncio.create_task(going_on(*each), name=each[0]) for each in loops.items()]
        return self

    async def __aexit__(self, *_: object) -> None:
        await end(*self._tasks)
        self._tasks = []

    def committed(self, tenant: Tenant, version: int) -> None:
        """What `apply` calls after a commit of this process: wakes waiters here and, a moment later, everywhere."""
        self.moved(tenant.id, version)
        self._unsent[tenant.id] = max(version, self._unsent.get(tenant.id, 0))
        self._to_send.set()

    def moved(self, tenant_id: Id, version: int) -> None:
        """The tenant's feed has reached `version`; older news is ignored."""
        if version <= self._versions.get(tenant_id, 0):
            return
        self._versions[tenant_id] = version
        for waiter in self._waiters.pop(tenant_id, ()):
            if not waiter.done():
                waiter.set_result(None)

    def newest(self, tenant_id: Id) -> int:
        """The newest version this process knows of, 0 before it has heard of any."""
        return self._versions.get(tenant_id, 0)

    def versions(self) -> dict[Id, int]:
        """The newest version of every tenant this process has heard of."""
        return dict(self._versions)

    async def wait(self, tenant_id: Id, after: int, timeout: float) -> int:  # noqa: ASYNC109  (its end is no error)
        """The newest version, as soon as it is later than `after`, and after `timeout` seconds in any case."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(timeout):
                while self.newest(tenant_id) <= after:
                    await self._next_move(tenant_id)
        return self.newest(tenant_id)

    async def _next_move(self, tenant_id: Id) -> None:
        waiter = asyncio.get_running_loop().create_future()
        self._waiters[tenant_id].add(waiter)
        try:
            await waiter
        finally:
            waiting = self._waiters.get(tenant_id)
            if waiting is not None:
                waiting.discard(waiter)
                if not waiting:
                    del self._waiters[tenant_id]

    async def _listen(self) -> None:
        await self._news.listen(self.moved)
        _log.warning("not listening for other servers' commits; polling, and trying again")
        await asyncio.sleep(RETRY_SECONDS)

    async def _tell(self) -> None:
        await self._to_send.wait()
        self._to_send.clear()
        sending, self._unsent = self._unsent, {}
        await self._news.tell(sending)

    async def _poll(self) -> None:
        await asyncio.sleep(self._poll_seconds)
        for tenant_id in tuple(self._waiters):
            with contextlib.suppress(*_LOST):
                await self.look(Tenant(tenant_id, schema_of(tenant_id), "", epoch=""))

    async def look(self, tenant: Tenant) -> int:
        """Read the tenant's newest version from its feed."""
        async with self._database.tenant(tenant) as connection:
            version = await feed.head(await driver(connection))
        self.moved(tenant.id, version)
        return max(version, self.newest(tenant.id))
