"""What is written of a ledger is read as the same ledger, in both formats."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from sync.ledger_files.ledger import Account, Kind, Ledger
from sync.ledger_files.naming import beancount_accounts, beancount_commodities, journal_accounts
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import read_journal
from sync.ledger_files.write_beancount import write_beancount
from sync.ledger_files.write_journal import write_journal
from tests.oracles.agreement import figures
from tests.sync.ledger_files.ledgers import ledgers


@settings(max_examples=60, deadline=None)
@given(ledgers())
def test_a_beancount_file_is_read_as_it_was_written(ledger: Ledger) -> None:
    assert read_beancount(write_beancount(ledger)) == ledger


@settings(max_examples=60, deadline=None)
@given(ledgers())
def test_a_journal_is_read_as_it_was_written(ledger: Ledger) -> None:
    undated = tuple(replace(each, opened="") for each in ledger.accounts)  # a journal opens no accounts
    assert read_journal(write_journal(ledger), base="EUR") == replace(ledger, accounts=undated)


@settings(max_examples=60, deadline=None)
@given(ledgers())
def test_every_entry_balances_and_the_totals_of_both_formats_agree(ledger: Ledger) -> None:
    assert figures(read_beancount(write_beancount(ledger))) == figures(read_journal(write_journal(ledger), base="EUR"))


def test_names_that_a_program_refuses_become_others_and_stay_apart() -> None:
    names = ["assets:bank  of (all)", "assets:bank of (all)", "1200 Bank", "assets:Bank-of--all", "assets"]
    accounts = [Account(each, Kind.ASSET) for each in names]
    assert list(beancount_accounts(accounts).values()) == [
        "Assets:Bank--of--all",
        "Assets:Bank-of--all",
        "Assets:1200-Bank",
        "Assets:Bank-of--all-2",
        "Assets:Assets",
    ]
    assert list(journal_accounts(accounts).values())[:2] == ["assets:bank of (all", "assets:bank of (all-2"]
    assert list(beancount_commodities(["EUR", "$", "acme 1", "ACME-1"]).values()) == ["EUR", "C", "ACME-1", "ACME-1-2"]
