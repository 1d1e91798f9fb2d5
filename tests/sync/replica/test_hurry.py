"""Whoever is in a hurry is heard, whatever the driver does at the moment."""

from __future__ import annotations

import asyncio

import pytest

from sync.replica import driver as driving
from sync.replica.link import LinkLost
from sync.replica.patience import Patience
from sync.replica.status import Phase
from sync.replica.websocket_link import WebsocketLink
from tests.sync.replica.fake_server import serving
from tests.sync.replica.test_driver import Desk, desk

__all__ = ["desk"]
HOUR = 3_600_000_000


class Gate:
    """Attempts to connect that hang until they are let go, or given up."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.tries = 0
        self.hangs = True
        self.hanging, self.let_go = asyncio.Event(), asyncio.Event()
        self._open = WebsocketLink.open
        monkeypatch.setattr(WebsocketLink, "open", lambda link: self.open(link))
        monkeypatch.setattr(driving, "backoff", lambda device, failures: HOUR)
        monkeypatch.setattr("sync.protocol.client_session.backoff", lambda device, attempts: HOUR)

    async def open(self, link: WebsocketLink) -> None:
        self.tries += 1
        if self.hangs:
            self.hanging.set()
            await self.let_go.wait()
            raise LinkLost("The server cannot be reached.")
        await self._open(link)


async def test_a_hurry_during_an_attempt_that_fails_is_not_lost(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    async with serving(desk.fake), desk.running() as driver:
        await gate.hanging.wait()
        driver.sync_now()
        await asyncio.sleep(0)
        gate.hangs = False
        gate.let_go.set()
        await desk.until_agreed()
    assert gate.tries >= 2


async def test_another_network_ends_an_attempt_that_hangs(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    async with serving(desk.fake), desk.running() as driver:
        await gate.hanging.wait()
        gate.hangs = False
        driver.network_changed()
        await desk.until_agreed()


async def test_another_network_ends_the_wait_and_the_connection(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    gate.let_go.set()
    async with serving(desk.fake), desk.running() as driver:
        await desk.until_phase(Phase.OFFLINE)
        gate.hangs = False
        driver.network_changed()
        await desk.until_agreed()
        await desk.until_phase(Phase.LIVE)
        before = desk.fake.connections
        driver.network_changed()
        await desk.until(lambda: desk.fake.connections == before + 1)
        await desk.until_phase(Phase.LIVE)


async def test_what_ends_everything_during_a_wait_is_heeded_at_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    gate.let_go.set()
    async with desk.running() as driver:
        await desk.until_phase(Phase.OFFLINE)
        before = gate.tries
        driver._wipe("This device was revoked.")
        await desk.until_phase(Phase.STOPPED)
    assert gate.tries == before
    assert not desk.replica.path.exists()


async def test_patience_is_of_one_attempt() -> None:
    now = [0]
    patience = Patience(lambda: now[0], 0.001)
    patience.hurry()
    patience.arrived()
    waiting = asyncio.create_task(patience.wait(HOUR))
    await _turns()
    assert not waiting.done()
    patience.hurry()
    await waiting
    waiting = asyncio.create_task(patience.wait(HOUR))
    await _turns()
    assert not waiting.done()
    patience.enough()
    await waiting


async def _turns() -> None:
    for _ in range(10):
        await asyncio.sleep(0)
