"""A chunk of a first load: rows of one record type in one bucket, as zstd-compressed MessagePack (RFC 8878).

A chunk is known by the SHA-256 of its bytes, so it can be fetched again, cached anywhere, and never believed unchecked.
"""

from hashlib import sha256

import zstandard
from msgspec import Struct, msgpack

from shared_models.kernel.faults import Malformed, TooLarge
from sync.protocol.limits import CHUNK_BYTES
from sync.protocol.messages.message import ShortText
from sync.protocol.plain import Plain

MEDIA_TYPE = "application/zstd"
_SQUEEZE = zstandard.ZstdCompressionParameters.from_level(3, hash_log=18, chain_log=18)
"""Tables of twice the usual size: 2 % fewer bytes for chunks of some MiB, at no more CPU time."""
WINDOW_BYTES = 1 << 26
"""The largest zstd window a reader sets memory aside for."""


class Chunk(Struct, frozen=True):
    """`rows` are arrays in the order of `columns`: the declared fields, then `title` and `sort_key`."""

    record_type: ShortText
    columns: list[ShortText]
    rows: list[list[Plain]]


_decoder = msgpack.Decoder(Chunk)


def compress(plain: bytes) -> bytes:
    """An encoded chunk in the form that it travels in."""
    return zstandard.ZstdCompressor(compression_params=_SQUEEZE).compress(plain)


def decode_chunk(data: bytes, digest: str) -> Chunk:
    """The chunk whose compressed bytes have this digest; raises Malformed or TooLarge and believes nothing else."""
    if digest_of(data) != digest:
        raise Malformed("The chunk is not the one that was asked for: its SHA-256 differs. Fetch it again.")
    try:
        with zstandard.ZstdDecompressor(max_window_size=WINDOW_BYTES).stream_reader(data) as reader:
            plain = reader.read(CHUNK_BYTES + 1)
        if len(plain) > CHUNK_BYTES:
            raise TooLarge(f"The chunk unpacks to more than the limit of {CHUNK_BYTES} bytes.")
        chunk = _decoder.decode(plain)
    except (zstandard.ZstdError, ValueError, RecursionError) as error:
        raise Malformed(f"The chunk cannot be understood: {error}.") from None
    width = len(chunk.columns)
    if not {width}.issuperset(map(len, chunk.rows)):
        raise Malformed(f"A row of the chunk does not have {width} values.")
    return chunk


def digest_of(data: bytes) -> str:
    """The SHA-256 of bytes, as 64 hexadecimal digits."""
    return sha256(data).hexdigest()
