"""What the server's tests stand on: a database with the platform's schema, and fresh tenants on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable

import pytest
import pytest_asyncio
from sqlalchemy.ext.asyncio import AsyncConnection

from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.migrate import migrate_platform
from server.database.provisioning import provision, schema_of
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id
from tests.used_schemas import UsedSchemas, used_schemas

__all__ = ["used_schemas"]


@pytest.fixture(scope="session")
def addresses(postgres: str, worker_id: str) -> tuple[str, str]:
    """The app's and the owner's DSN of this worker's own database; it goes with the run's cluster."""
    return bootstrap(postgres, f"server_{worker_id}", secret="the same for all workers")


@pytest_asyncio.fixture
async def house(addresses: tuple[str, str], used_schemas: UsedSchemas) -> AsyncIterator[Database]:
    """The database with its platform schema at the newest revision."""
    async with Database(*addresses) as database:
        await migrate_platform(database)
        yield database
    used_schemas.give_back()


@pytest_asyncio.fixture
async def new_tenant(house: Database, used_schemas: UsedSchemas) -> Callable[[], Awaitable[Tenant]]:
    """Make a tenant with empty tables."""

    async def make() -> Tenant:
        return await make_tenant(house, used_schemas.provision)

    return make


async def make_tenant(
    database: Database, provision: Callable[[AsyncConnection, str], Awaitable[str]] = provision
) -> Tenant:
    """A tenant with empty tables."""
    tenant_id = new_id()
    tenant = Tenant(tenant_id, schema_of(tenant_id), "Test tenant", epoch=new_id())
    async with database.owner() as connection:
        await provision(connection, tenant.schema)
    return tenant


@pytest_asyncio.fixture
async def tenant(new_tenant: Callable[[], Awaitable[Tenant]]) -> Tenant:
    """One tenant with empty tables."""
    return await new_tenant()


@pytest.fixture
def admin() -> Actor:
    """A person who may do everything by hand."""
    return Actor(person=new_id(), device=new_id(), permissions=permissions(Role.ADMIN, catalogue()))
