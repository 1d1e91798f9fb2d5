"""What a person was told of on this computer, and up to where: in the replica, because it says whose records changed.

The list holds plain data of whoever shows it; the latest come first, and no more than `KEPT`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.change import Change
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.write import Key
from sync.replica import history, meta
from sync.replica.rows import to_text
from sync.replica.tables import by_type

KEPT = 100
NOTICE = "notice"
"""What `Touched` calls the list."""
MOST = 500
"""Changes looked at, at once."""

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Noticed:
    """Told of changes up to a version, of reminders up to an instant, and of what."""

    version: int
    until: Instant
    told: Sequence[Plain] = ()


def read(connection: Connection) -> Noticed | None:
    """What was told; None where nothing was ever looked at."""
    found = meta.read(connection, "noticed")
    if not isinstance(found, dict):
        return None
    return Noticed(int(found["version"]), int(found["until"]), list(found["told"]))


def keep(connection: Connection, noticed: Noticed) -> None:
    """Remember it."""
    told = list(noticed.told)[:KEPT]
    meta.keep(connection, noticed={"version": noticed.version, "until": noticed.until, "told": told})


def rewrite(connection: Connection, made: Callable[[Sequence[Plain]], Sequence[Plain]]) -> set[Key]:
    """Remember another list in place of the one there is; returns what `commit` tells."""
    found = read(connection)
    if found is not None:
        keep(connection, Noticed(found.version, found.until, made(found.told)))
    return {(NOTICE, "")}


def by_others(connection: Connection, keys: Sequence[Key], version: int, person: Id) -> list[Change]:
    """The changes of these records after a version that another person made, as far as they are kept here."""
    found: list[Change] = []
    for name, ids in by_type(keys).items():
        rows = connection.execute(
            f"SELECT {history.COLUMNS} FROM change WHERE record_type = ? AND version > ? AND actor <> ? "  # noqa: S608 - own names
            "AND record_id IN (SELECT value FROM json_each(?)) ORDER BY version, position LIMIT ?",
            (name, version, person, to_text(ids), MOST),
        )
        found += [history.change_of(each) for each in rows.fetchall()]
    return sorted(found, key=lambda each: (each.version, each.position))
