"""Who is late is proposed once a day where that is wanted; nothing is written or sent before somebody confirms it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest_asyncio

from server.accounting.daily_dunning import DailyDunning
from server.changes.apply import nobody
from server.changes.group_commit import GroupCommit
from server.changes.heads import Heads
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.contracts.books import Books, open_books, verb
from tests.contracts.paying import both_refuse, create, furnish, invoice, match, receipt

RUNS = "SELECT day::text, state, jsonb_array_length(letters) FROM dunning_run ORDER BY day"
LETTERS = "SELECT day::text, total FROM dunning_letter"


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    """Books with an invoice that is late, and a dunning level."""
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    await furnish(opened)
    await opened.must(create("dunning_level", name="Reminder", level=1, days=10))
    await invoice(opened, due="2026-11-22")
    yield opened
    opened.replica.close()


def job(books: Books, day: str) -> DailyDunning:
    """A server's own job on a day."""
    at = int(datetime.fromisoformat(day).replace(tzinfo=UTC).timestamp()) * 1_000_000
    writers = GroupCommit(books.house, catalogue, nobody)
    return DailyDunning(books.house, writers, Heads(books.house), clock=lambda: at)


async def test_a_proposal_is_made_once_a_day_where_it_is_wanted_and_written_when_confirmed(books: Books) -> None:
    await job(books, "2026-12-10").look_through(books.tenant)
    assert await books.select(RUNS) == []
    await books.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"dunning_daily": True}))
    await job(books, "2026-11-30").look_through(books.tenant)
    assert await books.select(RUNS) == [], "nobody is late enough"
    await asyncio.gather(*(job(books, "2026-12-10").look_through(books.tenant) for _ in range(2)))  # two servers
    assert await books.select(RUNS) == [("2026-12-10", "proposed", 1)]
    other = await invoice(books, 2_000, due="2026-11-23")
    for day in ("2026-12-10", "2026-12-11"):
        await job(books, day).look_through(books.tenant)
    assert await books.select(RUNS) == [("2026-12-10", "done", 1), ("2026-12-11", "proposed", 1)]
    assert await books.select(LETTERS) == []
    assert await books.select("SELECT count(*) FROM outbox_message") == [(0,)]
    await books.must(match(other, await receipt(books, 2_000)))
    ((run,),) = await books.select("SELECT id::text FROM dunning_run WHERE state = 'proposed'")
    written = "SELECT day, total FROM dunning_letter"
    assert await books.on_device(verb("dunning_run", run, "confirm_dunning"), written) == [("2026-12-11", 10_000)]
    assert await books.select(LETTERS) == [("2026-12-11", 10_000)], "without what was paid meanwhile"
    await both_refuse(books, verb("dunning_run", run, "confirm_dunning"), "done already")
    await job(books, "2026-12-12").look_through(books.tenant)
    assert len(await books.select(RUNS)) == 2


async def test_what_is_proposed_is_closed_by_hand_or_when_nobody_is_late_any_more(books: Books) -> None:
    await books.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"dunning_daily": True}))
    await job(books, "2026-12-10").look_through(books.tenant)
    ((run,),) = await books.select("SELECT id::text FROM dunning_run")
    await books.must(verb("dunning_run", run, "close_dunning"), verb("dunning_run", run, "close_dunning"))
    await job(books, "2026-12-11").look_through(books.tenant)
    ((owed,),) = await books.select("SELECT entry_id::text FROM ledger_line WHERE due IS NOT NULL")
    await books.must(match(owed, await receipt(books)))
    await job(books, "2026-12-12").look_through(books.tenant)
    assert await books.select(RUNS) == [("2026-12-10", "done", 1), ("2026-12-11", "done", 1)]
    assert await books.select(LETTERS) == []


async def test_what_somebody_asked_for_meanwhile_is_not_asked_for_again(books: Books) -> None:
    await books.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"dunning_daily": True}))
    await job(books, "2026-12-10").look_through(books.tenant)
    ((run, items, levels),) = await books.select("SELECT id::text, items, level_ids::text[] FROM dunning_run")
    await books.must(verb(*SETTINGS, "run_dunning", day="2026-12-09", items=items, level_ids=levels))
    written = "SELECT day, total FROM dunning_letter"
    assert await books.on_device(verb("dunning_run", run, "confirm_dunning"), written) == [("2026-12-09", 10_000)]
    assert await books.select(LETTERS) == [("2026-12-09", 10_000)]
