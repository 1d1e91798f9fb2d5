"""Stubs in memory: what `server.sync.stub_titles` and `server.changes.stub_part` read from PostgreSQL.

Which records are told of, and their chunks, are the shipped code's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from server.changes.chunk_store import Kept
from server.changes.stub_part import StubPart, stub_parts
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.ids import Id
from shared_models.kernel.sight import members
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Stub
from sync.protocol.manifest import ChunkEntry
from sync.protocol.scope import Scope
from sync.protocol.stubs import limited, named, pointed_at, renamed, restored, told

if TYPE_CHECKING:
    from tests.simulation.database import Database


def stubs_of(
    database: Database,
    catalogue: Catalogue,
    scope: Scope,
    through: int,
    changes: Sequence[Change],
    rows: Mapping[Key, Row | None],
) -> list[Stub]:
    """What a batch has to tell of records that are out of sight."""
    if not changes or not limited(catalogue, scope):
        return []
    wanted = named(catalogue, scope, changes, rows)
    for key in renamed(catalogue, scope, changes):
        pointing = _pointing(database, catalogue, key)
        wanted |= {key} if any(scope.holds(name, row["bucket"]) for name, row in pointing) else set()
    for name, record_id in restored(scope, changes):
        wanted |= pointed_at(catalogue, scope, name, database.tables.rows[name, record_id])
    last = changes[-1]
    titles = {key: _title(catalogue, database, key) for key in wanted if _unseen(database, catalogue, scope, key)}
    return told(through, last.position if last.version == through else -1, titles)


def _pointing(database: Database, catalogue: Catalogue, key: Key) -> Iterator[tuple[str, Row]]:
    for (name, _), row in database.tables.rows.items():
        kind = catalogue.record_types.get(name)
        for field in kind.references if kind is not None and row["deleted_at"] is None else ():
            if field.reference == key[0] and not field.system and row.get(field.name) == key[1]:
                yield name, row


def _unseen(database: Database, catalogue: Catalogue, scope: Scope, key: Key) -> bool:
    row = database.tables.rows.get(key)
    return row is not None and key[0] in catalogue.record_types and not scope.holds(key[0], row["bucket"])


def _title(catalogue: Catalogue, database: Database, key: Key) -> str:
    return str(catalogue.record_type(key[0]).derived(database.tables.rows[key])["title"])


class StubShelf:
    """A shelf of chunks of stubs; `put` keeps, `find` finds, as the shipped one does in a folder."""

    def __init__(self) -> None:
        self.data: dict[str, bytes] = {}
        self._kept: dict[str, list[Kept]] = {}

    def find(self, key: str) -> list[Kept]:
        """What was built under a key."""
        return self._kept.get(key, [])

    def put(self, key: str, made: Iterable[tuple[bytes, Kept]]) -> list[Kept]:
        """Keep chunks."""
        found = list(made)
        self.data |= {kept.digest: data for data, kept in found}
        self._kept[key] = [kept for _, kept in found]
        return self._kept[key]


def stub_entries(
    database: Database, catalogue: Catalogue, scope: Scope, shelves: dict[str, StubShelf]
) -> Iterator[list[ChunkEntry]]:
    """A manifest's entries of stubs by record type, their chunks put on the shelves."""
    for part in stub_parts(catalogue, scope):
        shelf = shelves.setdefault(part.shelf, StubShelf())
        found: Any = _Cursor(_pointed_at(database, catalogue, scope, part))
        yield list(part.entries(found, shelf))  # type: ignore[arg-type]  # it asks for what a shelf has here


def stub_chunk(catalogue: Catalogue, scope: Scope, digest: str, shelves: Mapping[str, StubShelf]) -> bytes | None:
    """A chunk of stubs on one of the scope's shelves."""
    found = (shelves[part.shelf].data.get(digest) for part in stub_parts(catalogue, scope) if part.shelf in shelves)
    return next((each for each in found if each is not None), None)


def _pointed_at(database: Database, catalogue: Catalogue, scope: Scope, part: StubPart) -> list[tuple[Id, str]]:
    pointed: set[Id] = set()
    for kind, field in part.fields:
        for row in database.rows_of(kind.name).values():
            if scope.holds(kind.name, row["bucket"]):
                pointed |= {*members(field, row.get(field.name))}
    keys = ((part.record_type.name, each) for each in sorted(pointed))
    return [(key[1], _title(catalogue, database, key)) for key in keys if _unseen(database, catalogue, scope, key)]


class _Cursor:
    """Rows in the place of a connection and its cursor."""

    def __init__(self, rows: Sequence[tuple[Id, str]]) -> None:
        self._rows = rows
        self.itersize = 0

    def cursor(self, name: str) -> _Cursor:
        return self

    def execute(self, statement: object) -> None:
        """The rows were found before."""

    def __enter__(self) -> _Cursor:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def __iter__(self) -> Iterator[tuple[Id, str]]:
        return iter(self._rows)
