"""What is stored becomes a paper that says the same, to the cent, and that an e-invoice's reader understands."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings

from shared_models.accounting.dunning_letter import DunningLetter
from shared_models.accounting.payment_terms import PaymentTerms
from shared_models.accounting.reckoning.document_totals import document_totals
from shared_models.banking.bank_account import BankAccount
from shared_models.crm.contact import Contact
from shared_models.kernel.faults import RuleBroken
from sync.papers.check import check
from sync.papers.cii import cii
from sync.papers.of_document import needed, of_document
from sync.papers.of_letter import Movement, of_dunning_letter, of_statement
from sync.papers.own_rules import require
from sync.papers.paper import PaperKind, TaxCategory
from sync.papers.reading import read_paper
from sync.papers.render import pictures
from sync.papers.taxed import levied
from sync.papers.ubl import ubl
from tests.sync.papers.stored import BANK, COMPANY, TERMS, documents, house, invoice

SETS = ((), ("a",), ("b",), ("a", "b"), ("c", "d"), ("a", "held"), ("zero",), ("reverse",), ("a", "reverse"))
ITEM = {"kind": "item", "text": "Desk", "quantity": 3_000_000, "unit_price": 100_000_000, "tax_ids": ["a"]}


@given(documents(SETS))
@settings(deadline=None, max_examples=150)
def test_whatever_is_reckoned_gives_a_paper_whose_sums_agree(values: Mapping[str, Any]) -> None:
    stored = house()
    row = invoice(stored, **values)
    paper = of_document(row, stored)
    check(paper)
    lines = [line for line in row["lines"] if line["kind"] != "text"]
    taxes = {name: levied(tax, "2026-11-20") for (kind, name), tax in stored.rows.items() if kind == "tax"}
    totals = document_totals(row, lines, taxes, "EUR")
    assert (paper.totals.net, paper.totals.payable) == (totals.net, totals.gross)
    assert paper.totals.gross - paper.totals.prepaid == totals.net + totals.tax
    assert len(paper.lines) == len(row["lines"])


@given(documents((("a",), ("b",), ("zero",))))
@settings(deadline=None, max_examples=40)
def test_what_a_customers_program_reads_is_what_was_stored(values: Mapping[str, Any]) -> None:
    stored = house()
    row = invoice(stored, **values)
    sold = any(each["kind"] == "item" for each in row["lines"])
    if row["kind"] == "quote" or not sold or row["currency"] == "KWD":
        row |= {"kind": "invoice", "lines": [ITEM], "currency": "EUR"}
    paper = of_document(row, stored)
    if row["currency"] == "EUR":  # yen that are rounded line by line may be further from the rate than one yen
        require(paper)
    for written in (cii(paper), ubl(paper)):
        assert read_paper(written).totals == paper.totals


def test_an_invoice_says_who_what_and_how_to_pay() -> None:
    stored = house()
    stored.put(PaymentTerms, TERMS, name="14/2", text="30 days net", discount_percent=20_000, discount_days=14)
    stored.put(BankAccount, BANK, name="House bank", iban="DE02 1203 0000 0000 2020 51", currency="EUR")
    stored.put(BankAccount, "other", name="Dollars", iban="US1", currency="USD")
    row = invoice(stored, [{"kind": "text", "text": "Furniture"}, ITEM | {"discount": 100_000}], terms_id=TERMS,
                  discount=50_000, reference="PO-7", supplied="2026-11-18", notes="Thank you.")  # fmt: skip
    banks = [row for (kind, _), row in stored.rows.items() if kind == "bank_account"]
    paper = of_document(row, stored, banks)
    require(paper)
    assert (paper.seller.name, paper.seller.vat_id) == ("Nordlicht GmbH", "DE123456788")
    assert (paper.buyer.name, paper.buyer.address.lines, paper.buyer.vat_id) == (
        "Alpenblick AG", ("Ring 1", "Top 4"), "ATU12345678"
    )  # fmt: skip
    assert paper.language == "fr"
    assert [each.iban for each in paper.banks] == ["DE02120300000000202051"]
    assert (paper.totals.lines, paper.totals.allowances, paper.totals.net) == (27_000, 1_350, 25_650)
    assert paper.totals.payable == 25_650 + 4_874  # 19 % of 256.50 is 48.735
    assert paper.early_payments[0].until == "2026-12-04"
    assert paper.early_payments[0].amount == 30_524 - 610
    assert (paper.terms, paper.references.order, paper.delivery_day) == ("30 days net", "PO-7", "2026-11-18")
    assert {key[0] for key in needed(row, stored)} == {"branding", "ledger_settings", "company", "payment_terms", "tax"}
    assert pictures(paper)


def test_prices_with_tax_are_told_without_it() -> None:
    stored = house()
    row = invoice(stored, [ITEM | {"unit_price": 119_000_000}], prices_include_tax=True)
    paper = of_document(row, stored)
    assert (paper.lines[0].unit_price, paper.lines[0].net, paper.totals.payable) == (100_000_000, 30_000, 35_700)


@pytest.mark.parametrize("values", [{"number_text": None}, {"number_text": None, "posted_at": 5}])
def test_without_its_number_a_document_is_provisional_and_no_e_invoice(values: dict[str, Any]) -> None:
    stored = house()
    paper = of_document(invoice(stored, [ITEM], **values), stored)
    assert paper.provisional
    with pytest.raises(RuleBroken, match="provisional"):
        require(paper)


def test_a_posted_document_is_never_printed_with_other_sums() -> None:
    stored = house()
    row = invoice(stored, [ITEM], posted_at=5, net=30_000, tax=5_700, gross=35_700,
                  tax_lines=[{"tax_id": "a", "percent": 190_000, "base": 30_000, "tax": 5_700}])  # fmt: skip
    stored.rows["tax", "a"]["rates"] = [{"percent": 210_000}]
    assert of_document(row, stored).totals.payable == 35_700
    with pytest.raises(RuleBroken, match="has changed since it was posted"):
        of_document(row | {"tax_lines": []}, stored)


def test_reverse_charge_says_why_and_what_is_withheld_lowers_what_is_to_pay() -> None:
    stored = house()
    paper = of_document(invoice(stored, [ITEM | {"tax_ids": ["reverse"]}]), stored)
    assert (paper.taxes[0].category, paper.taxes[0].percent) == (TaxCategory.REVERSE_CHARGE, 0)
    assert (paper.taxes[0].reason_code, paper.totals.payable) == ("VATEX-EU-AE", 30_000)
    require(paper)
    paper = of_document(invoice(stored, [ITEM | {"tax_ids": ["a", "held"]}]), stored)
    assert (paper.totals.gross, paper.totals.prepaid, paper.totals.payable) == (35_700, 4_500, 31_200)
    assert paper.notes[0].startswith("Tax held")
    require(paper)


def test_what_was_remembered_of_the_party_wins() -> None:
    stored = house()
    party = {"name": "Alpenblick KG", "street": "Alte Gasse 2", "country": "AT", "language": "es"}
    paper = of_document(invoice(stored, [ITEM], party=party), stored)
    assert (paper.buyer.name, paper.buyer.address.lines, paper.language) == ("Alpenblick KG", ("Alte Gasse 2",), "es")
    stored.put(Contact, "p1", first_name="Ana", last_name="Weber", country="AT")
    alone = of_document(invoice(stored, [ITEM], company_id=None, contact_id="p1"), stored)
    assert (alone.buyer.name, alone.buyer.contact) == ("Ana Weber", "")


def test_a_down_payment_and_the_document_that_settles_it() -> None:
    stored = house()
    earlier = invoice(stored, [ITEM], is_down_payment=True)
    stored.rows["document", "d0"] = earlier | {"id": "d0", "number_text": "RE-2026-0000"}
    assert of_document(earlier, stored).kind is PaperKind.DOWN_PAYMENT
    settling = ITEM | {"quantity": -1_000_000, "settles_id": "d0", "settles_in_base": -10_000}
    paper = of_document(invoice(stored, [ITEM, settling]), stored)
    assert [each.number for each in paper.references.preceding] == ["RE-2026-0000"]
    assert paper.totals.net == 20_000


def test_a_negative_price_is_told_as_a_negative_quantity() -> None:
    stored = house()
    paper = of_document(invoice(stored, [ITEM, ITEM | {"quantity": 1_000_000, "unit_price": -50_000_000}]), stored)
    assert (paper.lines[1].quantity, paper.lines[1].unit_price, paper.lines[1].net) == (-1_000_000, 50_000_000, -5_000)
    require(paper)


def test_letters_say_what_was_open() -> None:
    stored = house()
    invoice(stored, [ITEM], gross=35_700)
    letter = stored.put(
        DunningLetter, "l1", day="2027-01-10", company_id=COMPANY, currency="EUR", level=1, fee=500,
        items=[{"document_id": "d1", "number_text": "RE-2026-0001", "due": "2026-12-20", "open": 20_000}],
    )  # fmt: skip
    paper = of_dunning_letter(letter, stored, intro="Please pay.")
    assert (paper.items[0].days_late, paper.items[0].open, paper.totals.payable) == (21, 20_000, 20_500)
    assert paper.provisional
    assert not of_dunning_letter(letter | {"issued_at": 5}, stored).provisional
    moved = (Movement("2026-11-20", "Invoice", 35_700, "RE-2026-0001"), Movement("2026-12-01", "Payment", -15_700))
    statement = of_statement({"company_id": COMPANY}, "2026-12-31", "EUR", moved, stored, opening=100)
    assert statement.totals.payable == 20_100
    assert pictures(replace(statement, language="ar"))
