"""Whatever stands in a file: it is read, or refused by LedgerUnreadable; nothing else is ever raised."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sync.ledger_files import ledger as limits
from sync.ledger_files.entries import entries
from sync.ledger_files.ledger import Ledger, LedgerUnreadable
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import read_journal
from sync.ledger_files.write_beancount import write_beancount
from sync.ledger_files.write_journal import write_journal
from tests.sync.ledger_files.ledgers import by_hand
from tests.sync.ledger_files.test_read_beancount import FILE
from tests.sync.ledger_files.test_read_journal import BOTH, HLEDGER

READERS = [read_journal, read_beancount]
PIECES = st.sampled_from(
    (
        b'2024-01-01 * "x" "y"|\n  |    |Assets:A|  |Income:B|10 EUR|-10.5 USD|{|}|{{|@|@@|=|==*|(|)|[|]|/|#t|^l|;|'
        b"open |close |balance |pad |price |commodity |P 2024-01-01 X 1 EUR\n|D $1,000.00\n|Y2024|include x\n|~ 5|"
        b'alias a=b\n|apply account z\n|end|account |comment\n|"|\\|\x00|\xff|1,000|-|option "title" "x"\n|\t|.|'
        b"9999-99-99|1e99"
    ).split(b"|")
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PIECES | st.binary(max_size=4), max_size=40).map(b"".join))
@example(b"2024-01-01 * x\n  a  1 EUR = 1\n  b\n")
@example(b"2024-01-01 * x\n  Assets:A  10 EUR @ 0 USD\n  Assets:B\n")
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for read in READERS:
        with suppress(LedgerUnreadable):
            ledger = read(data)
            list(entries(ledger))
            write_journal(ledger)
            write_beancount(ledger)


DAMAGED = ((read_journal, BOTH), (read_journal, HLEDGER), (read_journal, by_hand(1, 8)), (read_beancount, FILE))


@settings(max_examples=120, deadline=None)
@given(st.sampled_from(DAMAGED), st.integers(0, 3000), st.integers(0, 12), PIECES | st.binary(max_size=3))
def test_damaged_files_are_read_or_refused(
    kept: tuple[Callable[[bytes], Ledger], str], at: int, cut: int, put: bytes
) -> None:
    read, text = kept
    data = text.encode()
    at %= len(data)
    with suppress(LedgerUnreadable):
        ledger = read(data[:at] + put + data[at + cut :])
        list(entries(ledger))
        write_journal(ledger)
        write_beancount(ledger)


HOSTILE = {
    "a line without end": b"; " + b"x" * 100_000,
    "a number without end": b'2024-01-01 * "x"\n  Assets:A  ' + b"9" * 5000 + b" EUR\n  Assets:B\n",
    "a number of many brackets": b'2024-01-01 * "x"\n  Assets:A  ' + b"(" * 5000 + b"1 EUR\n  Assets:B\n",
    "a string that never ends": b'2024-01-01 * "x\n' + b"y\n" * 1000,
    "another encoding": "2024-01-01 * Café\n".encode("latin-1"),
    "no text": b"\x00\x01\x02",
    "too many postings": b'2024-01-01 * "x"\n' + b"  Assets:A  1 EUR\n" * 6000,
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_hostile_files_are_refused(data: bytes) -> None:
    assert any(_refused(read, data) for read in READERS)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_BYTES", 1000)
    assert all(_refused(read, b";" * 1001) for read in READERS)


def test_a_file_that_includes_itself_is_refused() -> None:
    with pytest.raises(LedgerUnreadable, match="or itself"):
        read_journal(b"include me\n", lambda _: b"include me\n")
    with pytest.raises(LedgerUnreadable, match="or itself"):
        read_beancount(b'include "me"\n', lambda _: b'include "me"\n')


def test_a_journal_of_thousands_of_lines_is_read_whole() -> None:
    assert len(read_journal(by_hand(3, 400).encode()).transactions) == 400


def _refused(read: Callable[[bytes], Ledger], data: bytes) -> bool:
    try:
        read(data)
    except LedgerUnreadable:
        return True
    return False
