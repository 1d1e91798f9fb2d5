"""The whole application as tests of REST call it, and a file that a contact of its own has attached."""

from __future__ import annotations

import hashlib
from typing import Any

import httpx

from tests.server.rest.conftest import Api, Json, api, app, client, neighbour

__all__ = ["api", "app", "client", "neighbour"]


def digest_of(data: bytes) -> str:
    """The name of content."""
    return hashlib.sha256(data).hexdigest()


async def attach(api: Api, data: bytes, **about: Any) -> Json:
    """A record that names the content, on a new contact unless said otherwise."""
    if not about:
        about = {"contact_id": (await api.make("contacts", last_name="Smith"))["id"]}
    return await api.make("attachments", file_name="offer.pdf", size=len(data), digest=digest_of(data), **about)


async def put(api: Api, data: bytes, part: tuple[int, int] | None = None, digest: str = "") -> httpx.Response:
    """Upload the content, or the part [start, end) of it."""
    headers = {"content-type": "application/octet-stream"}
    start, end = part or (0, len(data))
    if part:
        shown = f"{start}-{end - 1}" if end > start else "*"
        headers["content-range"] = f"bytes {shown}/{len(data)}"
    path = f"/content/{digest or digest_of(data)}"
    return await api("PUT", path, headers=headers, content=data[start:end])


async def read(api: Api, digest: str, **headers: str) -> httpx.Response:
    """Download it."""
    return await api("GET", f"/content/{digest}", headers=headers)
