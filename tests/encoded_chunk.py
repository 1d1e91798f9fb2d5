"""A chunk in the form that it travels in, from rows: servers pack it from parts, tests at once."""

from msgspec import msgpack

from sync.protocol.chunk import Chunk, compress, digest_of


def encode_chunk(chunk: Chunk) -> tuple[bytes, str]:
    """The compressed bytes of a chunk, and their digest."""
    data = compress(msgpack.encode(chunk))
    return data, digest_of(data)
