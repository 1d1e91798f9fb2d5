"""Long work that is not over: what is remembered of it, from its first slice to its last. See `long_work`."""

# ruff: noqa: S608 - the names of columns are written here, values are always parameters

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from sync.replica.packing import pack_all
from sync.replica.rows import to_text

if TYPE_CHECKING:
    from sync.replica.undo import Kept

NAMED = 500
"""So many records that were left alone are remembered by name."""
TABLE = """
CREATE TABLE IF NOT EXISTS long_work (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, group_id TEXT NOT NULL, label TEXT NOT NULL, at INTEGER NOT NULL,
    schema INTEGER NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL, written INTEGER NOT NULL,
    left_alone INTEGER NOT NULL, kept TEXT NOT NULL, place TEXT
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS planned (
    work TEXT NOT NULL, place INTEGER NOT NULL, mutations BLOB NOT NULL, PRIMARY KEY (work, place)
);
"""


class Doing(StrEnum):
    """What long work does."""

    IMPORT = "import"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True)
class LongWork:
    """One piece of it: under which group it writes (`id`), which group it is about, and how far it has come.

    `done` and `total` count what is looked at, `written` what was changed; `kept` are the first of the `left` records
    that were left alone. `planning` says that nothing is written yet: what will be is being laid down.
    """

    id: Id
    kind: Doing
    group_id: Id
    label: str
    at: Instant
    done: int = 0
    total: int = 0
    written: int = 0
    left: int = 0
    kept: "tuple[Kept, ...]" = ()
    schema: int = 0
    place: Any = None
    planning: bool = False

    @property
    def is_over(self) -> bool:
        """Whether nothing is left to do."""
        return self.done >= self.total and not self.planning


def unfinished(connection: Connection) -> list[LongWork]:
    """What was begun and is not over, the oldest first."""
    return [_of(each) for each in connection.execute(f"SELECT {_COLUMNS} FROM long_work ORDER BY at, id").fetchall()]


def find(connection: Connection, work_id: Id) -> LongWork | None:
    """One piece of it, None where it is not unfinished any more."""
    row = connection.execute(f"SELECT {_COLUMNS} FROM long_work WHERE id = ?", (work_id,)).fetchone()
    return None if row is None else _of(row)


def after(work: LongWork, looked_at: int, written: int, kept: "Sequence[Kept]") -> LongWork:
    """The work when one more slice is done."""
    new = [each for each in dict.fromkeys(kept) if each not in work.kept]
    return replace(
        work,
        done=work.done + looked_at,
        written=work.written + written,
        left=work.left + len(new),
        kept=(*work.kept, *new)[:NAMED],
    )


def lay_down(connection: Connection, work_id: Id, place: int, part: Sequence[bytes]) -> None:
    """Keep a slice of packed mutations for its turn."""
    connection.execute("INSERT INTO planned VALUES (?, ?, ?)", (work_id, place, pack_all(part)))


def forget_plans(connection: Connection) -> None:
    """Let go of what was laid down for imports that never came to their first slice."""
    connection.execute("DELETE FROM planned WHERE work NOT IN (SELECT id FROM long_work)")


def forget(connection: Connection, work_id: Id) -> None:
    """It is over, or given up."""
    connection.execute("DELETE FROM long_work WHERE id = ?", (work_id,))
    connection.execute("DELETE FROM planned WHERE work = ?", (work_id,))


_COLUMNS = "id, kind, group_id, label, at, schema, done, total, written, left_alone, kept, place"


def keep(connection: Connection, work: LongWork) -> None:
    """Remember how far it has come."""
    kept = to_text([asdict(each) for each in work.kept])
    values = (work.id, work.kind, work.group_id, work.label, work.at, work.schema, work.done, work.total, work.written)
    sql = f"INSERT OR REPLACE INTO long_work ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    connection.execute(sql, (*values, work.left, kept, to_text(work.place)))


def _of(row: Sequence[Any]) -> LongWork:
    from sync.replica.undo import Kept

    work_id, kind, group_id, label, at, schema, done, total, written, left, kept, place = row
    names = tuple(Kept(**each) for each in json.loads(kept))
    return LongWork(
        work_id,
        Doing(kind),
        group_id,
        label,
        at,
        done=done,
        total=total,
        written=written,
        left=left,
        kept=names,
        schema=schema,
        place=json.loads(place) if place else None,
    )
