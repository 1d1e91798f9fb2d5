"""What tests of `apply` say often: apply a few mutations to one tenant and look at what it holds then."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from server.changes import chunk_ranges, stored
from server.changes.apply import apply
from server.changes.chunks import Chunks
from server.changes.feed import head, read_feed
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict
from shared_models.kernel.write import Row
from sync.clock import new_id, now
from tests.contracts.sample import id_for


class Books:
    """One tenant's records, written through `apply` alone."""

    def __init__(self, house: Database, tenant: Tenant, actor: Actor) -> None:
        self.house, self.tenant, self.actor = house, tenant, actor

    async def apply(self, *mutations: Mutation, actor: Actor | None = None) -> list[Verdict]:
        """Apply one batch."""
        return await apply(self.house, self.tenant, actor or self.actor, mutations, now())

    async def one(self, mutation: Mutation, actor: Actor | None = None) -> Verdict:
        """Apply one mutation."""
        (verdict,) = await self.apply(mutation, actor=actor)
        return verdict

    async def create(self, record_type: str, /, **after: Any) -> str:
        """Create a record that must stand; returns its id."""
        mutation = create(record_type, **after)
        verdict = await self.one(mutation, SYSTEM if catalogue().record_type(record_type).system else None)
        assert verdict.stands, verdict.reason
        return mutation.record_id

    async def row(self, record_type: str, record_id: str) -> Row | None:
        """The stored row."""
        async with self.house.tenant(self.tenant) as transaction:
            found = await stored.rows(await driver(transaction), catalogue().record_type(record_type), [record_id])
        return found[0] if found else None

    async def feed(self, after: int = 0) -> list[Change]:
        """Every change after a version."""
        return list((await read_feed(self.house, self.tenant, after, 100_000)).changes)

    async def head(self) -> int:
        """The newest version."""
        async with self.house.tenant(self.tenant) as transaction:
            return await head(await driver(transaction))


def create(record_type: str, record_id: str = "", /, **after: Any) -> Mutation:
    """A creation."""
    return Mutation(
        new_id(), record_type, record_id or id_for(catalogue().record_type(record_type)), Action.CREATE, after=after
    )


def patch(record_type: str, record_id: str, before: dict[str, Any] | None = None, /, **after: Any) -> Mutation:
    """A patch."""
    return Mutation(new_id(), record_type, record_id, Action.PATCH, after=after, before=before or {})


def act(action: Action, record_type: str, record_id: str) -> Mutation:
    """A deletion or a restoration."""
    return Mutation(new_id(), record_type, record_id, action)


@pytest.fixture
def books(house: Database, tenant: Tenant, admin: Actor) -> Books:
    """A fresh tenant's records."""
    return Books(house, tenant, admin)


@pytest.fixture
def cache(house: Database, tmp_path: Path) -> Iterator[Chunks]:
    made = Chunks(house.app_dsn, tmp_path)
    yield made
    made.close()


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The record types of the ranges that were read, in order."""
    found: list[str] = []
    read_rows = chunk_ranges.read_rows

    def noted(connection: Any, record_type: Any, *others: Any) -> Any:
        found.append(record_type.name)
        return read_rows(connection, record_type, *others)

    monkeypatch.setattr(chunk_ranges, "read_rows", noted)
    return found
