"""Baseline of `propagate`: a bare websocket server that sends each frame it gets to everybody, without a database."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack

from websockets.asyncio.client import connect
from websockets.asyncio.server import ServerConnection, broadcast, serve

FRAME = bytes(300)


async def measure(clients: int, edits: int) -> list[float]:
    """Seconds from sending a frame until the last of the other clients has it, for each of `edits` frames."""
    sockets: set[ServerConnection] = set()

    async def handle(socket: ServerConnection) -> None:
        sockets.add(socket)
        async for frame in socket:
            broadcast(sockets, frame)

    taken = []
    async with AsyncExitStack() as stack:
        server = await stack.enter_async_context(serve(handle, "127.0.0.1", 0, compression=None))
        url = f"ws://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        peers = [await stack.enter_async_context(connect(url, compression=None)) for _ in range(clients)]
        for _ in range(edits):
            start = time.perf_counter()
            await peers[0].send(FRAME)
            await asyncio.gather(*(peer.recv() for peer in peers))
            taken.append(time.perf_counter() - start)
    return taken
