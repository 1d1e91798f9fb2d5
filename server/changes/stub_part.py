"""The stubs of a first load: ids and titles of what a scope does not see and something in its sight points at.

Which records these are follows from other tables, so they are read anew for each manifest; equal ones share a chunk.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from msgspec import msgpack
from psycopg import sql

from server.changes.chunk_ranges import AT_ONCE, Connection
from server.changes.chunk_store import Shelf
from server.changes.pack_chunk import pack_chunk
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import LAST, NIL
from shared_models.kernel.ownership import own_bucket
from shared_models.kernel.record_field import SEVERAL, RecordField
from shared_models.kernel.record_type import RecordType
from sync.protocol import chunk_plan
from sync.protocol.chunk import digest_of
from sync.protocol.chunk_plan import pieces
from sync.protocol.content import encode_row
from sync.protocol.manifest import ChunkEntry
from sync.protocol.scope import Scope
from sync.protocol.stubs import BUCKET, COLUMNS, limited, pointing

_encode = msgpack.Encoder().encode
_SELECT = sql.SQL("SELECT id, title FROM {} WHERE {} AND id IN ({}) ORDER BY id")


@dataclass(frozen=True, slots=True)
class StubPart:
    """The stubs of one record type; `fields` in sight point at them."""

    record_type: RecordType
    scope: Scope
    fields: tuple[tuple[RecordType, RecordField], ...]

    @property
    def shelf(self) -> str:
        """The name of the shelf its chunks are kept on; each person limited to their own has one of their own."""
        return f"{BUCKET}-{self.record_type.name}-{digest_of(_encode(_facts(self.scope)))[:16]}"

    def entries(self, connection: Connection, shelf: Shelf) -> Iterator[ChunkEntry]:
        """The manifest's entries, their chunks kept on the shelf."""
        with connection.cursor(name="stubs") as cursor:
            cursor.itersize = AT_ONCE  # they may be many
            cursor.execute(self._statement())
            rows = ((each[0], encode_row(each)) for each in cursor)
            for piece in pieces(rows, NIL, LAST, chunk_plan.TARGET_BYTES):
                data, made = pack_chunk(self.record_type.name, COLUMNS, piece)
                for kept in shelf.find(made.digest) or shelf.put(made.digest, [(data, made)]):
                    yield kept.entry(self.record_type.name, BUCKET)

    def _statement(self) -> sql.Composed:
        unseen: sql.Composable = sql.SQL("true")
        if self.record_type.name in self.scope.own:
            unseen = sql.SQL("bucket <> {}").format(sql.Literal(own_bucket(self.scope.person)))
        pointed = sql.SQL(" UNION ").join(self._pointed(*each) for each in self.fields)
        return _SELECT.format(sql.Identifier(self.record_type.name), unseen, pointed)

    def _pointed(self, kind: RecordType, field: RecordField) -> sql.Composed:
        column = sql.Identifier(field.name)
        seen: sql.Composable = sql.SQL("true")
        if kind.name in self.scope.own:
            seen = sql.SQL("bucket = {}").format(sql.Literal(own_bucket(self.scope.person)))
        what = sql.SQL("unnest({})").format(column) if field.kind in SEVERAL else column
        return sql.SQL("SELECT {} FROM {} WHERE {} IS NOT NULL AND {}").format(
            what, sql.Identifier(kind.name), column, seen
        )


def stub_parts(declared: Catalogue, scope: Scope) -> Iterator[StubPart]:
    """The stubs that a scope needs, record type by record type."""
    if not limited(declared, scope):
        return
    for each in declared:
        fields = tuple(pointing(declared, scope, each.name))
        if fields:
            yield StubPart(each, scope, fields)


def _facts(scope: Scope) -> list[object]:
    return [sorted(scope.whole), sorted(scope.own), scope.person, sorted(scope.hidden_fields), scope.schema_version]
