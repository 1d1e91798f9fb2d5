"""The stubs of a batch: the titles of records out of sight that something in sight points at, as they are now.

Who points at what was renamed is read once per batch for everybody; the answer for one scope is then pure.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from psycopg import sql

from server.changes import stored
from server.changes.feed import Batch
from server.changes.stored import Connection
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.ids import Id, is_id
from shared_models.kernel.moving import moves
from shared_models.kernel.record_field import SEVERAL
from shared_models.kernel.write import Key, Row
from sync.protocol.batch import Stub
from sync.protocol.scope import Scope
from sync.protocol.stubs import Referrer, named, pointed_at, renamed, restored, retitled, told

Referrers = Mapping[Key, set[Referrer]]

_REFERRERS = sql.SQL("SELECT DISTINCT {0}, bucket FROM {1} WHERE {0} = ANY(%(ids)s::uuid[]) AND deleted_at IS NULL")
_HOLDERS = sql.SQL(
    "SELECT DISTINCT member, bucket FROM {1}, unnest({0}) AS member "
    "WHERE {0} && %(ids)s::uuid[] AND {0} <> '{{}}' AND deleted_at IS NULL AND member = ANY(%(ids)s::uuid[])"
)
_TITLES = sql.SQL("SELECT id, title, bucket FROM {} WHERE id = ANY(%s::uuid[])")


async def referrers(connection: Connection, catalogue: Catalogue, batch: Batch) -> Referrers:
    """For each record that was renamed or moved: the types and buckets of what points at it."""
    ids: defaultdict[str, set[Id]] = defaultdict(set)
    for change in batch.changes:
        if moves(change) or retitled(catalogue, change):
            ids[change.record_type].add(change.record_id)
    found: defaultdict[Key, set[Referrer]] = defaultdict(set)
    for kind in catalogue:
        for field in kind.references:
            if field.system or field.reference not in ids:
                continue
            statement = _HOLDERS if field.kind in SEVERAL else _REFERRERS
            cursor = await connection.execute(
                statement.format(sql.Identifier(field.name), sql.Identifier(kind.name)),
                {"ids": sorted(ids[field.reference])},
            )
            for target, bucket in await cursor.fetchall():
                found[field.reference, target].add((kind.name, bucket))
    return found


async def stubs(
    connection: Connection,
    catalogue: Catalogue,
    scope: Scope,
    batch: Batch,
    rows: Mapping[Key, Row | None],
    pointed: Referrers,
) -> list[Stub]:
    """What the batch has to tell a scope of records that are out of its sight."""
    wanted = named(catalogue, scope, batch.changes, rows)
    for key in renamed(catalogue, scope, batch.changes):
        if any(scope.holds(*each) for each in pointed.get(key, ())):
            wanted.add(key)
    again: defaultdict[str, list[Id]] = defaultdict(list)
    for name, record_id in restored(scope, batch.changes):
        again[name].append(record_id)
    for name, ids in again.items():
        for row in await stored.rows(connection, catalogue.record_type(name), ids):
            wanted |= pointed_at(catalogue, scope, name, row)
    if not wanted:
        return []
    last = batch.changes[-1]
    return told(
        batch.through,
        last.position if last.version == batch.through else -1,
        await _titles(connection, catalogue, scope, wanted),
    )


async def _titles(connection: Connection, catalogue: Catalogue, scope: Scope, keys: Iterable[Key]) -> dict[Key, str]:
    ids: defaultdict[str, list[Id]] = defaultdict(list)
    for name, record_id in keys:
        if name in catalogue.record_types and is_id(record_id):
            ids[name].append(record_id)
    found: dict[Key, str] = {}
    for name, members in ids.items():
        cursor = await connection.execute(_TITLES.format(sql.Identifier(name)), [sorted(members)])
        for record_id, title, bucket in await cursor.fetchall():
            if not scope.holds(name, bucket):
                found[name, record_id] = title
    return found
