"""The driver against a server on loopback and everything that can come between: nothing is lost, nothing hangs."""

import asyncio
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress

import pytest

from sync.protocol.client_session import SILENCE
from sync.protocol.effects import StoreVerdicts
from sync.replica.account import key_name, token_name
from sync.replica.arrivals import Arrival
from sync.replica.credentials import Credentials
from sync.replica.driver import Driver
from sync.replica.faults import DiskFull
from sync.replica.patience import SLEPT
from sync.replica.sign_in import SignedIn
from sync.replica.status import Phase, Status
from sync.replica.websocket_link import WebsocketLink
from tests.sync.replica.conftest import Opener
from tests.sync.replica.fake_server import FakeServer, free_port, serving
from tests.sync.replica.people import create, patch
from tests.sync.replica.toy_server import START, ToyServer

SECONDS = 60.0
ACCOUNT = "tenant-person"


class Drawer(dict[str, str]):
    """Secrets in memory."""

    def set(self, name: str, value: str) -> None:
        """Keep one."""
        self[name] = value

    def delete(self, name: str) -> None:
        """Forget one."""
        self.pop(name, None)


class Desk:
    """A replica with its driver, a clock that can be moved, and what the driver has told."""

    def __init__(self, open_replica: Opener, server: ToyServer) -> None:
        self.replica = open_replica()
        self.fake = FakeServer(server, self.replica)
        self.secrets = Drawer({token_name(ACCOUNT): "refresh-0", key_name(ACCOUNT): "00"})
        self.moved = 0
        self.told: list[Status] = []
        self.news = asyncio.Event()
        self.driver: Driver | None = None
        self.task: asyncio.Task[None] | None = None
        self.replica.observe(lambda _: self.news.set())

    def stopwatch(self) -> int:
        return int(asyncio.get_running_loop().time() * 1_000_000) + self.moved

    @asynccontextmanager
    async def running(self, url: str = "", expires_in: int = 3600, fresh: bool = True) -> AsyncIterator[Driver]:
        """The driver at work against the fake server, or what listens at `url`."""
        self.replica.actor()
        signed_in = SignedIn("first", "refresh-0", expires_in, self.fake.actor.person, self.fake.tenant_id)
        address = url or self.fake.url
        credentials = Credentials(
            address, ACCOUNT, self.secrets, signed_in if fresh else None, stopwatch=self.stopwatch
        )
        self.driver = Driver(
            self.replica, address, credentials, stopwatch=self.stopwatch, tick_seconds=0.02, exchange_seconds=300
        )
        self.driver.observe(self._tell)
        task = self.task = asyncio.create_task(self.driver.run())
        try:
            yield self.driver
        finally:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    def _tell(self, status: Status) -> None:
        self.told.append(status)
        self.news.set()

    async def until(self, holds: Callable[[], bool]) -> None:
        """Wait until something holds; looked at again whenever anything was told, and a few times a second."""
        async with asyncio.timeout(SECONDS):
            while not holds():
                self.news.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.news.wait(), 0.05)

    async def until_phase(self, phase: Phase) -> None:
        """Wait until the driver says so."""
        await self.until(lambda: self.driver is not None and self.driver.status.phase is phase)

    async def until_agreed(self) -> None:
        """Wait until both sides hold the same, and everything is answered."""
        await self.until(lambda: self.replica.pending_count() == 0 and self._agrees())

    def _agrees(self) -> bool:
        return self.replica.cursor == self.fake.toy.version and all(
            self.replica.get(*key) == row for key, row in self.fake.toy.rows.items()
        )

    def make(self, name: str) -> str:
        """Write a contact here."""
        mutation = create("contact", last_name=name)
        self.replica.write([mutation], at=START)
        return mutation.record_id


@pytest.fixture
async def desk(open_replica: Opener, server: ToyServer) -> Desk:
    """A desk whose server has a few records and does not listen yet."""
    found = Desk(open_replica, server)
    server.apply([create("company", name=f"Company {n}") for n in range(7)])
    return found


async def test_first_load_then_both_ways(desk: Desk) -> None:
    desk.make("Made before")
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.LIVE)
        await desk.until_agreed()
        assert [each for each in desk.told if each.phase is Phase.LOADING and each.done == each.total > 2]
        made = desk.make("Made while live")
        await desk.until_agreed()
        await desk.fake.apply(patch(desk.fake.toy.rows["contact", made], "contact", city="Rome"))
        await desk.until_agreed()
        row = desk.replica.get("contact", made)
        assert row is not None
        assert row["city"] == "Rome"
        assert desk.fake.connections == 2


async def test_a_first_load_survives_chunks_that_fail(desk: Desk) -> None:
    desk.fake.lost_chunks = set(desk.fake.chunked()[1])
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()


async def test_it_comes_back_when_the_server_does(desk: Desk) -> None:
    port = free_port()
    async with desk.running(url=f"http://127.0.0.1:{port}"):
        await desk.until_phase(Phase.OFFLINE)
        assert desk.told[-1].fault is not None
        desk.make("Made offline")
        async with serving(desk.fake, port):
            await desk.until_agreed()
        await desk.until_phase(Phase.OFFLINE)
        desk.make("Made offline again")
        async with serving(desk.fake, port):
            assert desk.driver is not None
            desk.driver.sync_now()
            await desk.until_agreed()


async def test_a_silent_server_is_given_up(desk: Desk) -> None:
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.LIVE)
        await desk.until_agreed()
        before = desk.fake.connections
        desk.fake.silent = True
        desk.make("Into the void")
        for _ in range(SILENCE // SLEPT + 1):
            told = desk.stopwatch()
            desk.moved += SLEPT - 1_000_000
            await desk.until(lambda told=told: desk.stopwatch() > told)
            await asyncio.wait_for(asyncio.create_task(_ticks(3)), SECONDS)
        desk.fake.silent = False
        await desk.until(lambda: desk.fake.connections > before)
        await desk.until_agreed()


async def _ticks(count: int) -> None:
    for _ in range(count):
        await asyncio.sleep(0.02)


async def test_after_sleep_it_connects_anew_at_once(desk: Desk) -> None:
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()
        await desk.until_phase(Phase.LIVE)
        before = desk.fake.connections
        desk.moved += SLEPT + 1
        await desk.until(lambda: desk.fake.connections == before + 1)
        await desk.until_agreed()


async def test_waking_up_ends_a_long_wait(desk: Desk) -> None:
    port = free_port()
    async with desk.running(url=f"http://127.0.0.1:{port}"):
        await desk.until(lambda: len([each for each in desk.told if each.phase is Phase.OFFLINE]) >= 1)
        async with serving(desk.fake, port):
            desk.moved += SLEPT + 1
            await desk.until_agreed()


@pytest.mark.parametrize("how", ["forbidden", "bad gateway", "cut"])
async def test_where_websockets_are_blocked_it_exchanges(desk: Desk, how: str) -> None:
    desk.fake.websockets = how
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()
        await desk.until_phase(Phase.LIVE)
        await desk.until(lambda: bool(desk.fake.talks))
        made = desk.make("By exchange")
        await desk.until_agreed()
        await desk.fake.apply(patch(desk.fake.toy.rows["contact", made], "contact", city="Rome"))
        await desk.until_agreed()
        assert desk.fake.exchanges > 0
        assert desk.driver is not None
        assert desk.driver.status.phase is Phase.LIVE


async def test_a_proxy_that_blocks_everything_is_offline(desk: Desk) -> None:
    desk.fake.websockets = desk.fake.http = "bad gateway"
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.OFFLINE)
        desk.fake.websockets = desk.fake.http = "allowed"
        assert desk.driver is not None
        desk.driver.sync_now()
        await desk.until_agreed()


async def test_a_token_that_ends_is_renewed_on_the_connection(desk: Desk) -> None:
    async with serving(desk.fake), desk.running(expires_in=100):
        await desk.until_agreed()
        await desk.until_phase(Phase.LIVE)
        before = desk.fake.connections
        for _ in range(9):
            desk.moved += 10_000_000
            await _ticks(2)
        await desk.until(lambda: desk.fake.renewals == 1)
        assert desk.fake.connections == before
        assert desk.secrets[token_name(ACCOUNT)] != "refresh-0"
        desk.make("Afterwards")
        await desk.until_agreed()


async def test_a_token_that_is_not_known_any_more_is_replaced(desk: Desk) -> None:
    desk.fake.tokens.clear()
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()
        assert desk.fake.refreshes == 1


async def test_without_an_access_token_it_refreshes_first(desk: Desk) -> None:
    async with serving(desk.fake), desk.running(fresh=False):
        await desk.until_agreed()
        assert desk.fake.refreshes == 1


async def test_a_refused_refresh_stops_and_keeps_the_queue(desk: Desk) -> None:
    desk.fake.tokens.clear()
    desk.fake.refresh = "refused"
    desk.make("Kept")
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.STOPPED)
    assert desk.told[-1].fault is not None
    assert desk.told[-1].fault.code() == "sign-in-again"
    assert desk.replica.pending_count() == 1


async def test_a_refresh_that_cannot_be_had_now_is_only_offline(desk: Desk) -> None:
    desk.fake.tokens.clear()
    desk.fake.refresh = "unavailable"
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.OFFLINE)
        desk.fake.refresh = "allowed"
        await desk.until_agreed()


async def test_a_sign_in_that_ends_while_connected_stops(desk: Desk) -> None:
    async with serving(desk.fake), desk.running(expires_in=100):
        await desk.until_agreed()
        await desk.until_phase(Phase.LIVE)
        desk.fake.refresh = "unavailable"
        for _ in range(9):
            desk.moved += 10_000_000
            await _ticks(2)
        await desk.until(lambda: desk.fake.refreshes > 1)
        assert desk.driver is not None
        assert desk.driver.status.phase is Phase.LIVE
        desk.fake.refresh = "refused"
        desk.make("Kept or sent")
        await desk.until_phase(Phase.STOPPED)
        assert desk.told[-1].fault is not None
        assert desk.told[-1].fault.code() == "sign-in-again"


async def test_a_sign_in_that_ends_during_a_load_stops(desk: Desk) -> None:
    desk.fake.lost_chunks = set(desk.fake.chunked()[1])
    desk.fake.refresh = "refused"
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.LOADING)
        desk.fake.tokens.clear()
        await desk.until_phase(Phase.STOPPED)


async def test_chunks_that_have_gone_are_looked_up_in_a_newer_manifest(desk: Desk) -> None:
    desk.replica.begin_load(desk.fake.chunked()[0])
    desk.fake.toy.apply([create("company", name="Later")])
    desk.fake.gone_chunks = set(desk.fake.chunked()[1])
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()


async def test_no_refresh_token_means_signing_in(desk: Desk) -> None:
    desk.secrets.clear()
    async with serving(desk.fake), desk.running(fresh=False):
        await desk.until_phase(Phase.STOPPED)


async def test_an_old_program_stops_and_says_so(desk: Desk) -> None:
    desk.fake.websockets = "unsupported"
    async with serving(desk.fake), desk.running():
        await desk.until_phase(Phase.STOPPED)
        assert desk.told[-1].fault is not None
        assert desk.told[-1].fault.reason == "Install a newer version."


async def test_a_full_disk_is_said_and_then_made_good(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()
        store = desk.replica.store

        def full(arrivals: object) -> None:
            raise DiskFull("The disk is full.")

        monkeypatch.setattr(desk.replica, "store", full)
        await desk.fake.apply(create("company", name="Late"))
        await desk.until(lambda: any(isinstance(each.fault, DiskFull) for each in desk.told))
        monkeypatch.setattr(desk.replica, "store", store)
        await desk.until_agreed()


async def test_a_verdict_that_could_not_be_stored_comes_again(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()

        store = desk.replica.store

        def full(arrivals: Sequence[Arrival]) -> None:
            if any(isinstance(each, StoreVerdicts) for each in arrivals):
                monkeypatch.undo()
                raise DiskFull("The disk is full.")
            store(arrivals)

        monkeypatch.setattr(desk.replica, "store", full)
        desk.make("Twice pushed")
        await desk.until_agreed()


async def test_a_long_queue_goes_out_in_order(desk: Desk) -> None:
    made = [create("contact", last_name=f"Person {n}") for n in range(2_600)]
    desk.replica.write(made, at=START)
    async with serving(desk.fake), desk.running():
        await desk.until_agreed()
    pushed = [each.record_id for each in desk.fake.toy.feed if each.record_type == "contact"]
    assert pushed == [each.record_id for each in made]


async def test_a_cancellation_that_was_lost_on_the_way_is_heeded(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    closing = asyncio.Event()

    async def lose_it(_: WebsocketLink) -> None:
        closing.set()
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()

    port = free_port()
    async with asyncio.timeout(SECONDS), desk.running(url=f"http://127.0.0.1:{port}"):
        async with serving(desk.fake, port):
            await desk.until_phase(Phase.LIVE)
            monkeypatch.setattr(WebsocketLink, "close", lose_it)
        await closing.wait()
