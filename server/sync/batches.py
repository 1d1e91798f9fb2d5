"""Batches of the feed, read once per tenant and put together once per scope, whoever asks for them.

After a commit every connected client asks for the same versions in the same moment: the first one reads and encodes,
the others wait for its answer and send the same bytes. What was asked for lately is kept, within a bound.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, Generic, TypeVar

from server.changes import stored
from server.changes.feed import Batch, read_feed
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.sync.stub_titles import Referrers, referrers, stubs
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.faults import TooLarge
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import EncodedBatch, Stub
from sync.protocol.scope import Scope, Shared, encode_batch, in_sight, needs_row
from sync.protocol.stubs import limited

KEPT_BYTES = 32 * 1024 * 1024
KEPT_READS = 8
_T = TypeVar("_T")
_IN_A_THREAD = 200  # changes from which encoding would keep others waiting


class Batches:
    """The batches of one process."""

    def __init__(self, database: Database, declared: Callable[[], Catalogue] = catalogue) -> None:
        self._database = database
        self._declared = declared
        self._reads: _Recent[tuple[Batch, Shared]] = _Recent(KEPT_READS, lambda _: 1)
        self._referrers: _Recent[Referrers] = _Recent(KEPT_READS, lambda _: 1)
        self._encoded: _Recent[EncodedBatch] = _Recent(KEPT_BYTES, lambda batch: sum(map(len, batch.frames)) + 500)

    async def fetch(self, tenant: Tenant, scope: Scope, after: int, limit: int, head: int = 0) -> EncodedBatch:
        """About `limit` changes after a version as a scope may see them; raises TooLarge, Compacted and Unavailable.

        To be asked only once the feed is known to have moved beyond `after`. Where long texts make a batch too large,
        it ends earlier; only a single version that is too large is TooLarge. `head` is how far the feed has come: who
        is far behind gets long batches, and not the short ones of those who were there when it happened.
        """
        while True:
            try:
                return await self._fetch(tenant, scope, after, limit, max(0, head - after).bit_length())
            except TooLarge:
                if limit == 1:
                    raise
                limit = max(1, limit // 8)

    async def _fetch(self, tenant: Tenant, scope: Scope, after: int, limit: int, behind: int) -> EncodedBatch:
        place = (tenant.id, tenant.epoch, after, limit, behind)

        async def read() -> tuple[Batch, Shared]:
            return await read_feed(self._database, tenant, after, limit), {}

        async def encode() -> EncodedBatch:
            return await self._encode(tenant, scope, *await self._reads.get(place, read))

        return await self._encoded.get((*place, scope), encode)

    async def _encode(self, tenant: Tenant, scope: Scope, batch: Batch, shared: Shared) -> EncodedBatch:
        rows = await self._entering(tenant, scope, batch)
        translation = self._declared().translation(scope.schema_version) if scope.schema_version else None
        stubs = await self._stubs(tenant, scope, batch, rows)
        arguments = (batch.epoch, batch.after, batch.through, batch.changes, scope, rows, translation, stubs, shared)
        if len(batch.changes) < _IN_A_THREAD:
            return encode_batch(*arguments)
        return await asyncio.to_thread(encode_batch, *arguments)

    async def _stubs(self, tenant: Tenant, scope: Scope, batch: Batch, rows: Mapping[Key, Row | None]) -> list[Stub]:
        """What is told of records out of sight; most scopes have none."""
        declared = self._declared()
        if not batch.changes or not limited(declared, scope):
            return []

        async def read() -> Referrers:
            async with self._database.tenant(tenant) as connection:
                return await referrers(await driver(connection), declared, batch)

        place = (tenant.id, batch.epoch, batch.after, batch.through)
        pointed = await self._referrers.get(place, read)
        async with self._database.tenant(tenant) as connection:
            return await stubs(await driver(connection), declared, scope, batch, rows, pointed)

    async def _entering(self, tenant: Tenant, scope: Scope, batch: Batch) -> dict[Key, Row | None]:
        """The records that come into the scope or are told whole, as they stand; their earlier changes are skipped.

        One that has left again meanwhile shows nothing of what became of it.
        """
        translation = self._declared().translation(scope.schema_version) if scope.schema_version else None
        changes = (each for each in batch.changes if needs_row(each, scope, translation))
        keys = {(each.record_type, each.record_id) for each in changes}
        wanted: dict[str, list[str]] = {}
        for name, record_id in keys:
            wanted.setdefault(name, []).append(record_id)
        found: dict[Key, Row] = {}
        if wanted:
            async with self._database.tenant(tenant) as connection:
                for name, ids in wanted.items():
                    record_type = self._declared().record_type(name)
                    for row in await stored.rows(await driver(connection), record_type, ids):
                        found[name, row["id"]] = row
        return in_sight(scope, keys, found)


class _Recent(Generic[_T]):
    """Answers by key, made once, shared while being made, and forgotten when they are old or have failed."""

    def __init__(self, limit: int, weight: Callable[[_T], int]) -> None:
        self._limit = limit
        self._weight = weight
        self._total = 0
        self._found: OrderedDict[Any, asyncio.Task[_T]] = OrderedDict()

    async def get(self, key: Any, make: Callable[[], Awaitable[_T]]) -> _T:
        task = self._found.get(key)
        if task is None:
            task = asyncio.ensure_future(make())
            self._found[key] = task
            task.add_done_callback(lambda done: self._made(key, done))
        else:
            self._found.move_to_end(key)
        return await asyncio.shield(task)

    def _made(self, key: Any, task: asyncio.Task[_T]) -> None:
        if task.cancelled() or task.exception() is not None:
            self._found.pop(key, None)
            return
        self._total += self._weight(task.result())
        while self._total > self._limit and len(self._found) > 1:
            oldest, old = next(iter(self._found.items()))
            if not old.done():
                break
            del self._found[oldest]
            self._total -= self._weight(old.result())
