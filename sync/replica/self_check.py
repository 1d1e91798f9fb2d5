"""What the file derives from its rows, full text and indices: compared with them, and made anew where it differs.

A search that misses a record, or a list that skips one, would be noticed by nobody. It is looked for beside all other
work: whoever writes meanwhile goes first, and the record type is looked at again.
"""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

import asyncio
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from sqlcipher3 import dbapi2
from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.record_type import RecordType
from sync.replica import schema, sync_log
from sync.replica.aside import SteppedAside
from sync.replica.connection import suspicion
from sync.replica.faults import ReplicaDamaged, ReplicaInUse
from sync.replica.overlay import Deciding
from sync.replica.replica import Replica
from sync.replica.sync_log import What
from sync.replica.tables import search_table, table

TRIES = 20
AGAIN_SECONDS = 3.0
"""How often a record type is looked at for which others leave no time, and after which pause."""

_CORRUPT = 11


@dataclass(slots=True)
class Checked:
    """How many record types had to be made anew, and whether all of them could be looked at."""

    mended: int = 0
    whole: bool = True


async def mend(replica: Replica) -> Checked:
    """Check every record type. Raises ReplicaDamaged when making one anew does not help."""
    done = Checked()
    for each in replica.catalogue:
        if replica.needs_load:
            break
        agrees = await _agrees(replica, each)
        if agrees is False:
            replica.commit(partial(_make_anew, declared=each))
            done.mended += 1
            if (agrees := await _agrees(replica, each)) is False:
                suspicion(replica.path).touch()
                raise ReplicaDamaged("The records on this computer are damaged. Close Counterfoil and open it again.")
        done.whole = done.whole and agrees is not None
    return done


async def _agrees(replica: Replica, declared: RecordType) -> bool | None:
    """Whether everything derived from a record type's rows says what they say; None when there was no time for that."""
    for _ in range(TRIES):
        with suppress(SteppedAside, ReplicaInUse):
            if not await replica.aside(partial(_indices_agree, declared=declared)):
                return False
            # Full text can only be compared by a statement that keeps others from writing.
            return await replica.aside(partial(_search_agrees, declared=declared), in_the_way=True)
        await asyncio.sleep(AGAIN_SECONDS)
    return None


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
