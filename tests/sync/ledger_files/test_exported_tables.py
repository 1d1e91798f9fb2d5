"""Exports of QuickBooks Online and Xero: what stands in a row is taken over, or the row says what is wrong with it."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.ledger_files.exported_tables import (
    OpenItem,
    Role,
    read_accounts,
    read_open_items,
    read_parties,
)
from sync.ledger_files.ledger import Kind, LedgerUnreadable

QUICKBOOKS_ACCOUNTS = b"""\
Account List,,,,
"Craig's Design, Inc.",,,,
,,,,
Account #,Full name,Type,Detail type,Description,Balance total
1000,Checking,Bank,Checking,,"1,201.00"
1100,Accounts Receivable (A/R),Accounts receivable (A/R),,,"$5,281.52"
2000,Mastercard,Credit Card,Credit Card,,157.72
2010,Loan:Notes,Long Term Liabilities,,,"(25,000.00)"
3000,Sales of Product,Income,,Goods,
,Broken,Nonsense,,,
1000,Twice,Bank,,,0.00
1200,No number,Bank,,,12.3.4

"Thursday, Nov 05, 2026 09:00:00 AM GMT-8",,,,,
"""
XERO_ACCOUNTS = """\
*Code,Report Code,*Name,*Type,*Tax Code,Description,Dashboard,Balance
090,ASS,Business Bank Account,Bank,BAS Excluded (0%),Täglich,Yes,10.50
200,REV,Sales,Revenue,GST on Income (10%),,No,1234.50
310,EXP,Cost of Goods Sold,Direct Costs,GST on Expenses,,No,
820,LIA,GST,GST,BAS Excluded,,No,7.00
"""


def test_a_chart_of_quickbooks_is_read_with_its_balances() -> None:
    read = read_accounts(QUICKBOOKS_ACCOUNTS, "USD")
    assert read.program == "QuickBooks"
    assert [(each.code, each.name, each.kind, each.balance) for each in read.rows] == [
        ("1000", "Checking", Kind.ASSET, 120_100),
        ("1100", "Accounts Receivable (A/R)", Kind.ASSET, 528_152),
        ("2000", "Mastercard", Kind.LIABILITY, -15_772),
        ("2010", "Loan:Notes", Kind.LIABILITY, 2_500_000),
        ("3000", "Sales of Product", Kind.INCOME, None),
    ]
    assert [(each.line, each.column) for each in read.faults] == [
        (10, "Type"),
        (11, "Account #"),
        (12, "Balance total"),
    ]
    assert "'Nonsense' is no type of account" in read.faults[0].reason


def test_a_chart_of_xero_is_read() -> None:
    read = read_accounts(XERO_ACCOUNTS.encode("utf-8-sig"), "AUD")
    assert (read.program, read.faults) == ("Xero", ())
    assert [(each.code, each.kind, each.balance, each.type) for each in read.rows] == [
        ("090", Kind.ASSET, 1_050, "Bank"),
        ("200", Kind.INCOME, -123_450, "Revenue"),
        ("310", Kind.EXPENSE, None, "Direct Costs"),
        ("820", Kind.LIABILITY, -700, "GST"),
    ]
    assert read.rows[0].description == "Täglich"


def test_contacts_of_both_are_read() -> None:
    xero = (
        b"*ContactName,AccountNumber,EmailAddress,POAddressLine1,POAddressLine2,POCity,POPostalCode,POCountry,TaxNumber\n"
        b"Bayside Club,BC1,club@example.com,Level 2,148 Bay Harbour Road,Ridge Heights,6001,NZ,12-345\n,,x@y.z,,,,,,\n"
    )
    read = read_parties(xero, Role.CUSTOMER)
    [club] = read.rows
    assert (club.name, club.street, club.city, club.number) == (
        "Bayside Club",
        "Level 2, 148 Bay Harbour Road",
        "Ridge Heights",
        "BC1",
    )
    assert [(each.line, each.column) for each in read.faults] == [(3, "*ContactName")]
    quickbooks = (
        b"Vendor Contact List\n\nVendor,Phone Numbers,Email,Full Name,Address,Account #\n"
        b"Bob's Burgers,(555) 1,b@x.com,Bob,Main St. 7,77\n"
    )
    [vendor] = read_parties(quickbooks, Role.VENDOR).rows
    assert (vendor.role, vendor.name, vendor.phone, vendor.street) == (
        Role.VENDOR,
        "Bob's Burgers",
        "(555) 1",
        "Main St. 7",
    )


def test_open_invoices_of_quickbooks_stand_in_groups_with_totals() -> None:
    text = b"""\
Open Invoices
,Date,Transaction type,Num,Memo/Description,Due date,Amount,Open balance
Amy's Bird Sanctuary,,,,,,,
,10/28/2026,Invoice,1021,,11/27/2026,459.00,239.00
,11/02/2026,Credit Memo,1026,back,11/02/2026,-100.00,(100.00)
Total for Amy's Bird Sanctuary,,,,,,"$ 359.00","$ 139.00"
Bill's Windsurf Shop,,,,,,,
,11/04/2026,Invoice,1027,,12/04/2026,"1,085.00","1,085.00"
,11/05/2026,Invoice,1028,,12/05/2026,5.00,much
TOTAL,,,,,,"1,444.00","1,224.00"
"""
    read = read_open_items(text, Role.CUSTOMER, "USD")
    assert [(each.party, each.number, each.day, each.due, each.amount, each.open) for each in read.rows] == [
        ("Amy's Bird Sanctuary", "1021", "2026-10-28", "2026-11-27", 45_900, 23_900),
        ("Amy's Bird Sanctuary", "1026", "2026-11-02", "2026-11-02", -10_000, -10_000),
        ("Bill's Windsurf Shop", "1027", "2026-11-04", "2026-12-04", 108_500, 108_500),
    ]
    assert [(each.line, each.column) for each in read.faults] == [(9, "Open balance")]


def test_open_bills_of_xero_come_once_for_each_bill() -> None:
    text = b"""\
ContactName,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Currency,Type,Status
Net Connect,INV-1,June,31/10/2026,15/11/2026,54.13,0.00,54.13,Line 1,EUR,Bill,Awaiting Payment
Net Connect,INV-1,June,31/10/2026,15/11/2026,54.13,0.00,54.13,Line 2,EUR,Bill,Awaiting Payment
Net Connect,INV-2,,02/11/2026,,10.00,10.00,0.00,x,,Bill,Paid
Net Connect,INV-3,,02/11/2026,,10.00,0.00,10.00,x,,Bill credit note,Awaiting Payment
,INV-4,,02/11/2026,,10.00,0.00,10.00,x,,Bill,Awaiting Payment
"""
    read = read_open_items(text, Role.VENDOR, "AUD")
    assert read.rows == (
        OpenItem(2, Role.VENDOR, "Net Connect", "INV-1", "2026-10-31", "2026-11-15", 5_413, 5_413, "EUR", "June"),
        OpenItem(5, Role.VENDOR, "Net Connect", "INV-3", "2026-11-02", "", -1_000, -1_000, "AUD"),
    )
    assert [(each.line, each.column) for each in read.faults] == [(6, "ContactName")]


def test_a_day_that_may_begin_with_the_month_is_a_fault_unless_it_is_said() -> None:
    text = b"Customer,Date,Num,Open balance\nAmy,03/04/2026,1,5.00\n"
    assert "may begin with the day or the month" in read_open_items(text, Role.CUSTOMER, "USD").faults[0].reason
    [item] = read_open_items(text, Role.CUSTOMER, "USD", day_first=True).rows
    assert item.day == "2026-04-03"


def test_a_file_without_such_headers_is_refused() -> None:
    with pytest.raises(LedgerUnreadable, match="headers of such an export: name, type"):
        read_accounts(b"a,b\n1,2\n", "EUR")
    with pytest.raises(LedgerUnreadable, match="zipped"):
        read_accounts(b"PK\x03\x04", "EUR")


PIECES = st.sampled_from(
    [
        b"Name,Type,Date,Open balance,Email\n",
        b"Date",
        b"Open balance",
        b"Bank",
        b"1.00",
        b'"',
        b",",
        b"\n",
        b"\r",
        b"Total",
    ]
)


@given(st.lists(PIECES | st.binary(max_size=4), max_size=30).map(b"".join))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    with suppress(LedgerUnreadable):
        read_accounts(data, "EUR")
    with suppress(LedgerUnreadable):
        read_parties(data, Role.CUSTOMER)
    with suppress(LedgerUnreadable):
        read_open_items(data, Role.VENDOR, "EUR")
