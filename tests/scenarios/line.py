"""A telephone line between one client and the server: a TCP proxy that a test cuts, heals, or lets go wrong."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress

from sync.ending import end

_PIECE = 16_384
_HEAD = b"\r\n\r\n"
_REFUSED = b"HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


def unlimited(_: int) -> int | None:
    """As many bytes as there are."""
    return None


class Line:
    """Listens on a free loopback port and passes everything on to the server's.

    `budget` says for the n-th connection after how many bytes, both ways together, it breaks.
    """

    def __init__(
        self, port: int, *, blocks_websockets: bool = False, budget: Callable[[int], int | None] = unlimited
    ) -> None:
        self.connections = 0
        self.broken = 0
        self.upgrades = 0
        self._port = port
        self._blocks_websockets = blocks_websockets
        self._budget = budget
        self._whole = True
        self._passes = asyncio.Event()
        self._passes.set()
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server

    @property
    def url(self) -> str:
        """The server's address, as the client behind this line knows it."""
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aenter__(self) -> Line:
        self._server = await asyncio.start_server(self._connected, "127.0.0.1", 0)
        return self

    async def __aexit__(self, *_: object) -> None:
        self.cut()
        self._server.close()
        await end(*self._tasks)
        await self._server.wait_closed()

    def cut(self) -> None:
        """Break every connection, and every new one at once."""
        self._whole = False
        for writer in self._writers:
            writer.transport.abort()

    def heal(self) -> None:
        """Let connections through again."""
        self._whole = True

    def swallow(self) -> None:
        """Let packets vanish from now on: nothing is refused and nothing breaks, there is just no answer."""
        self._passes.clear()

    def deliver(self) -> None:
        """Packets arrive again. As TCP sends again what was lost, nothing of a connection that lived on is missing."""
        self._passes.set()

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.create_task(self._carry(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._passes.wait()
            if self._whole:
                with suppress(OSError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
                    await self._talk(reader, writer)
        finally:  # also when the line goes away before the first word, or nobody would ever close it
            if not writer.is_closing():
                writer.transport.abort()

    async def _talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(_HEAD)
        if b"upgrade: websocket" in head.lower():
            self.upgrades += 1
            if self._blocks_websockets:
                writer.write(_REFUSED)
                await writer.drain()
                writer.close()
                return
        await self._join(head, reader, writer)

    async def _join(self, head: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", self._port)
        ends = {writer, server_writer}
        self._writers |= ends
        left = _Left(self._budget(self.connections))
        self.connections += 1
        ways = [
            asyncio.create_task(_pass(head, reader, server_writer, left, self._passes)),
            asyncio.create_task(_pass(b"", server_reader, writer, left, self._passes)),
        ]
        try:
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            self.broken += left.over
        finally:
            await end(*ways)
            self._writers -= ends
            for each in ends:
                each.transport.abort()


class _Left:
    """How many bytes a connection still carries."""

    def __init__(self, budget: int | None) -> None:
        self.bytes = budget
        self.over = False

    def take(self, data: bytes) -> bytes:
        """As much of the data as is still carried."""
        if self.bytes is None:
            return data
        carried = data[: self.bytes]
        self.bytes -= len(carried)
        self.over = len(carried) < len(data) or self.bytes == 0
        return carried


async def _pass(
    data: bytes, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, left: _Left, passes: asyncio.Event
) -> None:
    with suppress(OSError):
        while not left.over:
            await passes.wait()
            writer.write(left.take(data))
            await writer.drain()
            data = b"" if left.over else await reader.read(_PIECE)
            if not data:
                return
