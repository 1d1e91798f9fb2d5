"""Posting a document: what is booked, what it is given, and when it is refused."""

from __future__ import annotations

from typing import Any

import pytest

from shared_models.accounting.calendar import period_key
from shared_models.accounting.chain import chained
from shared_models.accounting.ledger_settings import SETTINGS
from tests.shared_models.accounting.selling import Company, open_company
from tests.shared_models.conftest import World


@pytest.fixture
def company(world: World) -> Company:
    return open_company(world)


def test_an_invoice_gets_its_number_from_its_entry_and_is_final(company: Company) -> None:
    document = company.draw(terms_id=company.terms(14))
    row, entry = company.posted(document), company.entry(document)
    assert row["number_text"] == entry["number_text"] == "RE-2026-00001"
    assert (row["state"], row["posted_at"], entry["document_id"]) == ("posted", entry["posted_at"], document)
    assert company.booked(document) == {"1400": 11_900, "1776": -1_900, "8400": -10_000}
    assert [each.get("due") for each in entry["lines"]] == ["2026-12-04", None, None]
    assert entry["hash"] == chained(entry, "")
    assert company.run(document, "post_document") == "This document is posted already."
    assert company.world.patch("document", document, {"notes": "x"}).code == "frozen"


@pytest.mark.parametrize(
    ("kind", "booked"),
    [
        ("credit_note", {"1400": -11_900, "1776": 1_900, "8400": 10_000}),
        ("bill", {"1576": 1_900, "1600": -11_900, "3400": 10_000}),
        ("vendor_credit", {"1576": -1_900, "1600": 11_900, "3400": -10_000}),
    ],
)
def test_each_kind_is_booked_on_its_side(company: Company, kind: str, booked: dict[str, int]) -> None:
    document = company.draw(kind=kind) if kind == "credit_note" else company.bill(kind=kind)
    company.posted(document)
    assert company.booked(document) == booked


def test_the_account_is_the_lines_else_the_products_else_the_journals(company: Company) -> None:
    product = company.world.create("product", name="Boat", income_account_id=company.account("8300"))
    first, second = company.line(1, product_id=product), company.line(2, product_id=product)
    document = company.draw(first, second | {"account_id": company.account("8120")}, company.line(4))
    company.posted(document)
    booked = company.booked(document)
    assert (booked["8300"], booked["8120"], booked["8400"]) == (-100, -200, -400)


def test_the_name_and_address_stay_as_they_were(company: Company) -> None:
    document = company.draw()
    assert company.posted(document)["party"] == {
        "name": "Harbour Ltd",
        "street": "Mole 1",
        "postal_code": "20457",
        "city": "Hamburg",
        "country": "DE",
        "tax_number": "DE123",
    }
    company.world.patch("company", company.party, {"city": "Bremen"})
    assert company.row(document)["party"]["city"] == "Hamburg"


def test_a_foreign_invoice_needs_its_rate_and_is_booked_in_both_currencies(company: Company) -> None:
    document = company.draw(currency="USD")
    assert company.run(document, "post_document") == "Choose the exchange rate of this document."
    company.world.patch("document", document, {"rate": 9 * 10**9})
    company.posted(document)
    assert company.booked(document) == {"1400": 10_710, "1776": -1_710, "8400": -9_000}
    assert [each["foreign"] for each in company.entry(document)["lines"]] == [11_900, -10_000, -1_900]


def test_reverse_charge_is_booked_on_both_sides_and_nothing_of_it_is_owed(company: Company) -> None:
    document = company.bill(company.line(tax_ids=[company.tax("vst_13b_eu19")]))
    row = company.posted(document)
    assert (row["gross"], row["tax"]) == (10_000, 0)
    assert company.booked(document) == {"1577": 1_900, "1600": -10_000, "1787": -1_900, "3400": 10_000}


def test_where_tax_is_due_when_paid_it_waits(company: Company) -> None:
    company.world.patch(*SETTINGS, {"tax_basis": "cash"})
    document = company.draw()
    company.posted(document)
    assert company.booked(document)["1766"] == -1_900
    assert not any(each.get("tax_tags") for each in company.entry(document)["lines"])


def test_the_day_is_the_invoices_own_and_a_vendors_date_stays(company: Company) -> None:
    invoice, bill = company.draw(terms_id=company.terms(30)), company.bill(issued="2026-10-30")
    company.world.run(*period_key("2026-10"), "close_period")
    assert "2026-10 is closed" in company.run(bill, "post_document")
    row = company.posted(bill, day="2026-11-02")
    assert (row["issued"], company.entry(bill)["day"]) == ("2026-10-30", "2026-11-02")
    row = company.posted(invoice, day="2026-11-25")
    assert (row["issued"], row["due"]) == ("2026-11-25", "2026-12-25")


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"kind": "quote"}, "A quote is not posted. Make an invoice of it."),
        ({"journal_id": None}, "Choose a journal."),
        ({"company_id": None}, "Choose the company or the contact that this document is for."),
        ({"issued": None}, "Give the document a date."),
        ({"lines": []}, "This document comes to nothing, so there is nothing to post."),
        ({"lines": [{"unit_price": 0}]}, "This document comes to nothing, so there is nothing to post."),
        ({"issued": "2031-01-01"}, "There is no fiscal year for 2031-01-01. Open it first."),
    ],
)
def test_what_is_missing_is_said_and_the_draft_stays(company: Company, more: dict[str, Any], why: str) -> None:
    document = company.draw(**more)
    before = company.row(document)
    assert company.run(document, "post_document") == why
    assert company.row(document) == before


def test_a_document_of_nothing_is_posted_where_its_lines_balance(company: Company) -> None:
    back = company.line(100, quantity=-(10**6), account_id=company.account("8300"))
    document = company.draw(company.line(100, account_id=company.account("8400")), back)
    assert company.posted(document)["gross"] == 0
    assert company.booked(document) == {"8300": 10_000, "8400": -10_000}


def test_on_a_device_a_posting_has_no_number_yet(company: Company) -> None:
    document = company.draw()
    company.world.provisional = True
    row = company.posted(document)
    assert (row["state"], row["number_text"]) == ("posted", None)
    assert company.booked(document) == {"1400": 11_900, "1776": -1_900, "8400": -10_000}


def test_a_bill_is_approved_by_somebody_else_than_who_enters_or_posts_it(company: Company) -> None:
    company.world.patch(*SETTINGS, {"approval": "other"})
    bill, me, other = company.bill(), company.world.person, company.world.member()
    own = "You have entered this bill yourself. Somebody else must approve it."
    assert company.run(bill, "post_document") == "This bill needs approval before it is posted."
    assert company.run(bill, "approve_document") == own
    company.world.person = other
    assert company.run(bill, "approve_document") == ""
    assert company.row(bill)["state"] == "approved"
    assert company.run(bill, "post_document") == "You approved this bill yourself, so somebody else posts it."
    company.world.person = me
    row = company.posted(bill)
    assert (row["state"], row["approved_by"]) == ("posted", other)


def test_a_change_takes_the_approval_away_and_what_is_not_part_of_it_does_not(company: Company) -> None:
    bill = company.bill()
    assert company.run(bill, "approve_document") == ""
    company.world.patch("document", bill, {"notes": "Seen"})
    assert company.row(bill)["approved_by"] == company.world.person
    company.world.patch("document", bill, {"lines": [company.line(101, tax_ids=[company.tax("vst19")])]})
    row = company.row(bill)
    assert (row["state"], row["approved_by"], row["approved_at"]) == ("draft", None, None)


def test_only_what_is_bought_is_approved(company: Company) -> None:
    assert company.run(company.draw(), "approve_document") == "Only bills and vendor credits are approved."
    assert "no lines" in company.run(company.bill(lines=[]), "approve_document")
    company.world.role = "Approver"
    bill_draft = "Your role does not allow you to post documents."
    company.world.role = "Admin"
    bill = company.bill()
    company.world.role = "Approver"
    assert company.run(bill, "approve_document") == ""
    assert company.run(bill, "post_document") == bill_draft
