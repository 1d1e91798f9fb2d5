"""Entries of a ledger: balanced in whole cents, nothing lost, and what cannot be booked said."""

from __future__ import annotations

from decimal import Decimal

import pytest

from sync.ledger_files.entries import ROUNDING, DraftLine, EntryDraft, NotBookable, entries
from sync.ledger_files.ledger import Amount, Ledger, Posting, Transaction
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import read_journal

HEAD = "P 2024-01-01 USD 0.9 EUR\n"


def of(text: str) -> list[EntryDraft | NotBookable]:
    return list(entries(read_journal((HEAD + text).encode(), base="EUR")))


def test_money_of_another_currency_says_both_amounts() -> None:
    [entry] = of("2024-01-02 * (7) Ann | Sale\n  assets:dollars  10.01 USD\n  income:sales\n")
    assert isinstance(entry, EntryDraft)
    assert (entry.day, entry.number, entry.payee, entry.text) == ("2024-01-02", "7", "Ann", "Sale")
    assert entry.lines == (
        DraftLine("assets:dollars", debit=901, currency="USD", foreign=1001),
        DraftLine("income:sales", credit=901, currency="USD", foreign=-1001),
    )


def test_goods_are_booked_at_cost_with_their_quantity() -> None:
    [entry] = of("2024-01-02 x\n  assets:gold  1.5 GLD @ 10.00 EUR\n  assets:bank\n")
    assert isinstance(entry, EntryDraft)
    assert entry.lines[0] == DraftLine("assets:gold", debit=1500, commodity="GLD", quantity=Decimal("1.5"))


def test_every_account_totals_to_the_exact_sum_rounded_once() -> None:
    drafts = of("2024-01-02 x\n  assets:shares  1 ACME @ 0.333 EUR\n  assets:bank  -0.33 EUR\n" * 10)
    lines = [line for each in drafts if isinstance(each, EntryDraft) for line in each.lines]
    totals = {name: sum(line.amount for line in lines if line.account == name) for name in {x.account for x in lines}}
    assert totals == {"assets:shares": 333, "assets:bank": -330, ROUNDING: -3}
    assert all(sum(line.amount for line in each.lines) == 0 for each in drafts if isinstance(each, EntryDraft))


def test_what_is_worth_no_money_stands_beside() -> None:
    [entry] = of(
        "2024-01-02 x\n  assets:bank  5 EUR\n  income:pay\n  assets:days  2 DAYS\n  income:pay  -2 DAYS\n".replace(
            "  income:pay\n", "  income:pay  -5 EUR\n"
        )
    )
    assert isinstance(entry, EntryDraft)
    assert len(entry.lines) == 2
    assert [(each.account, each.quantity) for each in entry.beside] == [("assets:days", 2), ("income:pay", -2)]


def test_virtual_postings_stand_beside() -> None:
    [entry] = of("2024-01-02 x\n  (budget)  3 EUR\n  assets:bank  5 EUR\n  income:pay\n")
    assert isinstance(entry, EntryDraft)
    assert entry.beside == (DraftLine("budget", commodity="EUR", quantity=Decimal(3), virtual=True),)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("2024-01-02 x\n  assets:a  5.005 EUR\n  assets:b\n", "5.005 EUR has more decimals than that currency has"),
        ("2024-01-02 x\n  assets:a  5 CHF\n  assets:b\n", "no rate of CHF to EUR on 2024-01-02"),
        ("2023-01-02 x\n  assets:a  5 USD\n  assets:b\n", "no rate of USD to EUR on 2023-01-02"),
        ("2024-01-02 x\n  assets:a  5 DAYS\n  assets:b\n", "nothing in it is worth any money"),
        ("2024-01-02 x\n  assets:a  9999999999999999999 EUR\n  assets:b\n", "larger than any"),
    ],
)
def test_what_cannot_be_booked_says_why(text: str, reason: str) -> None:
    [entry] = of(text)
    assert isinstance(entry, NotBookable)
    assert reason in entry.reason


def test_a_ledger_that_does_not_balance_is_not_booked() -> None:
    postings = (Posting("a", Amount(Decimal(5), "EUR")), Posting("b", Amount(Decimal(-4), "EUR")))
    [entry] = entries(Ledger((), (Transaction("2024-01-01", "x", postings),), base="EUR"))
    assert isinstance(entry, NotBookable)
    assert "1.00 EUR are left over" in entry.reason


def test_a_currency_without_decimals_is_booked_in_whole_units() -> None:
    text = b'option "operating_currency" "JPY"\n2024-01-01 * "x"\n  Assets:A  1500 JPY\n  Income:B\n'
    [entry] = entries(read_beancount(text))
    assert isinstance(entry, EntryDraft)
    assert entry.lines[0].debit == 1500
