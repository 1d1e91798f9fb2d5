"""Requests that write to one tenant at the same time are decided in one transaction.

A tenant has one writer at a time. While it is at work the others wait here, without a database connection in the hand;
then all that came meanwhile from one person on one device go to `apply` as one batch, in the order they came. Each
still has its own verdict; what takes effect is what would have taken effect one after the other.
"""

import asyncio
from collections import defaultdict, deque
from collections.abc import Sequence

from server.changes.apply import Committed, apply
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync.clock import now

LARGEST = 100
_Asked = tuple[Mutation, "asyncio.Future[Verdict]"]
_Waiting = deque[_Asked]


class GroupCommit:
    """The writers of one process: at most one at work for each tenant."""

    def __init__(self, database: Database, declared: Catalogue, committed: Committed) -> None:
        self._database = database
        self._declared = declared
        self._committed = committed
        self._waiting: defaultdict[Id, dict[Actor, _Waiting]] = defaultdict(dict)
        self._writers: dict[Id, asyncio.Task[None]] = {}

    async def decided(self, tenant: Tenant, actor: Actor, mutation: Mutation) -> Verdict:
        """The verdict on a mutation; raises Unavailable when it could not be decided, and then nothing was written."""
        future: asyncio.Future[Verdict] = asyncio.get_running_loop().create_future()
        self._waiting[tenant.id].setdefault(actor, deque()).append((mutation, future))
        if tenant.id not in self._writers:
            self._writers[tenant.id] = asyncio.create_task(self._write(tenant), name="write a tenant's requests")
        return await future

    async def settle(self) -> None:
        """Wait until everything that came has been decided."""
        await asyncio.gather(*self._writers.values())

    async def _write(self, tenant: Tenant) -> None:
        queues = self._waiting[tenant.id]
        while queues:
            actor, queue = next(iter(queues.items()))
            batch = [queue.popleft() for _ in range(min(len(queue), LARGEST))]
            del queues[actor]  # whoever has more to say goes to the end of the line
            if queue:
                queues[actor] = queue
            await self._decide(tenant, actor, batch)
        del self._writers[tenant.id], self._waiting[tenant.id]

    async def _decide(self, tenant: Tenant, actor: Actor, batch: Sequence[_Asked]) -> None:
        mutations = [mutation for mutation, _ in batch]
        try:
            verdicts = await apply(
                self._database, tenant, actor, mutations, now(), committed=self._committed, declared=self._declared
            )
        except Exception as error:  # noqa: BLE001  (each request that waits here raises it)
            for _, future in batch:
                if not future.done():
                    future.set_exception(error)
        else:
            for (_, future), verdict in zip(batch, verdicts, strict=True):
                if not future.done():  # a caller who left still had the change made
                    future.set_result(verdict)
