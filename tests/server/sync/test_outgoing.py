"""What waits to be sent: in order, bounded, and nothing behind a close."""

from __future__ import annotations

import asyncio

from server.sync.link import _read
from server.sync.outgoing import ROOM_BYTES, Outgoing
from sync.protocol.effects import Close, Send

BIG = Send(b"x" * (ROOM_BYTES + 1))
BYE = Close(1000, "bye")


class Chatterbox:
    """A client that sends and sends, and each of whose frames is answered at length."""

    def __init__(self) -> None:
        self.outgoing = Outgoing(drains=True)
        self.sent = 0

    async def receive(self) -> dict[str, object]:
        await asyncio.sleep(0)
        self.sent += 1
        return {"type": "websocket.receive", "bytes": b"more"}

    def received(self, _: bytes) -> None:
        self.outgoing.put(BIG)


async def test_nothing_is_read_from_a_client_that_takes_nothing() -> None:
    talk = Chatterbox()
    reading = asyncio.create_task(_read(talk, talk))  # type: ignore[arg-type]  # both ends of one toy
    for expected in (1, 2, 3):
        for _ in range(10):
            await asyncio.sleep(0)
        assert talk.sent == expected
        await talk.outgoing.next()
    reading.cancel()


async def test_frames_leave_in_their_order_and_nothing_follows_a_close() -> None:
    outgoing = Outgoing(drains=True)
    for effect in (Send(b"1"), Send(b"2"), BYE, Send(b"3"), Close(1001, "again")):
        outgoing.put(effect)
    assert [await outgoing.next() for _ in range(3)] == [Send(b"1"), Send(b"2"), BYE]
    assert outgoing.frames() == []
    assert outgoing.closed == BYE


async def test_room_is_waited_for_until_frames_have_left() -> None:
    outgoing = Outgoing(drains=True)
    assert await outgoing.room()
    outgoing.put(BIG)
    waiting = asyncio.create_task(outgoing.room())
    await asyncio.sleep(0)
    assert not waiting.done()
    await outgoing.next()
    assert await waiting


async def test_a_close_ends_the_wait_for_room() -> None:
    outgoing = Outgoing(drains=True)
    outgoing.put(BIG)
    waiting = asyncio.create_task(outgoing.room())
    await asyncio.sleep(0)
    outgoing.put(BYE)
    assert not await waiting


async def test_what_does_not_drain_is_full_at_once() -> None:
    outgoing = Outgoing(drains=False)
    assert await outgoing.room()
    outgoing.put(BIG)
    assert not await outgoing.room()
    assert outgoing.frames() == [BIG.frame]


async def test_waiting_for_more_ends_with_more() -> None:
    outgoing = Outgoing(drains=False)
    outgoing.put(Send(b"1"))
    waiting = asyncio.create_task(outgoing.grown(1))
    await asyncio.sleep(0)
    assert not waiting.done()
    outgoing.put(Send(b"2"))
    await waiting
    await outgoing.grown(1)
