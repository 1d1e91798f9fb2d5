"""Records that have left a person's sight one by one, because somebody else owns them now.

Their rows go at once. Their traces, and work on them, are taken out at a quiet moment: by then the server has answered
what was on its way, and what has come back into sight is left alone. See docs/sync/revocation.md.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

import json
from collections.abc import Collection, Iterable

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Key
from sync.replica import meta, rows
from sync.replica.overlay import base_rows
from sync.replica.tables import table

_TABLE = """
CREATE TABLE IF NOT EXISTS departed (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (record_type, record_id)
) WITHOUT ROWID
"""

_DONE = "state = 'acknowledged' AND NOT pending AND again IS NULL AND version <= ?1"
_ALONE = (
    "NOT EXISTS (SELECT 1 FROM mutation AS other WHERE (other.record_type, other.record_id) = "
    "(made.record_type, made.record_id) AND NOT (other.state = 'acknowledged' AND NOT other.pending "
    "AND other.again IS NULL AND other.version <= ?1))"
)
"""No other work on the record is open; what changed nothing (version 0) does not say that the server has it still."""


def note(connection: Connection, keys: Collection[Key], version: int) -> None:
    """These have just left; the replica has been at this version, and what it goes back behind may bring them again."""
    if keys:
        connection.execute(_TABLE)
        connection.executemany("INSERT OR REPLACE INTO departed VALUES (?, ?, ?)", [(*key, version) for key in keys])


def left(connection: Connection, types: Iterable[RecordType]) -> set[Key]:
    """Those of which there may be traces; `types` are those of which there may be records in sight.

    It looks at all work that was ever done here, which takes half a second of 50,000 edits.
    """
    return _noted(connection) | _strays(connection, types)


def _noted(connection: Connection) -> set[Key]:
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'departed'").fetchone() is None:
        return set()
    reached = (meta.read(connection, "cursor", 0),)
    found = connection.execute("SELECT record_type, record_id FROM departed WHERE version <= ?", reached)
    return {(each[0], each[1]) for each in found.fetchall()}


def _strays(connection: Connection, types: Iterable[RecordType], among: Iterable[Key] | None = None) -> set[Key]:
    """Records on which work from here was done, and that left before they ever came here: nothing is told of those.

    All of them, or those `among` others.
    """
    found: set[Key] = set()
    for each in types:
        ids = None if among is None else [record_id for name, record_id in among if name == each.name]
        if ids is not None and not ids:
            continue
        within = "" if ids is None else "AND record_id IN (SELECT value FROM json_each(?3)) "
        done = connection.execute(
            f"SELECT DISTINCT record_id FROM mutation AS made WHERE {_DONE} AND record_type = ?2 "
            f"{within}AND (version > 0 OR {_ALONE}) "
            f"AND NOT EXISTS (SELECT 1 FROM {table(each)} WHERE id = made.record_id) AND NOT EXISTS (SELECT 1 "
            "FROM base WHERE (record_type, record_id) = (made.record_type, made.record_id) AND row IS NOT NULL)",
            (meta.read(connection, "cursor", 0), each.name, *([] if ids is None else [json.dumps(ids)])),
        )
        found |= {(each.name, record_id) for (record_id,) in done.fetchall()}
    return found


def take(connection: Connection, catalogue: Catalogue, types: Iterable[RecordType], found: Collection[Key]) -> set[Key]:
    """Those of them, and of what is noted, that have not come back since; they are not noted any more."""
    return _strays(connection, types, found) | _taken(connection, catalogue)


def _taken(connection: Connection, catalogue: Catalogue) -> set[Key]:
    if not (noted := _noted(connection)):
        return set()
    connection.execute("DELETE FROM departed WHERE version <= ?", (meta.read(connection, "cursor", 0),))
    known = {key for key in noted if key[0] in catalogue.record_types}
    based = base_rows(connection, known)
    here = {key for key, row in based.items() if row is not None}
    here |= rows.fetch(connection, catalogue.record_types, known - based.keys()).keys()
    return noted - here
