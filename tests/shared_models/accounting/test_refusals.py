"""What the books refuse, in which words, and that nothing is written then: the doors that are seldom tried."""

from __future__ import annotations

from typing import Any

import pytest

from shared_models.accounting.calendar import period_key
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.posting import NotBalanced, check_balance
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from tests.shared_models.accounting.selling import Company, open_company
from tests.shared_models.conftest import World


@pytest.fixture
def company(world: World) -> Company:
    return open_company(world)


def refused(company: Company, kind: str, record: Id, verb: str, /, **arguments: Any) -> str:
    """The reason; what is refused has made nothing."""
    verdict = company.world.run(kind, record, verb, **arguments)
    assert not verdict.stands
    assert company.world.last is not None
    assert company.world.last.rows == ()
    return verdict.reason


def voucher(company: Company, *lines: dict[str, Any], **more: Any) -> Id:
    """The draft of an entry; without lines one of the bank and a cost."""
    bank = {"account_id": company.account("1200"), "debit": 500}
    cost = {"account_id": company.account("4930"), "credit": 500}
    values = {"journal_id": company.journal("MB"), "day": "2026-03-02", "base_currency": "EUR"}
    return company.world.create("entry", lines=[*lines] or [bank, cost], **values | more)


@pytest.mark.parametrize(
    "lines",
    [
        [{"debit": 5, "credit": 5}, {"debit": 5, "credit": 5}],
        [{"debit": 0}, {"credit": 0}],
        [{"debit": 5}, {"credit": 4}],
        [{"debit": 5, "credit": 5}],
    ],
)
def test_whoever_makes_an_entry_its_lines_balance_each_on_one_side(lines: list[dict[str, int]]) -> None:
    with pytest.raises(NotBalanced):
        check_balance(lines)


def posting(company: Company, entry: Id) -> str:
    return refused(company, "entry", entry, "post_entry")


def test_an_account_takes_nothing_that_it_is_not_for(company: Company) -> None:
    world = company.world
    cost = {"account_id": company.account("4930"), "credit": 500}
    dollars = world.create("account", code="1250", name="Dollars", type="cash", currency="USD")
    later = world.create("account", code="1251", name="New", type="cash", valid_from="2026-04-01")
    ended = world.create("account", code="1252", name="Old", type="cash", valid_to="2026-03-01")
    gone = world.create("account", code="1253", name="Gone", type="cash")
    drafts = [voucher(company, {"account_id": each, "debit": 500}, cost) for each in (dollars, later, ended, gone)]
    assert world.act(Action.DELETE, "account", gone).stands
    said = [posting(company, entry) for entry in drafts]
    assert said == [
        "Line 1: 1250 holds only USD.",
        "Line 1: 1251 is not in use that day.",
        "Line 1: 1252 is not in use that day.",
        "Line 1: the account no longer exists.",
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ({"debit": 5, "credit": 5}, "Line 1 has a debit and a credit. Leave one of them."),
        ({"debit": 5, "foreign": 5}, "Line 1 does not say its foreign currency."),
    ],
)
def test_a_line_that_says_two_things_is_no_line(company: Company, line: dict[str, Any], reason: str) -> None:
    values = {"journal_id": company.journal("MB"), "day": "2026-03-02", "base_currency": "EUR"}
    lines = [{"account_id": company.account("1200"), **line}]
    new = Mutation(company.world.id(), "entry", company.world.id(), Action.CREATE, values | {"lines": lines})
    assert company.world.decide(new).reason == reason


def test_a_draft_is_not_reversed_and_a_posted_entry_not_twice(company: Company) -> None:
    entry = voucher(company)
    assert refused(company, "entry", entry, "reverse_entry") == (
        "Only a posted entry is reversed; a draft can be deleted."
    )
    assert company.world.run("entry", entry, "post_entry").stands
    assert company.world.run("entry", entry, "reverse_entry").stands
    assert "reversed already" in refused(company, "entry", entry, "reverse_entry")


def test_months_years_and_locks_are_closed_and_opened_once(company: Company) -> None:
    march = period_key("2026-03")
    assert refused(company, *march, "reopen_period") == "This period is open already."
    assert company.world.run(*march, "close_period").stands
    assert refused(company, *march, "close_period") == "This period is closed already."
    assert refused(company, *SETTINGS, "lock_books", kind="hard", until=None) == "A hard lock needs a day."
    for first, reason in (
        ("2027-01-02", "A fiscal year begins on the first of a month."),
        ("2026-07-01", "2026-07 belongs to a fiscal year already."),
    ):
        assert refused(company, *SETTINGS, "open_year", first=first) == reason
    (year,) = {company.world.row(*period_key("2026-01"))["fiscal_year_id"]}
    assert refused(company, *SETTINGS, "reopen_year", fiscal_year_id=year) == "This fiscal year is open already."


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"party": {"name": 5}}, "The name and address have to be texts by their names."),
        ({"supplied": "2026-02-02", "supplied_until": "2026-02-01"}, "The supply ends before it begins."),
        ({"issued": "2026-02-02", "due": "2026-02-01"}, "The document would be due before its date."),
    ],
)
def test_a_document_keeps_its_days_in_order(company: Company, values: dict[str, Any], reason: str) -> None:
    assert company.world.patch("document", company.draw(), values).reason == reason


def test_a_quote_needs_a_day_and_to_be_one(company: Company) -> None:
    quote = company.draw(kind="quote", issued=None)
    assert refused(company, "document", quote, "issue_quote") == "Give the document a date."
    assert company.world.run("document", quote, "void_document").stands
    assert refused(company, "document", quote, "issue_quote", day="2026-02-02") == "This document is void."
    assert refused(company, "document", company.draw(), "accept_quote") == "This document is not a quote."


def test_what_is_void_posted_or_invoiced_is_not_decided_about_again(company: Company) -> None:
    world = company.world
    quote, bill = company.draw(kind="quote"), company.bill()
    assert world.run("document", quote, "convert_quote", day="2026-02-02").stands
    assert refused(company, "document", quote, "accept_quote") == "There is an invoice of this quote already."
    assert world.run("document", bill, "void_document").stands
    assert refused(company, "document", bill, "approve_document") == "This document is void."
    paid, posted = company.draw(), company.draw()
    company.posted(posted)
    told = {"down_payment_id": paid}
    assert refused(company, "document", posted, "settle_down_payment", **told) == "This document is posted already."


def test_an_invoice_of_a_quote_goes_to_the_journal_that_is_asked_for(company: Company) -> None:
    quote = company.draw(kind="quote")
    other = company.world.create("journal", code="EXP", name="Export", kind="sale", prefix="X-{year}-")
    made = company.world.run("document", quote, "convert_quote", day="2026-02-02", journal_id=other)
    assert made.stands
    assert company.world.last is not None
    (invoice,) = (row for row in company.world.last.rows if row.get("quote_id") == quote)
    assert (invoice["journal_id"], invoice["kind"]) == (other, "invoice")


def test_what_a_vendor_calls_its_bill_is_not_the_name_of_its_credit(company: Company) -> None:
    bill = company.bill()
    company.posted(bill)
    assert company.run(bill, "credit_document", day="2026-11-25") == ""
    assert company.world.last is not None
    (credit,) = (row for row in company.world.last.rows if row.get("corrects_id") == bill)
    assert (credit["kind"], credit["reference"]) == ("vendor_credit", None)


def test_a_letter_goes_to_a_person_within_the_company(company: Company) -> None:
    ada = company.world.create("contact", first_name="Ada", last_name="Lund")
    both = company.posted(company.draw(contact_id=ada))["party"]
    assert (both["name"], both["contact"]) == ("Harbour Ltd", "Ada Lund")
    alone = company.posted(company.draw(company_id=None, contact_id=ada))["party"]
    assert alone["name"] == "Ada Lund"
    assert "contact" not in alone


def test_the_account_of_a_bank_is_confirmed_once_and_by_another(company: Company) -> None:
    world = company.world
    account = world.create("bank_account", name="Theirs", iban="DE89370400440532013000", company_id=company.party)
    assert "Somebody else must confirm it" in refused(company, "bank_account", account, "confirm_account")
    writer, world.person = world.person, "01a1f000-0000-7000-8000-00000000b0b0"
    assert world.run("bank_account", account, "confirm_account").stands
    assert refused(company, "bank_account", account, "confirm_account") == "This bank account is confirmed already."
    assert world.patch("bank_account", account, {"iban": "DE75512108001245126199"}).stands
    assert "Somebody else must confirm it" in refused(company, "bank_account", account, "confirm_account")
    world.person = writer
    assert world.run("bank_account", account, "confirm_account").stands, "the second now, of what the first has changed"


def test_each_confirms_what_others_wrote_of_a_number_and_nobody_their_own(company: Company) -> None:
    world, first, second = company.world, company.world.person, "01a1f000-0000-7000-8000-00000000b0b0"
    account = world.create("bank_account", name="Theirs", iban="DE89370400440532013000", company_id=company.party)
    world.person = second
    assert world.patch("bank_account", account, {"bic": "COBADEFFXXX"}).stands
    for person, left in ((first, [first]), (second, [])):
        world.person = person
        assert world.row("bank_account", account)["confirmed_at"] is None
        assert world.run("bank_account", account, "confirm_account").stands
        assert world.row("bank_account", account)["written_by"] == left
    assert world.row("bank_account", account)["confirmed_by"] == second
    assert world.patch("bank_account", account, {"bic": "COBADEFF"}).stands
    world.person = first
    assert world.patch("bank_account", account, {"bic": "COBADEFFXXX"}).stands
    assert world.run("bank_account", account, "confirm_account").stands, "what the second wrote"
    assert "yourself" in refused(company, "bank_account", account, "confirm_account")
    assert world.patch("bank_account", account, {"name": "Vendor"}).stands
    world.person = second
    assert world.run("bank_account", account, "confirm_account").stands
    assert world.row("bank_account", account)["confirmed_at"] is not None


def test_a_statement_is_imported_for_our_own_account_and_says_each_line_once(company: Company) -> None:
    world = company.world
    theirs = world.create("bank_account", name="Theirs", iban="DE89370400440532013000", company_id=company.party)
    own = {"journal_id": company.journal("BK"), "account_id": company.account("1200")}
    ours = world.create("bank_account", name="Ours", iban="DE75512108001245126199", **own)
    line = {"key": "a", "day": "2026-02-02", "amount": 5}
    told: dict[str, Any] = {"key": "s", "currency": "EUR", "opening": None, "closing": 105, "lines": [line]}
    assert "belongs to somebody else" in refused(company, "bank_account", theirs, "import_statement", **told)
    twice = told | {"lines": [line, line]}
    assert refused(company, "bank_account", ours, "import_statement", **twice) == "Two lines have the same key."
    assert world.run("bank_account", ours, "import_statement", **told).stands
    assert world.last is not None
    (statement,) = (row for row in world.last.rows if "opening" in row)
    assert (statement["opening"], statement["closing"]) == (100, 105), "where it begins follows from where it ends"
    (found,) = (row for row in world.last.rows if "statement_id" in row)
    assert refused(company, "bank_line", found["id"], "undo_reconcile") == "This bank line is open."
