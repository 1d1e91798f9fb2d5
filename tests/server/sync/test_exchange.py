"""The exchange over HTTP: the same conversation without a websocket, and its waiting for news."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
import pytest_asyncio

from server.identity.members import remove_member
from server.sync import outgoing
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Status
from sync.clock import new_id
from sync.protocol import scope, server_session
from sync.protocol.codec import decode_from_server, encode, pack_exchange, unpack_exchange
from sync.protocol.limits import EXCHANGE_BYTES, PUSHES_TAKEN
from sync.protocol.messages import Changes, Hello, Message, Push, Reload, ServerFault, Verdicts, Welcome, Wipe
from tests.running import RunningServer
from tests.server.sync.talker import talking, until

LONG = 25


class Caller:
    """Somebody who exchanges."""

    def __init__(self, client: httpx.AsyncClient, server: RunningServer, device: str, token: str) -> None:
        self.client = client
        self.server = server
        self.device = device
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/vnd.msgpack"}

    async def post(self, body: bytes, wait: float = 0) -> httpx.Response:
        return await self.client.post(
            f"/api/v1/sync/exchange?wait={wait}", content=body, headers=self.headers, timeout=LONG * 2
        )

    async def exchange(self, cursor: int, *messages: Message, wait: float = 0) -> list[Any]:
        hello = Hello(protocol=1, device=self.device, epoch=self.server.tenant.epoch, cursor=cursor)
        answer = await self.post(pack_exchange([encode(each) for each in (hello, *messages)]), wait)
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"] == "application/vnd.msgpack"
        return [decode_from_server(frame) for frame in unpack_exchange(answer.content)]


@pytest_asyncio.fixture
async def ada(server: RunningServer) -> AsyncIterator[Caller]:
    device = new_id()
    tokens = await server.sign_in("ada", device)
    async with httpx.AsyncClient(base_url=server.url) as client:
        yield Caller(client, server, device, tokens["access_token"])


def company() -> Mutation:
    return Mutation(new_id(), "company", new_id(), Action.CREATE, after={"name": "Northwind"})


async def newest(server: RunningServer) -> int:
    return (await server.changes())[-1].version


async def test_one_exchange_pushes_and_pulls(server: RunningServer, ada: Caller) -> None:
    head = await newest(server)
    pushes = [Push([company(), company()]), Push([company()])]
    messages = await ada.exchange(0, *pushes, wait=LONG)
    assert isinstance(messages[0], Welcome)
    verdicts = [verdict for each in messages if isinstance(each, Verdicts) for verdict in each.verdicts]
    assert [each.mutation_id for each in verdicts] == [each.id for push in pushes for each in push.mutations]
    assert {each.status for each in verdicts} == {Status.ACCEPTED}
    batches = [each for each in messages if isinstance(each, Changes)]
    assert batches[0].after == 0
    assert batches[-1].through >= head
    rest = await ada.exchange(batches[-1].through)
    seen = [change.version for each in (*batches, *rest[1:]) for change in each.changes]
    assert seen == [each.version for each in await server.changes()]


async def test_without_news_the_answer_waits_for_some(server: RunningServer, ada: Caller) -> None:
    head = await newest(server)
    assert [type(each) for each in await ada.exchange(head)] == [Welcome]
    waiting = asyncio.create_task(ada.exchange(head, wait=LONG))
    await until(lambda: talking(server) == 1)
    assert not waiting.done()
    await server.write(company())
    _, batch = await waiting
    assert (batch.after, batch.through) == (head, head + 1)


async def test_a_replica_that_cannot_go_on_is_told_at_once(server: RunningServer, ada: Caller) -> None:
    assert (await ada.exchange(10**6, wait=LONG))[1:] == [Reload("ahead")]
    messages = await ada.exchange(10**6, Push([mutation := company()]), wait=LONG)
    assert [each.mutation_id for each in messages[-1].verdicts] == [mutation.id]


async def test_faults_are_messages_and_change_nothing(server: RunningServer, ada: Caller) -> None:
    before = await server.changes()
    answer = await ada.post(pack_exchange([encode(Push([company()]))]))
    (fault,) = map(decode_from_server, unpack_exchange(answer.content))
    assert isinstance(fault, ServerFault)
    assert fault.code == "malformed"
    messages = await ada.exchange(before[-1].version, *(Push([company()]) for _ in range(PUSHES_TAKEN + 1)))
    assert any(isinstance(each, ServerFault) and each.code == "too-many-requests" for each in messages)


async def test_bodies_that_are_no_exchange_get_a_problem(server: RunningServer, ada: Caller) -> None:
    for body in (b"", b"\xc1", b"\x81\xa1a\x01", b"[]", b"\x91"):
        answer = await ada.post(body)
        assert (answer.status_code, answer.json()["code"]) == (400, "malformed"), body
    for wait in (-1, 26, "x"):
        answer = await ada.post(pack_exchange([]), wait)  # type: ignore[arg-type]  # nonsense on purpose
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.status_code in (400, 422)


async def test_a_body_that_announces_too_much_is_not_even_read(server: RunningServer, ada: Caller) -> None:
    head = "".join(f"{name}: {value}\r\n" for name, value in ada.headers.items())
    reader, writer = await asyncio.open_connection("127.0.0.1", server.serving.port)
    announced = (
        f"POST /api/v1/sync/exchange HTTP/1.1\r\nHost: here\r\nContent-Length: {EXCHANGE_BYTES + 1}\r\n{head}\r\n"
    )
    writer.write(announced.encode())
    async with asyncio.timeout(LONG):
        assert (await reader.readline()).startswith(b"HTTP/1.1 413 ")
    writer.close()
    await writer.wait_closed()


async def test_an_exchange_needs_a_good_token(server: RunningServer, ada: Caller) -> None:
    ada.headers["Authorization"] = "Bearer nonsense"
    answer = await ada.post(pack_exchange([]))
    assert (answer.status_code, answer.json()["code"]) == (401, "not-signed-in")


async def test_who_has_lost_access_is_told_to_wipe(server: RunningServer) -> None:
    device = new_id()
    tokens = await server.sign_in("ben", device)
    async with httpx.AsyncClient(base_url=server.url) as client:
        ben = Caller(client, server, device, tokens["access_token"])
        await server.do(lambda: remove_member(server.replication.database, server.tenant, server.people["ben"].id))
        assert [type(each) for each in await ben.exchange(0)] == [Wipe]


async def test_access_lost_while_waiting_is_told_at_once(server: RunningServer) -> None:
    device = new_id()
    tokens = await server.sign_in("ben", device)
    head = await newest(server)
    async with httpx.AsyncClient(base_url=server.url) as client:
        ben = Caller(client, server, device, tokens["access_token"])
        waiting = asyncio.create_task(ben.exchange(head, wait=LONG))
        await until(lambda: talking(server) == 1)

        async def revoke() -> None:
            async with server.replication.database.platform() as connection:
                await connection.exec_driver_sql("UPDATE device SET revoked_at = now() WHERE id = %s", (device,))

        await server.do(revoke)
        assert isinstance((await waiting)[-1], Wipe)


async def test_an_answer_is_cut_where_it_would_grow_too_long(
    server: RunningServer, ada: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(outgoing, "ROOM_BYTES", 2_000_000)
    monkeypatch.setattr(server_session, "BATCH_CHANGES", 10)
    cursor = await newest(server)
    values = {"name": "Northwind", "notes": "x" * 99_000}
    for _ in range(6):
        await server.write(*(Mutation(new_id(), "company", new_id(), Action.CREATE, after=values) for _ in range(10)))
    seen: list[int] = []
    while sum(seen) < 60:
        batches = (await ada.exchange(cursor))[1:]
        assert all(isinstance(each, Changes) for each in batches)
        seen.append(sum(len(each.changes) for each in batches))
        cursor = batches[-1].through
    assert seen == [30, 30]


async def test_a_batch_that_is_too_large_is_made_smaller(
    server: RunningServer, ada: Caller, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(scope, "BATCH_BYTES", scope.FRAME_BYTES + 1_000_000)
    cursor = await newest(server)
    values = {"name": "Northwind", "notes": "x" * 99_000}
    for _ in range(3):
        await server.write(*(Mutation(new_id(), "company", new_id(), Action.CREATE, after=values) for _ in range(8)))
    batches = (await ada.exchange(cursor))[1:]
    assert [len(each.changes) for each in batches] == [8, 8, 8]
    await server.write(*(Mutation(new_id(), "company", new_id(), Action.CREATE, after=values) for _ in range(12)))
    assert (await ada.exchange(cursor + 3))[1:] == [Reload("oversize")]
