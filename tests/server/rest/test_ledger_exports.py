"""The books leave for other programs whole: what each of them reads comes to what is posted here, to the cent."""

from __future__ import annotations

import re
from collections import defaultdict
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree as ET

import pytest_asyncio

from shared_models.kernel.ids import named_id
from shared_models.platform.roles import Role
from sync.ledger_files.read_beancount import read_beancount
from sync.ledger_files.read_journal import read_journal
from tests.server.rest.conftest import Api

DAYS = {"from": "2026-01-01", "to": "2026-12-31"}


def chart(kind: str, key: str) -> str:
    return named_id(kind, f"skr03/{key}")


@pytest_asyncio.fixture
async def books(api: Api) -> Api:
    settings = (await api.make("ledger-settings", name="Books", base_currency="EUR"))["id"]
    for verb, body in (("install_chart", {"chart": "skr03"}), ("open_year", {"first": "2026-01-01"})):
        assert (await api("POST", f"/ledger-settings/{settings}/{verb}", body)).is_success
    company = (await api.make("companies", name="Kunde & Söhne"))["id"]
    sale = [
        {"account_id": chart("account", "1400"), "company_id": company, "debit": "119.00", "due": "2026-12-04"},
        {"account_id": chart("account", "8400"), "credit": "100.00"},
        {"account_id": chart("account", "1776"), "credit": "19.00"},
    ]
    dollars = [
        {"account_id": chart("account", "4930"), "debit": "91.23", "currency": "USD", "foreign": "100.00"},
        {"account_id": chart("account", "1200"), "credit": "91.23", "currency": "USD", "foreign": "-100.00"},
    ]
    journals = (await api.get("/journals"))["data"]
    general = next(each["id"] for each in journals if each["kind"] == "general")
    for day, text, lines in (("2026-11-20", "Rechnung Nr. 1", sale), ("2026-11-21", 'Papier; "weiß"', dollars)):
        values = {"journal_id": general, "day": day, "text": text, "base_currency": "EUR"}
        entry = (await api.make("entries", lines=lines, **values))["id"]
        answer = await api("POST", f"/entries/{entry}/post_entry", {})
        assert answer.is_success, answer.text
    return api


async def file(api: Api, name: str, **more: Any) -> bytes:
    answer = await api("GET", f"/ledger-exports/{name}", params=DAYS | more)
    assert answer.status_code == 200, answer.text
    assert "attachment" in answer.headers["content-disposition"]
    return answer.content


EXPECTED = {
    "1400": Decimal("119.00"),
    "8400": Decimal("-100.00"),
    "1776": Decimal("-19.00"),
    "4930": Decimal("91.23"),
    "1200": Decimal("-91.23"),
}


async def test_journals_come_back_with_the_same_sums(books: Api) -> None:
    for name, read in (("journal", read_journal), ("beancount", read_beancount)):
        ledger = read(await file(books, name))
        worth: defaultdict[str, Decimal] = defaultdict(Decimal)
        for transaction in ledger.transactions:
            for posting in transaction.postings:
                code = next(each for each in re.split(r"[ :-]", posting.account) if each.isdigit())
                amount = posting.amount
                assert amount is not None
                if posting.price is not None:
                    sign = 1 if amount.number > 0 else -1
                    worth[code] += sign * posting.price.number
                else:
                    worth[code] += amount.number
        assert dict(worth) == EXPECTED


async def test_a_datev_batch_books_what_is_posted(books: Api) -> None:
    head, titles, *rows = (await file(books, "datev", adviser=1001, client=1)).decode("cp1252").splitlines()
    assert head.startswith('"EXTF";700;21')
    columns = titles.split(";")
    assert "Umsatz (ohne Soll/Haben-Kz)" in columns
    assert len(rows) == 3, "an entry of three lines is two pairs, one of two lines is one"
    assert all('"40"' in row for row in rows if ";8400;" in row), "DATEV must not reckon the tax a second time"


async def test_an_audit_file_balances_and_names_its_customers(books: Api) -> None:
    root = ET.fromstring(await file(books, "saft"))
    space = {"s": root.tag[1:].partition("}")[0]}
    totals = [root.findtext(f".//s:GeneralLedgerEntries/s:Total{side}", "", space) for side in ("Debit", "Credit")]
    assert totals == ["210.23", "210.23"]
    assert [each.text for each in root.iterfind(".//s:Customer/s:Name", space)] == ["Kunde & Söhne"]


async def test_only_who_sees_the_books_gets_them(books: Api) -> None:
    seller = await books.as_role(Role.SALES_REP)
    answer = await seller("GET", "/ledger-exports/saft", params=DAYS)
    assert answer.status_code == 403
    for since, until in (("2026-02-30", "2026-12-31"), ("2026-12-31", "2026-01-01")):
        answer = await books("GET", "/ledger-exports/saft", params={"from": since, "to": until})
        assert answer.status_code == 422, answer.text
