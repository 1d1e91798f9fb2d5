"""Records that follow a moved one move with it, in the same transaction: a statement per record type, however many.

The rule is `shared_models/kernel/moving.py`; here PostgreSQL finds the new buckets, stores them and appends the
changes to the feed. Types come in such an order that each is looked at once, after those it follows.
"""

from collections.abc import Sequence
from functools import cache

from psycopg import sql

from server.changes.stored import Connection
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.ids import NIL, Id
from shared_models.kernel.instant import to_datetime
from shared_models.kernel.moving import following, moves
from shared_models.kernel.ownership import ALL, OWNER
from shared_models.kernel.record_type import RecordType

_Cause = tuple[Id, Id, Id, str]
"""A moved record, and by whom, from which device and address it was moved."""

_MOVE = """
WITH cause AS (SELECT * FROM unnest(%s::uuid[], %s::uuid[], %s::uuid[], %s::text[]) AS c (id, actor, device, address)),
touched AS (SELECT DISTINCT ON (child) child, actor, device, address FROM ({touched}) AS found),
place AS (
    SELECT child.id, child.bucket AS was, {bucket} AS becomes, touched.actor, touched.device, touched.address
    FROM touched JOIN {table} AS child ON child.id = touched.child
),
moved AS (
    UPDATE {table} AS old SET bucket = place.becomes, version = %s, updated_at = %s, updated_by = place.actor
    FROM place WHERE old.id = place.id AND place.was IS DISTINCT FROM place.becomes
    RETURNING old.id, place.was, place.becomes, place.actor, place.device, place.address
)
INSERT INTO change (version, position, at, actor, device, address, record_type, record_id, kind, before, after,
                    bucket_before, bucket_after, verb, mutation_id, schema_version)
SELECT %s, %s + row_number() OVER (ORDER BY id) - 1, %s, actor, device, address, {name}, id, 'patch', '{{}}', '{{}}',
       was, becomes, '', %s, %s
FROM moved RETURNING record_id, actor, device, address
"""
# Two branches, so that each can use its index.
_TOUCHED = """
SELECT child.id AS child, cause.* FROM cause
JOIN {table} AS child ON child.{reference} = cause.id AND child.deleted_at {}
"""


async def move_followers(
    connection: Connection, catalogue: Catalogue, changes: Sequence[Change], addresses: Sequence[str]
) -> None:
    """Move what follows the records that these changes, stored and appended already, have moved."""
    causes: list[_Cause] = [
        (each.record_id, each.actor, each.device, address)
        for each, address in zip(changes, addresses, strict=True)
        if moves(each)
    ]
    if not causes:
        return
    version, at, position = changes[0].version, to_datetime(changes[0].at), len(changes)
    for kind in following(catalogue):
        columns = [list(each) for each in zip(*causes, strict=True)]
        told = [version, position, at, NIL, catalogue.schema_version]
        cursor = await connection.execute(_statement(kind), [*columns, version, at, *told])
        moved = await cursor.fetchall()
        causes += moved
        position += len(moved)


@cache
def _statement(kind: RecordType) -> sql.Composed:
    table = sql.Identifier(kind.name)
    references = [sql.Identifier(name) for name in kind.follows if name != kind.owner]
    touched = [
        sql.SQL(_TOUCHED).format(sql.SQL(live), table=table, reference=reference)
        for reference in references
        for live in ("IS NULL", "IS NOT NULL")
    ]
    return sql.SQL(_MOVE).format(
        touched=sql.SQL(" UNION ALL ").join(touched), bucket=_bucket(kind), table=table, name=sql.Literal(kind.name)
    )


def _bucket(kind: RecordType) -> sql.Composable:
    """The bucket of a row called `child`, as `ownership.bucket_of` finds it."""
    owner = sql.SQL("{} || child.{}::text").format(sql.Literal(OWNER), sql.Identifier(kind.owner))
    choices: list[sql.Composable] = [
        owner
        if name == kind.owner
        else sql.SQL("(SELECT bucket FROM {} AS parent WHERE parent.id = child.{})").format(
            sql.Identifier(kind.field(name).reference), sql.Identifier(name)
        )
        for name in kind.follows
    ]
    choices += [owner, sql.Literal(OWNER)] if kind.owner else [sql.Literal(ALL)]
    return sql.SQL("coalesce({})").format(sql.SQL(", ").join(choices))
