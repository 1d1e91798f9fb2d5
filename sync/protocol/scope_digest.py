"""A name for what somebody may see, by which both sides notice that a replica was loaded with something else in sight.

A role may change while a client is away, or while it loads; then neither the feed nor any message tells it. So a
manifest says what it was made for, the client says that in every hello, and the server compares.
"""

from dataclasses import fields
from functools import lru_cache
from hashlib import sha256

from msgspec import msgpack

from sync.protocol.scope import Scope

_encode = msgpack.Encoder().encode


@lru_cache(maxsize=1_000)
def scope_digest(scope: Scope) -> str:
    """16 hexadecimal digits, the same for equal scopes, in every process."""
    parts = (getattr(scope, each.name) for each in fields(scope) if each.name != "schema_version")
    plain = [sorted(part) if isinstance(part, frozenset) else part for part in parts]
    return sha256(_encode(plain)).hexdigest()[:16]
