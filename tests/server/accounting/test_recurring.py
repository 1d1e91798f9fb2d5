"""Recurring documents come when their day does, each once, whoever is killed in between."""

from __future__ import annotations

import asyncio
import signal
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest_asyncio

from server.accounting.recurring import Recurring
from server.changes.apply import nobody
from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.contracts.books import Books, open_books
from tests.contracts.paying import create

MADE = "SELECT issued::text, number_text, state FROM document WHERE issued IS NOT NULL ORDER BY issued"


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    """Books with a customer, to whom rent is invoiced."""
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    controls = [{"role": "receivable", "account_id": opened.accounts["receivable"]}]
    await opened.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"controls": controls}))
    yield opened
    opened.replica.close()


async def repeated(books: Books, **more: Any) -> Id:
    """A monthly invoice since October, posted at once."""
    customer = create("company", name="Ada Ltd", email="ada@harbour.example")
    line = {"text": "Rent", "unit_price": 50 * 10**6, "account_id": books.accounts["income"]}
    template = create("document", kind="invoice", company_id=customer.record_id, journal_id=books.journal,
                      currency="EUR", lines=[line])  # fmt: skip
    values = {"name": "Rent", "template_id": template.record_id, "starts": "2026-10-15", "posts": True, **more}
    recurring = create("recurring_document", **values)
    await books.must(customer, template, recurring)
    return recurring.record_id


def job(books: Books, day: str) -> Recurring:
    """A server's own job on a day."""
    at = int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()) * 1_000_000
    writers = GroupCommit(books.house, catalogue, nobody)
    return Recurring(books.house, writers, Heads(books.house), catalogue(), clock=lambda: at)


async def test_what_was_due_while_no_server_ran_is_posted_once_and_sent(books: Books) -> None:
    recurring = await repeated(books, sends=True)
    await asyncio.gather(*(job(books, "2026-12-20").look_through(books.tenant) for _ in range(2)))  # two servers
    made = await books.select(MADE)
    assert made == [(f"2026-{month}-15", f"GEN-2026-0000{at}", "posted") for at, month in enumerate((10, 11, 12), 1)]
    letters = await books.select('SELECT "to", state, documents::text FROM outbox_message')
    assert [each[:2] for each in letters] == [("ada@harbour.example", "waiting")] * 3
    assert len({each[2] for each in letters}) == 3
    assert (await books.row("recurring_document", recurring))["problem"] is None
    today = job(books, "2026-12-21")
    await today.look_through(books.tenant)
    assert await books.select(MADE) == made


async def test_a_server_that_is_killed_between_two_leaves_the_second_to_the_next(
    books: Books, addresses: tuple[str, str]
) -> None:
    for _ in range(2):
        await repeated(books, starts="2026-10-01", ends="2026-10-01")
    arguments = [*addresses, books.tenant.id, books.tenant.schema, "1"]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.server.accounting.recurring_process", *arguments
    )
    assert await process.wait() == -signal.SIGKILL
    assert len(await books.select(MADE)) == 1
    await job(books, "2026-12-20").look_through(books.tenant)
    assert [number for _, number, _ in await books.select(MADE)] == ["GEN-2026-00001", "GEN-2026-00002"]


async def test_what_is_in_the_way_is_said_and_the_draft_waits(books: Books) -> None:
    recurring = await repeated(books, starts="2027-01-15")
    await job(books, "2027-01-20").look_through(books.tenant)
    assert [state for _, _, state in await books.select(MADE)] == ["draft"]
    told = await books.row("recurring_document", recurring)
    assert told["problem"] == "There is no fiscal year for 2027-01-15. Open it first."
    assert told["next"] == "2027-02-15"
    await books.must(Mutation(new_id(), "document", told["template_id"], Action.DELETE))
    await job(books, "2027-02-20").look_through(books.tenant)
    assert "template" in (await books.row("recurring_document", recurring))["problem"]
