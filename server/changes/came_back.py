"""What has come back since the server was put to an earlier point: which lost version last set each field.

A mutation comes back once, with the version its verdict named in the lost feed; that is kept beside the feed, so that
what returns after it knows which of the two came later. Only versions after the point the server was put back to count.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from psycopg import sql

from server.changes import feed
from server.changes.stored import Connection, Statement, appending, id_array
from shared_models.kernel.coming_back import ANY_ORDER, FIRST, NEW_WORK
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.write import Key

_SET_BY = sql.SQL("""
SELECT DISTINCT ON (ever.record_type, ever.record_id, name)
       ever.record_type, ever.record_id, name,
       CASE WHEN ever.kind = 'create' THEN {} ELSE coalesce(came_back.version, {}) END
FROM {} CROSS JOIN LATERAL (
    SELECT jsonb_object_keys(ever.after) UNION ALL SELECT 'deleted_at' WHERE ever.kind IN ('delete', 'restore')
) AS told (name)
LEFT JOIN came_back ON came_back.mutation_id = ever.mutation_id
WHERE ever.record_id = ANY(%s::uuid[]) AND ever.version > %s
ORDER BY ever.record_type, ever.record_id, name, ever.version DESC, ever.position DESC
""").format(sql.Literal(FIRST), sql.Literal(NEW_WORK), feed.EVER)


def honoured(mutation: Mutation, epoch_from: int) -> Mutation:
    """The mutation as far as it may come back: only a version that was lost is one to come back from, or 0."""
    if mutation.again is None or (epoch_from and (mutation.again > epoch_from or mutation.again == ANY_ORDER)):
        return mutation
    return replace(mutation, again=None)


async def set_by(connection: Connection, keys: Iterable[Key], epoch_from: int) -> dict[tuple[str, Id, str], int]:
    """Which lost version has set each field of these records since the restore, or NEW_WORK or FIRST."""
    ids = list({record_id for _, record_id in keys})
    cursor = await connection.execute(_SET_BY, [id_array(ids), epoch_from])
    return {tuple(values[:3]): values[3] for values in await cursor.fetchall()}


def noting(mutations: Sequence[Mutation]) -> list[Statement]:
    """What notes which lost versions have come back; nothing where none has."""
    again = [each for each in mutations if each.again is not None]
    ids, versions = [each.id for each in again], [each.again for each in again]
    return [appending("came_back", {"mutation_id": ids, "version": versions})] if again else []
