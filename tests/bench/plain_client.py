"""The least HTTP/1.1 client there is, so that a load test measures the server and not its client's library.

It speaks only what our own servers answer: keep-alive and Content-Length (RFC 9112).
"""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit


class PlainClient:
    """One connection to one address."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter, path: str, head: str) -> None:
        self._reader, self._writer, self._path, self._head = reader, writer, path, head

    @classmethod
    async def connect(cls, url: str, token: str) -> PlainClient:
        """Connect; every request goes below the path of `url`."""
        parts = urlsplit(url)
        reader, writer = await asyncio.open_connection(parts.hostname, parts.port, limit=2**22)
        head = f"Host: {parts.netloc}\r\nContent-Type: application/json\r\n"
        return cls(reader, writer, parts.path, head + (f"Authorization: Bearer {token}\r\n" if token else ""))

    async def request(self, method: str, path: str, body: str = "") -> int:
        """The status of the answer; its body is read and thrown away."""
        request = f"{method} {self._path}{path} HTTP/1.1\r\n{self._head}Content-Length: {len(body)}\r\n\r\n{body}"
        self._writer.write(request.encode())
        head = (await self._reader.readuntil(b"\r\n\r\n")).lower()
        length = int(head.split(b"content-length:", 1)[1].split(b"\r\n", 1)[0])
        await self._reader.readexactly(length)
        return int(head.split(b" ", 2)[1])

    def close(self) -> None:
        """Let go of the connection."""
        self._writer.close()
