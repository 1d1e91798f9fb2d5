"""Recurring documents are drawn up when their day comes, and after a time without a server all that were due meanwhile.

Law: what is due is drawn up and posted in one transaction, under ids that follow from the days. Who is killed before it
has done nothing, who is killed after it does nothing again. What is in the way stands in the record.
"""

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Self

import psycopg
from sqlalchemy.exc import SQLAlchemyError

from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.going_on import going_on
from server.outbox.stored_papers import one
from shared_models.accounting.drawing_up_due import drawing_up_due
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from sync.ending import end

LOOK_SECONDS = 60.0
_TENANTS = """
SELECT id, schema_name, name, epoch, language, lease_hours, epoch_from FROM platform.tenant WHERE state = 'active'
"""
_DUE = """
SELECT id FROM recurring_document WHERE deleted_at IS NULL AND coalesce(next, starts) <= %s
AND NOT (next IS NULL AND made > 0) ORDER BY created_at, id
"""
_LOST = (psycopg.Error, SQLAlchemyError, Unavailable, OSError)
_log = logging.getLogger("counterfoil.recurring")


@dataclass(frozen=True, slots=True)
class _Seen:
    """Up to which version and on which day an organisation was looked through."""

    version: int
    day: str


class Recurring:
    """An asynchronous context manager: it draws up what is due while it is open."""

    def __init__(
        self,
        database: Database,
        writers: GroupCommit,
        heads: Heads,
        declared: Catalogue,
        clock: Callable[[], Instant] = now,
    ) -> None:
        self._database = database
        self._writers = writers
        self._heads = heads
        self._declared = declared
        self._clock = clock
        self._seen: dict[Id, _Seen] = {}
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._task = asyncio.create_task(going_on("drawing up recurring documents", self._round), name="recurring")
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            await end(self._task)

    async def _round(self) -> None:
        await asyncio.sleep(LOOK_SECONDS)
        try:
            tenants = [Tenant(*each) for each in await self._database.look_up(_TENANTS, ())]
        except _LOST as error:
            _log.warning("recurring documents could not be looked through: %s", type(error).__name__)
            return
        for tenant in tenants:
            try:
                await self.draw_up(tenant)
            except _LOST as error:
                _log.warning("recurring documents of %s are late: %s", tenant.schema, type(error).__name__)
            except Exception:  # noqa: BLE001  (a defect met with one organisation keeps the documents of no other)
                _log.exception("recurring documents of %s could not be drawn up", tenant.schema)

    async def draw_up(self, tenant: Tenant) -> None:
        """Draw up what is due in one organisation, unless nothing has changed there since it was looked at today."""
        today = datetime.fromtimestamp(self._clock() // 1_000_000, UTC).date().isoformat()
        seen = _Seen(self._heads.newest(tenant.id), today)
        if self._seen.get(tenant.id) == seen:
            return
        async with self._database.tenant(tenant) as transaction:
            connection = await driver(transaction)
            due = [str(each) for (each,) in await (await connection.execute(_DUE, [today])).fetchall()]
        for each in due:
            while await self._draw_up_one(tenant, each, today):
                pass
        self._seen[tenant.id] = seen

    async def _draw_up_one(self, tenant: Tenant, recurring_id: Id, today: str) -> bool:
        """Some of what is due of one; whether there may be more."""
        async with self._database.tenant(tenant) as transaction:
            connection = await driver(transaction)
            recurring = await one(connection, self._declared, "recurring_document", recurring_id)
            template: Row | None = None
            if recurring is not None:
                template = await one(connection, self._declared, "document", recurring["template_id"])
        if recurring is None:
            return False
        due = drawing_up_due(recurring, template or {"kind": ""}, today, new_id, self._clock())
        if not due:
            return False
        verdicts = await self._writers.decided(tenant, _itself, due)
        posted_already = Frozen.code()
        refused = next((each.reason for each in verdicts if not each.stands and each.code != posted_already), "")
        if refused and recurring["problem"] != refused[:400]:
            await self._note(tenant, recurring_id, problem=refused[:400])
        return verdicts[0].stands

    async def _note(self, tenant: Tenant, recurring_id: Id, **arguments: Any) -> None:
        told = Mutation(new_id(), "recurring_document", recurring_id, Action.VERB, verb="note_problem",
                        arguments=arguments, at=self._clock())  # fmt: skip
        await self._writers.decided(tenant, _itself, [told])


async def _itself() -> Actor:
    return SYSTEM
