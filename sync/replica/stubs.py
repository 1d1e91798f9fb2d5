"""Stubs in the replica: what records are called that the person does not see, but something they see points at.

They are only looked up by id, to name what a record points at; no list, search or count knows them.
"""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key
from sync.protocol.batch import Stub
from sync.replica.rows import to_text
from sync.replica.tables import by_type

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
