"""A name for what somebody may see, by which both sides notice that a replica was loaded with something else in sight.

A role may change while a client is away, or while it loads; then neither the feed nor any message tells it. So a
manifest says what it was made for, the client says that in every hello, and the server compares. What a replica has
hidden it holds no more, even when the permission is back before the server could send it a reload.
"""

from dataclasses import fields
from functools import lru_cache
from hashlib import sha256

from msgspec import msgpack

from sync.protocol.scope import Scope

REDUCED = "reduced"
"""The name of what is left after something was hidden; no digest, so any server has such a replica loaded."""

_encode = msgpack.Encoder().encode


@lru_cache(maxsize=1_000)
def scope_digest(scope: Scope) -> str:
    """16 hexadecimal digits, the same for equal scopes, in every process."""
    parts = (getattr(scope, each.name) for each in fields(scope) if each.name != "schema_version")
    plain = [sorted(part) if isinstance(part, frozenset) else part for part in parts]
    return sha256(_encode(plain)).hexdigest()[:16]
