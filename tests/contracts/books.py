"""One tenant's books on both stores: what PostgreSQL and a replica hold of the same postings, for tests to compare."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from psycopg import sql

from server.changes import feed, stored
from server.changes.apply import apply
from server.changes.feed import read_feed
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict
from sync.clock import new_id, now
from sync.protocol.batch import Batch
from sync.protocol.chunk import Chunk
from sync.protocol.manifest import ChunkEntry, Manifest
from sync.replica.overlay import Deciding
from sync.replica.replica import Replica
from tests.encoded_chunk import encode_chunk
from tests.new_replica import new_replica

ACCOUNTS = {
    "bank": ("1200", "cash"),
    "receivable": ("1400", "receivable"),
    "payable": ("1600", "payable"),
    "tax": ("1776", "tax"),
    "income": ("8400", "income"),
    "expense": ("4900", "expense"),
}
LINES = (
    "SELECT entry_id, position, day, month, journal_id, account_id, party_id, debit, credit, currency, foreign_amount, "
    "due, analytic_id, matched, matched_foreign FROM ledger_line ORDER BY entry_id, position"
)
SUMS = (
    "SELECT account_id, month, currency, debit, credit, foreign_amount FROM ledger_sum "
    "WHERE debit <> 0 OR credit <> 0 OR foreign_amount <> 0 ORDER BY 1, 2, 3"
)


def line(account: Id, debit: int = 0, credit: int = 0, **more: Any) -> dict[str, Any]:
    """A line of an entry."""
    return {"account_id": account, "debit": debit, "credit": credit, **more}


@dataclass
class Books:
    """`accounts` by the names of ACCOUNTS; `journal` is a general one. `replica` follows by `catch_up`."""

    house: Database
    tenant: Tenant
    actor: Actor
    replica: Replica
    accounts: dict[str, Id] = field(default_factory=dict)
    journal: Id = ""

    async def apply(self, *mutations: Mutation) -> list[Verdict]:
        """One batch."""
        return await apply(self.house, self.tenant, self.actor, mutations, now())

    async def must(self, *mutations: Mutation) -> None:
        """A batch of which everything stands."""
        for verdict in await self.apply(*mutations):
            assert verdict.stands, verdict.reason

    async def company(self) -> Id:
        """A customer."""
        new = Mutation(new_id(), "company", new_id(), Action.CREATE, {"name": "Customer"})
        await self.must(new)
        return new.record_id

    async def head(self) -> int:
        """The newest version."""
        async with self.house.tenant(self.tenant) as connection:
            return await feed.head(await driver(connection))

    async def catch_up(self) -> None:
        """Bring the replica to what the server has."""
        batch = await read_feed(self.house, self.tenant, self.replica.cursor, 1_000_000)
        told = Batch(self.replica.epoch, self.replica.cursor, batch.through, batch.changes)
        await asyncio.to_thread(self.replica.store_changes, told)

    async def load(self) -> None:
        """Bring the replica to what the server has by a first load, whatever it held before."""
        entries, chunks = [], {}
        for kind in catalogue():
            names = [each.name for each in kind.fields]
            async with self.house.tenant(self.tenant) as connection:
                found = await stored.where(await driver(connection), kind, sql.SQL("true"), [])
            values = [[*(row[each] for each in names), *kind.titled(row).values()] for row in found]
            data, digest = encode_chunk(Chunk(kind.name, [*names, "title", "sort_key"], values))
            chunks[digest] = data
            entries.append(ChunkEntry(kind.name, f"all:{kind.module}", digest, len(values), len(data)))
        manifest = Manifest(self.tenant.epoch, await self.head(), catalogue().fingerprint, entries)

        def store() -> None:
            self.replica.need_load("asked")
            self.replica.begin_load(manifest)
            for each in self.replica.missing_chunks():
                self.replica.store_chunk(each.digest, chunks[each.digest])
            self.replica.finish_load()

        await asyncio.to_thread(store)

    async def select(self, statement: str) -> list[tuple[Any, ...]]:
        """What PostgreSQL answers the tenant's role."""
        async with self.house.tenant(self.tenant) as connection:
            raw = await driver(connection)
            return [tuple(each) for each in await (await raw.execute(statement.encode())).fetchall()]

    async def execute(self, statement: str) -> None:
        """SQL written by hand, as the tenant's role."""
        async with self.house.tenant(self.tenant) as connection:
            await (await driver(connection)).execute(statement.encode())

    async def lines(self) -> tuple[list[Any], list[Any]]:
        """The lines of posted entries in PostgreSQL and in the replica, in the same form and order."""
        return await self.both(LINES)

    async def sums(self) -> tuple[list[Any], list[Any]]:
        """The sums by account and month, those that are nothing left out."""
        return await self.both(SUMS)

    async def both(self, statement: str) -> tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]:
        """What both stores answer."""
        return (await self.both_of(statement))[0]

    async def both_of(self, *statements: str) -> list[tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]]:
        """What both stores answer to each, at one moment."""
        await self.catch_up()

        def look(deciding: Deciding) -> list[list[Any]]:
            return [deciding.connection.execute(each).fetchall() for each in statements]

        here = await asyncio.to_thread(self.replica.look, look)
        async with self.house.tenant(self.tenant) as connection:
            raw = await driver(connection)
            there = [await (await raw.execute(each.encode())).fetchall() for each in statements]
        return [([*map(tuple, one)], [*map(tuple, two)]) for one, two in zip(there, here, strict=True)]

    async def on_device(self, mutation: Mutation, statement: str) -> list[tuple[Any, ...]]:
        """What a device without a network answers after a mutation, which the server then decides."""
        await self.catch_up()

        def write() -> list[tuple[Any, ...]]:
            self.replica.enrol(tenant_id=self.tenant.id, person_id=self.actor.person, device_id=self.actor.device)
            self.replica.adopt(self.actor.permissions)
            self.replica.write([mutation], at=now(), label="")
            found = self.replica.look(lambda deciding: deciding.connection.execute(statement).fetchall())
            return [tuple(each) for each in found]

        here = await asyncio.to_thread(write)
        verdicts = await self.apply(mutation)
        await asyncio.to_thread(self.replica.store_verdicts, verdicts)
        assert all(each.stands for each in verdicts), verdicts
        return here

    async def row(self, record_type: str, record_id: Id) -> Any:
        """A record as the replica shows it."""
        await self.catch_up()
        return await asyncio.to_thread(self.replica.get, record_type, record_id)

    def draft(self, lines: Sequence[dict[str, Any]], day: str = "2026-11-20", **more: Any) -> Mutation:
        """The creation of an entry."""
        values = {"journal_id": self.journal, "day": day, "base_currency": "EUR", "lines": list(lines), **more}
        return Mutation(new_id(), "entry", new_id(), Action.CREATE, values)

    async def post(self, lines: Sequence[dict[str, Any]], day: str = "2026-11-20", **more: Any) -> Id:
        """The id of a posted entry."""
        new = self.draft(lines, day, **more)
        await self.must(new, verb("entry", new.record_id, "post_entry"))
        return new.record_id


def verb(record_type: str, record_id: Id, name: str, /, **arguments: Any) -> Mutation:
    """A verb on a record."""
    return Mutation(new_id(), record_type, record_id, Action.VERB, verb=name, arguments=arguments)


async def open_books(house: Database, tenant: Tenant, actor: Actor, path: Path) -> Books:
    """Books with a few accounts, a journal and the year 2026."""
    books = Books(house, tenant, actor, new_replica(path, bytes(32)))
    settings = Mutation(new_id(), *SETTINGS, Action.CREATE, {"name": "Books", "base_currency": "EUR"})
    accounts = {
        name: Mutation(new_id(), "account", new_id(), Action.CREATE, {"code": code, "name": name, "type": kind})
        for name, (code, kind) in ACCOUNTS.items()
    }
    values = {"code": "GEN", "name": "General", "kind": "general", "prefix": "GEN-{year}-"}
    journal = Mutation(new_id(), "journal", new_id(), Action.CREATE, values)
    await books.must(settings, journal, *accounts.values(), verb(*SETTINGS, "open_year", first="2026-01-01"))
    books.accounts = {name: each.record_id for name, each in accounts.items()}
    books.journal = journal.record_id
    return books
