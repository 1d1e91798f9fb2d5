"""Cursors: where a page ended, signed, and good only for the very list it came from.

Opaque to callers. A page goes on after the last record's place in the order, so records made meanwhile neither shift
it nor repeat. The signature is what lets PostgreSQL read the place back without another check.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from collections.abc import Sequence
from hashlib import sha256
from hmac import compare_digest, digest
from typing import Any

import msgspec

from server.rest.faults import BadCursor

MAX_LENGTH = 6000
_SIGNATURE = 16


class Cursors:
    """Writes cursors with the first key and believes those of any."""

    def __init__(self, secrets: Sequence[bytes]) -> None:
        self._keys = tuple(digest(each, b"cursor", "sha256") for each in secrets)

    def write(self, about: str, place: Sequence[Any]) -> str:
        """The cursor for a place in the list that `about` describes."""
        body = msgspec.msgpack.encode(place)
        return urlsafe_b64encode(_signature(self._keys[0], about, body) + body).decode().rstrip("=")

    def read(self, about: str, cursor: str) -> list[Any]:
        """The place of a cursor; raises BadCursor when it is not one of this list."""
        try:
            raw = (
                urlsafe_b64decode(cursor.encode("ascii") + b"=" * (-len(cursor) % 4))
                if len(cursor) < MAX_LENGTH
                else b""
            )
        except (ValueError, Error):
            raw = b""
        signature, body = raw[:_SIGNATURE], raw[_SIGNATURE:]
        if not any(compare_digest(signature, _signature(key, about, body)) for key in self._keys):
            raise BadCursor(
                "This cursor is not from this list. Use `next` of the page before, with the same parameters.",
                field="cursor",
            )
        place: list[Any] = msgspec.msgpack.decode(body)
        return place


def _signature(key: bytes, about: str, body: bytes) -> bytes:
    return digest(key, sha256(about.encode("utf-8", "surrogatepass")).digest() + body, "sha256")[:_SIGNATURE]
