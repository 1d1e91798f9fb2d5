"""The laws of the ledger, kept by PostgreSQL itself and by the pure verbs, and replicas that hold the same."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from random import Random
from typing import Any

import pytest
import pytest_asyncio

from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.calendar import period_key
from shared_models.accounting.chain import chained
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica import loading_tables
from tests.contracts.books import Books, line, open_books, verb


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    yield opened
    opened.replica.close()


def sale(books: Books, amount: int = 11_900, **more: Any) -> list[dict[str, Any]]:
    tax = amount * 19 // 119
    return [
        line(books.accounts["receivable"], debit=amount, **more),
        line(books.accounts["income"], credit=amount - tax),
        line(books.accounts["tax"], credit=tax, tax_tags=["81"]),
    ]


async def refused(books: Books, mutation: Mutation, *before: Mutation) -> str:
    *_, verdict = await books.apply(*before, mutation)
    assert not verdict.stands
    return f"{verdict.code}: {verdict.reason}"


async def test_posting_numbers_chains_and_spreads_the_lines_on_both_stores(books: Books) -> None:
    first, second = await books.post(sale(books)), await books.post(sale(books, 23_800), day="2026-12-01")
    one, other = await books.row("entry", first), await books.row("entry", second)
    assert [one["number_text"], other["number_text"]] == ["GEN-2026-00001", "GEN-2026-00002"]
    assert other["previous_hash"] == one["hash"] == chained(one, "")
    assert other["hash"] == chained(other, one["hash"])
    there, here = await books.lines()
    assert len(there) == 6
    assert here == there
    there, here = await books.sums()
    assert here == there
    assert sum(each[3] for each in there) == sum(each[4] for each in there) == 35_700


async def test_drafts_and_new_entries_are_posted_by_one_batch_in_their_order(books: Books) -> None:
    drafts, new = [books.draft(sale(books)) for _ in range(3)], [books.draft(sale(books)) for _ in range(3)]
    await books.must(*drafts)
    pairs = [each for pair in zip(drafts, new, strict=True) for each in pair]
    before = await books.head()
    await books.must(*new, *(verb("entry", each.record_id, "post_entry") for each in pairs))
    assert await books.head() == before + 1, "one transaction: nothing of it was refused and tried again"
    numbers = [(await books.row("entry", each.record_id))["number"] for each in pairs]
    assert numbers == [1, 2, 3, 4, 5, 6]


async def test_a_draft_is_in_no_sum_until_it_is_posted(books: Books) -> None:
    new = books.draft(sale(books))
    await books.must(new)
    assert await books.lines() == ([], [])
    await books.must(verb("entry", new.record_id, "post_entry"))
    assert [len(each) for each in await books.lines()] == [3, 3]


@pytest.mark.parametrize(
    ("lines", "why"),
    [
        ((("income", 100, 0), ("bank", 0, 99)), "not equal"),
        ((("income", 100, 0),), "two lines"),
        ((), "two lines"),
        ((("income", 0, 0), ("bank", 0, 0)), "needs a debit or a credit"),
        ((("income", 2**62, 0), ("income", 2**62, 0), ("bank", 0, 2**62), ("bank", 0, 2**62)), "too large"),
    ],
)
async def test_what_does_not_balance_is_not_posted(books: Books, lines: Any, why: str) -> None:
    new = books.draft([line(books.accounts[name], debit, credit) for name, debit, credit in lines])
    assert why in await refused(books, verb("entry", new.record_id, "post_entry"), new)
    assert await books.select("SELECT count(*) FROM ledger_line") == [(0,)]
    assert (await books.row("entry", new.record_id))["posted_at"] is None


async def test_nothing_changes_or_deletes_a_posted_entry(books: Books) -> None:
    entry = await books.post(sale(books))
    for name, value in (("text", "x"), ("day", "2026-11-21"), ("lines", []), ("custom.a", "b")):
        patch = Mutation(new_id(), "entry", entry, Action.PATCH, {name: value})
        assert await refused(books, patch)
    assert "final" in await refused(books, Mutation(new_id(), "entry", entry, Action.DELETE))
    assert "posted already" in await refused(books, verb("entry", entry, "post_entry"))


async def test_a_closed_period_and_locks_are_held_to(books: Books) -> None:
    key = period_key("2026-11")
    new = books.draft(sale(books))
    await books.must(new, verb(*key, "close_period"))
    assert "2026-11 is closed" in await refused(books, verb("entry", new.record_id, "post_entry"))
    await books.must(verb(*key, "reopen_period"), verb(*SETTINGS, "lock_books", kind="tax", until="2026-11-20"))
    assert "locked until 2026-11-20" in await refused(books, verb("entry", new.record_id, "post_entry"))
    untaxed = [line(books.accounts["bank"], debit=5), line(books.accounts["income"], credit=5)]
    await books.post(untaxed)
    await books.must(verb(*SETTINGS, "lock_books", kind="hard", until="2026-11-30"))
    assert "locked" in await refused(books, verb("entry", new.record_id, "post_entry"))
    assert "locked for ever" in await refused(books, verb(*SETTINGS, "lock_books", kind="hard", until="2026-10-31"))
    await books.must(verb(*key, "close_period"))
    assert "locked for ever" in await refused(books, verb(*key, "reopen_period"))


async def test_a_reversal_takes_the_entry_back_in_an_open_period_and_once(books: Books) -> None:
    entry = await books.post(sale(books, currency="USD", foreign=13_000))
    await books.must(verb(*period_key("2026-11"), "close_period"))
    assert "closed" in await refused(books, verb("entry", entry, "reverse_entry"))
    await books.must(verb("entry", entry, "reverse_entry", day="2026-12-01"))
    assert "reversed already" in await refused(books, verb("entry", entry, "reverse_entry", day="2026-12-02"))
    totals: dict[Id, int] = {}
    there, here = await books.sums()
    assert here == there
    for account, _, currency, debit, credit, foreign in there:
        totals[account, currency] = totals.get((account, currency), 0) + debit - credit + 1_000_003 * foreign
    assert set(totals.values()) == {0}


async def test_an_entry_whose_lines_are_matched_is_reversed_only_after_they_were_taken_apart(books: Books) -> None:
    invoice = await books.post(sale(books, company_id=(company := await books.company())))
    paid = [line(books.accounts["bank"], debit=11_900)]
    paid.append(line(books.accounts["receivable"], credit=11_900, company_id=company))
    payment = await books.post(paid)
    await books.must(verb("entry", invoice, "match_lines", line=0, other_entry_id=payment, other_line=1))
    assert "Undo the matches first" in await refused(books, verb("entry", invoice, "reverse_entry"))
    ((match,),) = await books.select("SELECT id::text FROM matching")
    await books.must(verb("matching", match, "undo_matching"), verb("entry", invoice, "reverse_entry"))
    still_open = (
        "SELECT sum(debit + credit - matched)::bigint FROM ledger_line WHERE party_id IS NOT NULL AND entry_id <> "
    )
    assert await books.select(f"{still_open} '{payment}'") == [(0,)]


async def test_an_account_that_takes_no_such_line_is_named(books: Books) -> None:
    values = {"code": "1410", "name": "Customers", "type": "receivable", "party_required": True}
    needs = Mutation(new_id(), "account", new_id(), Action.CREATE, values)
    heading = Mutation(new_id(), "account", new_id(), Action.CREATE, {**values, "code": "14", "heading": True})
    await books.must(needs, heading)
    for account, why in ((needs, "1410 needs a company"), (heading, "14 is a heading")):
        new = books.draft([line(account.record_id, debit=5), line(books.accounts["income"], credit=5)])
        assert why in await refused(books, verb("entry", new.record_id, "post_entry"), new)


async def test_random_entries_leave_equal_lines_and_sums_on_both_stores(books: Books) -> None:
    chance, accounts = Random(5), list(books.accounts.values())
    made: list[Id] = []
    for _ in range(12):
        amounts = [chance.randrange(1, 10**9) for _ in range(chance.randrange(1, 5))]
        lines = [line(chance.choice(accounts), debit=each, currency="JPY", foreign=-each) for each in amounts]
        lines.append(line(chance.choice(accounts), credit=sum(amounts)))
        made.append(await books.post(lines, day=f"2026-{chance.randrange(1, 13):02d}-15"))
    for entry in chance.sample(made, 4):
        await books.must(verb("entry", entry, "reverse_entry"))
    there, here = await books.lines()
    assert here == there
    there, here = await books.sums()
    assert here == there
    reckoned = await books.select(
        "SELECT account_id, month, coalesce(currency, ''), sum(debit)::bigint, sum(credit)::bigint, "
        "coalesce(sum(foreign_amount), 0)::bigint FROM ledger_line GROUP BY 1, 2, 3 ORDER BY 1, 2, 3"
    )
    assert there == reckoned
    numbers = await books.select("SELECT number FROM entry ORDER BY place")
    assert [each for (each,) in numbers] == list(range(1, 17))


async def test_a_first_load_derives_the_same_lines_and_sums_on_an_empty_replica_and_on_a_full_one(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    await books.post(sale(books))
    await books.load()
    assert len((await books.lines())[1]) == 3
    entry = await books.post(sale(books, currency="USD", foreign=13_000))
    await books.must(verb("entry", entry, "reverse_entry"))
    await books.post(sale(books, currency="USD", foreign=13_000))
    tags = "SELECT tag, month, debit, credit FROM ledger_tag ORDER BY 1, 2"
    for few in (loading_tables.FEW, 0, loading_tables.FEW):  # rows are moved, tables exchanged, rows moved again
        monkeypatch.setattr(loading_tables, "FEW", few)
        await books.load()
        for there, here in (await books.lines(), await books.sums(), await books.both(tags)):
            assert here == there
    await books.post(sale(books))
    for there, here in (await books.lines(), await books.sums(), await books.both(tags)):
        assert here == there


async def test_a_device_shows_a_posting_at_once_without_a_number_and_takes_the_servers(books: Books) -> None:
    await books.catch_up()
    new = books.draft(sale(books))
    post = verb("entry", new.record_id, "post_entry")

    await asyncio.to_thread(lambda: books.replica.write([new, post], actor=books.actor, at=now()))
    shown = await asyncio.to_thread(books.replica.get, "entry", new.record_id)
    assert shown is not None
    assert shown["posted_at"] is not None
    assert (shown["number"], shown["number_text"], shown["hash"]) == (None, None, None)
    _, here = await books.sums()
    assert len(here) == 3
    other = await books.post(sale(books))
    answers = await books.apply(new, post)
    await asyncio.to_thread(books.replica.store_verdicts, answers)
    assert (await books.row("entry", other))["number"] == 1
    assert (await books.row("entry", new.record_id))["number"] == 2
    there, here = await books.lines()
    assert here == there
