"""Contracts run on both stores, so they stand on the server's database and on a replica."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from tests.contracts.books import Books, open_books
from tests.contracts.paying import furnish, is_sound
from tests.contracts.selling import Selling, open_shop
from tests.new_replica import new_replica
from tests.server.conftest import addresses, admin, house, new_tenant, tenant, used_schemas

__all__ = ["addresses", "admin", "house", "new_tenant", "tenant", "used_schemas"]


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    """Books that are ready for money, and sound when the test is over; see `furnish`."""
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    await furnish(opened)
    yield opened
    await is_sound(opened)
    opened.replica.close()


@pytest_asyncio.fixture
async def selling(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Selling]:
    """Books from a chart, with a customer."""
    opened = Books(house, tenant, admin, new_replica(tmp_path / "replica.db", bytes(32)))
    yield await open_shop(opened)
    opened.replica.close()
