"""A client that has left is not read for any more, and nobody comes in while the server itself leaves."""

from __future__ import annotations

import asyncio
import threading

import httpx
import pytest

from server.sync.batches import Batches
from sync.clock import new_id
from sync.protocol.codec import encode, pack_exchange
from sync.protocol.messages import Hello, Welcome
from tests.running import RunningServer
from tests.server.sync.talker import talker, until


async def test_what_is_read_for_a_client_that_left_is_let_go(
    server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    never: list[asyncio.Event] = []
    let_go = threading.Event()

    async def fetch(*_: object) -> None:
        never.append(asyncio.Event())
        try:
            await never[0].wait()
        except asyncio.CancelledError:
            let_go.set()
            raise

    monkeypatch.setattr(Batches, "fetch", fetch)
    async with talker(server, "ada") as ada:
        await ada.hello(server.tenant.epoch, 0)
        await ada.expect(Welcome)
        await until(lambda: bool(never))
    await until(let_go.is_set)


async def test_nobody_comes_in_while_the_server_leaves(server: RunningServer) -> None:
    tokens = await server.sign_in("ada", device := new_id())
    body = pack_exchange([encode(Hello(protocol=1, device=device, epoch=server.tenant.epoch))])
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        server.replication.leaving.set()
        try:
            refused = await client.post("/api/v1/sync/exchange", content=body)
        finally:
            server.replication.leaving.clear()
        assert (refused.status_code, refused.json()["code"]) == (503, "unavailable")
        assert "retry-after" in refused.headers
        assert (await client.post("/api/v1/sync/exchange", content=body)).status_code == 200


async def test_an_exchange_too_many_is_told_when_to_come_back(
    server: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server.replication._devices, "_most", 0)
    tokens = await server.sign_in("ada", device := new_id())
    body = pack_exchange([encode(Hello(protocol=1, device=device, epoch=server.tenant.epoch))])
    headers = {"Authorization": f"Bearer {tokens['access_token']}"}
    async with httpx.AsyncClient(base_url=server.url, headers=headers) as client:
        refused = await client.post("/api/v1/sync/exchange", content=body)
    assert (refused.status_code, refused.json()["code"]) == (429, "too-many-requests")
    assert int(refused.headers["retry-after"]) > 0
