"""Entries that leave for another program are worth there what they are worth here, and come back the same."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from hypothesis import given, settings

from sync.ledger_files.entries import DraftLine, EntryDraft, entries
from sync.ledger_files.from_entries import ledger_of
from sync.ledger_files.ledger import Account, Kind, Ledger
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import read_journal
from sync.ledger_files.write_beancount import write_beancount
from sync.ledger_files.write_journal import write_journal
from tests.oracles.programs import bean_figures, hledger_worth, ledger_units, refused
from tests.sync.ledger_files.ledgers import ledgers


def booked(ledger: Ledger) -> list[EntryDraft]:
    return [each for each in entries(ledger) if isinstance(each, EntryDraft)]


def without_lines(drafts: list[EntryDraft]) -> list[EntryDraft]:
    return [replace(each, line=0) for each in drafts]


@settings(max_examples=40, deadline=None)
@given(ledgers())
def test_entries_come_back_as_they_left(ledger: Ledger) -> None:
    drafts = booked(ledger)
    rounding = Account("Equity:Rounding", Kind.EQUITY, opened="2020-01-01")
    left = ledger_of(drafts, (*ledger.accounts, rounding), "EUR")
    assert without_lines(booked(left)) == without_lines(drafts)
    for again in (read_beancount(write_beancount(left)), read_journal(write_journal(left), base="EUR")):
        assert without_lines(booked(again)) == without_lines(drafts)


def test_every_program_takes_what_is_worth_no_round_rate(tmp_path: Path) -> None:
    lines = (
        DraftLine("1200 Bank", debit=1_001, currency="USD", foreign=1_097),
        DraftLine("1210 Depot", debit=333, commodity="ACME", quantity=Decimal("0.37")),
        DraftLine("2000 Eröffnung", credit=1_334, currency="USD", foreign=-1_499),
    )
    accounts = [
        Account("1200 Bank", Kind.ASSET),
        Account("1210 Depot", Kind.ASSET),
        Account("2000 Eröffnung", Kind.EQUITY),
    ]
    whole = (
        DraftLine("1200 Bank", debit=7_050_200, currency="USD", foreign=1_234_443),
        DraftLine("2000 Eröffnung", credit=7_050_200),
    )
    drafts = [EntryDraft("2026-01-02", "Start", "", "1", (), each) for each in (lines, whole)]
    ledger = ledger_of(drafts, accounts, "EUR")
    bean, journal = tmp_path / "out.beancount", tmp_path / "out.journal"
    bean.write_bytes(write_beancount(ledger))
    journal.write_bytes(write_journal(ledger))
    assert not refused("bean-check", str(bean))
    worth = {"1200 Bank": Decimal("70512.01"), "1210 Depot": Decimal("3.33"), "2000 Eröffnung": Decimal("-70515.34")}
    assert hledger_worth(journal, "EUR") == worth
    assert ledger_units(journal)["1200 Bank", "USD"] == Decimal("12355.40")
    assert {name: round(each, 9) for name, each in bean_figures(bean, "EUR")[1].items()} == {
        "Assets:1200-Bank": worth["1200 Bank"],
        "Assets:1210-Depot": worth["1210 Depot"],
        "Equity:2000-Eröffnung": worth["2000 Eröffnung"],
    }
