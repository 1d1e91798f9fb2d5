"""A batch is decided ahead of the lock: what is overtaken is decided again, and a lost connection refuses nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import psycopg
import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from server.changes import apply as applying
from server.changes.apply import apply
from server.changes.stored import Connection
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.verdict import Verdict
from sync.clock import now
from tests.server.changes.conftest import Books, create, patch


@dataclass
class Overtaking:
    """A database in which others write between the snapshot that a batch is decided on and its own transaction."""

    house: Database
    others: Callable[[], Awaitable[object]]
    snapshots: int = 0

    @asynccontextmanager
    async def snapshot(self, tenant: Tenant) -> AsyncIterator[Connection]:
        """A moment that is over when it has been read."""
        self.snapshots += 1
        async with self.house.snapshot(tenant) as connection:
            yield connection
        await self.others()

    @asynccontextmanager
    async def tenant(self, tenant: Tenant) -> AsyncIterator[AsyncConnection]:
        """As it is."""
        async with self.house.tenant(tenant) as connection:
            yield connection


async def test_what_others_have_overtaken_is_decided_again_and_the_next_under_the_lock(books: Books) -> None:
    company = await books.create("company", name="Harbour", city="Ulm")
    theirs = patch("company", company, city="Turku", phone="1")
    database = Overtaking(books.house, lambda: books.one(theirs))
    overtaken: set[str] = set()

    async def mine(**after: str) -> Verdict:
        (verdict,) = await apply(
            database, books.tenant, books.actor, [patch("company", company, **after)], now(), overtaken=overtaken
        )
        return verdict

    assert (await mine(city="Porto")).version == 3
    assert [(each.before, each.after) for each in (await books.feed())[1:]] == [
        ({"city": "Ulm", "phone": None}, {"city": "Turku", "phone": "1"}),
        ({"city": "Turku"}, {"city": "Porto"}),
    ]
    assert overtaken == {books.tenant.id}
    assert (await mine(city="Lyon")).version == 4
    assert (database.snapshots, overtaken) == (1, set())
    assert (await mine(city="Gdańsk")).version == 5
    assert database.snapshots == 2


async def test_a_connection_lost_while_deciding_refuses_nothing(books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    async def lost(*_: object) -> None:
        raise psycopg.InterfaceError("the connection is lost")

    made = create("tag", name="patient")
    with monkeypatch.context() as patched:
        patched.setattr(applying, "decide_on", lost)
        with pytest.raises(Unavailable):
            await books.one(made)
    assert (await books.one(made)).stands
