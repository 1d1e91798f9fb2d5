"""What a scope sees of one record type, and the chunks of it: whole, or as far as the records are one person's.

Everybody who sees the same part with the same fields shares its chunks, each person's own records are a part of theirs.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from msgspec import msgpack

from server.changes import chunk_ranges
from server.changes.chunk_ranges import Connection, IdRange
from server.changes.chunk_store import Kept
from server.changes.pack_chunk import pack_chunk
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ownership import ALL, own_bucket
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.translation import Translation
from sync.protocol import chunk_plan
from sync.protocol.chunk_plan import pieces
from sync.protocol.content import encode_row
from sync.protocol.manifest import ChunkEntry
from sync.protocol.scope import Scope

DERIVED = ("title", "sort_key")
_FORM = 2  # raised when the same rows would make other bytes
_encode = msgpack.Encoder().encode


@dataclass(frozen=True, slots=True)
class Part:
    """The `columns` of a record type's rows: all rows, or with `limited` those in `bucket`.

    With a `translation` they are told in an older schema.
    """

    record_type: RecordType
    columns: tuple[str, ...]
    bucket: str = ALL
    limited: bool = False
    translation: Translation | None = None

    @property
    def told(self) -> tuple[str, ...]:
        """The names of what is told of a row, in its order."""
        return self.columns if self.translation is None else tuple(self._down(dict.fromkeys(self.columns)))

    def _down(self, row: dict[str, Any]) -> dict[str, Any]:
        return self.translation.down(self.record_type.name, row, whole=True) if self.translation else row

    @property
    def shelf(self) -> str:
        """The name of the shelf its chunks are kept on."""
        schema = [self.translation.low, self.translation.high] if self.translation else []
        return f"{self.record_type.name}-{_hash(self.bucket, *self.columns, *schema)[:16]}"

    def key(self, epoch: str, within: IdRange) -> str:
        """Equal keys mean equal rows."""
        return _hash(_FORM, epoch, within.start, within.end, within.rows, within.version)

    def feed(self, epoch: str) -> str:
        """What tells one life of the feed, and one form of chunks, from another."""
        return _hash(_FORM, epoch)

    def unchanged(self, connection: Connection, since: int) -> bool:
        """Whether none of its rows has changed after a version of the feed."""
        return chunk_ranges.unchanged(connection, self.record_type, since, self.bucket if self.limited else None)

    def ranges(self, connection: Connection) -> Iterator[IdRange]:
        """The ranges that hold any of its rows, in the order of ids."""
        return chunk_ranges.id_ranges(connection, self.record_type, self.bucket if self.limited else None)

    def chunks(self, connection: Connection, within: IdRange) -> Iterator[tuple[bytes, Kept]]:
        """The chunks of a range, usually one: the compressed bytes of each, and what is to be known of it."""
        told, at = self.told, self.columns.index("id")
        bucket = self.bucket if self.limited else None
        values = chunk_ranges.read_rows(connection, self.record_type, self.columns, within, bucket)
        rows = ((each[at], encode_row(each)) for each in values)
        if self.translation is not None:
            downs = (self._down(dict(zip(self.columns, each, strict=True))) for each in values)
            rows = ((each["id"], encode_row([each[name] for name in told])) for each in downs)
        for piece in pieces(rows, within.start, within.end, chunk_plan.TARGET_BYTES):
            yield pack_chunk(self.record_type.name, told, piece)

    def entry(self, kept: Kept) -> ChunkEntry:
        """What a manifest says of one of its chunks."""
        return kept.entry(self.record_type.name, self.bucket)


def parts_of(declared: Catalogue, scope: Scope) -> Iterator[Part]:
    """What a scope sees, record type by record type."""
    translation = declared.translation(scope.schema_version) if scope.schema_version else None
    for each in declared:
        if translation is not None and each.name in translation.new_types:
            continue
        between = translation if translation is not None and translation.concerns(each.name) else None
        names = (field.name for field in each.fields if (each.name, field.name) not in scope.hidden_fields)
        if each.name in scope.whole:
            yield Part(each, (*names, *DERIVED), translation=between)
        elif each.name in scope.own:
            yield Part(each, (*names, *DERIVED), own_bucket(scope.person), limited=True, translation=between)


def _hash(*parts: Any) -> str:
    return sha256(_encode(parts)).hexdigest()
