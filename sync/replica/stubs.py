"""Stubs in the replica: what records are called that the person does not see, but something they see points at.

They are only looked up by id, to name what a record points at; no list, search or count knows them.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import SEVERAL
from shared_models.kernel.sight import members
from shared_models.kernel.write import Key
from sync.protocol.batch import Stub
from sync.replica.packing import unpack_values
from sync.replica.rows import to_text
from sync.replica.tables import by_type, quoted, table

if TYPE_CHECKING:
    from sync.protocol.chunk import Chunk

TABLE = """
CREATE TABLE IF NOT EXISTS stub (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, title TEXT NOT NULL, loaded INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (record_type, record_id)
) WITHOUT ROWID
"""
"""`loaded` marks those that came with the load that runs: the others go when it is complete."""

_KEEP = (
    "INSERT INTO stub VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET title = excluded.title, "
    "loaded = max(loaded, excluded.loaded)"
)


def keep(connection: Connection, stubs: Iterable[Stub]) -> set[Key]:
    """Store stubs of a batch; returns the records they name."""
    found = {(each.record_type, each.record_id): each.title for each in stubs}
    connection.executemany(_KEEP, [(*key, title, 0) for key, title in found.items()])
    return set(found)


def keep_loaded(connection: Connection, chunk: "Chunk") -> None:
    """Store a chunk of stubs of the load that runs."""
    from sync.protocol.stubs import COLUMNS  # it needs msgspec, which the first paint does without

    places = [chunk.columns.index(each) for each in COLUMNS]
    found = ([str(row[place]) for place in places] for row in chunk.rows)
    connection.executemany(_KEEP, [(chunk.record_type, record_id, title, 1) for record_id, title in found])


def begin(connection: Connection) -> None:
    """A load has begun: nothing has come with it yet."""
    connection.execute("UPDATE stub SET loaded = 0 WHERE loaded")


def finish(connection: Connection) -> None:
    """The load is complete: what did not come with it is out of reach now."""
    connection.execute("DELETE FROM stub WHERE NOT loaded")
    begin(connection)


def forget_unnamed(connection: Connection, catalogue: Catalogue) -> None:
    """Let go of the names of records that nothing here points at any more."""
    found = connection.execute("SELECT record_type, record_id FROM stub").fetchall()
    held = {key for name in {each[0] for each in found} for key in _pointed_at(connection, catalogue, name)}
    unnamed = [each for each in found if (each[0], each[1]) not in held]
    connection.executemany("DELETE FROM stub WHERE record_type = ? AND record_id = ?", unnamed)


def _pointed_at(connection: Connection, catalogue: Catalogue, target: str) -> Iterator[Key]:
    """The records of a type that any row points at, as it is shown or as the server has it."""
    pointing = [(each, field) for each in catalogue for field in each.references if field.reference == target]
    for each, field in pointing:
        column = quoted(field.name)
        named = f"SELECT DISTINCT {column} FROM {table(each)} WHERE {column} IS NOT NULL"
        if field.kind in SEVERAL:
            named = f"SELECT DISTINCT member.value FROM {table(each)}, json_each({column}) AS member"
        for (record_id,) in connection.execute(named):
            yield target, record_id
    names = {each.name: [field for it, field in pointing if it is each] for each, _ in pointing}
    for name, row in connection.execute("SELECT record_type, row FROM base WHERE row IS NOT NULL"):
        for field in names.get(name, ()):
            for record_id in members(field, unpack_values(row)[field.name]):
                yield target, record_id


def titles(connection: Connection, keys: Iterable[Key]) -> dict[Key, str]:
    """What these records are called, as far as there are stubs of them."""
    found: dict[Key, str] = {}
    for name, ids in by_type(keys).items():
        found |= {(name, each): title for each, title in _of_type(connection, name, ids).items()}
    return found


def _of_type(connection: Connection, name: str, ids: Iterable[Id]) -> Mapping[Id, str]:
    statement = (
        "SELECT record_id, title FROM stub WHERE record_type = ? AND record_id IN (SELECT value FROM json_each(?))"
    )
    return dict(connection.execute(statement, (name, to_text(list(ids)))).fetchall())
