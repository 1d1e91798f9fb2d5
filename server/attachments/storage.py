"""Where content lies: whole objects under keys, of which the first part is the organisation's id."""

import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Protocol

from shared_models.kernel.ids import Id, is_id

PIECE_BYTES = 256 * 1024
DIGEST = re.compile(r"[0-9a-f]{64}")
_KIND = re.compile(r"[a-z0-9.-]{0,20}")


class Missing(Exception):
    """There is no object under the key."""


class Storage(Protocol):
    """Objects never change: the same key always holds the same bytes. Every method raises Unavailable when it fails."""

    async def put(self, key: str, path: Path) -> None:
        """Keep the bytes of a file, whole or not at all, durable on return; a second time does no harm."""

    def read(self, key: str, start: int, end: int) -> AsyncIterator[bytes]:
        """The bytes from `start` up to, not including, `end`, in pieces; raises Missing before the first."""

    async def remove(self, key: str) -> None:
        """Forget an object; one that is not there does no harm."""

    async def close(self) -> None:
        """Let go of connections."""


def key_of(tenant: Id, digest: str, kind: str = "") -> str:
    """The key of an organisation's content, or of what was made from it (`kind`), on every kind of storage."""
    if not (is_id(tenant) and DIGEST.fullmatch(digest) and _KIND.fullmatch(kind)):
        raise ValueError(f"no key: {tenant!r} {digest!r} {kind!r}")
    return f"{tenant}/{digest[:2]}/{digest}{f'.{kind}' if kind else ''}"
