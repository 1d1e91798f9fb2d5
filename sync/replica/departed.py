"""Records that have left a person's sight one by one, because somebody else owns them now.

Their rows go at once. Their traces, and work on them, are taken out at a quiet moment: by then the server has answered
what was on its way, and what has come back into sight is left alone. See docs/sync/revocation.md.
"""

from collections.abc import Collection

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.write import Key
from sync.replica import meta, rows
from sync.replica.overlay import base_rows

_TABLE = """
CREATE TABLE IF NOT EXISTS departed (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, version INTEGER NOT NULL, PRIMARY KEY (record_type, record_id)
) WITHOUT ROWID
"""


def note(connection: Connection, keys: Collection[Key], version: int) -> None:
    """These have just left; the replica has been at this version, and what it goes back behind may bring them again."""
    if keys:
        connection.execute(_TABLE)
        connection.executemany("INSERT OR REPLACE INTO departed VALUES (?, ?, ?)", [(*key, version) for key in keys])


def any_noted(connection: Connection) -> bool:
    """Whether there may be traces of any."""
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'departed'").fetchone() is None:
        return False
    found = connection.execute("SELECT 1 FROM departed WHERE version <= ?", (meta.read(connection, "cursor", 0),))
    return found.fetchone() is not None


def take(connection: Connection, catalogue: Catalogue) -> set[Key]:
    """Those that have left and not come back since; they are not noted any more."""
    if not any_noted(connection):
        return set()
    reached = (meta.read(connection, "cursor", 0),)
    left = connection.execute("SELECT record_type, record_id FROM departed WHERE version <= ?", reached)
    noted = {(each[0], each[1]) for each in left}
    connection.execute("DELETE FROM departed WHERE version <= ?", reached)
    known = {key for key in noted if key[0] in catalogue.record_types}
    based = base_rows(connection, known)
    here = {key for key, row in based.items() if row is not None}
    here |= rows.fetch(connection, catalogue.record_types, known - based.keys()).keys()
    return noted - here
