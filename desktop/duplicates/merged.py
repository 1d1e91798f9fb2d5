"""What was merged into other records and can be taken apart, the latest first. Reads the replica, writes nothing."""

# ruff: noqa: S608 - identifiers come from declarations (see tables.py), values are always parameters

from collections.abc import Iterable
from dataclasses import dataclass

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_type import RecordType
from sync.replica.rows import to_text
from sync.replica.tables import table

MOST = 200


@dataclass(frozen=True, slots=True)
class Merged:
    """A record that went into another."""

    record_type: str
    id: Id
    title: str
    into: Id
    into_title: str
    at: Instant


def merged(connection: Connection, kinds: Iterable[RecordType], into: Id = "") -> list[Merged]:
    """The records of these types that went into others, or into the one given."""
    found = []
    for each in kinds:
        of = table(each)
        narrower = " AND gone.merged_into = ?" if into else ""
        rows = connection.execute(
            "SELECT gone.id, gone.title, gone.merged_into, coalesce(kept.title, ''), gone.deleted_at "
            f"FROM {of} AS gone LEFT JOIN {of} AS kept ON kept.id = gone.merged_into "
            f"WHERE gone.merged_into IS NOT NULL AND gone.deleted_at IS NOT NULL{narrower} "
            f"ORDER BY gone.deleted_at DESC LIMIT {MOST}",
            (into,) if into else (),
        )
        found += [Merged(each.name, *row) for row in rows.fetchall()]
    return sorted(found, key=lambda each: -each.at)[:MOST]


def live_titles(connection: Connection, kind: RecordType, ids: Iterable[Id]) -> dict[Id, str]:
    """What those of the records are called that are not deleted."""
    sql = f"SELECT id, title FROM {table(kind)} WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL"
    return dict(connection.execute(sql, (to_text(list(ids)),)).fetchall())
