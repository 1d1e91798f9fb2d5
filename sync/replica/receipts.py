"""Receipts for work that was handed over: sealed by the server, so that nothing of it can be read here any more.

A restored server may have lost what lay in its quarantine; it gets its receipts back, for as long as they are kept.
"""

from collections.abc import Sequence

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.instant import Instant
from sync.protocol.deposit import kept_from

TABLE = "CREATE TABLE IF NOT EXISTS receipt (id INTEGER PRIMARY KEY, sealed BLOB NOT NULL, at INTEGER NOT NULL, due)"

Sealed = tuple[bytes, Instant]
"""A receipt as the server has given it, and when, by its clock."""

Receipt = tuple[int, bytes]
"""A receipt and its place."""


def keep(connection: Connection, receipts: Sequence[Sealed]) -> None:
    """Keep these, and let go of those that are older than 72 hours, by the server's clock."""
    if receipts:
        connection.execute("DELETE FROM receipt WHERE at < ?", (kept_from(max(at for _, at in receipts)),))
        connection.executemany("INSERT INTO receipt (sealed, at) VALUES (?, ?)", receipts)


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
