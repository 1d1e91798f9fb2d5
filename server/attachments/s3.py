"""Content in S3-compatible storage, addressed by path (`https://host/bucket/key`): three requests are all it needs.

Whatever passes by itself (busy, cut, a signature that came too late) is tried again, signed anew, a few times.
"""

import asyncio
import hashlib
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Self
from urllib.parse import parse_qs, quote, unquote, urlsplit

import httpx

from server.attachments.s3_signature import Signing, signed
from server.attachments.storage import PIECE_BYTES, Missing
from shared_models.kernel.faults import Unavailable
from shared_models.kernel.instant import to_datetime
from sync.clock import now

TRIES = 4
PAUSE_SECONDS = 0.2
_EMPTY = hashlib.sha256().hexdigest()
_STALE = ("RequestTimeTooSkewed", "RequestExpired", "ExpiredToken")


class _TryAgain(Exception):
    """The storage could not do it this time."""


class S3Storage:
    """One bucket."""

    def __init__(self, url: str, bucket: str, signing: Signing, pause_seconds: float = PAUSE_SECONDS) -> None:
        self._url = url
        self._host = urlsplit(url).netloc
        self._bucket = bucket
        self._signing = signing
        self._pause_seconds = pause_seconds
        self._client = httpx.AsyncClient(timeout=httpx.Timeout(60.0, connect=10.0))

    @classmethod
    def at(cls, address: str) -> Self:
        """The bucket of `https://KEY:SECRET@host/bucket?region=…`; raises ValueError when it is no such address."""
        parts = urlsplit(address)
        bucket = parts.path.strip("/")
        if not (parts.scheme in ("http", "https") and parts.hostname and parts.username and parts.password and bucket):
            raise ValueError("must be an address such as https://KEY:SECRET@s3.example.org/bucket?region=eu-central-1")
        region = parse_qs(parts.query).get("region", ["us-east-1"])[0]
        host = parts.netloc.rpartition("@")[2]
        return cls(
            f"{parts.scheme}://{host}", bucket, Signing(unquote(parts.username), unquote(parts.password), region)
        )

    async def put(self, key: str, path: Path) -> None:
        """See Storage."""
        digest, size = await asyncio.to_thread(_digest_and_size, path)
        for attempt in range(TRIES):
            try:
                body = _pieces(path) if size else b""
                await self._send("PUT", key, digest, {"content-length": str(size)}, body)
            except _TryAgain:
                await self._wait(attempt)
            else:
                return
        raise _away()

    async def read(self, key: str, start: int, end: int) -> AsyncIterator[bytes]:
        """See Storage. A body that is cut off is asked for again from where it ended."""
        attempt = 0
        while start < end:
            try:
                async with self._request("GET", key, _EMPTY, {"range": f"bytes={start}-{end - 1}"}, b"") as answer:
                    await _check(answer)
                    async for piece in answer.aiter_bytes(PIECE_BYTES):
                        start += len(piece)
                        attempt = 0
                        yield piece
                if start < end:
                    raise _TryAgain
            except (_TryAgain, httpx.TransportError):
                attempt += 1
                if attempt == TRIES:
                    raise _away() from None
                await self._wait(attempt)

    async def remove(self, key: str) -> None:
        """See Storage."""
        for attempt in range(TRIES):
            try:
                await self._send("DELETE", key, _EMPTY, {}, b"")
            except Missing:
                return
            except _TryAgain:
                await self._wait(attempt)
            else:
                return
        raise _away()

    async def close(self) -> None:
        """See Storage."""
        await self._client.aclose()

    async def _send(
        self, method: str, key: str, digest: str, headers: dict[str, str], body: AsyncIterator[bytes] | bytes
    ) -> None:
        try:
            async with self._request(method, key, digest, headers, body) as answer:
                await _check(answer)
        except httpx.TransportError as error:
            raise _TryAgain from error

    def _request(  # type: ignore[no-untyped-def]  # httpx's context manager has no public name
        self, method: str, key: str, digest: str, headers: dict[str, str], body: AsyncIterator[bytes] | bytes
    ):
        path = f"/{self._bucket}/{key}"
        at: datetime = to_datetime(now()).astimezone(UTC)
        sent = signed(self._signing, method, self._host, path, digest, at, headers)
        return self._client.stream(method, self._url + quote(path), headers=sent, content=body)

    async def _wait(self, attempt: int) -> None:
        await asyncio.sleep(self._pause_seconds * 2**attempt)


async def _check(answer: httpx.Response) -> None:
    if answer.is_success:
        return
    text = (await answer.aread())[:2000].decode("utf-8", "replace")
    if answer.status_code == 404 and "NoSuchBucket" not in text:
        raise Missing
    if answer.status_code >= 500 or answer.status_code == 429 or any(each in text for each in _STALE):
        raise _TryAgain
    raise _away()


async def _pieces(path: Path) -> AsyncIterator[bytes]:
    with await asyncio.to_thread(path.open, "rb") as file:
        while piece := await asyncio.to_thread(file.read, PIECE_BYTES):
            yield piece


def _digest_and_size(path: Path) -> tuple[str, int]:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest(), path.stat().st_size


def _away() -> Unavailable:
    return Unavailable("The storage for files does not answer right now. Try again later.", retry_after=5)
