"""Whole ledgers come in through the only door there is, and hledger, ledger and beancount say of the original file what
PostgreSQL and a replica hold afterwards.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import AsyncIterator
from fractions import Fraction
from pathlib import Path

import pytest_asyncio

from server.accounting.verify import verify
from server.changes.replay import Finding
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.kernel.actor import Actor
from shared_models.kernel.money import exponent
from sync.ledger_files.entries import ROUNDING
from sync.ledger_files.importing import BooksThere, LedgerImport, ledger_import
from sync.ledger_files.ledger import Ledger
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import SYMBOLS, read_journal
from tests.contracts.books import Books
from tests.new_replica import new_replica
from tests.oracles.agreement import figures, worth_apart
from tests.oracles.altering import altered_example, altered_journal
from tests.oracles.programs import Units, Worth, bean_example, bean_figures, hledger_units, hledger_worth, ledger_units
from tests.sync.ledger_files.ledgers import by_hand


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


async def test_beancount_says_of_its_own_example_what_the_stores_hold(books: Books, tmp_path: Path) -> None:
    path = tmp_path / "example.beancount"
    path.write_bytes(bean_example(7, "2022-07-01"))
    ledger = read_beancount(path.read_bytes())
    made = await take_over(books, ledger)
    assert made.entries > 150
    worth, _ = await trial_balance(books, made, "USD")
    _, theirs = bean_figures(path, "USD")
    units, _ = figures(ledger)
    assert len(worth) > 25
    assert not worth_apart(units, worth, theirs)

    altered = tmp_path / "altered.beancount"
    altered.write_text(altered_example(path.read_text("utf-8")), "utf-8")
    _, theirs = bean_figures(altered, "USD")
    assert len(worth_apart(units, worth, theirs)) == 2, "the rent, and what it was paid from"


async def test_hledger_and_ledger_say_of_a_journal_what_the_stores_hold(books: Books, tmp_path: Path) -> None:
    path = tmp_path / "hand.journal"
    path.write_text(by_hand(11, 120), "utf-8")
    ledger = read_journal(path.read_bytes())
    made = await take_over(books, ledger)
    worth, foreign = await trial_balance(books, made, ledger.base)
    units, _ = figures(ledger)
    assert not worth_apart(units, worth, hledger_worth(path, "€"))
    signs = {SYMBOLS[sign]: sign for sign in "$€"}
    for said in (hledger_units(path), ledger_units(path)):
        for (account, currency), number in foreign.items():
            assert said.get((account, signs.get(currency, currency)), 0) == number, (account, currency)
    assert len({currency for _, currency in foreign}) > 1

    altered = tmp_path / "altered.journal"
    altered.write_text(altered_journal(path.read_text("utf-8")), "utf-8")
    assert len(worth_apart(units, worth, hledger_worth(altered, "€"))) == 2, "the amount, and where it came from"

    again = ledger_import(ledger, BooksThere())
    before = await books.head()
    for batch in again.batches:
        await books.must(*batch)
    assert await books.head() == before, "importing it again changes nothing"
    found: list[Finding] = []
    done = verify(books.house.app_dsn, books.tenant, found.append)
    assert (done.entries, found) == (made.entries, [])
