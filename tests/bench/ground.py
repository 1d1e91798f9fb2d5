"""The ground every server benchmark stands on: a PostgreSQL of its own with durable settings, and tenants on it."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.embedded import EmbeddedPostgres
from server.database.migrate import migrate_platform
from server.database.provisioning import provision, schema_of
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id


@contextmanager
def postgres() -> Iterator[str]:
    """A superuser's DSN of a fresh cluster; its commits reach the disk as in production."""
    with tempfile.TemporaryDirectory(prefix="counterfoil-bench-") as folder:
        Path(folder).chmod(0o711)
        with EmbeddedPostgres(Path(folder) / "postgres") as server:
            yield server.dsn


@asynccontextmanager
async def house(superuser_dsn: str) -> AsyncIterator[Database]:
    """The database with its platform schema."""
    async with Database(*bootstrap(superuser_dsn)) as database:
        await migrate_platform(database)
        yield database


async def tenant(database: Database) -> Tenant:
    """A tenant with empty tables."""
    tenant_id = new_id()
    made = Tenant(tenant_id, schema_of(tenant_id), "Bench", epoch=new_id())
    async with database.owner() as connection:
        await provision(connection, made.schema)
    return made


def admin() -> Actor:
    """Somebody who may do everything."""
    return Actor(new_id(), new_id(), permissions(Role.ADMIN, catalogue()))
