"""Which files the records on this computer name."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from sync.replica.rows import to_text

_SOME = "WHERE digest IN (SELECT value FROM json_each(?))"
_NAMED = """
WITH named (digest, version, infected) AS (
    SELECT digest, version, content IS 'infected' FROM attachment WHERE deleted_at IS NULL
    UNION ALL
    SELECT thumbnail, version, 0 FROM attachment WHERE deleted_at IS NULL AND thumbnail IS NOT NULL
)
SELECT digest, max(version), max(infected) FROM named {} GROUP BY digest
"""
_RECENT = """
SELECT digest FROM attachment WHERE deleted_at IS NULL AND size <= ? AND content IS NOT 'infected'
ORDER BY updated_at DESC LIMIT ?
"""
_THUMBNAILS = """
SELECT thumbnail FROM attachment WHERE deleted_at IS NULL AND thumbnail IS NOT NULL ORDER BY updated_at DESC LIMIT ?
"""


@dataclass(frozen=True, slots=True)
class Named:
    """A file that a live record names: whether the server knows such a record, and has found it to be infected."""

    on_server: bool
    infected: bool


def named(connection: Connection, digests: Collection[str] | None = None) -> dict[str, Named]:
    """By digest, what live records name, thumbnails included; of `digests` only where they are given."""
    if not _is_there(connection):
        return {}
    some, values = ("", ()) if digests is None else (_SOME, (to_text(list(digests)),))
    found = connection.execute(_NAMED.format(some), values).fetchall()
    return {digest: Named(version > 0, bool(infected)) for digest, version, infected in found}


def recent(connection: Connection, largest: int, count: int) -> list[str]:
    """The files of the records that were changed last, of at most `largest` bytes each."""
    if not _is_there(connection):
        return []
    return [each[0] for each in connection.execute(_RECENT, (largest, count)).fetchall()]


def thumbnails(connection: Connection, count: int) -> list[str]:
    """The thumbnails of the records that were changed last."""
    if not _is_there(connection):
        return []
    return [each[0] for each in connection.execute(_THUMBNAILS, (count,)).fetchall()]


def _is_there(connection: Connection) -> bool:
    return connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'attachment'").fetchone() is not None
