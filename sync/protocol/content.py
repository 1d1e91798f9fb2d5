"""What the rows of a chunk are, as one hash that a replica can compute from its own rows.

Equal rows have equal hashes, however they were packed: a replica compares, and fetches only what differs.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256

from msgspec import msgpack

from sync.protocol.plain import Plain

_encode = msgpack.Encoder(order="deterministic").encode


def encode_row(values: Sequence[Plain]) -> bytes:
    """One row as a MessagePack array, in the order of the manifest's columns; maps have their keys sorted."""
    return _encode(values)


def content_of(rows: Iterable[bytes]) -> str:
    """The SHA-256 over encoded rows in ascending order of their ids, as 64 hexadecimal digits."""
    return sha256(b"".join(rows)).hexdigest()
