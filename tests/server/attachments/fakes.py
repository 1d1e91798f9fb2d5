"""A clamd and an S3 storage that speak the real protocols, on free ports of this machine, with their ways to fail."""

from __future__ import annotations

import asyncio
import hashlib
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

EICAR = b"X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-" + b"TEST-FILE!$H+H*"


@dataclass
class Clamd:
    """INSTREAM of clamd(8): pieces with their length before them, the last of length 0; the answer ends with NUL."""

    address: str = ""
    limit: int = 1_000_000
    seen: list[bytes] = field(default_factory=list)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        assert await reader.readuntil(b"\0") == b"zINSTREAM\0"
        data = b""
        while length := struct.unpack(">I", await reader.readexactly(4))[0]:
            data += await reader.readexactly(length)
        self.seen.append(data)
        answer = "stream: Eicar-Signature FOUND" if EICAR in data else "stream: OK"
        if len(data) > self.limit:
            answer = "INSTREAM size limit exceeded. ERROR"
        writer.write(answer.encode() + b"\0")
        await writer.drain()
        writer.close()


@asynccontextmanager
async def clamd() -> AsyncIterator[Clamd]:
    """A clamd that listens."""
    fake = Clamd()
    listening = await asyncio.start_server(fake.talk, "127.0.0.1", 0)
    fake.address = f"tcp://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    async with listening:
        yield fake


@dataclass
class S3:
    """PUT, GET with Range and DELETE of objects; `failures` are done to the next requests, one each."""

    host: str = ""
    objects: dict[str, bytes] = field(default_factory=dict)
    failures: list[str] = field(default_factory=list)
    requests: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head, *lines = (await reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")
        method, path, _ = head.split(" ")
        headers = {name.lower(): value for name, _, value in (each.partition(": ") for each in lines if each)}
        body = await reader.readexactly(int(headers.get("content-length", 0)))
        self.requests.append((method, path, headers))
        failure = self.failures.pop(0) if self.failures else ""
        if failure == "SlowDown":
            return await self._say(writer, 503, b"<Error><Code>SlowDown</Code></Error>")
        if failure in ("RequestTimeTooSkewed", "SignatureDoesNotMatch"):
            return await self._say(writer, 403, f"<Error><Code>{failure}</Code></Error>".encode())
        if method == "PUT":
            if hashlib.sha256(body).hexdigest() != headers["x-amz-content-sha256"]:
                return await self._say(writer, 400, b"<Error><Code>XAmzContentSHA256Mismatch</Code></Error>")
            self.objects[path] = body
            return await self._say(writer, 200, b"")
        if method == "DELETE":
            self.objects.pop(path, None)
            return await self._say(writer, 204, b"")
        if path not in self.objects:
            return await self._say(writer, 404, b"<Error><Code>NoSuchKey</Code></Error>")
        first, last = headers["range"].removeprefix("bytes=").split("-")
        part = self.objects[path][int(first) : int(last) + 1]
        return await self._say(writer, 206, part, cut=failure == "cut")

    async def _say(self, writer: asyncio.StreamWriter, status: int, body: bytes, *, cut: bool = False) -> None:
        head = f"HTTP/1.1 {status} Said\r\ncontent-length: {len(body)}\r\nconnection: close\r\n\r\n"
        writer.write(head.encode() + (body[: len(body) // 2] if cut else body))
        await writer.drain()


@asynccontextmanager
async def s3() -> AsyncIterator[S3]:
    """A storage that listens."""
    fake = S3()
    listening = await asyncio.start_server(fake.talk, "127.0.0.1", 0, limit=1 << 20)
    fake.host = f"127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    async with listening:
        yield fake
