"""What the file derives from its rows, full text and indices: compared with them, and made anew where it differs.

A search that misses a record, or a list that skips one, would be noticed by nobody. Each record type takes one step.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

import asyncio
from functools import partial

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.record_type import RecordType
from sync.replica import schema, sync_log
from sync.replica.connection import suspicion
from sync.replica.faults import ReplicaDamaged
from sync.replica.overlay import Deciding
from sync.replica.replica import Replica
from sync.replica.sync_log import What
from sync.replica.tables import search_table, table

_CORRUPT = 11


async def mend(replica: Replica) -> int:
    """Check every record type; how many had to be made anew. Raises ReplicaDamaged when that does not help."""
    mended = 0
    for each in replica.catalogue:
        await asyncio.sleep(0)
        if not replica.needs_load and not replica.look(partial(_agrees, declared=each)):
            replica.commit(partial(_make_anew, declared=each))
            mended += 1
            if not replica.look(partial(_agrees, declared=each)):
                suspicion(replica.path).touch()
                raise ReplicaDamaged("The records on this computer are damaged. Close Counterfoil and open it again.")
    return mended


def _agrees(deciding: Deciding, declared: RecordType) -> bool:
    connection = deciding.connection
    return _indices_agree(connection, declared) and _search_agrees(connection, declared)


def _indices_agree(connection: Connection, declared: RecordType) -> bool:
    return bool(connection.execute(f"PRAGMA integrity_check({table(declared)})").fetchall() == [("ok",)])


def _search_agrees(connection: Connection, declared: RecordType) -> bool:
    if not schema.has_search(connection, declared):
        return True
    search = search_table(declared)
    try:  # the rank says: compare with the rows as well, see "integrity-check" in SQLite's page on FTS5
        connection.execute(f"INSERT INTO {search} ({search}, rank) VALUES ('integrity-check', 1)")
    except dbapi2.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF != _CORRUPT:
            raise
        return False
    return True


def _make_anew(deciding: Deciding, declared: RecordType) -> None:
    connection, search = deciding.connection, search_table(declared)
    connection.execute(f"REINDEX {table(declared)}")
    if schema.has_search(connection, declared):
        connection.execute(f"INSERT INTO {search} ({search}) VALUES ('rebuild')")
    sync_log.add(connection, sync_log.now(What.REMADE, declared.name))
