"""A journal of hledger or ledger: every form is read as they read it, and what they would not book is refused."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from sync.ledger_files.ledger import Kind, LedgerUnreadable
from sync.ledger_files.read_journal import read_journal
from sync.ledger_files.renaming import with_commodities
from tests.oracles.agreement import apart, figures
from tests.oracles.programs import hledger_units, hledger_worth, ledger_units

BOTH = """\
; what hledger and ledger read alike
# a comment, too
* and a heading
D $1000.00
commodity EUR
    format 1000.00 EUR
account assets:bank
    ; type: A
alias checking = assets:bank
Y2024
P 2024-01-01 EUR $1.10

1/5 opening | first
    checking            $1,000.00
    assets:euro         EUR 1234.56
    equity:opening

2024/01/06=2024/01/08 * (A-1) shop  ; trip: , who: me
    ; a whole line of comment
    expenses:food       $ 10.25  ; nice
    checking            $-10.25 = $989.75

2024.01.07 ! shares
    assets:shares       2.5 "ACME 2" @ $4.00
    assets:shares       -1 "ACME 2" {$4.00} [2024-01-07] @ $4.00
    checking

2024-01-09 given by its balance
    checking            = $900.00
    expenses:misc

apply account assets:home
2024-01-11 below
    expenses:rent       $100.00
    assets:cash         $-40.00
    assets:cash
end apply account
"""


HLEDGER = """\
D $1000.00
commodity 1.000,00 EUR
P 2024-01-01 EUR $1.10
account Kassen  ; type: A
2024-01-10 a bare number
    expenses:misc         5
    assets:euro   1.234,56 EUR == 1.234,56 EUR
    Kassen:Haupt      = -5
    equity:opening
2024-01-11 with what is below
    assets:euro:more   10,00 EUR
    assets:euro         0 EUR =* 1.244,56 EUR
    equity:opening
"""


def test_hledger_and_ledger_read_the_same(tmp_path: Path) -> None:
    path = tmp_path / "both.journal"
    path.write_text(BOTH, "utf-8")
    units, _ = figures(with_commodities(read_journal(path.read_bytes()), {"USD": "$"}))
    assert units["assets:home:expenses:rent", "$"] == 100
    assert not apart(units, hledger_units(path))
    assert not apart(units, ledger_units(path))


def test_hledger_reads_the_same_of_its_own_forms(tmp_path: Path) -> None:
    path = tmp_path / "hledger.journal"
    path.write_text(HLEDGER, "utf-8")
    ledger = read_journal(path.read_bytes())
    units, _ = figures(with_commodities(ledger, {"USD": "$"}))
    assert units["assets:euro", "EUR"] == Decimal("1234.56")
    assert {each.name: each.kind for each in ledger.accounts}["Kassen:Haupt"] is Kind.ASSET
    assert not apart(units, hledger_units(path))


def test_two_commodities_price_each_other_as_in_hledger(tmp_path: Path) -> None:
    path = tmp_path / "priced.journal"
    path.write_text("2024-01-12 x\n  assets:a  10 CHF\n  assets:b  5 CHF\n  assets:c  -30.00 EUR\n", "utf-8")
    units, worth = figures(read_journal(path.read_bytes(), base="EUR"))
    assert worth == {"assets:a": 20, "assets:b": 10, "assets:c": -30} == hledger_worth(path, "EUR")
    assert not apart(units, hledger_units(path))


def test_what_is_said_besides_figures_is_read() -> None:
    ledger = read_journal(BOTH.encode())
    assert ledger.base == "USD"
    assert {each.name: each.kind for each in ledger.accounts}["expenses:food"] is Kind.EXPENSE
    first, second = ledger.transactions[:2]
    assert (first.day, first.payee, first.text) == ("2024-01-05", "opening", "first")
    assert (second.number, second.flag, second.tags) == ("A-1", "*", ("trip", "who:me"))
    given = next(each for each in ledger.transactions if each.text == "given by its balance")
    assert given.postings[0].amount.number == Decimal("-83.75")


def test_a_lot_sold_at_another_price_weighs_what_balances() -> None:
    lines = "2024-01-01 x\n  assets:a  -2 X {{$3}} [2023-01-01] @ $5\n  assets:b  ${cash}\n"
    by_price = read_journal(lines.format(cash=10).replace("{{", "{").encode()).transactions[0].postings[0]
    by_lot = read_journal((lines.format(cash=10) + "  income:c  $-4\n").encode()).transactions[0].postings[0]
    assert (by_price.lot, by_price.price and by_price.price.number) == (None, Decimal(5))
    assert (by_lot.lot and by_lot.lot.day, by_lot.price) == ("2023-01-01", None)


POSTINGS = "\n  assets:a  $5\n  assets:b\n"
REFUSED = {
    "an automatic posting": ("= expenses\n  (budget)  *1\n", "Line 1: rules for automatic postings"),
    "a periodic one": ("~ monthly\n  assets:a  $1\n  assets:b\n", "periodic transactions"),
    "another directive": ("bucket assets:a\n", "'bucket assets:a' is no line"),
    "a thousand or one": ("2024-01-01 x\n  assets:a  1,000 EUR\n  assets:b\n", "Line 2: '1,000' is a thousand or"),
    "two marks the wrong way round": (
        "commodity 1.000,00 EUR\n2024-01-01 x\n  assets:a  1,0.00 EUR\n",
        "Line 3: '1,0.00'",
    ),
    "two amounts missing": ("2024-01-01 x\n  assets:a\n  assets:b\n", "Line 3: this posting needs an amount"),
    "unbalanced": ("2024-01-01 x\n  assets:a  $5.00\n  assets:b  $-4.99\n", "Line 1: .*0.01 \\$ are left over"),
    "a claim unmet": ("2024-01-01 x\n  assets:a  $5 = $6\n  assets:b\n", "Line 2: .*said to hold 6 \\$, and holds 5"),
    "another commodity": ("2024-01-01 x\n  assets:a  $5\n  assets:a  1 EUR == 1 EUR\n  assets:b\n", "and holds 1 \\+"),
    "a day of its own": ("2024-01-01 x\n  assets:a  $5  ; date:2024-02-01\n  assets:b\n", "a day of its own"),
    "no year": ("01/02 x" + POSTINGS, "has no year"),
    "no kind of account": ("2024-01-01 x\n  stuff  $5\n  assets:b\n", "whether stuff is an asset"),
    "sign and code": ("2024-01-01 x\n  assets:a  $5\n  assets:b  -5 USD\n", "writes both \\$ and USD"),
    "an include alone": ("include other\n", "'other' is included"),
    "no year that is one": ("Y 24\n", "Line 1: '24' is not a year"),
    "an alias of a pattern": ("alias /a(.*)/=b\n", "Line 1: 'alias /a"),
    "an alias of nothing": ("alias a=\n", "Line 1: 'alias a=' is no line"),
    "a price of nothing": ("P 2024-01-01\n", "Line 1: 'P 2024-01-01' is no line"),
    "no account": ("2024-01-01 x\n  [ ]  $5\n  assets:b\n", "Line 2: a posting names no account"),
    "a lot left open": ("2024-01-01 x\n  assets:a  1 X {$3\n  assets:b\n", "Line 2: '' is not understood behind"),
    "a price of no amount": ("2024-01-01 x\n  assets:a  = $5 @ $3\n  assets:b\n", "Line 2: a price stands behind no"),
    "what a lot sold for": (
        "2024-01-01 x\n  assets:a  -2 X {$3} @ $5\n  assets:b  $10\n  income:c\n",
        "Line 2: a lot is sold at another price",
    ),
    "an expression": ("2024-01-01 x\n  assets:a  ($5 * 2)\n  assets:b\n", "is no amount"),
}


@pytest.mark.parametrize(("text", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_taken_over_is_refused_with_its_line(text: str, reason: str) -> None:
    with pytest.raises(LedgerUnreadable, match=reason):
        read_journal(text.encode())


@pytest.mark.parametrize(
    ("top", "sample", "number"),
    [
        ("decimal-mark ,\n", "1,000 EUR", "1.000"),
        ("commodity 1,000.00 EUR\n", "1,000 EUR", "1000"),
        ("commodity 1.000,00 EUR\n", "1.000 EUR", "1000"),
        ("", "1.000 EUR", "1.000"),
        ("", "1 000,5 EUR", "1000.5"),
        ("", "1.000.000 EUR", "1000000"),
        ("", "1,000.5 EUR", "1000.5"),
        ("", "EUR-5.", "-5"),
        ("", "-EUR 1E2", "-100"),
        ("", "-EUR -5", "5"),
    ],
)
def test_numbers_are_read_by_the_mark_that_holds(top: str, sample: str, number: str) -> None:
    ledger = read_journal(f"{top}2024-01-01 x\n  assets:a  {sample}\n  assets:b\n".encode())
    assert ledger.transactions[0].postings[0].amount.number == Decimal(number)


def test_an_included_file_that_cannot_be_opened_is_named() -> None:
    with pytest.raises(LedgerUnreadable, match="Line 1: the file 'gone' is included and cannot be read"):
        read_journal(b"include gone\n", _gone)


def _gone(name: str) -> bytes:
    raise FileNotFoundError(name)


def test_what_an_included_file_says_of_what_follows_ends_with_it() -> None:
    files = {"old": b"Y 2023\nalias a=assets:old\n1/2 then\n  a  $1\n  assets:b\n"}
    text = "Y 2024\nalias a=assets:new\ninclude old\n1/2 now\n  a  $1\n  assets:b\nend aliases\n"
    then, now = read_journal(text.encode(), files.__getitem__).transactions
    assert (then.day, then.postings[0].account) == ("2023-01-02", "assets:old")
    assert (now.day, now.postings[0].account) == ("2024-01-02", "assets:new")


def test_an_alias_holds_until_they_end() -> None:
    text = "alias a=assets:new\nend aliases\n2024-01-01 x  ; :trip:food:\n  a:b  $1\n  assets:b\naccount a  ; type: A\n"
    (only,) = read_journal(text.encode()).transactions
    assert (only.postings[0].account, only.tags) == ("a:b", ("trip", "food"))


def test_a_lot_may_be_given_by_the_cost_of_all_and_a_name() -> None:
    text = "2024-01-01 x\n  assets:a  4 X {{$10}} (second)\n  assets:b\n"
    lot = read_journal(text.encode()).transactions[0].postings[0].lot
    assert lot is not None
    assert (lot.cost.number, lot.label) == (Decimal("2.5"), "second")


def test_an_amount_left_out_counts_what_the_transaction_moved_above_it() -> None:
    text = "2024-01-01 x\n  assets:a  $5\n  assets:a  = $7\n  assets:b\n"
    amounts = [each.amount.number for each in read_journal(text.encode()).transactions[0].postings]
    assert amounts == [5, 2, -7]
