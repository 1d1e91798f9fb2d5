"""A beancount file: what beancount books is what is read, and what it refuses is refused."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from sync.ledger_files.ledger import Kind, LedgerUnreadable
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import read_journal
from sync.ledger_files.write_journal import write_journal
from tests.oracles.agreement import apart, figures, worth_apart
from tests.oracles.programs import bean_figures, hledger_units, ledger_units, refused

FILE = """\
* Books of a small company
option "title" "Books"
option "operating_currency" "EUR"
option "name_expenses" "Kosten"
plugin "beancount.plugins.implicit_prices"

2024-01-01 open Assets:Bank EUR
  iban: "DE02"
2024-01-01 open Assets:Cash
2024-01-01 open Assets:Shares ACME, BETA "FIFO"
2024-01-01 open Assets:Fund
2024-01-01 open Assets:Fund:Old "LIFO"
2024-01-01 open Assets:Fund:Dear "HIFO"
2024-01-01 open Liabilities:Card
2024-01-01 open Equity:Opening
2024-01-01 open Equity:Padding
2024-01-01 open Income:Gains
2024-01-01 open Income:Überschuss
2024-01-01 open Kosten:Food
2024-01-01 commodity ACME
  name: "Acme; Inc."

2024-01-02 price USD 0.91 EUR
2024-06-01 price EUR 1.1 USD
2024-01-03 pad Assets:Bank Equity:Padding
2024-01-05 note Assets:Bank "Called; nothing"
2024-02-01 balance Assets:Bank  1,000.50 EUR

pushtag #trip
2024-02-02 * "Shop" "Food for
  two" #food ^receipt-1
  note: "x"
  Kosten:Food   (10 + 2.5) * 2 EUR ; lunch
    deductible: TRUE
  ! Assets:Bank
poptag #trip

2024-02-03 txn "Buy in three lots"
  Assets:Shares   10 ACME {5.00 EUR}
  Assets:Shares   10 ACME {6.00 EUR, 2024-02-01, "second"}
  Assets:Shares   3 ACME {{20 EUR}}
  Assets:Bank   -130.00 EUR

2024-02-04 * "Sell the first ones"
  Assets:Shares  -15 ACME {} @ 7.00 EUR
  Assets:Bank    105.00 EUR
  Income:Gains

2024-02-05 * "Fund with fees"
  Assets:Fund:Old   2.123 BETA {10 # 1.50 EUR}
  Assets:Fund:Old   3 BETA {11 EUR, 2024-02-06}
  Assets:Bank
2024-02-06 * "Sell the last first"
  Assets:Fund:Old   -4 BETA {} @@ 48 EUR
  Assets:Bank    48.00 EUR
  Income:Gains

2024-02-06 * "Dearest first"
  Assets:Fund:Dear   1.333 DEAR {3.333 EUR}
  Assets:Fund:Dear   1 DEAR {5 EUR, 2024-01-01}
  Kosten:Food   1.00 EUR
  Assets:Bank
2024-02-06 * "And gone"
  Assets:Fund:Dear   -1.5 DEAR {}
  Assets:Bank  7 EUR
  Income:Gains

2024-02-07 ! "Dollars"
  Assets:Cash     100 USD @ 0.915 EUR
  Assets:Cash     200 USD @@ 181.999 EUR
  Assets:Bank
2024-07-01 * "Dollars at the rate of the day"
  Liabilities:Card   -33.33 USD
  Kosten:Food
2024-07-02 * "Both"
  Assets:Cash   1.25 USD
  Assets:Cash   2.50 EUR
  Income:Überschuss
2024-07-02 * "What is left out is half a cent more than a cent"
  Liabilities:Card   0.50 CHF @ 0.25 EUR
  Kosten:Food   1.00 EUR
  Assets:Bank
2024-07-03 balance Assets:Cash  301.25 USD
2024-07-03 balance Assets:Fund  1.12 ~ 0.01 BETA
2024-12-31 close Liabilities:Card
2024-12-31 event "location" "home"
2024-12-31 custom "budget" "x" 3 EUR
"""


def test_everything_is_booked_as_beancount_books_it(tmp_path: Path) -> None:
    path = tmp_path / "books.beancount"
    path.write_text(FILE, "utf-8")
    ledger = read_beancount(path.read_bytes())
    assert not refused("bean-check", str(path))
    units, worth = figures(ledger)
    their_units, their_worth = bean_figures(path, "EUR")
    assert units["Assets:Shares", "ACME"] == 8
    assert not apart(units, their_units)
    assert not worth_apart(units, worth, their_worth)


def test_what_is_written_of_it_for_hledger_and_ledger_has_the_same_figures(tmp_path: Path) -> None:
    path = tmp_path / "books.journal"
    ledger = read_beancount(FILE.encode())
    path.write_bytes(write_journal(ledger))
    units, worth = figures(ledger)
    assert not apart(units, hledger_units(path))
    assert not apart(units, ledger_units(path))
    assert figures(read_journal(path.read_bytes())) == (units, worth)


def test_what_is_said_besides_figures_is_read() -> None:
    ledger = read_beancount(FILE.encode())
    accounts = {each.name: each for each in ledger.accounts}
    assert (ledger.title, ledger.base) == ("Books", "EUR")
    assert accounts["Kosten:Food"].kind is Kind.EXPENSE
    assert accounts["Assets:Bank"].currency == "EUR"
    assert accounts["Assets:Shares"].currency == ""
    assert accounts["Assets:Fund:Old"].parent == "Assets:Fund"
    assert (accounts["Liabilities:Card"].opened, accounts["Liabilities:Card"].closed) == ("2024-01-01", "2024-12-31")
    shop = next(each for each in ledger.transactions if each.payee == "Shop")
    assert (shop.text, shop.tags, shop.flag) == ("Food for two", ("food", "^receipt-1", "trip"), "*")
    assert [each.amount.number for each in shop.postings] == [Decimal("25.0"), Decimal("-25.0")]
    dear = next(each for each in ledger.transactions if each.text == "Dearest first")
    assert dear.postings[-1].amount.number == Decimal("-10.44")  # as exact as what was written
    assert [each.line for each in ledger.notes] == [5, 87]


REFUSED = {
    "two amounts missing": ('2024-01-01 * "x"\n  Assets:A\n  Assets:B\n  Assets:C 1 EUR\n', "needs an amount"),
    "unbalanced": ('2024-01-01 * "x"\n  Assets:A  1.00 EUR\n  Assets:B  -1.02 EUR\n', "-0.02 EUR are left over"),
    "claim unmet": ("2024-01-01 balance Assets:A  5 EUR\n", "said to hold 5 EUR, and holds 0"),
    "lots unclear": (
        (
            '2024-01-01 * "x"\n  Assets:A  1 X {1 EUR}\n  Assets:A  1 X {2 EUR}\n  Assets:B\n'
            '2024-01-02 * "y"\n  Assets:A  -1 X {}\n  Assets:B\n'
        ),
        "which lots of X leave Assets:A",
    ),
    "more than there is": (
        '2024-01-01 * "x"\n  Assets:A  1 X {1 EUR}\n  Assets:B\n2024-01-02 * "y"\n  Assets:A  -2 X {}\n  Assets:B\n',
        "which lots of X leave Assets:A",
    ),
    "no such day": ("2024-02-30 open Assets:A\n", "Line 1: '2024-02-30' is not a day"),
    "no directive": ("2024-02-20 opened Assets:A\n", "'opened' is not understood"),
    "a top that is none": ('2024-01-01 * "x"\n  Bank:A  1 EUR\n  Bank:B\n', "Bank:A begins with none of"),
    "an include alone": ('include "other"\n', "'other' is included"),
    "a division by zero": ('2024-01-01 * "x"\n  Assets:A  1/0 EUR\n', "Line 2: a number cannot be reckoned"),
    "a day of a lot that is none": (
        '2024-01-01 * "x"\n  Assets:A  1 X {1 EUR, 2024-02-30}\n',
        "Line 2: '2024-02-30' is not",
    ),
    "three strings": ('2024-01-01 * "x" "y" "z"\n', "Line 1: a transaction has a payee and a text, and no third"),
    "a cost of nothing": ('2024-01-01 * "x"\n  Assets:A  {1 EUR}\n', "Line 2: a posting with a cost or a price needs"),
    "lots at their average": ('2024-01-01 * "x"\n  Assets:A  1 X {*}\n', "Line 2: merging lots at their average cost"),
    "two costs in a row": (
        '2024-01-01 * "x"\n  Assets:A  1 X {1 EUR "a" "b"}\n',
        "Line 2: '\"a\"' is not understood here",
    ),
    "units without cost": (
        '2024-01-01 * "x"\n  Assets:A  1 X {EUR}\n  Assets:B\n',
        "units that come in need their cost",
    ),
    "a bracket left open": ('2024-01-01 * "x"\n  Assets:A  (1 + 2 EUR\n', "Line 2: 'EUR' is not understood here"),
    "brackets in brackets": (f'2024-01-01 * "x"\n  Assets:A  {"(" * 99}1 EUR\n', "Line 2: a number cannot be reckoned"),
    "more digits than are kept": (f'2024-01-01 * "x"\n  Assets:A  {"9" * 99} EUR\n', "is larger than any number"),
    "nothing behind": ("2024-01-01 open\n", "Line 1: something is missing at the end of the line"),
    "a tolerance of words": ('option "inferred_tolerance_multiplier" "half"\n', "Line 1: 'half' is not a number"),
    "opened twice": ("2024-01-01 open Assets:A\n2024-01-02 open Assets:A\n", "opened twice"),
}


@pytest.mark.parametrize(("text", "reason"), REFUSED.values(), ids=REFUSED.keys())
def test_what_cannot_be_taken_over_is_refused_with_its_line(text: str, reason: str) -> None:
    with pytest.raises(LedgerUnreadable, match=reason):
        read_beancount(text.encode())


def test_included_files_are_read_and_named_in_faults() -> None:
    files = {"year.beancount": b'2024-01-01 * "x"\n  Assets:A  1 EUR\n  Assets:B  1 EUR\n'}
    with pytest.raises(LedgerUnreadable, match=r"year\.beancount, line 1: the transaction does not balance"):
        read_beancount(b'include "year.beancount"\n', files.__getitem__)


def test_an_included_file_that_cannot_be_opened_is_named() -> None:
    with pytest.raises(LedgerUnreadable, match="Line 1: the file 'gone' is included and cannot be read"):
        read_beancount(b'include "gone"\n', _gone)


def _gone(name: str) -> bytes:
    raise FileNotFoundError(name)


def test_tags_below_a_bar_between_texts_and_amounts_of_a_commodity_alone_are_read() -> None:
    head = '2024-01-01 * "Shop" | "Food\n for\n  two"\n  #trip ^receipt\n'
    text = head + "  Assets:A  1 EUR\n  Assets:A  2 USD\n  Assets:B  EUR\n  Assets:B  USD\n"
    (shop,) = read_beancount(text.encode()).transactions
    assert (shop.payee, shop.text, shop.tags) == ("Shop", "Food for two", ("trip", "^receipt"))
    assert [each.amount.number for each in shop.postings] == [1, 2, -1, -2]


@pytest.mark.parametrize(
    ("options", "stands"),
    [
        ("", False),
        ('option "inferred_tolerance_multiplier" "10"\n', True),
        ('option "infer_tolerance_from_cost" "TRUE"\n', True),
    ],
)
def test_the_options_of_a_file_say_how_much_a_transaction_may_be_out(options: str, stands: bool) -> None:
    text = options + '2024-01-01 * "x"\n  Assets:A  1.5 X {2.01 EUR}\n  Assets:B  -3.008 EUR\n'
    if stands:
        assert len(read_beancount(text.encode()).transactions) == 1
    else:
        with pytest.raises(LedgerUnreadable, match=r"0\.007 EUR are left over"):
            read_beancount(text.encode())
