"""DATEV batches: the format, and that nothing is lost or rounded between an entry and its rows."""

from __future__ import annotations

import csv
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.ledger_files import datev
from sync.ledger_files.datev import (
    DatevBatch,
    DatevEntry,
    DatevLine,
    DatevTax,
    NotForDatev,
    tax_within,
    write_datev,
)

INPUT_19 = DatevTax("9", 190_000, "1576")
OUTPUT_19 = DatevTax("3", 190_000, "1776")
OUTPUT_7 = DatevTax("2", 70_000, "1771")
TAXES = {each.key: each for each in (INPUT_19, OUTPUT_19, OUTPUT_7)}
BATCH = DatevBatch(
    29098,
    55003,
    "2026-01-01",
    "2026-01-01",
    "2026-12-31",
    "20261231235959000",
    "Dezember",
    chart="03",
    automatic=frozenset({"8400"}),
)


def rows(files: Iterable[bytes]) -> Iterator[dict[str, str]]:
    for data in files:
        yield from csv.DictReader(data.decode("cp1252").split("\r\n")[1:], delimiter=";")


def sums(files: Iterable[bytes]) -> dict[str, int]:
    """What the batches book on each account, the tax of the keys included."""
    booked: defaultdict[str, int] = defaultdict(int)
    for row in rows(files):
        amount = int(row["Umsatz (ohne Soll/Haben-Kz)"].replace(",", ""))
        assert amount > 0
        amount = amount if row["Soll/Haben-Kennzeichen"] == "S" else -amount
        contra, tax = row["Gegenkonto (ohne BU-Schlüssel)"], TAXES.get(row["BU-Schlüssel"])
        within = -tax_within(amount, tax.percent) if tax else 0
        booked[row["Konto"]] += amount
        booked[contra] -= amount + within
        if tax:
            booked[tax.account] += within
    return {account: amount for account, amount in booked.items() if amount}


def entry(*lines: DatevLine) -> DatevEntry:
    return DatevEntry("2026-11-05", "RE 2026/0815", "Größe „L“; grün", lines)


def only(made: DatevEntry) -> dict[str, str]:
    [row] = rows(write_datev(BATCH, [made]))
    return row


def test_a_taxed_expense_is_one_row_gross_with_its_key() -> None:
    row = only(entry(DatevLine("4930", 10_000, INPUT_19), DatevLine("1576", 1_900), DatevLine("70001", -11_900)))
    shown = {name: value for name, value in row.items() if value}
    assert shown == {
        "Umsatz (ohne Soll/Haben-Kz)": "119,00",
        "Soll/Haben-Kennzeichen": "H",
        "WKZ Umsatz": "EUR",
        "Konto": "70001",
        "Gegenkonto (ohne BU-Schlüssel)": "4930",
        "BU-Schlüssel": "9",
        "Belegdatum": "0511",
        "Belegfeld 1": "RE-2026/0815",
        "Buchungstext": "Größe „L“; grün",
        "Festschreibung": "0",
    }


def test_a_tax_that_datev_would_reckon_differently_goes_out_as_its_own_row() -> None:
    lines = (DatevLine("10001", 11_901), DatevLine("8400", -10_000, OUTPUT_19), DatevLine("1776", -1_901))
    made = write_datev(BATCH, [entry(*lines)])
    assert [(row["Gegenkonto (ohne BU-Schlüssel)"], row["BU-Schlüssel"]) for row in rows(made)] == [
        ("8400", "40"),
        ("1776", ""),
    ]
    assert sums(made) == {"10001": 11_901, "8400": -10_000, "1776": -1_901}


def test_the_head_says_whose_batch_it_is_and_the_titles_follow() -> None:
    [data] = write_datev(BATCH, [])
    head, titles, end = data.decode("cp1252").split("\r\n")
    assert head == (
        '"EXTF";700;21;"Buchungsstapel";13;20261231235959000;;"CF";"";"";29098;55003;20260101;4;20260101;20261231;'
        '"Dezember";"";1;0;0;"EUR";;"";;;"03";;;"";""'
    )
    assert head.count(";") == 30
    assert titles.count(";") == 124
    assert end == ""


def test_letters_that_windows_1252_lacks_are_replaced_and_money_of_others_is_named() -> None:
    made = replace(entry(DatevLine("1200", 900, currency="USD", foreign=1_001), DatevLine("8400", -900)), text="Łódź Ж")
    row = only(made)
    assert row["Buchungstext"] == "?ódz ?"
    assert row["Zusatzinformation - Inhalt 1"] == "USD 10,01"


ACCOUNTS = st.sampled_from(["1000", "1200", "4930", "8400", "10001", "70001", "0027"])
AMOUNTS = st.integers(-(10**7), 10**7).filter(bool)


@st.composite
def entries(draw: st.DrawFn) -> DatevEntry:
    lines = [DatevLine(draw(ACCOUNTS), draw(AMOUNTS)) for _ in range(draw(st.integers(0, 5)))]
    for tax in draw(st.lists(st.sampled_from(list(TAXES.values())), max_size=3, unique=True)):
        nets = draw(st.lists(AMOUNTS, min_size=1, max_size=3))
        lines += [DatevLine(draw(ACCOUNTS), net, tax) for net in nets]
        due = sum((abs(net) * tax.percent + 500_000) // 1_000_000 * (1 if net > 0 else -1) for net in nets)
        lines.append(DatevLine(tax.account, due + draw(st.sampled_from([0, 0, 0, 1]))))
    lines.append(DatevLine("1590", -sum(line.amount for line in lines)))
    return entry(*lines)


@given(st.lists(entries(), max_size=4))
def test_every_account_gets_what_the_entries_book_on_it(made: list[DatevEntry]) -> None:
    booked: defaultdict[str, int] = defaultdict(int)
    for line in (line for each in made for line in each.lines):
        booked[line.account] += line.amount
    assert sums(write_datev(BATCH, made)) == {account: amount for account, amount in booked.items() if amount}


def test_a_batch_that_is_too_long_becomes_two(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(datev, "MOST_ROWS", 2)
    files = write_datev(BATCH, [entry(DatevLine("1000", 5), DatevLine("1200", -5))] * 3)
    assert [len(list(rows([each]))) for each in files] == [2, 1]


@pytest.mark.parametrize(
    ("batch", "made", "reason"),
    [
        (BATCH, entry(DatevLine("1000", 5), DatevLine("1200", -4)), "does not balance"),
        (BATCH, entry(DatevLine("Bank", 5), DatevLine("1200", -5)), "Bank has no number"),
        (BATCH, entry(DatevLine("123456", 5), DatevLine("1200", -5)), "at most 5 digits"),
        (BATCH, replace(entry(DatevLine("1000", 5), DatevLine("1200", -5)), day="2027-01-01"), "outside of the batch"),
        (BATCH, entry(DatevLine("1000", 10**13), DatevLine("1200", -(10**13))), "too large"),
        (replace(BATCH, last_day="2027-01-01"), None, "in one business year"),
        (replace(BATCH, adviser=1), None, "4 to 7 digits"),
        (replace(BATCH, digits=9), None, "4 to 8 digits"),
    ],
)
def test_what_the_format_cannot_say_is_refused(batch: DatevBatch, made: DatevEntry | None, reason: str) -> None:
    with pytest.raises(NotForDatev, match=reason):
        write_datev(batch, [made] if made else [])
