"""A client that takes nothing delays nobody, counted in turns of the event loop, and holds only so much memory."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from typing import Any

import pytest

from server.changes.feed import Batch
from server.changes.heads import Heads
from server.database.tenant import Tenant
from server.identity.caller import Caller
from server.sync import batches
from server.sync.batches import Batches
from server.sync.conversation import Conversation
from server.sync.link import _read, _write
from server.sync.outgoing import Outgoing
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.ids import NIL
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id
from sync.protocol.codec import decode_from_server, encode
from sync.protocol.limits import BATCHES, FRAME_BYTES, WINDOW_BYTES
from sync.protocol.messages import Ack, Changes, Hello
from sync.protocol.server_session import Facts, ServerSession

TENANT = Tenant(new_id(), "t_none", "", epoch=new_id())
EVERYTHING = permissions(Role.ADMIN, catalogue())
LARGE = "x" * 2_000_000
MOST_TURNS = 1_000


class Here:
    """As much of a server's replication as a conversation needs that only listens."""

    def __init__(self) -> None:
        self.heads = Heads(None)  # type: ignore[arg-type]  # never asked to look into a database
        self.batches = Batches(None)  # type: ignore[arg-type]  # reads come from the test


class Socket:
    """A client's end. It acknowledges what it takes; when it is `stuck` it takes a frame and never another."""

    def __init__(self, stuck: bool) -> None:
        self.stuck = stuck
        self.through = 0
        self.answers: asyncio.Queue[bytes] = asyncio.Queue()

    async def receive(self) -> dict[str, Any]:
        return {"type": "websocket.receive", "bytes": await self.answers.get()}

    async def send_bytes(self, frame: bytes) -> None:
        if self.stuck:
            await asyncio.Event().wait()
        message = decode_from_server(frame)
        if isinstance(message, Changes):
            self.through = message.through
            self.answers.put_nowait(encode(Ack(message.through)))


@pytest.fixture(autouse=True)
def _feed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every version creates one company with long notes."""

    async def read_feed(_: object, tenant: Tenant, after: int, limit: int) -> Batch:
        values = {"name": "Northwind", "notes": LARGE}
        change = Change(after + 1, 0, 1, NIL, NIL, "company", new_id(), ChangeKind.CREATE, {}, values, None, "owner:")
        return Batch(tenant.epoch, after, after + 1, (change,))

    monkeypatch.setattr(batches, "read_feed", read_feed)


@asynccontextmanager
async def connected(here: Here, *, stuck: bool = False) -> AsyncIterator[tuple[Socket, Outgoing]]:
    """A client that has said hello."""
    socket, outgoing = Socket(stuck), Outgoing(drains=True)
    who = Caller(TENANT, new_id(), new_id(), new_id(), "Admin", EVERYTHING, "", "")
    facts = Facts(TENANT.id, who.person_id, who.device_id, EVERYTHING, "", TENANT.epoch, head=0)
    talk = Conversation(here, who, "", outgoing, ServerSession(facts, 2**62))  # type: ignore[arg-type]  # as much as it needs
    tasks = [asyncio.create_task(each) for each in (talk.follow(0), _read(socket, talk), _write(socket, outgoing))]  # type: ignore[arg-type]
    socket.answers.put_nowait(encode(Hello(protocol=1, device=who.device_id, epoch=TENANT.epoch)))
    try:
        yield socket, outgoing
    finally:
        for task in tasks:
            task.cancel()
        with suppress(asyncio.CancelledError):
            await asyncio.gather(*tasks, return_exceptions=True)


async def turns_of(here: Here, quick: Socket, version: int) -> int:
    """Commit a version; how many turns of the loop it takes until the quick client has it."""
    here.heads.moved(TENANT.id, version)
    for turns in range(MOST_TURNS):
        if quick.through == version:
            return turns
        await asyncio.sleep(0)
    pytest.fail("it never came")


async def latencies(stuck: int, commits: int = 3 * BATCHES) -> tuple[list[int], list[int]]:
    """The quick client's turns, commit by commit, and the bytes that then wait for each of the others."""
    here = Here()
    async with AsyncExitStack() as stack:
        others = [await stack.enter_async_context(connected(here, stuck=True)) for _ in range(stuck)]
        quick, _ = await stack.enter_async_context(connected(here))
        for _ in range(10):
            await asyncio.sleep(0)
        turns = [await turns_of(here, quick, version) for version in range(1, commits + 1)]
        return turns, [outgoing._bytes for _, outgoing in others]


async def test_who_takes_nothing_delays_nobody() -> None:
    alone, _ = await latencies(0)
    beside, waiting = await latencies(20)
    assert beside == alone
    assert len(set(alone[1:])) == 1
    assert all(len(LARGE) < each <= WINDOW_BYTES + FRAME_BYTES for each in waiting)


def test_the_clients_here_would_not_fit_otherwise() -> None:
    assert 3 * BATCHES * len(LARGE) > 2 * WINDOW_BYTES
