"""Compaction: the oldest versions of a tenant's feed move to its archive, so that the feed stays in proportion.

Whole versions move, in order, in small transactions that copy and remove in one statement: at every moment each change
is in exactly one of the two tables, and whoever appends waits for nothing. The tenant's role can neither remove a
change nor write the archive, so the owner of the tables does it, with only the tenant's schema in the search path.
"""

import asyncio
from dataclasses import dataclass

from psycopg import sql
from sqlalchemy import text

from server.changes import feed
from server.changes.stored import Connection
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.derive.tables import metadata
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.instant import Instant, to_rfc3339
from sync.protocol.compaction import FLOOR, GRACE, moves_through, surplus

SLICE = 2_000
"""About how many rows one transaction moves."""

PAUSE_SECONDS = 0.02
"""Between two of them, so that others have the database to themselves half of the time."""

_ALONE = text("SELECT pg_try_advisory_xact_lock(727470, hashtext(current_schema()))")
_FEED_ROWS = "SELECT count(*) FROM change WHERE version > %s"
_WANTED = "SELECT version FROM change ORDER BY version, position OFFSET %s LIMIT 1"
_FRESH = "SELECT min(version) FROM change WHERE version <= %s AND at >= %s AND at <= %s"
_SLICE = "SELECT version FROM change WHERE version <= %s ORDER BY version, position OFFSET %s LIMIT 1"
_NAMES = sql.SQL(", ").join(sql.Identifier(each.name) for each in metadata().tables["change"].columns)
_MOVE = sql.SQL(
    "WITH moved AS (DELETE FROM change WHERE version <= %s RETURNING {0}) "
    "INSERT INTO change_archive ({0}) SELECT {0} FROM moved"
).format(_NAMES)


@dataclass(frozen=True, slots=True)
class Standing:
    """How long a feed was at a version, and how many records the tenant had, deleted ones included."""

    version: int
    feed_rows: int
    live_rows: int


async def compact(
    database: Database, declared: Catalogue, tenant: Tenant, at: Instant, known: Standing | None = None
) -> Standing:
    """Move what is too much at `at` (µs), if anything is; `known` is what the last call answered and saves counting.

    Raises Unavailable and what PostgreSQL says; what was moved until then stays moved.
    """
    standing, through = await _look(database, declared, tenant, at, known)
    while through and (moved := await _move(database, tenant, through)):
        standing = Standing(standing.version, standing.feed_rows - moved, standing.live_rows)
        await asyncio.sleep(PAUSE_SECONDS)
    return standing


async def _look(
    database: Database, declared: Catalogue, tenant: Tenant, at: Instant, known: Standing | None
) -> tuple[Standing, int]:
    """Where the feed stands, and the version to move through; 0 for none."""
    async with database.tenant(tenant) as transaction:
        connection = await driver(transaction)
        newest = await feed.head(connection)
        if known is not None:
            grown = Standing(
                newest, known.feed_rows + await _number(connection, _FEED_ROWS, known.version), known.live_rows
            )
            if not surplus(grown.feed_rows, grown.live_rows, FLOOR):
                return grown, 0
        feed_rows = await _number(connection, _FEED_ROWS, 0)
        if feed_rows <= FLOOR:
            return Standing(newest, feed_rows, 0), 0
        live_rows = sum([await _number(connection, _rows_of(each.name)) for each in declared])
        too_many = surplus(feed_rows, live_rows, FLOOR)
        standing = Standing(newest, feed_rows, live_rows)
        if not too_many:
            return standing, 0
        wanted = await _number(connection, _WANTED, too_many - 1)
        # What a clock that was ahead once wrote into the future holds up nothing.
        fresh = await _number(connection, _FRESH, wanted, to_rfc3339(at - GRACE), to_rfc3339(at))
        return standing, max(0, moves_through(wanted, newest, fresh or None))


async def _move(database: Database, tenant: Tenant, through: int) -> int:
    """Move one slice of what is not above a version; how many rows that were, 0 when there are none or others do it."""
    async with database.owner() as transaction:
        await transaction.execute(text(f"SET LOCAL search_path TO {tenant.schema}"))
        if not (await transaction.execute(_ALONE)).scalar():
            return 0
        connection = await driver(transaction)
        oldest = await _number(connection, "SELECT min(version) FROM change")
        beyond = await _number(connection, _SLICE, through, SLICE)
        to = max(oldest, beyond - 1) if beyond else through
        return (await connection.execute(_MOVE, [to])).rowcount if oldest <= to <= through else 0


def _rows_of(table: str) -> sql.Composed:
    return sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table))


async def _number(connection: Connection, statement: str | sql.Composed, *parameters: object) -> int:
    row = await (await connection.execute(statement, parameters)).fetchone()
    return int(row[0] or 0) if row else 0
