"""Whoever writes to one tenant at the same time, over sync or REST, is decided in one transaction.

A tenant has one writer at a time. While it is at work the others wait here, without a database connection in the hand;
then all that came meanwhile, from whatever connection, goes to `apply_all` as one batch in the order it came. Each
still has its own verdicts, and what cannot be decided for one fails nobody else.

The lock is held for as long as a batch is large. So a large push gives way: while others wait it is decided in slices,
and whoever has more to say goes to the end of the line.
"""

import asyncio
from collections import defaultdict, deque
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from server.changes.apply import Committed, apply_all
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from sync.clock import now

SHARED = 100
"""Mutations of one transaction that several share; one submission alone is decided whole."""
Who = Callable[[], Awaitable[Actor]]
"""Who writes, asked when their turn has come, so that they may do what they may do then; raises a Fault."""


@dataclass(eq=False, slots=True)
class _Submission:
    """What one caller wants, how much of it is decided, and where they wait for it."""

    tenant: Tenant
    who: Who
    mutations: Sequence[Mutation]
    answer: "asyncio.Future[list[Verdict]]"
    verdicts: list[Verdict] = field(default_factory=list)
    over: bool = False

    def rest(self) -> Sequence[Mutation]:
        """What is not decided yet."""
        return self.mutations[len(self.verdicts) :]

    def decided(self, verdicts: Sequence[Verdict]) -> None:
        """More of it has its verdicts."""
        self.verdicts += verdicts
        self.over = len(self.verdicts) == len(self.mutations)
        if self.over and not self.answer.done():  # a caller who left still had the change made
            self.answer.set_result(self.verdicts)

    def failed(self, error: Exception) -> None:
        """No more of it can be decided now."""
        self.over = True
        if not self.answer.done():
            self.answer.set_exception(error)


@dataclass(frozen=True, slots=True)
class _Turn:
    """What of a submission goes into the next transaction."""

    submission: _Submission
    mutations: Sequence[Mutation]


class GroupCommit:
    """The writers of one process: at most one at work for each tenant. `declared` gives the record types.

    `sealed` makes of a mutation one whose secret values nobody can read who reads the database.
    """

    def __init__(
        self,
        database: Database,
        declared: Callable[[], Catalogue],
        committed: Committed,
        sealed: Callable[[Tenant, Mutation], Mutation] = lambda _, mutation: mutation,
    ) -> None:
        self._database = database
        self._declared = declared
        self._committed = committed
        self._sealed = sealed
        self._waiting: defaultdict[Id, deque[_Submission]] = defaultdict(deque)
        self._writers: dict[Id, asyncio.Task[None]] = {}
        self._overtaken: set[Id] = set()

    async def decided(self, tenant: Tenant, who: Who, mutations: Sequence[Mutation]) -> list[Verdict]:
        """The verdicts on mutations, in their order; raises Unavailable, and what `who` raises.

        Whatever is raised, the same mutations may be handed in again: what was decided keeps its first verdict.
        """
        mutations = [self._sealed(tenant, each) for each in mutations]
        submission = _Submission(tenant, who, mutations, asyncio.get_running_loop().create_future())
        self._waiting[tenant.id].append(submission)
        if tenant.id not in self._writers:
            self._writers[tenant.id] = asyncio.create_task(self._write(tenant.id), name="write for a tenant")
        return await submission.answer

    async def settle(self) -> None:
        """Wait until everything that came has been decided."""
        await asyncio.gather(*self._writers.values())

    async def _write(self, tenant_id: Id) -> None:
        line = self._waiting[tenant_id]
        while line:
            turns = _turns(line)
            await self._decide(list(zip(turns, await _actors(turns), strict=True)))
            line.extend(each.submission for each in turns if not each.submission.over)
        del self._writers[tenant_id], self._waiting[tenant_id]

    async def _decide(self, turns: Sequence[tuple[_Turn, Actor | Exception]]) -> None:
        """One transaction for all; where that fails in an unforeseen way, one for each."""
        admitted: list[tuple[_Turn, Actor]] = []
        for turn, actor in turns:
            if isinstance(actor, Exception):
                turn.submission.failed(actor)
            else:
                admitted.append((turn, actor))
        if not admitted:
            return
        asked = [(actor, mutation) for turn, actor in admitted for mutation in turn.mutations]
        tenant = admitted[-1][0].submission.tenant  # as it was read last
        known, told = self._declared(), self._committed
        try:
            verdicts = iter(
                await apply_all(
                    self._database, tenant, asked, now(), committed=told, declared=known, overtaken=self._overtaken
                )
            )
        except Exception as error:  # noqa: BLE001  (each caller that waits here raises it)
            if isinstance(error, Unavailable) or len(admitted) == 1:
                for turn, _ in admitted:
                    turn.submission.failed(error)
                return
            for each in admitted:
                await self._decide([each])
        else:
            for turn, _ in admitted:
                turn.submission.decided([next(verdicts) for _ in turn.mutations])


def _turns(line: deque[_Submission]) -> list[_Turn]:
    """Take from the line those who share the next transaction, each with a fair part of it."""
    group = [line.popleft() for _ in range(min(len(line), SHARED))]
    if len(group) == 1:
        return [_Turn(group[0], group[0].rest())]
    room, turns = SHARED, []
    for place, each in enumerate(group):
        part = each.rest()[: room // (len(group) - place)]
        room -= len(part)
        turns.append(_Turn(each, part))
    return turns


async def _actors(turns: Sequence[_Turn]) -> list[Actor | Exception]:
    found = await asyncio.gather(*(each.submission.who() for each in turns), return_exceptions=True)
    actors: list[Actor | Exception] = []
    for each in found:
        if isinstance(each, BaseException) and not isinstance(each, Exception):
            raise each
        actors.append(each)
    return actors
