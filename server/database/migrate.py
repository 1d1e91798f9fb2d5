"""Bring schemas to the newest revision: the platform's first, then each tenant's on its own.

Every step is one transaction that also records the revision, so a run can be killed and started again at any point.
A tenant that fails is reported and left as it was; the others go on, and none is skipped silently.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from sqlalchemy import Connection, text
from sqlalchemy.exc import SQLAlchemyError

from server.database.database import Database
from server.database.migrations.tree import PLATFORM, TENANT, Tree
from server.database.provisioning import grant_new_tables
from shared_models.kernel.faults import Unavailable

_BEHIND = text('SELECT schema_name FROM platform.tenant WHERE schema_revision COLLATE "C" < :head ORDER BY id')
_REVISION = text("SELECT schema_revision FROM platform.tenant WHERE schema_name = :schema FOR UPDATE")
_TAKEN = text("UPDATE platform.tenant SET schema_revision = :step WHERE schema_name = :schema")
_LOCK = text("SELECT pg_advisory_xact_lock(727468)")
# Whoever waits for a table longer than this makes everybody behind wait as well: better to fail and be run again.
_PATIENCE = text("SET LOCAL lock_timeout = '5s'")


@dataclass(frozen=True, slots=True)
class Migrated:
    """What became of one schema: the steps it took, and the error that stopped it, if any."""

    schema: str
    steps: tuple[str, ...]
    error: str = ""


async def migrate_platform(database: Database) -> Migrated:
    """Take every missing step of the platform's tree; raises what PostgreSQL says when one fails."""
    taken: list[str] = []
    while True:
        async with database.owner() as connection:
            await connection.execute(_LOCK)
            await connection.execute(text("SET LOCAL search_path TO platform"))
            await connection.execute(text("CREATE TABLE IF NOT EXISTS revision (name text PRIMARY KEY)"))
            current = (await connection.execute(text("SELECT max(name) FROM revision"))).scalar() or ""
            step = next(PLATFORM.missing(current), None)
            if step is None:
                return Migrated("platform", tuple(taken))
            await connection.run_sync(_take, PLATFORM, step)
            await connection.execute(text("INSERT INTO revision VALUES (:name)"), {"name": step})
        taken.append(step)


async def migrate_tenants(database: Database) -> AsyncIterator[Migrated]:
    """Take every missing step in every tenant, one tenant after the other; yields those that were behind."""
    async with database.platform() as connection:
        schemas = list((await connection.execute(_BEHIND, {"head": TENANT.head()})).scalars())
    for schema in schemas:
        yield await _migrate_tenant(database, schema)


async def _migrate_tenant(database: Database, schema: str) -> Migrated:
    taken: list[str] = []
    while True:
        try:
            async with database.owner() as connection:
                current = await connection.execute(_REVISION, {"schema": schema})
                step = next(TENANT.missing(current.scalar_one()), None)
                if step is None:
                    return Migrated(schema, tuple(taken))
                await connection.execute(_PATIENCE)
                await connection.execute(text(f"SET LOCAL search_path TO {schema}"))
                await connection.run_sync(_take, TENANT, step)
                await grant_new_tables(connection, schema)
                await connection.execute(_TAKEN, {"step": step, "schema": schema})
        except (SQLAlchemyError, Unavailable) as error:
            return Migrated(schema, tuple(taken), error=str(error).splitlines()[0])
        taken.append(step)


def _take(connection: Connection, tree: Tree, step: str) -> None:
    tree.take(connection, step)
