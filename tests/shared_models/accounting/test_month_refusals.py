"""What the runs of a month refuse, in which words: dunning, documents that recur, and tax returns."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from shared_models.accounting.calendar import period_key
from shared_models.accounting.drawing_up_due import drawing_up_due
from shared_models.accounting.generate import recurring_document_id
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.reports.needs import TaggedIn
from shared_models.accounting.reports.span import Span
from shared_models.accounting.standings import FiledIn, TaxIn
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action
from tests.shared_models.accounting.selling import Company, open_company
from tests.shared_models.conftest import World

NOVEMBER = Span("2026-11-01", "2026-11-30")


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


def owed(company: Company, document: Id, side: str = "debit") -> dict[str, Any]:
    """The open item of a posted document."""
    company.posted(document)
    lines = company.entry(document)["lines"]
    at = next(at for at, line in enumerate(lines) if line.get(side) and line.get("company_id"))
    return {"entry_id": company.row(document)["entry_id"], "line": at}


def test_only_what_customers_owe_is_dunned_by_levels_that_follow_each_other(company: Company) -> None:
    world = company.world
    first, third = (world.create("dunning_level", name=f"{at}.", level=at, days=7) for at in (1, 3))
    invoice, bill = owed(company, company.draw()), owed(company, company.bill(), "credit")

    def run(*levels: Id, items: list[dict[str, Any]]) -> str:
        return refused(company, *SETTINGS, "run_dunning", day="2027-03-01", level_ids=[*levels], items=items)

    assert run(first, items=[bill]) == "Only what is owed to us is dunned."
    assert run(first, third, items=[invoice]) == "The dunning levels must be numbered from 1, each once."
    assert run(third, items=[invoice]) == "The dunning levels must be numbered from 1, each once."
    told = {"level_ids": [first], "items": [invoice, invoice], "day": "2027-03-01"}
    assert world.run(*SETTINGS, "run_dunning", **told).stands
    assert world.last is not None
    (letter,) = world.last.rows
    assert (len(letter["items"]), letter["total"]) == (1, 11_900), "an item that is told twice is asked for once"


def test_what_recurs_needs_its_template_and_somebody_to_send_it_to(company: Company) -> None:
    world = company.world
    template, bill = company.draw(issued=None), company.bill(issued=None)
    values = {"name": "Rent", "starts": "2026-01-31", "sends": True}
    sent, bought = (world.create("recurring_document", template_id=each, **values) for each in (template, bill))

    def run(recurring: Id) -> str:
        return refused(company, "recurring_document", recurring, "generate", day="2026-02-28")

    assert run(bought) == "Only quotes, invoices and credit notes are sent by themselves."
    assert run(sent) == "The customer of this recurring document has no e-mail address."
    assert world.patch("company", company.party, {"email": "ap@harbour.example"}).stands
    assert world.run("recurring_document", sent, "generate", day="2026-02-28").stands
    assert world.act(Action.DELETE, "document", template).stands
    assert run(sent) == "The template of this recurring document no longer exists."


def a_return(company: Company, **more: Any) -> Id:
    """The draft of a tax return of November."""
    values = {"form": "ustva", "first": NOVEMBER.first, "last": NOVEMBER.last, "base_currency": "EUR", "payable": 0}
    return company.world.create("tax_return", **values | more)


def test_a_return_needs_its_days_its_figures_and_what_it_corrects(company: Company) -> None:
    world = company.world

    def filing(draft: Id, **arguments: Any) -> str:
        return refused(company, "tax_return", draft, "file_return", **{"balances": [], **arguments})

    incomplete = "The return needs its days and its figures."
    assert filing(a_return(company, payable=None)) == incomplete
    assert filing(a_return(company, last="2026-10-31")) == incomplete
    bank = [{"account_id": company.account("1200"), "amount": 5}]
    assert filing(a_return(company), balances=bank) == "Only balances of accounts of tax are moved."

    first = a_return(company)
    assert filing(a_return(company, corrects_id=first)) == "The return that this one corrects is not filed."
    assert world.run("tax_return", first, "file_return", balances=[]).stands
    assert filing(first) == "This tax return is filed already."
    for other in ({"form": "other"}, {"first": "2026-10-01"}, {"last": "2026-12-31"}):
        why = "A return corrects one of the same form and the same days."
        assert filing(a_return(company, corrects_id=first, **other)) == why
    world.known.answers[FiledIn("ustva", NOVEMBER)] = (first,)
    assert filing(a_return(company)) == "A return of these days is filed already. Correct that one."
    second = a_return(company, corrects_id=first)
    assert world.run("tax_return", second, "file_return", balances=[]).stands
    world.known.answers[FiledIn("ustva", NOVEMBER)] = (second,)
    assert "is filed already" in filing(a_return(company, corrects_id=first)), "it is the second that stands"


def test_what_is_filed_is_what_the_books_say(company: Company) -> None:
    tax, form = company.account("1776"), "ustva"
    company.world.known.answers |= {TaxIn(NOVEMBER): {tax: -1_900}, TaggedIn(NOVEMBER): {}, FiledIn(form, NOVEMBER): ()}

    def filing(draft: Id, *amounts: int) -> str:
        balances = [{"account_id": tax, "amount": each} for each in amounts]
        return refused(company, "tax_return", draft, "file_return", balances=balances)

    changed = "The tax of these days has changed since it was looked at. Look at it again."
    assert filing(a_return(company, form=form)) == changed
    assert filing(a_return(company, form=form), -1_899) == changed
    figures = "The figures of this return are not those of the books. Reckon them again."
    assert filing(a_return(company, form=form, payable=5), -1_900) == figures
    assert filing(a_return(company, form=form, boxes=[{"box": "81", "amount": 5}]), -1_900) == figures


def test_a_year_is_closed_once_and_not_opened_under_a_lock(company: Company) -> None:
    world = company.world
    year = world.row(*period_key("2026-01"))["fiscal_year_id"]
    assert world.run(*SETTINGS, "close_year", fiscal_year_id=year).stands
    assert refused(company, *SETTINGS, "close_year", fiscal_year_id=year) == "This fiscal year is closed already."
    assert world.run(*SETTINGS, "lock_books", kind="hard", until="2026-12-31").stands
    why = "The books are locked for ever until 2026-12-31."
    assert refused(company, *SETTINGS, "reopen_year", fiscal_year_id=year, reason="Late bill") == why


def test_only_what_is_open_in_another_currency_is_valued_and_each_item_by_itself(company: Company) -> None:
    euros = owed(company, company.draw())
    receivable = company.world.row("entry", euros["entry_id"])["lines"][euros["line"]]["account_id"]
    told = {"account_id": receivable, "currency": "USD", "foreign": 5, "in_base": 4}

    rate = company.world.create("exchange_rate", currency="USD", day="2026-11-30", rate=8 * 10**9)

    def value(**arguments: Any) -> str:
        asked = {"day": "2026-11-30", "rate_ids": [rate], "items": [], "balances": []}
        return refused(company, *SETTINGS, "revalue", **asked | arguments)

    assert value(items=[euros]) == "Only what is open in a foreign currency is valued."
    assert value(balances=[told]) == "The items of this account are valued one by one."


def test_a_difference_of_exchange_needs_a_journal_of_general_entries(company: Company) -> None:
    world = company.world
    dollars = world.create("account", code="1250", name="Dollars", type="cash", currency="USD")
    rate = world.create("exchange_rate", currency="USD", day="2026-11-30", rate=8 * 10**9)
    balance = {"account_id": dollars, "currency": "USD", "foreign": 100, "in_base": 90}
    told = {"day": "2026-11-30", "rate_ids": [rate], "items": [], "balances": [balance]}
    assert world.patch(*SETTINGS, {"general_journal_id": None}).stands
    why = "Choose the journal of general entries in the settings of the books."
    assert refused(company, *SETTINGS, "revalue", **told) == why
    assert world.patch(*SETTINGS, {"general_journal_id": company.journal("MB")}).stands
    assert world.run(*SETTINGS, "revalue", **told).stands


@pytest.mark.parametrize(("kind", "posting"), [("invoice", "post_document"), ("quote", "issue_quote")])
def test_what_is_due_is_drawn_up_and_posted_as_one(kind: str, posting: str) -> None:
    recurring = {
        "id": "r",
        "starts": "2026-01-31",
        "ends": None,
        "every": 1,
        "unit": "month",
        "next": None,
        "made": 0,
        "posts": True,
    }
    made = drawing_up_due(recurring, {"kind": kind}, "2026-03-01", map(str, count()).__next__, 5)
    assert [each.verb for each in made] == ["generate", posting, posting]
    assert made[0].arguments == {"day": "2026-02-28"}
    assert {each.record_id for each in made[1:]} == {
        recurring_document_id("r", day) for day in ("2026-01-31", "2026-02-28")
    }
    assert drawing_up_due(recurring, {"kind": kind}, "2026-01-30", str, 5) == []
