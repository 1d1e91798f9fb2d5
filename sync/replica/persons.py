"""Who made and who last changed a record stands in every row; rows hold a short number in place of the person's id.

A file that was written before may hold the ids themselves: reading takes either, and only new rows get numbers.
"""

import json
from collections.abc import Iterable

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id


def numbers(connection: Connection, ids: Iterable[Id]) -> dict[Id, int]:
    """The numbers of these ids; new ones are given out in the caller's transaction."""
    wanted = set(ids)
    found = _known(connection, wanted)
    if new := sorted(wanted - found.keys()):
        connection.executemany("INSERT INTO person_number (id) VALUES (?)", [(each,) for each in new])
        found |= _known(connection, new)
    return found


def _known(connection: Connection, ids: Iterable[Id]) -> dict[Id, int]:
    sql = "SELECT id, n FROM person_number WHERE id IN (SELECT value FROM json_each(?))"
    return dict(connection.execute(sql, (json.dumps(sorted(ids)),)).fetchall())
