"""The exchange: the same conversation in one HTTP request, for clients behind a proxy that blocks websockets.

What the client would have sent on a new websocket comes as one body, and one answer says everything the server has to
say until it would fall silent. Where that is nothing, the answer waits a while for news.
"""

import asyncio

from server.identity.caller import Caller
from server.sync.conversation import Conversation, conversation
from server.sync.outgoing import Outgoing
from server.sync.replication import Replication
from sync.ending import end
from sync.protocol.codec import pack_exchange, unpack_exchange

LONGEST_WAIT = 25.0
_WELCOME = 1


async def exchange(replication: Replication, caller: Caller, address: str, body: bytes, wait: float) -> bytes:
    """The answer to an exchange; `wait` in seconds. Raises Malformed, TooLarge, TooManyRequests, Unavailable."""
    frames = unpack_exchange(body)
    outgoing = Outgoing(drains=False)
    async with conversation(replication, caller, address, outgoing) as talk:
        for frame in frames:
            talk.received(frame)
        await talk.settle()
        if outgoing.closed is None and len(outgoing.frames()) <= _WELCOME:
            await _news(talk, replication, min(max(wait, 0.0), LONGEST_WAIT))
    return pack_exchange(outgoing.frames())


async def _news(talk: Conversation, replication: Replication, wait: float) -> None:
    """Wait until there is something to say, or the process ends, or the time is over."""
    waiting = [asyncio.create_task(each) for each in (talk.outgoing.grown(_WELCOME), replication.leaving.wait())]
    try:
        await asyncio.wait(waiting, timeout=wait, return_when=asyncio.FIRST_COMPLETED)
    finally:
        await end(*waiting)
    await talk.settle()
