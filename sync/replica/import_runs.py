"""The imports that were written here: what is remembered of each, for as long as the replica is here.

Its counts are of what is written, also while it goes on.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.mutation import Action, Mutation
from sync.replica.rows import to_text

if TYPE_CHECKING:
    from sync.replica.undo import Kept
    from sync.replica.unfinished import LongWork

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

UNDONE_BY = "ALTER TABLE import_run ADD COLUMN undone_by TEXT NOT NULL DEFAULT ''"
"""The group that has taken the import back, or has put it back again: undoing that turns it once more."""


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
    return _read(connection, "ORDER BY at DESC")


def _read(connection: Connection, which: str, parameters: Sequence[Id] = ()) -> list[ImportRun]:
    from sync.replica.undo import Kept

    sql = f"SELECT group_id, record_type, file, at, person, counts, undone_at, kept FROM import_run {which}"  # noqa: S608 - written here
    found = []
    for *about, counts, undone_at, kept in connection.execute(sql, parameters).fetchall():
        names = tuple(Kept(**each) for each in json.loads(kept))
        told = dict(zip(("group_id", "record_type", "file", "at", "person"), about, strict=True))
        found.append(ImportRun(**told, **json.loads(counts), undone_at=undone_at, kept=names))
    return found


def run_of(connection: Connection, group_id: Id) -> ImportRun | None:
    """The import that was written as this group."""
    found = _read(connection, "WHERE group_id = ?", (group_id,))
    return found[0] if found else None


def keep(connection: Connection, run: ImportRun) -> None:
    """Remember an import of which nothing is written yet."""
    connection.execute(
        "INSERT INTO import_run (group_id, record_type, file, at, person, counts) VALUES (?, ?, ?, ?, ?, ?)",
        (run.group_id, run.record_type, run.file, run.at, run.person, to_text({"rows": run.rows})),
    )


def count_in(connection: Connection, group_id: Id, mutations: Sequence[Mutation]) -> None:
    """Some more of an import is written."""
    run = run_of(connection, group_id)
    if run is None:
        return
    made = [each.record_type == run.record_type for each in mutations if each.action is Action.CREATE]
    own = sum(made)
    counts = {name: getattr(run, name) for name in COUNTS}
    counts["created"] += own
    counts["along"] += len(made) - own
    counts["updated"] += len(mutations) - len(made)
    connection.execute("UPDATE import_run SET counts = ? WHERE group_id = ?", (to_text(counts), group_id))


def toggle(connection: Connection, work: "LongWork") -> None:
    """An import was taken back, or what had taken it back was: then it stands again."""
    sql = "SELECT group_id FROM import_run WHERE group_id = ?1 OR undone_by = ?1"
    found = connection.execute(sql, (work.group_id,)).fetchone()
    run = None if found is None else run_of(connection, found[0])
    if run is None:
        return
    counts = {name: getattr(run, name) for name in COUNTS}
    told, kept, at = {"taken_back": work.written, "left": work.left}, [asdict(each) for each in work.kept], work.at
    if run.undone_at:
        told, kept, at = {"taken_back": 0, "left": 0}, [], 0
    connection.execute(
        "UPDATE import_run SET undone_at = ?, undone_by = ?, counts = ?, kept = ? WHERE group_id = ?",
        (at, work.id, to_text(counts | told), to_text(kept), run.group_id),
    )
