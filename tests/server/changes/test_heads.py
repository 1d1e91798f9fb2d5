"""Heads: waking on this process's commits, on other processes' notifications, and on neither."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import psycopg
import pytest_asyncio

from server.changes.apply import apply
from server.changes.heads import Heads
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now

SOON = 20.0
NEVER = 3600.0


def company() -> Mutation:
    return Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": "Northwind"})


async def until(holds: Callable[[], bool]) -> None:
    """Return once the condition holds."""
    while not holds():  # noqa: ASYNC110  (nothing else tells)
        await asyncio.sleep(0)


@pytest_asyncio.fixture
async def here(house: Database) -> AsyncIterator[Heads]:
    """The heads of a process that learns nothing by polling."""
    async with Heads(house, poll_seconds=NEVER) as heads:
        async with asyncio.timeout(SOON):
            await heads.listening.wait()
        yield heads


async def test_waiting_ends_with_the_news_and_answers_at_once_when_it_is_old(here: Heads) -> None:
    tenant_id = new_id()
    waiting = asyncio.create_task(here.wait(tenant_id, 3, SOON))
    await asyncio.sleep(0)
    here.moved(tenant_id, 3)
    here.moved(new_id(), 9)
    await asyncio.sleep(0)
    assert not waiting.done()
    here.moved(tenant_id, 5)
    assert await waiting == 5
    assert await here.wait(tenant_id, 4, SOON) == 5


async def test_waiting_ends_at_its_time_and_leaves_nothing_behind(here: Heads) -> None:
    tenant_id = new_id()
    assert await here.wait(tenant_id, 0, 0) == 0
    here.moved(tenant_id, 2)
    assert await here.wait(tenant_id, 2, 0) == 2
    assert not here._waiters


async def test_heads_never_go_back(here: Heads) -> None:
    tenant_id = new_id()
    here.moved(tenant_id, 7)
    here.moved(tenant_id, 6)
    assert here.newest(tenant_id) == 7


async def test_a_commit_wakes_this_process_and_another(
    house: Database, here: Heads, tenant: Tenant, admin: Actor
) -> None:
    async with Heads(house, poll_seconds=NEVER) as there, asyncio.timeout(SOON):
        await there.listening.wait()
        both = [asyncio.create_task(each.wait(tenant.id, 0, NEVER)) for each in (here, there)]
        await apply(house, tenant, admin, [company()], now(), committed=here.committed)
        assert await asyncio.gather(*both) == [1, 1]


async def test_many_commits_at_once_are_told_together(house: Database, here: Heads) -> None:
    tenant = Tenant(new_id(), "", "", epoch="")
    async with await house.direct() as listener:
        await listener.execute("LISTEN counterfoil_heads")
        for version in range(1, 101):
            here.committed(tenant, version)
        payloads = []
        async with asyncio.timeout(SOON):
            async for each in listener.notifies():
                if each.payload.startswith(tenant.id):
                    payloads.append(each.payload)
                    break
    assert payloads == [f"{tenant.id} 100"]


async def test_a_notification_that_makes_no_sense_is_ignored(house: Database, here: Heads) -> None:
    tenant_id = new_id()
    async with house.platform() as connection:
        for payload in ("", "nonsense", f"{tenant_id} -4", f"{tenant_id} x", f"x 9 {tenant_id}", f"{tenant_id} 4"):
            await connection.exec_driver_sql("SELECT pg_notify('counterfoil_heads', %s)", (payload,))
    async with asyncio.timeout(SOON):
        assert await here.wait(tenant_id, 0, NEVER) == 4


async def test_without_any_notification_the_feed_is_looked_at(house: Database, tenant: Tenant, admin: Actor) -> None:
    async with Heads(house, poll_seconds=0.01) as heads, asyncio.timeout(SOON):
        waiting = asyncio.create_task(heads.wait(tenant.id, 0, NEVER))
        await apply(house, tenant, admin, [company()], now())
        assert await waiting == 1


async def test_a_killed_connection_is_made_again(
    house: Database, postgres: str, here: Heads, tenant: Tenant, admin: Actor
) -> None:
    async with await psycopg.AsyncConnection.connect(postgres, autocommit=True) as superuser, asyncio.timeout(SOON):
        heard = 0
        while not heard:
            killed = await superuser.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = 'LISTEN counterfoil_heads'"
                " AND datname = %s",
                [house.app_dsn.rpartition("/")[2]],
            )
            heard = killed.rowcount
        await until(lambda: not here.listening.is_set())
        await here.listening.wait()
        waiting = asyncio.create_task(here.wait(tenant.id, 0, NEVER))
        async with Heads(house, poll_seconds=NEVER) as other:
            await apply(house, tenant, admin, [company()], now(), committed=other.committed)
            assert await waiting == 1
