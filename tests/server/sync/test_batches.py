"""Batches: read once, encoded once per scope, failures not kept, and bounded."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import pytest

from server.changes.apply import apply
from server.database.database import Database
from server.database.tenant import Tenant
from server.sync import batches
from server.sync.batches import Batches
from shared_models.kernel.actor import SYSTEM, Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.mutation import Action, Mutation
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from sync.protocol.codec import decode_from_server
from sync.protocol.messages.changes import Changes
from sync.protocol.scope import Scope, scope_of

EVERYTHING = scope_of(catalogue(), permissions(Role.ADMIN, catalogue()), "")


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """After which versions the feed was read."""
    found: list[int] = []
    read_feed = batches.read_feed

    async def counted(database: Any, tenant: Any, after: int, limit: int) -> Any:
        found.append(after)
        return await read_feed(database, tenant, after, limit)

    monkeypatch.setattr(batches, "read_feed", counted)
    return found


async def write(house: Database, tenant: Tenant, admin: Actor, count: int = 1) -> None:
    for _ in range(count):
        mutation = Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": "Northwind"})
        await apply(house, tenant, admin, [mutation], now())


async def test_many_ask_and_one_reads(house: Database, tenant: Tenant, admin: Actor, reads: list[int]) -> None:
    await write(house, tenant, admin)
    here = Batches(house)
    found = await asyncio.gather(*(here.fetch(tenant, EVERYTHING, 0, 100) for _ in range(50)))
    assert reads == [0]
    assert len({id(each) for each in found}) == 1


async def test_who_is_far_behind_gets_more_at_once_than_those_who_were_there(
    house: Database, tenant: Tenant, admin: Actor, reads: list[int]
) -> None:
    here = Batches(house)
    for head in (1, 2, 3):
        await write(house, tenant, admin)
        assert (await here.fetch(tenant, EVERYTHING, head - 1, 100, head)).through == head
    late = [await here.fetch(tenant, EVERYTHING, 0, 100, 3) for _ in range(2)]
    assert [each.through for each in late] == [3, 3]
    assert reads == [0, 1, 2, 0]


async def test_another_scope_shares_the_read_and_not_the_bytes(
    house: Database, tenant: Tenant, admin: Actor, reads: list[int]
) -> None:
    await write(house, tenant, admin)
    here = Batches(house)
    nothing, masked = Scope(), replace(EVERYTHING, hidden_fields=frozenset({("company", "name")}))
    seen = [
        decode_from_server((await here.fetch(tenant, scope, 0, 100)).frames[0])
        for scope in (EVERYTHING, nothing, masked)
    ]
    assert reads == [0]
    assert all(isinstance(each, Changes) and each.through == 1 for each in seen)
    afters = [[change.after.get("name") for change in each.changes] for each in seen if isinstance(each, Changes)]
    assert afters == [["Northwind"], [], [None]]


async def test_a_record_that_came_into_sight_and_left_again_tells_nothing_of_what_became_of_it(
    house: Database, tenant: Tenant, admin: Actor
) -> None:
    me, other, company = new_id(), new_id(), new_id()
    for person in (me, other):
        member = Mutation(new_id(), "member", person, Action.CREATE, {"name": "P", "email": "p@example.org"})
        (verdict,) = await apply(house, tenant, SYSTEM, [member], now())
        assert verdict.stands, verdict
    steps = [
        (Action.CREATE, {"name": "Northwind", "owner_id": other}),
        (Action.PATCH, {"owner_id": me}),
        (Action.PATCH, {"owner_id": other}),
        (Action.PATCH, {"name": "Southwind"}),
    ]
    for action, after in steps:
        (verdict,) = await apply(house, tenant, admin, [Mutation(new_id(), "company", company, action, after)], now())
        assert verdict.stands, verdict
    own = Scope(own=frozenset({"company"}), person=me)
    found = decode_from_server((await Batches(house).fetch(tenant, own, 0, 100)).frames[0])
    assert isinstance(found, Changes)
    assert [(each.kind, each.after) for each in found.changes] == [("leave", {}), ("leave", {})]


async def test_a_failure_is_told_to_all_who_wait_and_to_nobody_later(
    house: Database, tenant: Tenant, admin: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    await write(house, tenant, admin)
    here = Batches(house)

    async def away(*_: object) -> None:
        raise Unavailable("The database is away.")

    with monkeypatch.context() as patched:
        patched.setattr(batches, "read_feed", away)
        answers = await asyncio.gather(
            *(here.fetch(tenant, EVERYTHING, 0, 100) for _ in range(3)), return_exceptions=True
        )
        assert [type(each) for each in answers] == [Unavailable] * 3
    assert (await here.fetch(tenant, EVERYTHING, 0, 100)).through == 1


async def test_who_stops_waiting_does_not_stop_the_others(
    house: Database, tenant: Tenant, admin: Actor, reads: list[int]
) -> None:
    await write(house, tenant, admin)
    here = Batches(house)
    first = asyncio.create_task(here.fetch(tenant, EVERYTHING, 0, 100))
    second = asyncio.create_task(here.fetch(tenant, EVERYTHING, 0, 100))
    await asyncio.sleep(0)
    first.cancel()
    assert (await second).through == 1
    assert reads == [0]


async def test_old_batches_are_forgotten(
    house: Database, tenant: Tenant, admin: Actor, reads: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batches, "KEPT_BYTES", 4_000)
    await write(house, tenant, admin, 12)
    here = Batches(house)
    for after in range(12):
        await here.fetch(tenant, EVERYTHING, after, 1)
    assert len(here._encoded._found) < 6
    await here.fetch(tenant, EVERYTHING, 11, 1)
    assert reads == list(range(12))
    await here.fetch(tenant, EVERYTHING, 0, 1)
    assert reads == [*range(12), 0]
