"""Many writers and one reader race for a tenant's feed, with delays, aborts and killed connections in between.

`race` returns what it found wrong, in words that begin with the kind of damage; nothing wrong is an empty list. The
same race is run with a writer broken on purpose, to show that the damage would be found.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import pairwise

from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection

from server.changes import apply as applying
from server.changes import stored
from server.changes.apply import apply
from server.changes.feed import Compacted, read_feed
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, changed_row, value_of
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Row
from sync.clock import new_id, now

COMPANY = catalogue().record_type("company")
CITIES = ("Berlin", "Gdańsk", "Lyon", "Porto", "Turku", "Århus")


class Aborted(Exception):
    """The writer gave up just before its commit."""


@dataclass
class Race:
    """What a race has seen so far."""

    tenant: Tenant
    verdicts: dict[str, Verdict] = field(default_factory=dict)
    given_up: set[str] = field(default_factory=set)
    read: list[Change] = field(default_factory=list)
    deadlocks: int = 0
    holes: int = 0
    running: int = 0
    over: bool = False
    round: asyncio.Event = field(default_factory=asyncio.Event)

    async def next_round(self) -> None:
        """Wait until the reader has read once more, or reads no longer."""
        if not self.over:
            await self.round.wait()

    def turn(self) -> None:
        """The reader has read."""
        before, self.round = self.round, asyncio.Event()
        before.set()


@dataclass
class Restless:
    """A database whose transactions commit some of the reader's rounds later, and whose writers may die before that.

    Rounds, not milliseconds: so the reader comes between two commits however busy the machine is.
    """

    database: Database
    seen: Race
    chance: random.Random
    trouble: bool
    tally: Counter[str] = field(default_factory=Counter)

    @asynccontextmanager
    async def snapshot(self, tenant: Tenant) -> AsyncIterator[stored.Connection]:
        """What a batch is decided on; others may commit before it is written."""
        async with self.database.snapshot(tenant) as connection:
            yield connection
        for _ in range(self.chance.randrange(2)):
            await self.seen.next_round()

    @asynccontextmanager
    async def tenant(self, tenant: Tenant) -> AsyncIterator[AsyncConnection]:
        """A transaction of the tenant; after its work it waits, and may be aborted or killed."""
        async with self.database.tenant(tenant) as connection:
            backend = (await connection.execute(text("SELECT pg_backend_pid()"))).scalar_one()
            yield connection
            for _ in range(self.chance.randrange(3)):
                await self.seen.next_round()
            fate = self.chance.random() if self.trouble else 1.0
            if fate < 0.08:
                self.tally["aborted"] += 1
                raise Aborted
            if fate < 0.16:
                self.tally["killed"] += 1
                await self.database.look_up("SELECT pg_terminate_backend(%s)", [backend])


async def race(
    database: Database,
    tenant: Tenant,
    actor: Actor,
    *,
    seed: int,
    writers: int = 6,
    batches: int = 10,
    own: int = 1,
    trouble: bool = True,
    tally: Counter[str] | None = None,
) -> list[str]:
    """Run the race and return the damage; a batch makes up to `own` companies. `tally` counts what happened."""
    chance = random.Random(seed)
    shared = [new_id() for _ in range(5)]
    made = [Mutation(new_id(), "company", each, Action.CREATE, after={"name": each}) for each in shared]
    seen = Race(tenant, {each.mutation_id: each for each in await apply(database, tenant, actor, made, now())})
    restless = Restless(database, seen, chance, trouble, Counter() if tally is None else tally)
    seen.running = writers
    await asyncio.gather(
        _reader(seen, database, random.Random(seed + 1), 9 * own),
        *(_writer(seen, restless, actor, shared, batches, own) for _ in range(writers)),
    )
    restless.tally["changes"] += len(seen.read)
    restless.tally["versions"] += len({each.version for each in seen.read})
    return await damage(database, seen)


async def _writer(seen: Race, restless: Restless, actor: Actor, shared: Sequence[str], batches: int, own: int) -> None:
    overtaken: set[str] = set()
    try:
        for _ in range(batches):
            batch = _batch(restless.chance, shared, own)
            for _ in range(20):
                try:
                    found = await apply(restless, seen.tenant, actor, batch, now(), overtaken=overtaken)
                except Aborted:
                    seen.given_up |= {each.id for each in batch}
                    break
                except Unavailable as fault:
                    # As a client does: send the same batch again, whatever became of it.
                    seen.deadlocks += "deadlock" in str(fault.__cause__)
                else:
                    seen.verdicts |= {each.mutation_id: each for each in found}
                    break
    finally:
        seen.running -= 1


def _batch(chance: random.Random, shared: Sequence[str], own: int) -> list[Mutation]:
    """Patches of companies that everybody patches, in any order, and companies of one's own."""
    batch = [
        Mutation(new_id(), "company", each, Action.PATCH, after={"city": chance.choice(CITIES), "phone": new_id()})
        for each in chance.sample(shared, chance.randint(1, 3))
    ]
    for _ in range(chance.randint(0, own)):
        batch.append(Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": "Own"}))  # noqa: PERF401
    return batch


async def _reader(seen: Race, database: Database, chance: random.Random, most: int) -> None:
    """Follow the feed from the beginning, as a replica does."""
    cursor, last = 0, False
    try:
        while not last:
            seen.turn()
            last = not seen.running
            try:
                batch = await read_feed(database, seen.tenant, cursor, chance.randint(1, most))
            except Compacted:
                seen.holes, cursor, last = seen.holes + 1, cursor + 1, False
                continue
            seen.read += batch.changes
            cursor = batch.through
            last = last and not batch.changes
    finally:
        seen.over = True
        seen.turn()


@asynccontextmanager
async def plain_sequence(house: Database, tenant: Tenant) -> AsyncIterator[None]:
    """Break `apply` on purpose: versions come from a sequence of the tenant's, and no lock is taken."""
    async with house.owner() as connection:
        await connection.execute(text(f"CREATE SEQUENCE {tenant.schema}.numbers"))
        await connection.execute(text(f"GRANT USAGE ON SEQUENCE {tenant.schema}.numbers TO {tenant.schema}"))

    async def drawn(connection: stored.Connection) -> int:
        row = await (await connection.execute("SELECT nextval('numbers')")).fetchone()
        assert row is not None
        return int(row[0]) - 1

    lock = applying._lock
    applying._lock = drawn
    try:
        yield
    finally:
        applying._lock = lock


async def damage(database: Database, seen: Race) -> list[str]:
    """Everything that is wrong with the feed, the records, or what the reader saw."""
    feed = (await read_feed(database, seen.tenant, 0, 1_000_000)).changes
    places = [(each.version, each.position) for each in feed]
    found = []
    if seen.holes:
        found.append("gap: the reader came to versions that were not there")
    if seen.deadlocks:
        found.append(f"deadlock: {seen.deadlocks} times")
    if sorted({version for version, _ in places}) != list(range(1, 1 + len({version for version, _ in places}))):
        found.append("gap: versions are not contiguous")
    if any(here[1] not in (0, before[1] + 1) for before, here in pairwise(places)):
        found.append("gap: positions are not contiguous")
    missed = set(places) - {(each.version, each.position) for each in seen.read}
    if missed:
        found.append(f"missed: the reader never saw {len(missed)} of {len(places)} changes")
    if not missed and seen.read != list(feed):
        found.append("order: the reader saw changes twice, or in another order")
    found += _verdicts(seen, feed)
    return found + await _records(database, seen.tenant, feed)


def _verdicts(seen: Race, feed: Sequence[Change]) -> list[str]:
    versions = {each.mutation_id: each.version for each in feed}
    wrong = [
        each for each in seen.verdicts.values() if not each.stands or each.version != versions.get(each.mutation_id, 0)
    ]
    found = [f"verdict: {len(wrong)} speak of another version than the feed"] if wrong else []
    if seen.given_up & set(versions):
        found.append("abort: an aborted mutation is in the feed")
    if len(versions) != len(feed):
        found.append("twice: a mutation was applied twice")
    return found


async def _records(database: Database, tenant: Tenant, feed: Sequence[Change]) -> list[str]:
    """Replaying the feed must give the stored rows, each change starting from what the one before it left."""
    rows: dict[str, Row] = {}
    for each in feed:
        old = rows.get(each.record_id)
        if old is not None and any(value_of(old, name) != value for name, value in each.before.items()):
            return [f"lost update: version {each.version} was decided on an old row"]
        rows[each.record_id] = changed_row(COMPANY, old, each)
    async with database.tenant(tenant) as transaction:
        kept = await stored.rows(await driver(transaction), COMPANY, list(rows))
    if {each["id"]: dict(each) for each in kept} != rows:
        return ["lost update: the records are not what the feed says"]
    return []
