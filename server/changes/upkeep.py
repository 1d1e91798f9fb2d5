"""What each server process does for its tenants in the background: compaction, and chunks of tenants that are gone.

Only tenants whose feed has moved are looked at, and what fails is tried again next time: nothing here is urgent.
"""

import asyncio
import logging
from collections.abc import Callable
from typing import Self

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from server.changes.chunks import Chunks
from server.changes.compact import Standing, compact
from server.changes.heads import Heads
from server.database.database import Database
from server.database.provisioning import schema_of
from server.database.tenant import Tenant
from server.going_on import going_on
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id
from sync.clock import now
from sync.ending import end

ROUND_SECONDS = 30.0
ROUNDS_TO_SWEEP = 120
_FAILED = (psycopg.Error, SQLAlchemyError, Unavailable, OSError)
_log = logging.getLogger("counterfoil.changes")


class Upkeep:
    """An asynchronous context manager: it works while it is open."""

    def __init__(
        self, database: Database, heads: Heads, chunks: Chunks, declared: Callable[[], Catalogue] = catalogue
    ) -> None:
        self._database = database
        self._heads = heads
        self._chunks = chunks
        self._declared = declared
        self._standings: dict[Id, Standing] = {}
        self._rounds = 0
        self._working: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._working = asyncio.create_task(going_on("upkeep", self._work), name="upkeep")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._working is not None:
            await end(self._working)

    async def _work(self) -> None:
        rounds, self._rounds = self._rounds, self._rounds + 1
        if rounds % ROUNDS_TO_SWEEP == 0:
            await self.sweep()
        await asyncio.sleep(ROUND_SECONDS)
        await self.compact()

    async def compact(self) -> None:
        """Compact the feeds that have moved since the last time."""
        for tenant_id, version in self._heads.versions().items():
            known = self._standings.get(tenant_id)
            if known is not None and known.version >= version:
                continue
            tenant = Tenant(tenant_id, schema_of(tenant_id), "", epoch="")
            try:
                self._standings[tenant_id] = await compact(self._database, self._declared(), tenant, now(), known)
            except _FAILED as error:
                self._standings.pop(tenant_id, None)
                _log.warning("the feed of %s could not be compacted: %s", tenant.schema, type(error).__name__)
            except Exception:  # noqa: BLE001  (a defect met with one tenant ends the upkeep of no other)
                self._standings.pop(tenant_id, None)
                _log.exception("the feed of %s could not be compacted", tenant.schema)

    async def sweep(self) -> None:
        """Remove the chunks of tenants that are not there any more."""
        try:
            found = await self._database.look_up("SELECT id FROM platform.tenant", ())
            await asyncio.to_thread(self._chunks.keep_only, {str(each[0]) for each in found})
        except _FAILED as error:
            _log.warning("chunks of former organisations could not be removed: %s", type(error).__name__)
