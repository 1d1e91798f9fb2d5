"""How a driver ends: nothing is told to it any more, and what nobody foresaw is not kept quiet."""

import asyncio
from contextlib import suppress

import pytest

from sync.ending import end
from sync.replica.attachments.transfers import Transfers
from sync.replica.status import Phase
from tests.sync.replica.fake_server import serving
from tests.sync.replica.test_driver import SECONDS, Desk, desk

__all__ = ["desk"]


async def test_nothing_is_told_to_a_driver_that_has_ended(desk: Desk) -> None:
    before = list(desk.replica._observers)
    async with serving(desk.fake):
        for _ in range(2):
            async with desk.running() as driver:
                await desk.until_phase(Phase.LIVE)
                transferring = asyncio.create_task(Transfers(desk.replica, driver.api).run())
                await asyncio.sleep(0)
                assert len(desk.replica._observers) > len(before) + 2
                await end(transferring)
    assert desk.replica._observers == before


async def test_a_defect_beside_the_connection_is_no_calm_status(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    async def wrong(*_: object) -> tuple[str, int]:
        raise ZeroDivisionError

    monkeypatch.setattr("sync.replica.driver.load", wrong)
    async with serving(desk.fake):
        with suppress(ZeroDivisionError):
            async with asyncio.timeout(SECONDS), desk.running():
                assert desk.task is not None
                await asyncio.wait([desk.task])
    assert isinstance(desk.task.exception(), ZeroDivisionError)
