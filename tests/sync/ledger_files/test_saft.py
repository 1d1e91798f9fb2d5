"""Audit files: well-formed, in the schema's order, and every total is what its parts come to."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.ledger_files.saft import (
    NAMESPACE,
    NotForAudit,
    SaftAccount,
    SaftBooks,
    SaftEntry,
    SaftJournal,
    SaftLine,
    SaftParty,
    SaftTax,
    write_saft,
)

AT = 1_790_000_000_000_000
COMPANY = SaftParty("", "Fjord & Sønner AS", "974761076", "Torget 1", "Bergen", "5014", "NO", "974761076MVA")
CUSTOMER = SaftParty("K1", "Ola <Nordmann>", "", "", "Oslo", "0150", "NO", account="1500")
SALE = SaftEntry(
    "B-1",
    "2026-11-05",
    "Salg",
    (
        SaftLine("1500", 12_500, customer="K1"),
        SaftLine("3000", -10_000, tax="3", tax_base=10_000, tax_amount=2_500),
        SaftLine("2700", -2_500),
    ),
    "F-17",
)
BOOKS = SaftBooks(
    COMPANY,
    ("Kari", "Berg"),
    "NOK",
    "2026-01-01",
    "2026-12-31",
    (
        SaftAccount("1500", "Kundefordringer", 700, "RF-1167", "1500"),
        SaftAccount("2050", "Egenkapital", -700),
        SaftAccount("2700", "Utgående mva"),
        SaftAccount("3000", "Salg"),
    ),
    (SaftJournal("S", "Salg", "AR", (SALE,)),),
    (CUSTOMER,),
    (),
    (SaftTax("3", "Utgående mva 25 %", 250_000, "NO", "3"),),
)


def parsed(books: SaftBooks) -> ET.Element:
    return ET.fromstring(write_saft(books, AT))


def said(element: ET.Element, path: str) -> str:
    return element.findtext("/".join(f"{{{NAMESPACE}}}{each}" for each in path.split("/"))) or ""


def every(element: ET.Element, name: str) -> list[ET.Element]:
    return list(element.iter(f"{{{NAMESPACE}}}{name}"))


def test_the_file_says_whose_books_they_are() -> None:
    root = parsed(BOOKS)
    assert [each.tag.partition("}")[2] for each in root] == ["Header", "MasterFiles", "GeneralLedgerEntries"]
    assert said(root, "Header/AuditFileVersion") == "1.30"
    assert said(root, "Header/Company/Name") == "Fjord & Sønner AS"
    assert said(root, "Header/SelectionCriteria/SelectionEndDate") == "2026-12-31"
    assert said(root, "MasterFiles/Customers/Customer/Name") == "Ola <Nordmann>"
    assert said(root, "MasterFiles/TaxTable/TaxTableEntry/TaxCodeDetails/TaxPercentage") == "25.0000"


def test_an_entry_stands_there_with_its_lines() -> None:
    [entry] = every(parsed(BOOKS), "Transaction")
    assert [said(entry, each) for each in ("TransactionID", "Period", "PeriodYear", "TransactionDate")] == [
        "B-1",
        "11",
        "2026",
        "2026-11-05",
    ]
    lines = every(entry, "Line")
    assert said(lines[0], "DebitAmount/Amount") == "125.00"
    assert said(lines[0], "CustomerID") == "K1"
    assert said(lines[1], "CreditAmount/Amount") == "100.00"
    assert said(lines[1], "TaxInformation/TaxAmount/Amount") == "25.00"
    assert said(lines[1], "SourceDocumentID") == "F-17"


def test_money_of_another_currency_says_both() -> None:
    lines = (SaftLine("1500", 1_000, currency="EUR", foreign=87, rate=115_000_000_000), SaftLine("3000", -1_000))
    [entry] = every(
        parsed(replace(BOOKS, journals=(SaftJournal("S", "S", "GL", (replace(SALE, lines=lines),)),))), "Line"
    )[:1]
    assert [said(entry, f"DebitAmount/{each}") for each in ("CurrencyCode", "CurrencyAmount", "ExchangeRate")] == [
        "EUR",
        "0.87",
        "11.5000000000",
    ]


LINES = st.lists(
    st.tuples(st.sampled_from(["1500", "2700", "3000"]), st.integers(-(10**12), 10**12)), min_size=1, max_size=5
)


@given(st.lists(LINES, max_size=5), st.text(max_size=20))
def test_every_total_is_what_its_parts_come_to(drawn: list[list[tuple[str, int]]], text: str) -> None:
    made = [
        SaftEntry(
            f"B{at}",
            "2026-01-31",
            text,
            (*(SaftLine(*each) for each in one), SaftLine("2050", -sum(x for _, x in one))),
        )
        for at, one in enumerate(drawn)
    ]
    root = parsed(replace(BOOKS, journals=(SaftJournal("G", text, "GL", tuple(made)),)))
    moved: defaultdict[str, Decimal] = defaultdict(Decimal)
    totals = {"Debit": Decimal(0), "Credit": Decimal(0)}
    for line in every(root, "Line"):
        for side, sign in (("Debit", 1), ("Credit", -1)):
            amount = Decimal(said(line, f"{side}Amount/Amount") or 0)
            totals[side] += amount
            moved[said(line, "AccountID")] += sign * amount
    assert said(root, "GeneralLedgerEntries/NumberOfEntries") == str(len(made))
    assert {side: Decimal(said(root, f"GeneralLedgerEntries/Total{side}")) for side in totals} == totals
    for account in every(root, "Account"):
        opening, closing = (
            Decimal(said(account, f"{when}DebitBalance") or 0) - Decimal(said(account, f"{when}CreditBalance") or 0)
            for when in ("Opening", "Closing")
        )
        assert closing == opening + moved[said(account, "AccountID")]


@pytest.mark.parametrize(
    ("entry", "reason"),
    [
        (replace(SALE, lines=SALE.lines[:2]), "does not balance"),
        (replace(SALE, day="2027-01-01"), "outside of the period"),
        (replace(SALE, lines=(SaftLine("9", 5), SaftLine("3000", -5))), "names 9, which is not in the master files"),
        (replace(SALE, lines=(SaftLine("1500", 5, supplier="L"), SaftLine("3000", -5))), "names L, which"),
    ],
)
def test_what_an_auditor_would_refuse_is_not_written(entry: SaftEntry, reason: str) -> None:
    with pytest.raises(NotForAudit, match=reason):
        write_saft(replace(BOOKS, journals=(SaftJournal("S", "S", "GL", (entry,)),)), AT)


def test_openings_that_do_not_come_to_zero_are_refused() -> None:
    with pytest.raises(NotForAudit, match="come to zero"):
        write_saft(replace(BOOKS, accounts=(*BOOKS.accounts, SaftAccount("1900", "Kasse", 5))), AT)
