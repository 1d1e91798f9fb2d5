"""Scenarios run on a whole server, and end with every desk closed."""

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.running import server, serving
from tests.scenarios.desk import Desk

__all__ = ["server", "serving"]


@pytest_asyncio.fixture(autouse=True)
async def _everybody_goes_home() -> AsyncIterator[None]:
    """Close what a test has left open because it failed, so that its driver does not run on."""
    yield
    for each in tuple(Desk.occupied):
        await each.close()
