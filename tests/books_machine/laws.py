"""The laws of the books, reckoned from what both stores hold and from nothing that the product reckons itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from tests.contracts.books import Books

LINES = (
    "SELECT entry_id, position, day, month, journal_id, account_id, party_id, debit, credit, currency, foreign_amount, "
    "due, matched, matched_foreign FROM ledger_line ORDER BY entry_id, position"
)
SUMS = (
    "SELECT account_id, month, currency, debit, credit, foreign_amount FROM ledger_sum "
    "WHERE debit <> 0 OR credit <> 0 OR foreign_amount <> 0 ORDER BY 1, 2, 3"
)
MATCHED = "SELECT id, amount, made_at IS NOT NULL, undone_at IS NOT NULL FROM matching ORDER BY id"
DOCUMENTS = (
    "SELECT id, kind, state, number_text, net, tax, rounding, gross, entry_id, posted_at IS NOT NULL "
    "FROM document WHERE deleted_at IS NULL ORDER BY id"
)
NUMBERS = "SELECT id, number_text, place, hash FROM entry WHERE posted_at IS NOT NULL ORDER BY id"
STATEMENTS = "SELECT id, opening, closing FROM bank_statement ORDER BY id"
BANK_LINES = "SELECT id, statement_id, amount, state, entry_id FROM bank_line ORDER BY id"
PAYMENTS = "SELECT id, state, number_text, amount, entry_id FROM payment ORDER BY id"

Rows = Sequence[tuple[Any, ...]]


async def equal(books: Books, *statements: str) -> list[Rows]:
    """What both stores answer to each at one moment, which is the same."""
    found = await books.both_of(*statements)
    for statement, (there, here) in zip(statements, found, strict=True):
        held, told = ([tuple(map(_plain, each)) for each in rows] for rows in (here, there))
        assert held == told, statement
    return [there for there, _ in found]


def _plain(value: Any) -> Any:
    """One form for both stores: SQLite has no booleans."""
    return int(value) if isinstance(value, bool) else value


async def hold(books: Books) -> None:
    """Check every law that can be seen from the tables of both stores."""
    lines, sums, documents, numbers, payments, statements, bank_lines, _ = await equal(
        books, LINES, SUMS, DOCUMENTS, NUMBERS, PAYMENTS, STATEMENTS, BANK_LINES, MATCHED
    )
    _lines(lines)
    _balanced(lines, sums)
    _sub_ledgers(books, lines, sums)
    _documents(documents, lines, numbers, books)
    _money(payments, lines, books)
    _statements(statements, bank_lines, lines, books)


def _lines(lines: Rows) -> None:
    """Each stands on one side, and no more of it is matched than there is."""
    for row in lines:
        assert (row[7] > 0) is not (row[8] > 0), "a line stands on one side"
        assert 0 <= row[12] <= row[7] + row[8], "more is matched than there is"
        assert row[10] is None or 0 <= row[13] <= abs(row[10]), "more is matched than there is in its currency"


def _balanced(lines: Rows, sums: Rows) -> None:
    """Debit is credit, entry by entry and month by month."""
    by_entry: defaultdict[Any, int] = defaultdict(int)
    for row in lines:
        by_entry[row[0]] += row[7] - row[8]
    assert not any(by_entry.values()), "an entry does not balance"
    by_month: defaultdict[Any, int] = defaultdict(int)
    for _, month, _, debit, credit, _ in sums:
        by_month[month] += debit - credit
    assert not any(by_month.values()), "a trial balance is not zero"


def _sub_ledgers(books: Books, lines: Rows, sums: Rows) -> None:
    """What is open of a control account, party by party, is its balance."""
    for account in (books.accounts["receivable"], books.accounts["payable"]):
        is_open = sum((1 if row[7] else -1) * (row[7] + row[8] - row[12]) for row in lines if row[5] == account)
        assert is_open == sum(row[3] - row[4] for row in sums if row[0] == account), "a sub-ledger is not its account"


def _documents(documents: Rows, lines: Rows, numbers: Rows, books: Books) -> None:
    """Its parts make up its total, its total is what its entry says is owed, and it bears its entry's number."""
    control = {books.accounts["receivable"], books.accounts["payable"]}
    number_of = {row[0]: row[1] for row in numbers}
    for _, kind, _, number, net, tax, rounding, gross, entry, posted in documents:
        if net is not None:
            assert net + tax + (rounding or 0) == gross, "a document is not the sum of its parts"
        if not posted:
            assert kind == "quote" or number is None, "a draft has a number"
            continue
        assert number_of[entry] == number
        own = [row for row in lines if row[0] == entry and row[5] in control]
        owed = sum(row[7] - row[8] if row[10] is None else row[10] for row in own)
        assert owed == (gross if kind in ("invoice", "vendor_credit") else -gross), "what is owed is not the total"
    given = [row[3] for row in documents if row[3]]
    assert len(given) == len({*given}), "two documents bear one number"


def _money(payments: Rows, lines: Rows, books: Books) -> None:
    """A payment that is posted moved so much of the bank's account."""
    bank = books.accounts["bank"]
    for _, state, _, amount, entry in payments:
        if state == "posted":
            moved = sum(abs(row[10] or row[7] - row[8]) for row in lines if row[0] == entry and row[5] == bank)
            assert moved == amount, "a payment moved something else than its amount"


def _statements(statements: Rows, bank_lines: Rows, lines: Rows, books: Books) -> None:
    """Opening plus lines is closing, each continues another, and a line that is explained moved the bank's account."""
    closings = {row[2] for row in statements}
    total: defaultdict[Any, int] = defaultdict(int)
    for _, statement, amount, state, entry in bank_lines:
        total[statement] += amount
        if state == "done":
            bank = books.accounts["bank"]
            moved = sum(row[7] - row[8] for row in lines if row[0] == entry and row[5] == bank)
            assert moved == amount, "a bank line is explained by another amount"
    begun = [row for row in statements if row[1] not in closings]
    assert len(begun) <= 1, "a statement continues nothing"
    for statement, opening, closing in statements:
        assert opening + total[statement] == closing, "a statement does not add up"
