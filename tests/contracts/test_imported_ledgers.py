"""Whole ledgers come in through the only door there is, and hledger, ledger and beancount say of the original file what
PostgreSQL and a replica hold and show afterwards; and no longer, as soon as one amount of it is a cent more.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from fractions import Fraction
from pathlib import Path

import pytest_asyncio

from server.accounting.verify import verify
from server.changes.replay import Finding
from server.database.database import Database
from server.database.tenant import Tenant
from server.reports import books as on_server
from shared_models.accounting.charts.library import chart
from shared_models.accounting.charts.plan import RowKind
from shared_models.accounting.reports.asked import Asked, ReportName
from shared_models.accounting.reports.report import Report
from shared_models.accounting.reports.span import Span
from shared_models.kernel.actor import Actor
from shared_models.kernel.money import exponent
from sync.ledger_files.entries import ROUNDING
from sync.ledger_files.importing import BooksThere, LedgerImport, ledger_import
from sync.ledger_files.ledger import Ledger
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import SYMBOLS, read_journal
from sync.replica import books as on_replica
from tests.contracts.books import Books
from tests.new_replica import new_replica
from tests.oracles.agreement import apart, figures, worth_apart
from tests.oracles.altering import altered_example, altered_journal
from tests.oracles.programs import Units, Worth, bean_example, bean_figures, hledger_units, hledger_worth, ledger_units
from tests.sync.ledger_files.ledgers import by_hand

EVER = Span("2022-01-01", "2024-12-31")


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    """Books that are not there yet."""
    opened = Books(house, tenant, admin, new_replica(tmp_path / "replica.db", bytes(32)))
    yield opened
    opened.replica.close()


async def take_over(books: Books, ledger: Ledger) -> LedgerImport:
    made = ledger_import(ledger, BooksThere())
    for batch in made.batches:
        await books.must(*batch)
    return made


async def trial_balance(books: Books, made: LedgerImport, base: str) -> tuple[Worth, Units]:
    """What PostgreSQL holds, in the base currency and in the foreign ones; a replica that follows holds the same."""
    there, here = await books.sums()
    assert here == there
    names = {record_id: name for name, record_id in made.accounts.items()}
    worth: defaultdict[str, Fraction] = defaultdict(Fraction)
    foreign: defaultdict[tuple[str, str], Fraction] = defaultdict(Fraction)
    for account, _, currency, debit, credit, amount in there:
        worth[names[account]] += Fraction(debit - credit, 10 ** exponent(base))
        if currency:
            foreign[names[account], currency] += Fraction(amount, 10 ** exponent(currency))
    worth.pop(ROUNDING, None)
    return {key: each for key, each in worth.items() if each}, {key: each for key, each in foreign.items() if each}


async def report_of_both(books: Books, asked: Asked) -> Report:
    """A report, after both stores have given the same."""
    here = await asyncio.to_thread(
        lambda: books.replica.look(lambda deciding: on_replica.read(deciding.connection, asked))
    )
    assert here == await on_server.read(books.house.reads, books.tenant, asked)
    return here


async def statements(books: Books, made: LedgerImport, base: str) -> tuple[Worth, Worth]:
    """The accounts of the income statement and of the balance sheet, debit less credit, as both stores show them."""
    names, scale = {record_id: name for name, record_id in made.accounts.items()}, 10 ** exponent(base)
    general, found, results = chart("general"), [], []
    for name, layout in (
        (ReportName.PROFIT_AND_LOSS, general.profit_and_loss),
        (ReportName.BALANCE_SHEET, general.balance_sheet),
    ):
        told = await report_of_both(books, Asked(name, EVER, detailed=True))
        shown = [each for each in told.rows if each.kind is RowKind.ACCOUNT]
        signed = {names[each.accounts[0]]: layout.line(each.line).sign * each.amounts[0] for each in shown}
        results.append(sum(signed.values()))
        found.append({key: Fraction(each, scale) for key, each in signed.items() if key != ROUNDING})
    assert results == [-results[1], results[1]], "what the accounts of one statement lack is the result of the other"
    return found[0], found[1]


def parts(theirs: Worth) -> tuple[Worth, Worth]:
    """The figures of another program, those of income and expenses by themselves."""
    earned = {key for key in theirs if key.casefold().startswith(("income", "expenses"))}
    return {key: theirs[key] for key in earned}, {key: each for key, each in theirs.items() if key not in earned}


def differing(units: Units, ours: tuple[Worth, Worth], theirs: Worth) -> list[list[str]]:
    """In which accounts each of the two statements differs."""
    found = (worth_apart(units, *each) for each in zip(ours, parts(theirs), strict=True))
    return [[each.partition(": ")[0] for each in words] for words in found]


async def test_beancount_says_of_its_own_example_what_the_stores_hold(books: Books, tmp_path: Path) -> None:
    path = tmp_path / "example.beancount"
    path.write_bytes(bean_example(7, "2022-07-01"))
    ledger = read_beancount(path.read_bytes())
    made = await take_over(books, ledger)
    assert made.entries > 150
    worth, _ = await trial_balance(books, made, "USD")
    _, theirs = bean_figures(path, "USD")
    units, _ = figures(ledger)
    shown = await statements(books, made, "USD")
    assert len(worth) > 25
    assert not worth_apart(units, worth, theirs)
    assert differing(units, shown, theirs) == [[], []]

    altered = tmp_path / "altered.beancount"
    altered.write_text(altered_example(path.read_text("utf-8")), "utf-8")
    _, theirs = bean_figures(altered, "USD")
    assert len(worth_apart(units, worth, theirs)) == 2, "the rent, and what it was paid from"
    assert [len(each) for each in differing(units, shown, theirs)] == [1, 1]


async def test_hledger_and_ledger_say_of_a_journal_what_the_stores_hold(books: Books, tmp_path: Path) -> None:
    path = tmp_path / "hand.journal"
    path.write_text(by_hand(11, 120), "utf-8")
    ledger = read_journal(path.read_bytes())
    made = await take_over(books, ledger)
    worth, foreign = await trial_balance(books, made, ledger.base)
    shown = await statements(books, made, ledger.base)
    units, _ = figures(ledger)
    assert not worth_apart(units, worth, hledger_worth(path, "€"))
    assert differing(units, shown, hledger_worth(path, "€")) == [[], []]
    in_euro = {(account, "€"): worth[account] for account in ("assets:broker", "expenses:fees")}
    signs = {SYMBOLS[sign]: sign for sign in "$€"}
    held = in_euro | {(account, signs.get(each, each)): number for (account, each), number in foreign.items()}
    assert {currency for _, currency in held} == {"$", "CHF", "€"}
    for said in (hledger_units(path), ledger_units(path)):
        assert not apart(held, {key: said.get(key, Fraction()) for key in held})

    altered = tmp_path / "altered.journal"
    altered.write_text(altered_journal(path.read_text("utf-8")), "utf-8")
    assert differing(units, shown, hledger_worth(altered, "€")) == [["expenses:fees"], ["assets:broker"]]
    for said in (hledger_units(altered), ledger_units(altered)):
        assert len(apart(held, {key: said.get(key, Fraction()) for key in held})) == 2, "the fees, and who takes them"

    again = ledger_import(ledger, BooksThere())
    before = await books.head()
    for batch in again.batches:
        await books.must(*batch)
    assert await books.head() == before, "importing it again changes nothing"
    found: list[Finding] = []
    done = verify(books.house.app_dsn, books.tenant, found.append)
    assert (done.entries, found) == (made.entries, [])
