"""Recurring documents are drawn up when their day comes, and after a time without a server all that were due meanwhile.

Law: what is due is drawn up and posted in one transaction, under ids that follow from the days. Who is killed before it
has done nothing, who is killed after it does nothing again. What is in the way stands in the record.
"""

from collections.abc import Callable
from typing import Any

from server.accounting.rounds import Rounds
from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.outbox.stored_papers import one
from shared_models.accounting.drawing_up_due import drawing_up_due
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.freezing import Frozen
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.write import Row
from sync.clock import new_id, now

_DUE = """
SELECT id FROM recurring_document WHERE deleted_at IS NULL AND coalesce(next, starts) <= %s
AND NOT (next IS NULL AND made > 0) ORDER BY created_at, id
"""


class Recurring(Rounds):
    """An asynchronous context manager: it draws up what is due while it is open."""

    def __init__(
        self,
        database: Database,
        writers: GroupCommit,
        heads: Heads,
        declared: Catalogue,
        clock: Callable[[], Instant] = now,
    ) -> None:
        super().__init__("drawing up recurring documents", database, heads, self.draw_up, clock)
        self._writers = writers
        self._declared = declared

    async def draw_up(self, tenant: Tenant, today: str) -> None:
        """Draw up what is due in one organisation on a day."""
        async with self._database.tenant(tenant) as transaction:
            connection = await driver(transaction)
            due = [str(each) for (each,) in await (await connection.execute(_DUE, [today])).fetchall()]
        for each in due:
            while await self._draw_up_one(tenant, each, today):
                pass

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
