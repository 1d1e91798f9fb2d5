"""The badge of a record in lists: work that still travels, was refused, or awaits a choice."""

from collections.abc import Iterable
from enum import StrEnum

from sqlcipher3.dbapi2 import Connection

from shared_models.kernel.ids import Id
from sync.replica.rows import to_text


class Badge(StrEnum):
    """What a person should know about a record at a glance; the most urgent one is shown."""

    PENDING = "pending"
    CONFLICT = "conflict"
    FAILED = "failed"


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
        "SELECT record_id, state FROM mutation WHERE record_type = ? "
        "AND record_id IN (SELECT value FROM json_each(?)) AND state IN ('queued', 'rejected', 'conflicted')",
        (record_type, wanted),
    ).fetchall()
    for state, badge in reversed(_BY_STATE):
        found |= {record_id: badge for record_id, stored in about if stored == state}
    return found


def counts(connection: Connection) -> dict[Badge, int]:
    """How many mutations travel, were refused, or await a choice, for the sync status."""
    found = dict(connection.execute("SELECT state, count(*) FROM mutation GROUP BY state").fetchall())
    return {badge: found.get(state, 0) for state, badge in _BY_STATE}
