"""What a server does of itself for every organisation, again and again, for as long as it lives.

Law: what fails for one organisation is said and keeps nothing from another; who is killed begins anew.
"""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from server.changes.heads import Heads
from server.database.database import Database
from server.database.tenant import Tenant
from server.going_on import going_on
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from sync.clock import now
from sync.ending import end

LOOK_SECONDS = 60.0
_TENANTS = """
SELECT id, schema_name, name, epoch, language, lease_hours, epoch_from FROM platform.tenant WHERE state = 'active'
"""
_LOST = (psycopg.Error, SQLAlchemyError, Unavailable, OSError)
_log = logging.getLogger("counterfoil.rounds")


@dataclass(frozen=True, slots=True)
class Seen:
    """Up to which version and on which day an organisation was looked through."""

    version: int
    day: str


class Rounds:
    """An asynchronous context manager: while it is open, each organisation is looked through every minute.

    `look` is told the organisation and the day; it is left out where nothing has changed there since on that day.
    """

    def __init__(
        self,
        what: str,
        database: Database,
        heads: Heads,
        look: Callable[[Tenant, str], Awaitable[None]],
        clock: Callable[[], Instant] = now,
    ) -> None:
        self._what = what
        self._database = database
        self._heads = heads
        self._look = look
        self._clock = clock
        self._seen: dict[Id, Seen] = {}
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(going_on(self._what, self._round), name=self._what)
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            await end(self._task)

    async def _round(self) -> None:
        await asyncio.sleep(LOOK_SECONDS)
        try:
            tenants = [Tenant(*each) for each in await self._database.look_up(_TENANTS, ())]
        except _LOST as error:
            _log.warning("%s: organisations could not be listed: %s", self._what, type(error).__name__)
            return
        for tenant in tenants:
            try:
                await self.look_through(tenant)
            except _LOST as error:
                _log.warning("%s of %s is late: %s", self._what, tenant.schema, type(error).__name__)
            except Exception:  # noqa: BLE001  (a defect met with one organisation keeps nothing from another)
                _log.exception("%s of %s could not be done", self._what, tenant.schema)

    async def look_through(self, tenant: Tenant) -> None:
        """Do what is due in one organisation, unless nothing has changed there since it was looked at today."""
        today = datetime.fromtimestamp(self._clock() // 1_000_000, UTC).date().isoformat()
        seen = Seen(self._heads.newest(tenant.id), today)
        if self._seen.get(tenant.id) != seen:
            await self._look(tenant, today)
            self._seen[tenant.id] = seen
