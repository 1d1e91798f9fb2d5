"""The badge of a record in lists: work that still travels, was refused, or awaits a choice."""

from collections.abc import Iterable
from enum import StrEnum

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.merging import same
from sync.replica import rows
from sync.replica.overlay import base_rows
from sync.replica.rows import to_text


class Badge(StrEnum):
    """What a person should know about a record at a glance; the most urgent one is shown.

    `AWAITED` is work that travels and whose result nobody can see before the server has answered.
    """

    PENDING = "pending"
    AWAITED = "awaited"
    CONFLICT = "conflict"
    FAILED = "failed"


_FOLLOWING = frozenset({"version", "updated_at", "updated_by"})
_BY_STATE = (("rejected", Badge.FAILED), ("conflicted", Badge.CONFLICT), ("queued", Badge.PENDING))


def badges(connection: Connection, record_type: str, ids: Iterable[Id]) -> dict[Id, Badge]:
    """The badges of those of the records that have one."""
    wanted = to_text(list(ids))
    found: dict[Id, Badge] = {}
    written = connection.execute(
        "SELECT DISTINCT t.record_id FROM touched AS t JOIN mutation AS m ON m.seq = t.mutation_seq "
        "WHERE t.record_type = ? AND t.how = 0 AND t.record_id IN (SELECT value FROM json_each(?)) "
        "AND m.state = 'queued'",
        (record_type, wanted),
    )
    found |= {each[0]: Badge.PENDING for each in written}
    about = connection.execute(
        "SELECT record_id, state, preview FROM mutation WHERE record_type = ? "
        "AND record_id IN (SELECT value FROM json_each(?)) "
        "AND state IN ('queued', 'rejected', 'conflicted', 'waiting')",
        (record_type, wanted),
    ).fetchall()
    for state, badge in (*reversed(_BY_STATE), ("waiting", Badge.FAILED)):
        found |= {record_id: badge for record_id, stored, _ in about if stored == state}
        if badge is Badge.PENDING:
            found |= {record_id: Badge.AWAITED for record_id, stored, seen in about if stored == state and not seen}
    return found


def marked(connection: Connection, record_type: str) -> list[Id]:
    """All records of a type that have a badge; nothing of the queue is unpacked for it."""
    found = connection.execute(
        "SELECT t.record_id FROM touched AS t JOIN mutation AS m ON m.seq = t.mutation_seq "
        "WHERE t.record_type = ?1 AND t.how = 0 AND m.state = 'queued' UNION SELECT record_id FROM mutation "
        "WHERE record_type = ?1 AND state IN ('queued', 'rejected', 'conflicted', 'waiting')",
        (record_type,),
    )
    return [each for (each,) in found]


def provisional(
    connection: Connection, catalogue: Catalogue, record_type: str, ids: Iterable[Id]
) -> dict[Id, frozenset[str]]:
    """The fields of the records that show what the server has not said yet; every field of a record it does not know.

    What is shown of them is this device's own guess and is replaced by the server's word.
    """
    declared = catalogue.record_type(record_type)
    keys = [(record_type, each) for each in ids]
    found = base_rows(connection, keys)
    shown = rows.fetch(connection, catalogue.record_types, found)
    marked: dict[Id, frozenset[str]] = {}
    for key, row in shown.items():
        server = found[key] or declared.blank
        names = (each.name for each in declared.fields if each.name not in _FOLLOWING)
        marked[key[1]] = frozenset(each for each in names if not same(row[each], server.get(each)))
    return {record_id: names for record_id, names in marked.items() if names}


def counts(connection: Connection) -> dict[Badge, int]:
    """How many mutations travel, were refused, or await a choice, for the sync status."""
    found = dict(connection.execute("SELECT state, count(*) FROM mutation GROUP BY state").fetchall())
    return {badge: found.get(state, 0) for state, badge in _BY_STATE}
