"""The manifest of a first load: which chunks make up the tenant's records, and the version they hold at least."""

from collections.abc import Sequence
from typing import Annotated

from msgspec import Meta, Struct, field, msgpack
from msgspec.structs import replace

from shared_models.kernel.faults import Malformed, TooLarge
from sync.protocol.limits import CHUNK_BYTES, MANIFEST_BYTES
from sync.protocol.messages.message import ShortText
from sync.protocol.plain import Natural

MEDIA_TYPE = "application/vnd.msgpack"
Digest = Annotated[str, Meta(pattern=r"\A[0-9a-f]{64}\Z")]


class ChunkEntry(Struct, frozen=True):
    """One chunk: `digest` is the SHA-256 of its compressed bytes, `bytes` their number.

    It holds all rows of its record type in sight with `start` <= id < `end`; `content` is their hash (`content.py`).
    """

    record_type: ShortText
    bucket: ShortText
    digest: Digest
    rows: Natural
    bytes: Annotated[int, Meta(ge=0, le=CHUNK_BYTES)]
    start: ShortText = ""
    end: ShortText = ""
    content: ShortText = ""


class Manifest(Struct, frozen=True):
    """All chunks a person may see. With every one stored, the replica's cursor is `version` of `epoch`.

    `columns` names, for every record type in sight, what a row consists of, in the order `content` is computed in.
    `stubs` are chunks of ids and titles alone (`stubs.py`). `scope` names what was in sight (`scope_digest.py`).
    `epoch_from` is the version the epoch began with: later ones of the epoch before it, the server has lost.
    `more` is 0, or there will be more chunks than are named, of so many rows at least: then the load cannot end yet.
    `past` says of earlier epochs up to which version their feeds are part of this one (`epochs.py`).
    """

    epoch: ShortText
    version: Natural
    schema: ShortText
    chunks: list[ChunkEntry]
    columns: dict[ShortText, list[ShortText]] = field(default_factory=dict)
    scope: ShortText = ""
    stubs: list[ChunkEntry] = field(default_factory=list)
    epoch_from: Natural = 0
    more: Natural = 0
    past: dict[ShortText, Natural] = field(default_factory=dict)


_SHARE = 8
"""Who knows some of the chunks hears of more once there are an eighth more: a long load asks a few dozen times."""


def tells_enough(named: int, known: int) -> bool:
    """Whether a manifest that names so many chunks so far is told to somebody who knows of some of them."""
    return named > known + known // _SHARE


def so_far(begun: Manifest, named: Sequence[ChunkEntry], rows: int) -> Manifest:
    """A manifest while its chunks are made: those named by now, of at least so many rows that all of them will hold."""
    return replace(begun, chunks=[*named], more=max(1, rows - sum(each.rows for each in named)))


_encoder = msgpack.Encoder()
_decoder = msgpack.Decoder(Manifest)


def encode_manifest(manifest: Manifest) -> bytes:
    """The manifest as one MessagePack map."""
    return _encoder.encode(manifest)


def decode_manifest(data: bytes) -> Manifest:
    """The manifest in the bytes; raises Malformed or TooLarge."""
    if len(data) > MANIFEST_BYTES:
        raise TooLarge(f"A manifest of {len(data)} bytes is over the limit of {MANIFEST_BYTES}.")
    try:
        return _decoder.decode(data)
    except (ValueError, RecursionError) as error:
        raise Malformed(f"The manifest cannot be understood: {error}.") from None
