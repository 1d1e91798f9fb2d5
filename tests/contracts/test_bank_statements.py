"""Statements come in once, add up, and continue each other, on both stores."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
import pytest_asyncio
from sqlalchemy.exc import DBAPIError

from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.faults import RuleBroken
from shared_models.kernel.mutation import Action, Mutation
from sync.bank_files import importing
from sync.bank_files.statement import StatementUnbalanced
from sync.clock import new_id
from tests.contracts.bank import asked, bank_lines, imported, moved, open_bank, statement
from tests.contracts.books import Books, open_books, verb


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    yield opened
    opened.replica.close()


TWINS = (moved("2026-11-02", -350, "Coffee"), moved("2026-11-02", -350, "Coffee"), moved("2026-11-03", 11_900, "RE 7"))
STATEMENTS = "SELECT first, last, opening, closing FROM bank_statement ORDER BY first, last"


async def test_a_statement_comes_in_once_and_twins_survive(books: Books) -> None:
    account = await open_bank(books)
    first = statement(10_000, *TWINS, number="1")
    for _ in range(2):
        assert all(each.stands for each in await imported(books, account, first))
        assert [amount for _, amount in await bank_lines(books)] == [-350, -350, 11_900]
    there, here = await books.both("SELECT id, opening, closing FROM bank_statement")
    assert here == there
    assert [each[1:] for each in there] == [(10_000, 21_200)]
    assert (await books.row("bank_account", account))["last_statement_id"] == there[0][0]


async def test_what_is_stored_of_statements_that_overlap_adds_up_and_continues(books: Books) -> None:
    account = await open_bank(books)
    later = (moved("2026-11-03", 5, "Interest"), moved("2026-11-04", -9_900, "Rent"))
    whole = statement(10_000, *TWINS, *later)
    await imported(books, account, statement(10_000, *TWINS), whole, statement(11_300, *later, moved("2026-11-05", 7)))
    assert [amount for _, amount in await bank_lines(books)] == [-350, -350, 5, 11_900, -9_900]
    await imported(books, account, statement(21_200, *later, moved("2026-11-05", 7)))
    there, here = await books.both("SELECT opening, closing FROM bank_statement ORDER BY first, last")
    assert here == there == [(10_000, 21_200), (21_200, 11_305), (11_305, 11_312)]


async def test_a_gap_is_refused_with_its_difference(books: Books) -> None:
    account = await open_bank(books)
    await imported(books, account, statement(10_000, *TWINS))
    (verdict,) = await imported(books, account, statement(30_000, moved("2026-11-09", 1)))
    assert verdict.code == "does-not-continue"
    assert "212.00, and this one begins with 300.00: 88.00 EUR" in verdict.reason
    (before,) = await imported(books, account, statement(9_000, moved("2026-10-09", 1_000)))
    assert before.stands


async def test_lines_that_do_not_make_the_balance_are_refused_on_both_sides(books: Books) -> None:
    account = await open_bank(books)
    wrong = replace(statement(10_000, *TWINS), closing=21_201)
    with pytest.raises(StatementUnbalanced):
        await asked(books, account, wrong)
    (right,) = await asked(books, account, statement(10_000, *TWINS))
    (verdict,) = await books.apply(replace(right, arguments={**right.arguments, "closing": 21_201}))
    assert (verdict.code, "0.01 EUR are missing" in verdict.reason) == ("does-not-add-up", True)
    assert await bank_lines(books) == []


async def test_a_long_statement_comes_in_slices_and_goes_on_after_an_interruption(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "SLICE", 2)
    account = await open_bank(books)
    long = statement(0, *(moved(f"2026-11-{day:02d}", day) for day in range(1, 8)))
    parts = await asked(books, account, long)
    assert len(parts) == 4
    await books.must(*parts[:2])
    assert await books.select("SELECT opening, closing FROM bank_statement") == [(0, 10)]
    (late,) = [each for each in await books.apply(parts[3]) if not each.stands]
    assert late.code == "does-not-continue"
    await books.must(*await asked(books, account, long))
    there, here = await books.both("SELECT opening, closing, count(*) OVER () FROM bank_statement")
    assert here == there == [(0, 28, 1)]
    positions = await books.select("SELECT position FROM bank_line ORDER BY day")
    assert [each for (each,) in positions] == list(range(7))


async def test_a_file_without_balances_continues_what_is_there(books: Books) -> None:
    account = await open_bank(books)
    await imported(books, account, statement(10_000, *TWINS))
    await imported(books, account, statement(None, moved("2026-11-09", 100), form="qif"))
    assert (21_200, 21_300) in await books.select("SELECT opening, closing FROM bank_statement")


async def test_the_file_of_another_account_or_currency_is_refused(books: Books) -> None:
    account = await open_bank(books)
    with pytest.raises(RuleBroken, match="not of"):
        await asked(books, account, statement(0, *TWINS, iban="DE75512108001245126199"))
    (verdict,) = await imported(books, account, statement(0, *TWINS, currency="USD"))
    assert "The statement is in USD, the account in EUR" in verdict.reason


async def test_nobody_writes_bank_lines_by_hand(books: Books) -> None:
    account = await open_bank(books)
    await imported(books, account, statement(10_000, *TWINS))
    ((line,), *_) = await books.select("SELECT id::text FROM bank_line")
    (changed,) = await books.apply(Mutation(new_id(), "bank_line", line, Action.PATCH, {"amount": 1}))
    (gone,) = await books.apply(Mutation(new_id(), "bank_line", line, Action.DELETE))
    assert (changed.stands, gone.stands) == (False, False)


LATER = (moved("2026-11-10", -9_900, "Rent"), moved("2026-11-11", 100, "Interest"))


FORGED = (
    ("UPDATE bank_line SET amount = amount + 1 WHERE amount = -9900", "bank has told stays"),
    (
        "UPDATE bank_line SET amount = CASE amount WHEN 100 THEN -9900 ELSE 100 END WHERE amount IN (100, -9900)",
        "has told stays",
    ),
    ("UPDATE bank_line SET identity = 'x' WHERE amount = 100", "has told stays"),
    ("UPDATE bank_line SET day = '2026-11-12' WHERE amount = 100", "has told stays"),
    (
        "UPDATE bank_line SET deleted_at = now(), entry_id = NULL WHERE entry_id IS NOT NULL",
        "so does what is explained",
    ),
    ("UPDATE bank_line SET deleted_at = now() WHERE amount = 100", "does not add up"),
    ("UPDATE bank_statement SET closing = closing + 1 WHERE {second}", "does not add up"),
    ("UPDATE bank_statement SET opening = opening + 1, closing = closing + 1 WHERE {second}", "does not continue"),
    (
        ("UPDATE bank_statement SET opening = opening + 1, closing = closing + 1, previous_id = NULL WHERE {second}"),
        "does not continue",
    ),
    ("UPDATE bank_statement SET bank_account_id = id WHERE {second}", "does not continue"),
    ("UPDATE bank_statement SET deleted_at = now() WHERE {second}", "need their statement"),
    ("UPDATE bank_statement SET opening = opening + 1, closing = closing + 1 WHERE {third}", "does not continue"),
    ("UPDATE statement_sum SET amount = 0", "permission denied"),
)


async def test_sql_written_by_hand_cannot_break_a_statement(books: Books) -> None:
    account = await open_bank(books)
    third = statement(11_400, moved("2026-11-11", -50, "Coffee"))  # of the day with which the second ends
    await imported(books, account, statement(10_000, *TWINS), statement(21_200, *LATER), third)
    ((fee,), *_) = await books.select("SELECT id::text FROM bank_line WHERE amount = -350")
    coding = [{"account_id": books.accounts["expense"], "amount": -350}]
    await books.must(verb("bank_line", fee, "reconcile", coding=coding))
    everything = "SELECT s::text, l::text FROM bank_statement AS s JOIN bank_line AS l ON l.statement_id = s.id"
    before = await books.select(everything)
    for forged, why in FORGED:
        with pytest.raises((psycopg.Error, DBAPIError), match=why):
            await books.execute(forged.format(second="first = '2026-11-10'", third="first = '2026-11-11'"))
    assert await books.select(everything) == before


async def test_a_gap_that_a_verb_lets_pass_is_refused_by_postgresql(
    books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    account = await open_bank(books)
    await imported(books, account, statement(10_000, *TWINS))
    monkeypatch.setattr("shared_models.banking.import_statement._Part.after", lambda part, *_, **__: part)
    (verdict,) = await imported(books, account, statement(30_000, *LATER))
    assert "does not continue the one before" in verdict.reason
    assert len(await bank_lines(books)) == 3


async def test_a_statement_is_taken_back_whole_while_nothing_of_it_is_explained(books: Books) -> None:
    account = await open_bank(books)
    first, second = statement(10_000, *TWINS), statement(21_200, *LATER)
    await imported(books, account, first, second)
    (one,), (other,) = await books.select("SELECT id::text FROM bank_statement ORDER BY first")
    (kept,) = await books.apply(verb("bank_account", account, "undo_import", statement_id=one))
    assert "Another statement continues this one" in kept.reason
    ((rent,),) = await books.select("SELECT id::text FROM bank_line WHERE amount = -9900")
    await books.must(verb("bank_line", rent, "ignore"))
    (kept,) = await books.apply(verb("bank_account", account, "undo_import", statement_id=other))
    assert "explained or left out: 1" in kept.reason
    await books.must(verb("bank_line", rent, "undo_reconcile"))
    for each in (other, one):
        await books.must(verb("bank_account", account, "undo_import", statement_id=each))
    (again,) = await books.apply(verb("bank_account", account, "undo_import", statement_id=one))
    assert "taken back already" in again.reason
    live = "SELECT count(*) FROM {} WHERE deleted_at IS NULL"
    assert await books.both(live.format("bank_line")) == ([(0,)], [(0,)])
    assert (await books.row("bank_account", account))["last_statement_id"] is None
    await imported(books, account, first, second)
    assert await books.both(live.format("bank_line")) == ([(5,)], [(5,)])
    assert await books.select(STATEMENTS) == [
        ("2026-11-02", "2026-11-03", 10_000, 21_200),
        ("2026-11-10", "2026-11-11", 21_200, 11_400),
    ]


async def test_an_older_statement_that_leads_to_the_first_one_is_continued_by_it(books: Books) -> None:
    account = await open_bank(books)
    await imported(books, account, statement(10_000, *TWINS), statement(9_000, moved("2026-10-09", 1_000)))
    linked = "SELECT s.opening, p.closing FROM bank_statement AS s JOIN bank_statement AS p ON p.id = s.previous_id"
    assert await books.both(linked) == ([(10_000, 10_000)], [(10_000, 10_000)])
