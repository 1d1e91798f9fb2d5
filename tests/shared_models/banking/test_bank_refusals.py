"""What the verbs of the bank refuse, in which words: lines explained wrongly, and batches that must not leave."""

from __future__ import annotations

from typing import Any

import pytest

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action
from tests.shared_models.accounting.selling import Company, open_company
from tests.shared_models.conftest import World

SECOND = "01a1f000-0000-7000-8000-00000000b0b0"
IBAN = "DE75512108001245126199"


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


def item(company: Company, document: Id, amount: int, **more: Any) -> dict[str, Any]:
    """So much of what is open of a posted document."""
    lines = company.entry(document)["lines"]
    at = next(at for at, line in enumerate(lines) if line.get("company_id"))
    return {"entry_id": company.row(document)["entry_id"], "line": at, "amount": amount, **more}


def told(company: Company, *amounts: int, currency: str = "EUR", account: str = "1200") -> list[Id]:
    """The lines of a statement of an account of ours."""
    world = company.world
    own = {"journal_id": company.journal("BK"), "account_id": company.account(account), "currency": currency}
    ours = world.create("bank_account", name="Ours", iban=IBAN, **own)
    lines = [{"key": f"{at}", "day": "2026-11-25", "amount": each} for at, each in enumerate(amounts)]
    values = {"key": "s", "currency": currency, "opening": 0, "closing": sum(amounts), "lines": lines}
    assert world.run("bank_account", ours, "import_statement", **values).stands
    assert world.last is not None
    return [row["id"] for row in world.last.rows if "statement_id" in row]


def test_a_bank_line_is_explained_once_and_by_what_is_in_its_currency(company: Company) -> None:
    world, dollars = company.world, company.draw(currency="USD", rate=9 * 10**9)
    euros = company.draw()
    company.posted(dollars), company.posted(euros)
    line, other = told(company, 11_900, 500)

    def explain(at: Id, **arguments: Any) -> str:
        return refused(company, "bank_line", at, "reconcile", **arguments)

    assert explain(line, items=[item(company, dollars, 11_900)]) == (
        "This item is in USD, the bank line in EUR. Say how much of the line pays it."
    )
    for amount, more in ((100, {"discount": 100}), (100, {"written_off": -1}), (100, {"discount": 101})):
        wrong = item(company, euros, amount, **more)
        assert explain(line, items=[wrong]) == "The amount of an item must be more than nothing."
    paid = item(company, euros, 11_900, paid=11_000)
    assert explain(line, items=[paid]) == "What an item of the same currency is paid with is its amount."
    assert world.run("bank_line", line, "reconcile", items=[item(company, euros, 11_900)]).stands
    assert explain(line, items=[]) == "This bank line is explained already."
    assert refused(company, "bank_line", line, "ignore") == "This bank line is explained already."
    assert world.run("bank_line", other, "ignore").stands
    assert refused(company, "bank_line", other, "ignore") == "This bank line is explained already."
    assert explain(other, items=[]) == "This bank line is explained already."


def test_a_payment_in_the_books_explains_one_line_alone(company: Company) -> None:
    world = company.world
    bank, cost = ({"account_id": company.account(each)} for each in ("1200", "4930"))
    lines = [bank | {"debit": 500}, cost | {"credit": 500}]
    values = {"journal_id": company.journal("BK"), "day": "2026-11-25", "base_currency": "EUR", "lines": lines}
    entry = world.create("entry", **values)
    assert world.run("entry", entry, "post_entry").stands
    first, second = told(company, 500, 500)
    tied = {"entry_id": entry, "line": 0, "amount": 500}
    alone = "Entries of the bank account explain a line by themselves."
    coding = [{"account_id": company.account("4930"), "amount": 5}]
    assert refused(company, "bank_line", first, "reconcile", items=[tied], coding=coding) == alone
    assert (
        refused(company, "bank_line", first, "reconcile", items=[tied, tied]) == "An item stands twice in what is paid."
    )
    assert world.run("bank_line", first, "reconcile", items=[tied]).stands
    why = "This entry explains another bank line."
    assert refused(company, "bank_line", second, "reconcile", items=[tied]) == why


def test_a_payment_needs_the_account_of_its_journal(company: Company) -> None:
    values = {"company_id": company.party, "amount": 500, "currency": "EUR", "day": "2026-11-25"}
    payment = company.world.create("payment", journal_id=company.journal("MB"), **values)
    why = f"Choose the usual account of the journal {company.world.row('journal', company.journal('MB'))['name']}."
    assert refused(company, "payment", payment, "post_payment") == why


def test_a_statement_is_taken_back_from_its_own_account(company: Company) -> None:
    world, (line,) = company.world, told(company, 500)
    other = world.create("bank_account", name="Other", iban="DE89370400440532013000")
    statement = world.row("bank_line", line)["statement_id"]
    why = "This statement is not of this bank account."
    assert refused(company, "bank_account", other, "undo_import", statement_id=statement) == why


def test_a_line_in_a_foreign_currency_says_its_rate(company: Company) -> None:
    dollars = company.world.create("account", code="1250", name="Dollars", type="cash", currency="USD")
    own = {"journal_id": company.journal("BK"), "account_id": dollars, "currency": "USD"}
    ours = company.world.create("bank_account", name="Dollars", iban=IBAN, **own)
    lines = [{"key": "a", "day": "2026-11-25", "amount": -500}]
    values = {"key": "s", "currency": "USD", "opening": 0, "closing": -500, "lines": lines}
    assert company.world.run("bank_account", ours, "import_statement", **values).stands
    assert company.world.last is not None
    (line,) = (row["id"] for row in company.world.last.rows if "statement_id" in row)
    coding = [{"account_id": company.account("4930"), "amount": -500}]
    why = "This bank line is in a foreign currency. Say its exchange rate."
    assert refused(company, "bank_line", line, "reconcile", coding=coding) == why
    assert company.world.run("bank_line", line, "reconcile", coding=coding, rate=9 * 10**9).stands


def test_what_must_not_leave_is_not_released(company: Company) -> None:
    world, first = company.world, company.world.person
    own = {"journal_id": company.journal("BK"), "account_id": company.account("1200")}
    ours = world.create("bank_account", name="Ours", iban=IBAN, **own)
    stranger = world.create("company", name="Other")
    theirs, strange = (
        world.create("bank_account", name=name, iban="DE89370400440532013000", company_id=party)
        for name, party in (("Theirs", company.party), ("Strange", stranger))
    )
    world.person = SECOND
    assert all(world.run("bank_account", each, "confirm_account").stands for each in (theirs, strange))
    world.person = first
    bill, invoice = company.bill(), company.draw()
    company.posted(bill), company.posted(invoice)
    draft = world.create(
        "entry",
        journal_id=company.journal("MB"),
        day="2026-11-20",
        base_currency="EUR",
        lines=[{"account_id": company.account("1600"), "credit": 500, "company_id": company.party}],
    )
    right = item(company, bill, 11_900, company_id=company.party, payee_account_id=theirs)

    def releasing(*items: dict[str, Any]) -> str:
        values = {"name": "B", "execution": "2026-11-27", "currency": "EUR", "bank_account_id": ours}
        batch = world.create("payment_batch", items=[*items], **values)
        world.person = SECOND
        verdict = world.run("payment_batch", batch, "release_batch")
        world.person = first
        assert verdict.stands is (world.row("payment_batch", batch)["state"] == "released")
        return verdict.reason

    missing = "Payment 1 does not say to which account it goes."
    assert releasing() == "There is no payment to write: choose at least one."
    assert releasing(right | {"payee_account_id": None}) == missing
    assert releasing(right | {"payee_account_id": strange}) == "Payment 1: Strange is not an account of who is paid."
    assert releasing(right | {"company_id": None}) == "Payment 1: Theirs is not an account of who is paid."
    assert releasing(right, right | {"entry_id": draft, "line": 0}) == "Payment 2: the bill is not posted yet."
    owed_to_us = item(company, invoice, 11_900, company_id=company.party, payee_account_id=theirs)
    assert "what we owe is paid" in releasing(owed_to_us)
    assert world.patch(*SETTINGS, {"approval": "other"}).stands
    assert releasing(right) == "Payment 1: nobody has approved the bill."
    assert world.patch(*SETTINGS, {"approval": None}).stands
    assert releasing(right) == ""
    kept = {"name": "B", "execution": "2026-11-27", "currency": "EUR", "bank_account_id": ours, "items": [right]}
    batch = world.create("payment_batch", **kept)
    assert world.act(Action.DELETE, "bank_account", theirs).stands
    world.person = SECOND
    assert refused(company, "payment_batch", batch, "release_batch") == missing


def test_who_approved_a_bill_does_not_release_its_payment(company: Company) -> None:
    world, first = company.world, company.world.person
    own = {"journal_id": company.journal("BK"), "account_id": company.account("1200")}
    ours = world.create("bank_account", name="Ours", iban=IBAN, **own)
    theirs = world.create("bank_account", name="Theirs", iban="DE89370400440532013000", company_id=company.party)
    bill = company.bill()
    world.person = SECOND
    assert world.run("bank_account", theirs, "confirm_account").stands
    assert company.run(bill, "approve_document") == ""
    world.person = first
    company.posted(bill)
    right = item(company, bill, 11_900, company_id=company.party, payee_account_id=theirs)
    values = {"name": "B", "execution": "2026-11-27", "currency": "EUR", "bank_account_id": ours}
    other = company.bill()
    company.posted(other)
    unseen = item(company, other, 11_900, company_id=company.party, payee_account_id=theirs)
    both = world.create("payment_batch", items=[right, unseen], **values)
    why = "Payment 2: you have put this batch together, and nobody else has approved the bill."
    assert why in refused(company, "payment_batch", both, "release_batch")
    batch = world.create("payment_batch", items=[right], **values)
    world.person = SECOND
    assert "you have approved the bill" in refused(company, "payment_batch", batch, "release_batch")
    world.person = first
    assert world.run("payment_batch", batch, "release_batch").stands, "somebody else has approved its bill"
    assert refused(company, "payment_batch", batch, "release_batch") == "Only a draft of a batch is released."
