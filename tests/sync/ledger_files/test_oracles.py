"""Our figures are those that hledger, ledger and beancount reckon from the original file, to the cent."""

from __future__ import annotations

from pathlib import Path

import pytest

from sync.ledger_files.ledger import Kind, Ledger
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import SYMBOLS, read_journal
from sync.ledger_files.renaming import with_commodities
from sync.ledger_files.write_beancount import write_beancount
from sync.ledger_files.write_journal import write_journal
from tests.oracles.agreement import HALF_A_CENT, apart, figures, statement, worth_apart
from tests.oracles.altering import altered_example, altered_journal
from tests.oracles.programs import (
    bean_example,
    bean_figures,
    hledger_statement,
    hledger_units,
    hledger_worth,
    ledger_units,
    refused,
)
from tests.sync.ledger_files.ledgers import by_hand


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("bean") / "example.beancount"
    path.write_bytes(bean_example(7))
    return path


@pytest.fixture(scope="module")
def journal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hand") / "hand.journal"
    path.write_text(by_hand(11, 400), "utf-8")
    return path


def signs_kept(ledger: Ledger) -> Ledger:
    """With the commodities as the file calls them, which is how the programs report."""
    return with_commodities(ledger, {SYMBOLS[sign]: sign for sign in "$€"})


def test_beancount_says_the_same_of_its_own_example(example: Path) -> None:
    units, worth = figures(read_beancount(example.read_bytes()))
    their_units, their_worth = bean_figures(example, "USD")
    assert len(worth) > 30
    assert not apart(units, their_units)
    assert not worth_apart(units, worth, their_worth)


def test_beancount_disagrees_when_one_amount_is_altered(example: Path, tmp_path: Path) -> None:
    whole = read_beancount(example.read_bytes())
    altered = tmp_path / "altered.beancount"
    altered.write_text(altered_example(example.read_text("utf-8")), "utf-8")
    _, their_worth = bean_figures(altered, "USD")
    differing = worth_apart(*figures(whole), their_worth)
    assert [each.partition(":")[0] for each in differing] == ["Assets", "Expenses"]


def test_what_is_written_of_a_beancount_file_has_the_same_figures(example: Path, tmp_path: Path) -> None:
    ledger = read_beancount(example.read_bytes())
    units, worth = figures(ledger)
    journal, again = tmp_path / "written.journal", tmp_path / "written.beancount"
    journal.write_bytes(write_journal(ledger))
    again.write_bytes(write_beancount(ledger))
    assert read_beancount(again.read_bytes()) == ledger
    assert not refused("bean-check", str(again))
    assert not apart(units, hledger_units(journal))
    assert not worth_apart(units, worth, hledger_worth(journal, "USD"))
    assert not apart(units, ledger_units(journal))
    totals = statement(ledger, worth)
    income, balance = hledger_statement(journal, "is", "USD"), hledger_statement(journal, "bs", "USD")
    theirs = {
        Kind.INCOME: -income["Revenues"],
        Kind.EXPENSE: income["Expenses"],
        Kind.ASSET: balance["Assets"],
        Kind.LIABILITY: -balance["Liabilities"],
    }
    # Each account is rounded by itself, as it is in books: a sum of them may be off by half a cent each.
    totals.pop(Kind.EQUITY)
    assert all(abs(totals[kind] - theirs[kind]) <= HALF_A_CENT * len(units) for kind in theirs)


def test_hledger_and_ledger_say_the_same_of_a_journal_in_three_currencies(journal: Path) -> None:
    ledger = signs_kept(read_journal(journal.read_bytes()))
    units, _ = figures(ledger)
    assert {commodity for _, commodity in units} == {"€", "$", "CHF", "ACME 2"}
    assert not apart(units, hledger_units(journal))
    assert not apart(units, ledger_units(journal))


def test_hledger_says_the_same_of_its_worth_and_of_both_statements(journal: Path) -> None:
    ledger = read_journal(journal.read_bytes())
    assert ledger.base == "EUR"
    units, worth = figures(ledger)
    assert not worth_apart(units, worth, hledger_worth(journal, "€"))
    totals = statement(ledger, worth)
    income, balance = hledger_statement(journal, "is", "€"), hledger_statement(journal, "bs", "€")
    few = HALF_A_CENT * len(units)
    assert abs(totals[Kind.EXPENSE] + totals[Kind.INCOME] + income["Net:"]) <= few
    assert abs(totals[Kind.ASSET] + totals[Kind.LIABILITY] - balance["Net:"]) <= few


def test_hledger_and_ledger_disagree_when_one_amount_is_altered(journal: Path, tmp_path: Path) -> None:
    altered = tmp_path / "altered.journal"
    altered.write_text(altered_journal(journal.read_text("utf-8")), "utf-8")
    whole = read_journal(journal.read_bytes())
    units, _ = figures(signs_kept(whole))
    for theirs in (hledger_units(altered), ledger_units(altered)):
        assert len(apart(units, theirs)) == 2
    differing = worth_apart(*figures(whole), hledger_worth(altered, "€"))
    assert [each.partition(": ")[0] for each in differing] == ["assets:broker", "expenses:fees"]


def test_what_is_written_of_a_journal_has_the_same_figures(journal: Path, tmp_path: Path) -> None:
    ledger = read_journal(journal.read_bytes())
    written = tmp_path / "written.journal"
    written.write_bytes(write_journal(ledger))
    assert read_journal(written.read_bytes()).transactions == ledger.transactions
    units, worth = figures(ledger)
    assert not apart(units, hledger_units(written))
    assert not worth_apart(units, worth, hledger_worth(written, "EUR"))
    assert not apart(units, ledger_units(written))
