"""Looking for harmful files: the seam behind which a virus scanner works, and ClamAV as one."""

import asyncio
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from server.attachments.storage import PIECE_BYTES
from shared_models.kernel.faults import Unavailable

SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Clean:
    """Nothing was found."""


@dataclass(frozen=True, slots=True)
class Harmful:
    """What was found, by the scanner's name for it."""

    name: str


class Scanner(Protocol):
    """Says of a file what is in it; raises Unavailable when it cannot say, and then the file is not taken yet."""

    async def scan(self, path: Path) -> Clean | Harmful:
        """Look at one file."""


class NoScanner:
    """Takes everything."""

    async def scan(self, path: Path) -> Clean | Harmful:
        """Nothing is looked at."""
        return Clean()


class ClamAv:
    """clamd, at `tcp://host:port` or `unix:///path`, by its command INSTREAM (clamd(8))."""

    def __init__(self, address: str, seconds: float = SECONDS) -> None:
        self._address = urlsplit(address)
        self._seconds = seconds

    async def scan(self, path: Path) -> Clean | Harmful:
        """Send the file in pieces and read the answer."""
        try:
            async with asyncio.timeout(self._seconds):
                answer = await self._ask(path)
        except (OSError, TimeoutError, asyncio.IncompleteReadError) as error:
            raise _away() from error
        text = answer.rstrip(b"\0").decode("utf-8", "replace").removeprefix("stream: ")
        if text == "OK":
            return Clean()
        if text.endswith(" FOUND"):
            return Harmful(text.removesuffix(" FOUND")[:200])
        raise _away()

    async def _ask(self, path: Path) -> bytes:
        reader, writer = await self._connect()
        try:
            writer.write(b"zINSTREAM\0")
            with await asyncio.to_thread(path.open, "rb") as file:
                while piece := await asyncio.to_thread(file.read, PIECE_BYTES):
                    writer.write(struct.pack(">I", len(piece)) + piece)
                    await writer.drain()
            writer.write(struct.pack(">I", 0))
            await writer.drain()
            return await reader.readuntil(b"\0")
        finally:
            writer.close()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._address.scheme == "unix":
            return await asyncio.open_unix_connection(self._address.path)
        return await asyncio.open_connection(self._address.hostname, self._address.port or 3310)


def scanner_at(address: str) -> Scanner:
    """The scanner that settings name; an empty text is none."""
    return ClamAv(address) if address else NoScanner()


def _away() -> Unavailable:
    return Unavailable("The virus scanner does not answer; the file is taken as soon as it does.", retry_after=30)
