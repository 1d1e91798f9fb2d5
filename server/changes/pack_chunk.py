"""A chunk as it is kept and fetched: made of a piece of rows, the same way for records and for stubs."""

from collections.abc import Sequence

from msgspec import Raw, msgpack

from server.changes.chunk_store import Kept
from sync.protocol.chunk import compress, digest_of
from sync.protocol.chunk_plan import Piece
from sync.protocol.content import content_of

_encode = msgpack.Encoder().encode


def pack_chunk(record_type: str, columns: Sequence[str], piece: Piece) -> tuple[bytes, Kept]:
    """Its compressed bytes, and what is to be known of it; rows are encoded in the order of `columns`."""
    data = compress(_encode({"record_type": record_type, "columns": columns, "rows": list(map(Raw, piece.rows))}))
    kept = Kept(digest_of(data), len(piece.rows), len(data), piece.start, piece.end, content_of(piece.rows))
    return data, kept
