"""What a person has typed and not stored yet: kept in the replica, so that it comes back after a crash.

A draft is no work: nothing is decided on it and nothing sent. It belongs to one place of one record, and goes with the
record when that goes out of sight.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Value
from sync.replica.rows import to_text

TABLE = """
CREATE TABLE IF NOT EXISTS draft (
    seq INTEGER PRIMARY KEY, record_type TEXT NOT NULL, record_id TEXT NOT NULL, place TEXT NOT NULL,
    typed TEXT NOT NULL, at INTEGER NOT NULL, UNIQUE (record_type, record_id, place)
)
"""
LARGEST = 2_000_000
"""Characters of a draft that are still kept: far more than any field takes."""

Place = tuple[str, Id, str]
"""Record type, record and what is typed into: a field's name or another word; the record is empty for a new one."""


@dataclass(frozen=True, slots=True)
class Draft:
    """`typed` is what the editor held, in its own plain form; `seen` is what was stored when the typing began."""

    record_type: str
    record_id: Id
    place: str
    typed: Any
    seen: Value = None
    title: str = ""
    at: Instant = 0

    @property
    def key(self) -> Place:
        """Where it belongs."""
        return self.record_type, self.record_id, self.place


def keep(connection: Connection, drafts: Collection[Draft]) -> None:
    """Keep drafts, each in the place of the one that was there."""
    lines = []
    for each in drafts:
        text = to_text({"typed": each.typed, "seen": each.seen, "title": each.title}) or ""
        if len(text) <= LARGEST:
            lines.append((*each.key, text, each.at))
    connection.executemany(
        "INSERT INTO draft (record_type, record_id, place, typed, at) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET typed = excluded.typed, at = excluded.at",
        lines,
    )


def forget(connection: Connection, places: Collection[Place]) -> None:
    """What was typed there is stored, or given up."""
    connection.executemany("DELETE FROM draft WHERE (record_type, record_id, place) = (?, ?, ?)", list(places))


def of(connection: Connection, record_type: str, record_id: Id) -> list[Draft]:
    """The drafts of one record."""
    found = connection.execute(f"{_SELECT} WHERE record_type = ? AND record_id = ?", (record_type, record_id))
    return [_draft(each) for each in found.fetchall()]


def latest(connection: Connection, limit: int) -> list[Draft]:
    """The drafts of all records, newest first."""
    return [_draft(each) for each in connection.execute(f"{_SELECT} ORDER BY at DESC, seq DESC LIMIT ?", (limit,))]


_SELECT = "SELECT record_type, record_id, place, typed, at FROM draft"


def _draft(row: Sequence[Any]) -> Draft:
    plain = json.loads(row[3])
    return Draft(row[0], row[1], row[2], plain["typed"], plain.get("seen"), plain.get("title", ""), row[4])
