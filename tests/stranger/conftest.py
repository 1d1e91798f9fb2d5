"""The stranger meets the real server: directly, and through a shuffler that changes all that is not promised."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest
import pytest_asyncio

from tests.running import RunningServer, server, serving
from tests.stranger.client import Connection, Stranger
from tests.stranger.shuffle import Shuffle, ShuffledConnection, ShuffledTransport

__all__ = ["server", "serving"]

Newcomer = Callable[[str], Awaitable[Stranger]]


@pytest.fixture(params=["direct", "shuffled 1"])
def way(request: pytest.FixtureRequest) -> str:
    """How the stranger's messages travel."""
    return str(request.param)


@pytest_asyncio.fixture
async def newcomer(server: RunningServer, way: str) -> AsyncIterator[Newcomer]:
    """Make a stranger who is signed in as one of the server's people, on a device of their own."""
    made: list[Stranger] = []

    async def sign_in(name: str) -> Stranger:
        stranger = Stranger(server.url, **between(way, len(made)))
        made.append(stranger)
        await stranger.sign_in(server.people[name].email, server.people[name].password)
        return stranger

    yield sign_in
    for each in made:
        await each.close()
        await each.http.aclose()


def between(way: str, number: int) -> dict[str, Any]:
    """What stands between a stranger and the server."""
    kind, _, seed = way.partition(" ")
    if kind == "direct":
        return {}
    shuffle = Shuffle(int(seed) * 1_000 + number)

    async def wrap(link: Connection) -> Connection:
        return ShuffledConnection(link, shuffle)

    return {"transport": ShuffledTransport(httpx.AsyncHTTPTransport(), shuffle), "wrap": wrap}
