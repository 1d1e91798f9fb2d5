"""Which files the records on this computer name."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from sync.replica.rows import to_text

_SOME = "AND digest IN (SELECT value FROM json_each(?))"
_NAMED = "SELECT digest, max(size), max(version) FROM attachment WHERE deleted_at IS NULL {} GROUP BY digest"
_RECENT = "SELECT digest FROM attachment WHERE deleted_at IS NULL AND size <= ? ORDER BY updated_at DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Named:
    """A file that a live record names: its size in bytes, and whether the server knows such a record."""

    size: int
    on_server: bool


def named(connection: Connection, digests: Collection[str] | None = None) -> dict[str, Named]:
    """By digest, what live records name; of `digests` only where they are given."""
    if not _is_there(connection):
        return {}
    some, values = ("", ()) if digests is None else (_SOME, (to_text(list(digests)),))
    found = connection.execute(_NAMED.format(some), values).fetchall()
    return {digest: Named(size or 0, version > 0) for digest, size, version in found}


def recent(connection: Connection, largest: int, count: int) -> list[str]:
    """The files of the records that were changed last, of at most `largest` bytes each."""
    if not _is_there(connection):
        return []
    return [each[0] for each in connection.execute(_RECENT, (largest, count)).fetchall()]


def _is_there(connection: Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone() is not None
