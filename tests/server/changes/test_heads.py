"""Heads: waking on this process's commits, on other processes' notifications, and on neither."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from pathlib import Path

import nats
import psycopg
import pytest
import pytest_asyncio

from server.changes.apply import apply
from server.changes.heads import Heads
from server.changes.news import News
from server.changes.news_by_nats import SUBJECT, NatsNews
from server.changes.news_by_postgres import CHANNEL, PostgresNews
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.nats_server import NatsServer

SOON = 20.0
NEVER = 3600.0


def company() -> Mutation:
    return Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": "Northwind"})


async def until(holds: Callable[[], bool]) -> None:
    """Return once the condition holds."""
    while not holds():  # noqa: ASYNC110  (nothing else tells)
        await asyncio.sleep(0)


class Road:
    """How news travels between processes, and ways to disturb it: by PostgreSQL."""

    def __init__(self, house: Database, superuser_dsn: str) -> None:
        self.house, self.superuser_dsn = house, superuser_dsn

    def news(self) -> News:
        """The road as one more process has it."""
        return PostgresNews(self.house)

    async def say(self, tenant_id: str, version: str) -> None:
        """Tell all processes something that may be nonsense."""
        async with self.house.platform() as connection:
            await connection.exec_driver_sql("SELECT pg_notify(%s, %s)", (CHANNEL, f"{tenant_id} {version}"))

    async def cut(self) -> None:
        """End every process's connection."""
        async with await psycopg.AsyncConnection.connect(self.superuser_dsn, autocommit=True) as superuser:
            killed = 0
            while not killed:
                found = await superuser.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query = %s AND datname = %s",
                    [f"LISTEN {CHANNEL}", self.house.app_dsn.rpartition("/")[2]],
                )
                killed = found.rowcount

    async def mend(self) -> None:
        """Let processes connect again."""


class NatsRoad(Road):
    """The same by NATS."""

    def __init__(self, house: Database, server: NatsServer) -> None:
        super().__init__(house, "")
        self.server = server

    def news(self) -> News:
        """The road as one more process has it."""
        return NatsNews(self.server.url)

    async def say(self, tenant_id: str, version: str) -> None:
        """Tell all processes something that may be nonsense."""
        async with await nats.connect(self.server.url) as client:
            await client.publish(f"{SUBJECT}.{tenant_id or '-'}".replace(" ", "-"), version.encode())

    async def cut(self) -> None:
        """Kill the NATS server."""
        await asyncio.to_thread(self.server.kill)

    async def mend(self) -> None:
        """Start it again, with nothing of what it knew."""
        await asyncio.to_thread(self.server.start)


@pytest.fixture(scope="module")
def nats_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[NatsServer]:
    """A NATS server of this module alone."""
    with NatsServer(tmp_path_factory.mktemp("nats")) as server:
        yield server


@pytest.fixture(params=["postgres", "nats"])
def road(request: pytest.FixtureRequest, house: Database, postgres: str) -> Road:
    """Each of the two roads."""
    if request.param == "nats":
        return NatsRoad(house, request.getfixturevalue("nats_server"))
    return Road(house, postgres)


@pytest_asyncio.fixture
async def here(house: Database, road: Road) -> AsyncIterator[Heads]:
    """The heads of a process that learns nothing by polling."""
    async with Heads(house, news=road.news(), poll_seconds=NEVER) as heads:
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
    house: Database, road: Road, here: Heads, tenant: Tenant, admin: Actor
) -> None:
    async with Heads(house, news=road.news(), poll_seconds=NEVER) as there, asyncio.timeout(SOON):
        await there.listening.wait()
        both = [asyncio.create_task(each.wait(tenant.id, 0, NEVER)) for each in (here, there)]
        await apply(house, tenant, admin, [company()], now(), committed=here.committed)
        assert await asyncio.gather(*both) == [1, 1]


class Deaf:
    """A road on which nothing comes, and on which only this notes what goes."""

    def __init__(self) -> None:
        self.listening = asyncio.Event()
        self.told: list[Mapping[Id, int]] = []

    async def listen(self, moved: object) -> None:
        await asyncio.Event().wait()

    async def tell(self, heads: Mapping[Id, int]) -> None:
        self.told.append(heads)


async def test_many_commits_at_once_are_told_together(house: Database) -> None:
    tenant, deaf = Tenant(new_id(), "", "", epoch=""), Deaf()
    async with Heads(house, news=deaf, poll_seconds=NEVER) as heads, asyncio.timeout(SOON):
        for version in range(1, 101):
            heads.committed(tenant, version)
        await until(lambda: bool(deaf.told))
    assert deaf.told == [{tenant.id: 100}]


async def test_news_that_makes_no_sense_is_ignored(road: Road, here: Heads) -> None:
    tenant_id = new_id()
    for other, version in (("", ""), ("nonsense", "7"), (tenant_id, "-4"), (tenant_id, "x"), (f"x {tenant_id}", "9")):
        await road.say(other, version)
    await road.say(tenant_id, "4")
    async with asyncio.timeout(SOON):
        assert await here.wait(tenant_id, 0, NEVER) == 4


async def test_without_any_news_the_feed_is_looked_at(house: Database, tenant: Tenant, admin: Actor) -> None:
    async with Heads(house, news=Deaf(), poll_seconds=0.01) as heads, asyncio.timeout(SOON):
        waiting = asyncio.create_task(heads.wait(tenant.id, 0, NEVER))
        await apply(house, tenant, admin, [company()], now())
        assert await waiting == 1


class Faulty(Deaf):
    """A road whose code is wrong the first time that anything of it is used."""

    def __init__(self) -> None:
        super().__init__()
        self.listened = 0

    async def listen(self, moved: object) -> None:
        self.listened += 1
        if self.listened == 1:
            raise ZeroDivisionError
        await super().listen(moved)

    async def tell(self, heads: Mapping[Id, int]) -> None:
        await super().tell(heads)
        if len(self.told) == 1:
            raise ZeroDivisionError


async def test_a_defect_is_logged_and_ends_neither_listening_nor_telling_nor_looking(
    house: Database, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr("server.going_on.AGAIN_SECONDS", 0)
    tenant, faulty, looked = Tenant(new_id(), "", "", epoch=""), Faulty(), 0

    async def look(tenant: Tenant) -> int:
        nonlocal looked
        looked += 1
        if looked == 1:
            raise ZeroDivisionError
        heads.moved(tenant.id, 3)
        return 3

    async with Heads(house, news=faulty, poll_seconds=0.01) as heads, asyncio.timeout(SOON):
        monkeypatch.setattr(heads, "look", look)
        heads.committed(tenant, 1)
        await until(lambda: faulty.listened == 2 and len(faulty.told) == 1)
        heads.committed(tenant, 2)
        assert await heads.wait(tenant.id, 2, NEVER) == 3
        await until(lambda: len(faulty.told) == 2)
    assert faulty.told == [{tenant.id: 1}, {tenant.id: 2}]
    told = [each.getMessage() for each in caplog.records if each.name == "counterfoil.background"]
    assert sorted(told) == [
        f"{each} has met a defect and goes on"
        for each in ("listening to other servers", "polling", "telling other servers")
    ]


async def test_while_the_road_is_cut_nothing_fails_and_afterwards_it_is_used_again(
    house: Database, road: Road, here: Heads, tenant: Tenant, admin: Actor
) -> None:
    async with asyncio.timeout(SOON):
        await road.cut()
        await until(lambda: not here.listening.is_set())
        await apply(house, tenant, admin, [company()], now(), committed=here.committed)
        assert await here.wait(tenant.id, 0, NEVER) == 1
        await road.mend()
        await here.listening.wait()
        waiting = asyncio.create_task(here.wait(tenant.id, 1, NEVER))
        async with Heads(house, news=road.news(), poll_seconds=NEVER) as other:
            await other.listening.wait()
            await apply(house, tenant, admin, [company()], now(), committed=other.committed)
            assert await waiting == 2


async def test_a_process_that_comes_back_hears_at_once_what_it_missed(
    house: Database, tmp_path: Path, tenant: Tenant
) -> None:
    with NatsServer(tmp_path) as server:
        async with asyncio.timeout(SOON), Heads(house, news=NatsNews(server.url), poll_seconds=NEVER) as here:
            await here.listening.wait()
            here.committed(tenant, 7)
            async with Heads(house, news=NatsNews(server.url), poll_seconds=NEVER) as late:
                assert await late.wait(tenant.id, 0, NEVER) == 7
