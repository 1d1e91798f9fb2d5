"""Contracts run on both stores, so they stand on the server's database and on a replica."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.contracts.books import Books, open_books
from tests.contracts.paying import MORE, create, is_sound
from tests.server.conftest import addresses, admin, house, new_tenant, tenant

__all__ = ["addresses", "admin", "house", "new_tenant", "tenant"]


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    """Books with the accounts that verbs post to, a bank journal and a customer (`journal`, `accounts["customer"]`)."""
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    made = {name: create("account", code=code, name=name, type=kind) for name, (code, kind, _) in MORE.items()}
    controls = [{"role": role, "account_id": made[name].record_id} for name, (_, _, role) in MORE.items()]
    controls += [{"role": each, "account_id": opened.accounts[each]} for each in ("receivable", "payable")]
    customer = create("company", name="Ada Ltd")
    bank = create(
        "journal", code="BNK", name="Bank", kind="bank", prefix="BNK-{year}-", account_id=opened.accounts["bank"]
    )
    values = {"controls": controls, "general_journal_id": opened.journal}
    await opened.must(*made.values(), customer, bank, Mutation(new_id(), *SETTINGS, Action.PATCH, values))
    opened.accounts |= {name: each.record_id for name, each in made.items()}
    opened.accounts |= {"customer": customer.record_id, "bank journal": bank.record_id}
    yield opened
    await is_sound(opened)
    opened.replica.close()
