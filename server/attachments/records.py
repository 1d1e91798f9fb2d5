"""Saying it at the records: their field `content` tells everybody what became of the content that they name."""

from collections.abc import Iterable
from dataclasses import replace

from server.changes.group_commit import GroupCommit
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

CHECKING, STORED, INFECTED = "checking", "stored", "infected"
AT_ONCE = 1000
_OTHERWISE = """
SELECT id FROM attachment WHERE digest = %s AND deleted_at IS NULL AND content IS DISTINCT FROM %s
"""
_STALE = f"""
SELECT a.id, CASE WHEN c.state IN ('{STORED}', '{INFECTED}') THEN c.state END
FROM attachment a JOIN attachment_content c ON c.digest = a.digest
WHERE a.id > %s AND a.deleted_at IS NULL AND c.state <> 'coming'
  AND a.content IS DISTINCT FROM CASE WHEN c.state IN ('{STORED}', '{INFECTED}') THEN c.state END
ORDER BY a.id LIMIT {AT_ONCE}
"""  # noqa: S608  # constants of ours


class Records:
    """The attachments of all organisations, written as by whoever uploads."""

    def __init__(self, database: Database, writers: GroupCommit) -> None:
        self._database = database
        self._writers = writers

    async def say(self, tenant: Tenant, digest: str, state: str, person: Id) -> None:
        """Every live record that names the content says so from now on. Raises Unavailable."""
        async with self._database.tenant(tenant) as transaction:
            found = await (await (await driver(transaction)).execute(_OTHERWISE, [digest, state])).fetchall()
        await self._write(tenant, [(str(each[0]), state) for each in found], person)

    async def mend(self, tenant: Tenant) -> None:
        """Records that came to their content in another way, such as by being restored, say it now."""
        after: Id | None = NIL
        while after is not None:
            async with self._database.tenant(tenant) as transaction:
                found = await (await (await driver(transaction)).execute(_STALE, [after])).fetchall()
            await self._write(tenant, [(str(each[0]), each[1]) for each in found], NIL)
            after = str(found[-1][0]) if found else None

    async def _write(self, tenant: Tenant, states: Iterable[tuple[Id, str | None]], person: Id) -> None:
        mutations = [
            Mutation(new_id(), "attachment", record, Action.PATCH, after={"content": state}, at=now())
            for record, state in states
        ]

        async def author() -> Actor:
            return replace(SYSTEM, person=person)

        if mutations:
            await self._writers.decided(tenant, author, mutations)
