"""What the tests of the server's side of sync stand on: a whole server, and a client that says what it likes."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio

from tests.running import RunningServer, server, serving
from tests.server.sync.talker import Talker, talker

__all__ = ["server", "serving"]


@pytest_asyncio.fixture
async def ada(server: RunningServer) -> AsyncIterator[Talker]:
    """The administrator's client, connected, with an empty replica's cursor."""
    async with talker(server, "ada") as talk:
        yield talk
