"""The feed's rows: written by `apply` in one statement a batch, read by everything else in the order of versions.

Version and position order every change of a tenant. Versions have no gaps that a reader could fall into, because a
version is taken under the tenant's lock and committed before the lock is let go. The oldest versions move to the
archive (`compact.py`), whole and in order: replicas follow the feed, history reads both.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Any, LiteralString

from psycopg import sql

from server.changes import stored
from server.changes.stored import Connection, Statement
from server.database.database import Database, driver
from server.database.tenant import Tenant
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change, ChangeKind
from shared_models.kernel.evolution import Incomplete
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Value
from shared_models.kernel.write import Key
from sync.protocol.compaction import leads_on

LOCK = sql.SQL("SELECT pg_advisory_xact_lock(727469, hashtext(current_schema()))")
HEAD = sql.SQL("SELECT coalesce((SELECT version FROM change ORDER BY version DESC LIMIT 1), 0)")

_COLUMNS = tuple(each.name for each in fields(Change))
_values = attrgetter(*_COLUMNS)
_KIND, _KINDS = _COLUMNS.index("kind"), {each.value: each for each in ChangeKind}
NAMES = sql.SQL(", ").join(map(sql.Identifier, (*_COLUMNS, "schema_version")))
"""The columns that `change_of` takes, in order."""

ARCHIVED: LiteralString = "SELECT coalesce((SELECT version FROM change_archive ORDER BY version DESC LIMIT 1), 0)"
"""The newest version that is in the archive, 0 before the first."""

_SELECT = sql.SQL("SELECT {}, ({}) FROM change ").format(NAMES, sql.SQL(ARCHIVED))

EVER = sql.SQL("(SELECT {0} FROM change UNION ALL SELECT {0} FROM change_archive) AS ever").format(NAMES)
"""Every change there ever was, to select from."""

_HISTORY = sql.SQL("SELECT {} FROM {} ").format(NAMES, EVER) + sql.SQL(
    "WHERE record_id = %s AND (version, position) < (%s, %s) ORDER BY version DESC, position DESC LIMIT %s"
)

# Record by record, so that each is found by its index, whatever PostgreSQL knows of the tables by then.
_AUTHORS = """
SELECT DISTINCT ON (record_id, field) record_type, record_id, field, actor, at
FROM unnest(%s::uuid[]) AS asked (id), LATERAL (
    SELECT * FROM change WHERE record_id = asked.id UNION ALL SELECT * FROM change_archive WHERE record_id = asked.id
) AS ever, jsonb_object_keys(after) AS field
ORDER BY record_id, field, version DESC, position DESC
"""


class Compacted(Exception):
    """The feed does not reach back to the version it was asked for."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Every change with a version in (after, through] of an epoch, in order."""

    epoch: Id
    after: int
    through: int
    changes: tuple[Change, ...]


async def head(connection: Connection) -> int:
    """The newest version, 0 before the first change."""
    row = await (await connection.execute(HEAD)).fetchone()
    assert row is not None
    return int(row[0])


async def oldest(database: Database, tenant: Tenant) -> int:
    """The lowest cursor the feed can lead on from: the newest version that is in the archive."""
    ((row,),) = await database.reads.in_tenant(tenant, (ARCHIVED, ()))
    return int(row[0])


def appending(changes: Sequence[Change], addresses: Sequence[str]) -> Statement:
    """What appends the changes of one version in their order; `addresses` has the network address of each."""
    columns: dict[str, Sequence[Any]] = dict(zip(_COLUMNS, zip(*map(_values, changes), strict=True), strict=True))
    columns |= {"position": range(len(changes)), "address": addresses}
    columns["schema_version"] = [catalogue().schema_version] * len(changes)
    return stored.appending("change", columns, instants=["at"])


async def read(connection: Connection, epoch: Id, after: int, limit: int) -> Batch:
    """The next changes after a version: whole versions, at least one if there is one, about `limit` rows.

    Raises Compacted when some of them are in the archive, or were told in an older schema and too little for today's.
    """
    newest = await head(connection)
    if newest <= after:
        return Batch(epoch, after, after, ())
    through = await _through(connection, after, limit, newest)
    condition = sql.SQL("WHERE version > %s AND version <= %s ORDER BY version, position")
    found = await (await connection.execute(_SELECT + condition, [after, through])).fetchall()
    # Read in one statement with the changes themselves: while they are read, others may be moved.
    if not found or not leads_on(after, found[0][-1]):
        raise Compacted
    try:
        return Batch(epoch, after, through, tuple(change_of(values[:-1], None) for values in found))
    except Incomplete:
        raise Compacted from None


async def _through(connection: Connection, after: int, limit: int, newest: int) -> int:
    """The version at which a batch of about `limit` rows ends; a version is never torn apart."""
    statement = "SELECT version FROM change WHERE version > %s ORDER BY version, position OFFSET %s LIMIT 1"
    row = await (await connection.execute(statement, [after, limit])).fetchone()
    return newest if row is None else max(after + 1, int(row[0]) - 1)


async def read_feed(database: Database, tenant: Tenant, after: int, limit: int = 2000) -> Batch:
    """`read` in a transaction of its own."""
    async with database.tenant(tenant) as connection:
        return await read(await driver(connection), tenant.epoch, after, limit)


async def history(connection: Connection, record_id: Id, before: tuple[int, int], limit: int) -> list[Change]:
    """A record's changes before a (version, position), newest first."""
    cursor = await connection.execute(_HISTORY, [record_id, *before, limit])
    return [change_of(values) for values in await cursor.fetchall()]


async def authors(connection: Connection, keys: Iterable[Key]) -> dict[tuple[str, Id, str], tuple[Id, Instant]]:
    """Who changed each field of these records last, and when, by (record type, id, field)."""
    cursor = await connection.execute(_AUTHORS, [stored.id_array({record_id for _, record_id in keys})])
    return {values[:3]: values[3:] for values in await cursor.fetchall()}


_NOTHING: Mapping[str, Value] = {}


def change_of(values: tuple[Any, ...], row: Mapping[str, Value] | None = _NOTHING) -> Change:
    """The change in a row of `NAMES`, in today's schema whenever it was told; what a part of a field lacks is empty.

    With None for `row`, raises Incomplete there.
    """
    told = list(values[:-1])
    told[_KIND] = _KINDS[told[_KIND]]
    change = Change(*told)
    between = None if values[-1] == catalogue().schema_version else catalogue().translation(values[-1])
    return change if between is None else between.change_up(change, row)
