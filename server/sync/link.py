"""A websocket link: one client's conversation over RFC 6455, binary frames only.

Three tasks beside the conversation's own: one reads, one writes, and a slow reader on the other side holds up only
these. Nothing is read from a client that does not take what is sent to it.
"""

import asyncio
from contextlib import suppress

from starlette.websockets import WebSocket, WebSocketDisconnect

from server.identity.caller import Caller
from server.sync.conversation import RETRY_MS, Conversation, conversation
from server.sync.outgoing import Outgoing
from server.sync.replication import Replication
from shared_models.kernel.faults import Malformed, TooManyRequests, Unavailable
from sync.ending import end
from sync.protocol.close_code import close_code
from sync.protocol.codec import encode
from sync.protocol.effects import Close
from sync.protocol.messages import ServerFault

SEND_SECONDS = 60.0
_REASON_BYTES = 120


async def link(replication: Replication, websocket: WebSocket, caller: Caller) -> None:
    """Serve an accepted websocket until either side closes it."""
    outgoing = Outgoing(drains=True)
    address = websocket.client.host if websocket.client else ""
    try:
        await _serve(replication, websocket, caller, address, outgoing)
    except (Unavailable, TooManyRequests) as fault:
        await websocket.send_bytes(encode(ServerFault(fault.code(), fault.reason, RETRY_MS)))
        await websocket.close(close_code(fault), fault.code())


async def _serve(
    replication: Replication, websocket: WebSocket, caller: Caller, address: str, outgoing: Outgoing
) -> None:
    async with conversation(replication, caller, address, outgoing) as talk:
        reading = asyncio.create_task(_read(websocket, talk))
        writing = asyncio.create_task(_write(websocket, outgoing))
        try:
            await asyncio.wait((reading, writing), return_when=asyncio.FIRST_COMPLETED)
        finally:
            await end(reading, writing)


async def _read(websocket: WebSocket, talk: Conversation) -> None:
    while True:
        message = await websocket.receive()
        if message["type"] == "websocket.disconnect":
            return
        frame = message.get("bytes")
        if frame is None:
            talk.failed(Malformed("Every frame of this protocol is binary."))
        else:
            talk.received(frame)
        if not await talk.outgoing.room():
            await asyncio.Event().wait()  # the close is on its way: the writer ends the link


async def _write(websocket: WebSocket, outgoing: Outgoing) -> None:
    """Send what waits until there is a close, the client is gone, or it takes nothing for too long."""
    with suppress(WebSocketDisconnect, RuntimeError, TimeoutError):
        while True:
            effect = await outgoing.next()
            async with asyncio.timeout(SEND_SECONDS):
                if isinstance(effect, Close):
                    return await websocket.close(effect.code, effect.reason[:_REASON_BYTES])
                await websocket.send_bytes(effect.frame)
