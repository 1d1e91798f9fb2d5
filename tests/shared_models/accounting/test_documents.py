"""From a quote to its invoice, down payments, credits, and documents that recur."""

from __future__ import annotations

import pytest

from shared_models.accounting.generate import recurring_document_id
from shared_models.kernel.ids import Id
from tests.shared_models.accounting.selling import Company, open_company
from tests.shared_models.conftest import World


@pytest.fixture
def company(world: World) -> Company:
    return open_company(world)


def made(company: Company) -> Id:
    """The document that the last verb made."""
    assert company.world.last is not None
    return next(each.record_id for each in company.world.last.changes if each.kind == "create")


def test_quotes_have_numbers_of_their_own_which_only_the_server_gives(company: Company) -> None:
    first, second, third = (company.draw(kind="quote") for _ in range(3))
    for each in (first, second, second):
        assert company.run(each, "issue_quote") == ""
    assert [company.row(each)["number_text"] for each in (first, second)] == ["Q-00001", "Q-00002"]
    assert (company.row(first)["state"], company.row(first)["party"]["name"]) == ("sent", "Harbour Ltd")
    company.world.provisional = True
    assert company.run(third, "issue_quote") == ""
    assert (company.row(third)["state"], company.row(third)["number_text"]) == ("sent", None)
    assert company.run(company.draw(), "issue_quote") == "This document is not a quote."


def test_an_invoice_is_made_of_a_quote_once_and_charges_what_was_offered(company: Company) -> None:
    quote = company.draw(company.line(70), company.line(30), kind="quote", discount=100_000)
    assert company.run(quote, "convert_quote", day="2026-11-22") == ""
    invoice = made(company)
    row = company.row(invoice)
    assert (row["kind"], row["state"], row["gross"], row["quote_id"]) == ("invoice", "draft", 10_710, quote)
    assert company.row(quote)["state"] == "accepted"
    for verb in ("convert_quote", "decline_quote", "void_document"):
        assert company.run(quote, verb) == "There is an invoice of this quote already."
    assert company.run(invoice, "void_document") == ""
    assert company.run(quote, "decline_quote") == ""
    assert company.row(quote)["state"] == "declined"
    assert company.run(quote, "accept_quote") == ""
    assert company.posted(company.draw())["number_text"] == "RE-2026-00001"


def test_a_draft_is_voided_and_nothing_comes_of_it_and_what_is_posted_stays(company: Company) -> None:
    draft, invoice = company.draw(), company.draw()
    assert company.run(draft, "void_document") == ""
    assert company.run(draft, "post_document") == "This document is void."
    company.posted(invoice)
    assert company.run(invoice, "void_document") == "A posted document is not voided. Credit it instead."


def test_a_credit_note_takes_the_whole_back_at_the_rate_of_the_supply(company: Company) -> None:
    invoice = company.draw(company.line(100), company.line(50), discount=100_000, supplied="2020-08-01")
    assert company.run(invoice, "credit_document") == "Only posted invoices and bills are credited."
    company.posted(invoice)
    assert company.run(invoice, "credit_document", day="2026-11-25") == ""
    note = made(company)
    row = company.row(note)
    assert (row["kind"], row["corrects_id"], row["gross"]) == ("credit_note", invoice, company.row(invoice)["gross"])
    company.posted(note)
    assert company.balances(company.row(invoice)["entry_id"], company.row(note)["entry_id"]) == {}
    assert company.run(invoice, "credit_document") == "All of this document is credited already."


def test_single_lines_are_credited_and_no_more_than_was_sold(company: Company) -> None:
    invoice = company.draw(company.line(100), company.line(50, quantity=3 * 10**6))
    company.posted(invoice)
    assert company.run(invoice, "credit_document", lines=[{"line": 1, "quantity": 2 * 10**6}]) == ""
    assert company.row(made(company))["net"] == 10_000
    for line, why in (
        ({"line": 2}, "The document has no line 3."),
        ({"line": 1, "quantity": 4 * 10**6}, "Line 2: less than nothing or more than was sold."),
        ({"line": 1, "quantity": -1}, "Line 2: less than nothing or more than was sold."),
    ):
        assert company.run(invoice, "credit_document", lines=[line]) == why


@pytest.mark.parametrize("currency", ["EUR", "USD"])
def test_a_down_payment_is_settled_once_and_its_account_ends_at_nothing(company: Company, currency: str) -> None:
    rates = (10**10, 12 * 10**9) if currency == "USD" else (None, None)
    paid = company.draw(company.line(40), is_down_payment=True, currency=currency, rate=rates[0])
    final = company.draw(company.line(100), currency=currency, rate=rates[1])
    assert company.run(final, "settle_down_payment", down_payment_id=paid) == "Only a posted down payment is settled."
    company.posted(paid)
    assert company.booked(paid)["1710"] == -4_000
    assert company.run(final, "settle_down_payment", down_payment_id=paid) == ""
    assert "already" in company.run(final, "settle_down_payment", down_payment_id=paid)
    row = company.posted(final)
    assert (row["net"], row["tax"], row["gross"]) == (6_000, 1_140, 7_140)
    assert company.booked(final)["1710"] == 4_000
    assert [each["document_id"] for each in company.row(paid)["settlements"]] == [final]
    other = company.draw(company.line(100), currency=currency, rate=rates[1])
    assert company.run(other, "settle_down_payment", down_payment_id=paid) == "RE-2026-00001 is settled already."
    assert company.run(final, "credit_document", day="2026-11-26") == ""
    company.posted(made(company))
    assert company.row(paid)["settlements"] == []


@pytest.mark.parametrize("currency", ["EUR", "USD"])
def test_a_down_payment_is_settled_over_several_documents_at_each_rate_and_never_more_than_is_left(
    company: Company, currency: str
) -> None:
    rates = (11 * 10**9 + 7, 12 * 10**9 + 1) if currency == "USD" else (None, None)
    lines = company.line(30), company.line(20, tax_ids=[company.tax("ust7")])
    paid = company.draw(*lines, is_down_payment=True, currency=currency, rate=rates[0])
    gross = company.posted(paid)["gross"]
    assert gross == 3_570 + 2_140
    finals = [company.draw(company.line(100), currency=currency, rate=rates[1]) for _ in range(4)]
    more = f"Only {gross // 100}.{gross % 100} of the down payment is left."
    assert company.run(finals[0], "settle_down_payment", down_payment_id=paid, amount=gross + 1) == more
    for final, amount in zip(finals, (1_999, 2_001, None), strict=False):
        assert company.run(final, "settle_down_payment", down_payment_id=paid, amount=amount) == ""
        row = company.posted(final)
        if amount is not None:
            assert abs(11_900 - row["gross"] - amount) <= 1
        assert {each["percent"] for each in row["tax_lines"]} == {190_000, 70_000}
    assert company.balances(*(company.row(each)["entry_id"] for each in (paid, *finals[:3]))).get("1710", 0) == 0
    assert sum(each["net"] for each in company.row(paid)["settlements"]) == 5_000
    why = company.run(finals[3], "settle_down_payment", down_payment_id=paid)
    assert why == "RE-2026-00001 is settled already."
    assert company.run(finals[0], "credit_document", day="2026-11-26") == ""
    company.posted(made(company))
    assert company.run(finals[3], "settle_down_payment", down_payment_id=paid, amount=2_000) == (
        "Only 19.99 of the down payment is left."
    )


def test_drafts_that_settle_the_same_and_a_credited_down_payment_find_nothing_left(company: Company) -> None:
    paid = company.draw(company.line(40), is_down_payment=True)
    company.posted(paid)
    first, second = company.draw(), company.draw()
    for final in (first, second):
        assert company.run(final, "settle_down_payment", down_payment_id=paid, amount=3_000) == ""
    company.posted(first)
    left = "More of RE-2026-00001 is settled than is left of it."
    assert company.run(second, "post_document") == left
    assert company.run(paid, "credit_document", day="2026-11-26") == ""
    assert company.run(made(company), "post_document") == "More of RE-2026-00001 is credited than is left of it."
    other = company.draw(company.line(40), is_down_payment=True)
    company.posted(other)
    third = company.draw()
    assert company.run(third, "settle_down_payment", down_payment_id=other) == ""
    assert company.run(other, "credit_document", day="2026-11-26") == ""
    company.posted(made(company))
    assert "settled than is left" in company.run(third, "post_document")


def test_tax_that_has_changed_since_the_down_payment_is_not_taken_back_at_another_rate(company: Company) -> None:
    old = [{"percent": 160_000}, {"percent": 190_000, "valid_from": "2026-07-01"}]
    tax = company.world.create("tax", code="x", name="VAT", rates=old, account_id=company.account("1776"))
    lines = company.line(40, tax_ids=[tax])
    paid = company.draw(lines, is_down_payment=True, issued="2026-06-20")
    company.posted(paid)
    final = company.draw(company.line(100, tax_ids=[tax]))
    why = company.run(final, "settle_down_payment", down_payment_id=paid)
    assert why == "A tax has changed since RE-2026-00001. Credit that, and charge all on the final document."


def test_a_down_payment_is_settled_as_it_says_and_only_by_its_own_customer(company: Company) -> None:
    paid = company.draw(company.line(40), is_down_payment=True)
    company.posted(paid)
    stranger = company.world.create("company", name="Other")
    final = company.draw(company_id=stranger)
    assert "somebody else's" in company.run(final, "settle_down_payment", down_payment_id=paid)
    final = company.draw()
    company.run(final, "settle_down_payment", down_payment_id=paid)
    first, settling = company.row(final)["lines"]
    away = {name: value for name, value in settling.items() if name != "settles_id"}
    for forged, why in (
        (settling | {"settles_net": -1}, "A line takes off another amount than it settles."),
        (settling | {"unit_price": 90 * 10**6}, "A line takes off another amount than it settles."),
        (settling | {"settles_net": -4_001}, "More of RE-2026-00001 is settled than is left of it."),
        (settling | {"settles_net": 4_000}, "More of RE-2026-00001 is settled than is left of it."),
        (settling | {"tax_ids": []}, "More of RE-2026-00001 is settled than is left of it."),
        (settling | {"kind": "text"}, "A line settles a down payment without saying which, or how much."),
        (away, "A line settles a down payment without saying which, or how much."),
    ):
        company.world.patch("document", final, {"lines": [first, forged]})
        assert company.run(final, "post_document") == why
    company.world.patch("document", final, {"lines": [company.line(900), settling, settling]})
    assert company.run(final, "post_document") == "More of RE-2026-00001 is settled than is left of it."
    company.world.patch("document", final, {"lines": [first, settling | {"settles_in_base": -1, "account_id": None}]})
    company.posted(final)
    assert company.booked(final)["1710"] == 4_000


def test_recurring_documents_come_each_once_also_on_the_31st(company: Company) -> None:
    template = company.draw(company.line(10), issued=None)
    recurring = company.world.create("recurring_document", name="Rent", template_id=template, starts="2026-01-31")
    for _ in range(2):
        assert company.world.run("recurring_document", recurring, "generate", day="2026-03-31").stands
        assert company.world.row("recurring_document", recurring)["made"] == 3
    days = [
        company.row(recurring_document_id(recurring, day))["issued"]
        for day in ("2026-01-31", "2026-02-28", "2026-03-31")
    ]
    assert days == ["2026-01-31", "2026-02-28", "2026-03-31"]
    assert company.world.row("recurring_document", recurring)["next"] == "2026-04-30"
    company.world.patch("recurring_document", recurring, {"next": "2026-03-01", "ends": "2026-04-30"})
    assert company.world.run("recurring_document", recurring, "generate", day="2026-12-31").stands
    row = company.world.row("recurring_document", recurring)
    assert (row["made"], row["next"]) == (4, None)
    assert company.world.run("recurring_document", recurring, "generate", day="2026-12-31").stands
    assert company.world.row("recurring_document", recurring)["made"] == 4


def open_of(company: Company, document: Id) -> int:
    """What is open of a document, in base currency."""
    row = company.row(document)
    both = ("debit", "credit")
    taken = sum(
        each["amount"]
        for kind, each in company.world.known.naming("entry", row["entry_id"])
        if kind == "matching" and not each["undone_at"] and row["entry_id"] in [each[f"{at}_entry_id"] for at in both]
    )
    return abs(company.booked(document)["1400"]) - taken


@pytest.mark.parametrize(("currency", "rate"), [("EUR", None), ("USD", 9 * 10**9)])
def test_a_credit_note_settles_what_it_corrects_as_far_as_that_is_open(
    company: Company, currency: str, rate: int | None
) -> None:
    invoice = company.draw(company.line(60), company.line(40), currency=currency, rate=rate, terms_id=company.terms(30))
    company.posted(invoice)
    whole = open_of(company, invoice)
    company.run(invoice, "credit_document", day="2026-11-22", lines=[{"line": 1}])
    first = made(company)
    company.posted(first)
    assert (open_of(company, invoice), open_of(company, first)) == (whole * 6 // 10, 0)
    paid = company.world.create(
        "payment",
        journal_id=company.journal("BK"),
        day="2026-11-23",
        company_id=company.party,
        amount=4_760,
        currency=currency,
        rate=rate,
        items=[{"entry_id": company.row(invoice)["entry_id"], "line": 0, "amount": 4_760}],
    )
    assert company.world.run("payment", paid, "post_payment").stands
    company.run(invoice, "credit_document", day="2026-11-23", lines=[{"line": 0}])
    second = made(company)
    company.posted(second)
    assert (open_of(company, invoice), open_of(company, second)) == (0, whole * 4 // 10)


def test_a_credit_note_corrects_only_what_is_posted_and_the_same_partys(company: Company) -> None:
    draft, invoice = company.draw(), company.draw()
    company.posted(invoice)
    note = company.draw(kind="credit_note", corrects_id=draft)
    assert company.run(note, "post_document") == "What this document corrects is not posted."
    stranger = company.world.create("company", name="Other")
    note = company.draw(kind="credit_note", corrects_id=invoice, company_id=stranger)
    assert "another kind, party or currency" in company.run(note, "post_document")
