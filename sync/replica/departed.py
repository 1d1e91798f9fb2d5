"""Records that have left a person's sight one by one, because somebody else owns them now.

Their rows go at once. Their traces, and work on them, are taken out at a quiet moment: by then the server has answered
what was on its way, and what has come back into sight is left alone. See docs/sync/revocation.md.
"""

from collections.abc import Collection

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.write import Key
from sync.replica import rows
from sync.replica.overlay import base_rows

_TABLE = """
CREATE TABLE IF NOT EXISTS departed (
    record_type TEXT NOT NULL, record_id TEXT NOT NULL, PRIMARY KEY (record_type, record_id)
) WITHOUT ROWID
"""


def note(connection: Connection, keys: Collection[Key]) -> None:
    """These have just left."""
    if keys:
        connection.execute(_TABLE)
        connection.executemany("INSERT OR IGNORE INTO departed VALUES (?, ?)", list(keys))


def any_noted(connection: Connection) -> bool:
    """Whether there may be traces of any."""
    return _is_there(connection) and connection.execute("SELECT 1 FROM departed LIMIT 1").fetchone() is not None


def take(connection: Connection, catalogue: Catalogue) -> set[Key]:
    """Those that have left and not come back since; they are not noted any more."""
    if not _is_there(connection):
        return set()
    noted = {(each[0], each[1]) for each in connection.execute("SELECT record_type, record_id FROM departed")}
    connection.execute("DELETE FROM departed")
    known = {key for key in noted if key[0] in catalogue.record_types}
    based = base_rows(connection, known)
    here = {key for key, row in based.items() if row is not None}
    here |= rows.fetch(connection, catalogue.record_types, known - based.keys()).keys()
    return noted - here


def _is_there(connection: Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'departed'").fetchone() is not None
