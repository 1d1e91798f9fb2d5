"""The imports that were written here: what is remembered of each, for as long as the replica is here."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from sync.replica.rows import to_text

if TYPE_CHECKING:
    from sync.replica.undo import Kept

TABLE = """
CREATE TABLE IF NOT EXISTS import_run (
    group_id TEXT PRIMARY KEY, record_type TEXT NOT NULL, file TEXT NOT NULL, at INTEGER NOT NULL, person TEXT NOT NULL,
    counts TEXT NOT NULL, undone_at INTEGER NOT NULL DEFAULT 0, kept TEXT NOT NULL DEFAULT '[]'
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS import_record (
    group_id TEXT NOT NULL, place INTEGER NOT NULL, record_type TEXT NOT NULL, record_id TEXT NOT NULL,
    seen BLOB NOT NULL, before BLOB, PRIMARY KEY (group_id, place)
) WITHOUT ROWID
"""


@dataclass(frozen=True, slots=True)
class ImportRun:
    """One import: of which file, when and by whom, and how many records it made, changed, and made along.

    `undone_at` is when it was taken back, 0 while it stands; `kept` are the records that were left alone then.
    """

    group_id: Id
    record_type: str
    file: str
    at: Instant
    person: Id
    rows: int = 0
    created: int = 0
    updated: int = 0
    along: int = 0
    undone_at: Instant = 0
    taken_back: int = 0
    left: int = 0
    kept: "tuple[Kept, ...]" = ()


COUNTS = ("rows", "created", "updated", "along", "taken_back", "left")


def runs(connection: Connection) -> list[ImportRun]:
    """The imports that were written here, the latest first."""
    from sync.replica.undo import Kept

    sql = "SELECT group_id, record_type, file, at, person, counts, undone_at, kept FROM import_run ORDER BY at DESC"
    found = []
    for *about, counts, undone_at, kept in connection.execute(sql).fetchall():
        names = tuple(Kept(**each) for each in json.loads(kept))
        told = dict(zip(("group_id", "record_type", "file", "at", "person"), about, strict=True))
        found.append(ImportRun(**told, **json.loads(counts), undone_at=undone_at, kept=names))
    return found


def run_of(connection: Connection, group_id: Id) -> ImportRun | None:
    """The import that was written as this group."""
    return next((each for each in runs(connection) if each.group_id == group_id), None)


def keep(connection: Connection, run: ImportRun) -> None:
    """Remember an import."""
    counts = to_text({name: getattr(run, name) for name in COUNTS})
    connection.execute(
        "INSERT INTO import_run (group_id, record_type, file, at, person, counts) VALUES (?, ?, ?, ?, ?, ?)",
        (run.group_id, run.record_type, run.file, run.at, run.person, counts),
    )
