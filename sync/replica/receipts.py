"""Receipts for work that was handed over: sealed by the server, so that nothing of it can be read here any more.

A restored server may have lost what lay in its quarantine; it gets its receipts back, for as long as they are kept.
"""

from collections.abc import Sequence

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.instant import Instant
from sync.protocol.deposit import KEPT_OPEN

TABLE = "CREATE TABLE IF NOT EXISTS receipt (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL, at INTEGER NOT NULL, due)"

Receipt = tuple[int, bytes]
"""A receipt and its place."""


def keep(connection: Connection, receipts: Sequence[bytes], at: Instant) -> None:
    """Keep these, and let go of those that are older than 72 hours."""
    connection.execute("DELETE FROM receipt WHERE at < ?", (at - KEPT_OPEN,))
    connection.executemany("INSERT INTO receipt (sealed, at) VALUES (?, ?)", [(each, at) for each in receipts])


def fall_due(connection: Connection) -> None:
    """The server was put back: whatever is kept has to be given back."""
    connection.execute("UPDATE receipt SET due = 1")


def due(connection: Connection) -> Receipt | None:
    """The next one to give back, the oldest first."""
    found: Receipt | None = connection.execute(
        "SELECT id, sealed FROM receipt WHERE due ORDER BY id LIMIT 1"
    ).fetchone()
    return found


def given_back(connection: Connection, place: int) -> None:
    """The server has it again; it is kept all the same, for the next time."""
    connection.execute("UPDATE receipt SET due = NULL WHERE id = ?", (place,))
