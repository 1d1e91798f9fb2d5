"""What a device proposes for the lines of its bank accounts, and that accepting it settles just what it names."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest_asyncio

from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.open_items.proposal import Reason
from shared_models.banking.accepting import by_proposal
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.replica.bank_proposals import Suggestion, suggested
from tests.contracts.bank import imported, moved, open_bank, statement
from tests.contracts.books import Books, line, open_books, verb
from tests.contracts.paying import both_refuse


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    customer = Mutation(new_id(), "company", new_id(), Action.CREATE, {"name": "Ada Ltd"})
    values = {"name": "Theirs", "iban": "DE75512108001245126199", "company_id": customer.record_id}
    await opened.must(customer, Mutation(new_id(), "bank_account", new_id(), Action.CREATE, values))
    opened.accounts |= {"customer": customer.record_id, "house bank": await open_bank(opened)}
    yield opened
    opened.replica.close()


async def owed(books: Books, amount: int, reference: str) -> Id:
    lines = [
        line(books.accounts["receivable"], debit=amount, company_id=books.accounts["customer"]),
        line(books.accounts["income"], credit=amount),
    ]
    return await books.post(lines, reference=reference)


async def proposed(books: Books) -> list[Suggestion]:
    await books.catch_up()
    account = books.accounts["house bank"]
    found, _ = await asyncio.to_thread(
        lambda: books.replica.look(lambda deciding: suggested(deciding.connection, account))
    )
    return found


async def test_open_items_are_proposed_until_they_are_settled(books: Books) -> None:
    first, second = await owed(books, 11_900, "RE-2026-007"), await owed(books, 5_000, "RE-2026-008")
    lines = [
        moved("2026-11-24", 11_900, "Invoice RE 2026 007"),
        moved("2026-11-25", 5_000, "Thank you", iban="DE75512108001245126199"),
    ]
    await imported(books, books.accounts["house bank"], statement(0, *lines))
    by_number, by_account = await proposed(books)
    assert by_number.proposals[0].reasons == (Reason.NUMBER, Reason.AMOUNT)
    assert [each.item_id for each in by_number.proposals[0].pays] == [f"{first}/0"]
    assert by_account.proposals[0].reasons == (Reason.AMOUNT, Reason.ACCOUNT)
    assert [each.item_id for each in by_account.proposals[0].pays] == [f"{second}/0"]
    items = [{"entry_id": first, "line": 0, "amount": 11_900}]
    await books.must(verb("bank_line", by_number.line.id, "reconcile", items=items))
    assert [each.line.id for each in await proposed(books)] == [by_account.line.id]
    await books.must(verb("bank_line", by_number.line.id, "undo_reconcile"))
    assert len(await proposed(books)) == 2


async def test_a_rule_codes_what_pays_nothing_that_is_open(books: Books) -> None:
    rule = {"name": "Fees", "name_contains": "Bank", "direction": "out", "account_id": books.accounts["expense"]}
    await books.must(Mutation(new_id(), "bank_rule", new_id(), Action.CREATE, rule))
    lines = [moved("2026-11-24", -350, "Fee", name="My Bank"), moved("2026-11-25", 350, "Fee", name="My Bank")]
    await imported(books, books.accounts["house bank"], statement(0, *lines))
    coded, not_coded = await proposed(books)
    assert coded.rule is not None
    assert coded.rule.coding.account_id == books.accounts["expense"]
    assert not_coded.rule is None


async def test_a_payment_that_was_posted_by_hand_is_proposed_until_a_line_tells_it(books: Books) -> None:
    paid = await books.post(
        [line(books.accounts["bank"], credit=2_000), line(books.accounts["expense"], debit=2_000)], reference="RENT-11"
    )
    lines = (moved("2026-11-24", -2_000, "RENT 11"), moved("2026-11-25", -2_000, "RENT 11"))
    await imported(books, books.accounts["house bank"], statement(0, *lines))
    first, second = await proposed(books)
    named = [each.item_id for found in (first, second) for each in found.proposals[0].pays]
    assert named == [f"{paid}/0", f"{paid}/0"]
    items = [{"entry_id": paid, "line": 0, "amount": 2_000}]
    await books.must(verb("bank_line", first.line.id, "reconcile", items=items))
    (left,) = await proposed(books)
    assert (left.line.id, left.proposals) == (second.line.id, ())


async def test_a_payment_in_another_currency_is_told_by_what_it_took_from_the_account(books: Books) -> None:
    dollars = [
        line(books.accounts["bank"], credit=3_800, currency="USD", foreign=-4_000),
        line(books.accounts["expense"], debit=3_800, currency="USD", foreign=4_000),
    ]
    paid = await books.post(dollars, reference="RENT-11")
    lines = (moved("2026-11-24", -3_800, "RENT 11"), moved("2026-11-25", -4_000, "RENT 11"))
    await imported(books, books.accounts["house bank"], statement(0, *lines))
    right, wrong = await proposed(books)
    assert [(each.item_id, each.amount) for each in right.proposals[0].pays] == [(f"{paid}/0", -3_800)]
    assert not wrong.proposals or wrong.proposals[0].rest
    items = [{"entry_id": paid, "line": 0, "amount": 3_800}]
    await both_refuse(books, verb("bank_line", wrong.line.id, "reconcile", items=items), "38.00 of -40.00")
    await books.must(verb("bank_line", right.line.id, "reconcile", items=items))


async def test_an_item_of_another_currency_is_proposed_near_the_days_rate_and_paid(books: Books) -> None:
    values = {"currency": "USD", "day": "2026-11-20", "rate": 9_000_000_000}
    await books.must(Mutation(new_id(), "exchange_rate", new_id(), Action.CREATE, values))
    made = {
        role: Mutation(new_id(), "account", new_id(), Action.CREATE, {"code": role, "name": role, "type": "expense"})
        for role in ("exchange_gain", "exchange_loss")
    }
    controls = [{"role": role, "account_id": each.record_id} for role, each in made.items()]
    general = {"controls": controls, "general_journal_id": books.journal}
    await books.must(*made.values(), Mutation(new_id(), *SETTINGS, Action.PATCH, general))
    lines = [
        line(
            books.accounts["receivable"],
            debit=9_100,
            currency="USD",
            foreign=10_000,
            company_id=books.accounts["customer"],
        ),
        line(books.accounts["income"], credit=9_100),
    ]
    dollars = await books.post(lines, reference="RE-2026-009")
    await imported(books, books.accounts["house bank"], statement(0, moved("2026-11-24", 8_950, "RE 2026 009")))
    (found,) = await proposed(books)
    best = found.proposals[0]
    assert best.reasons == (Reason.NUMBER, Reason.RATE, Reason.FOREIGN)
    assert [(each.item_id, each.amount, each.settled) for each in best.pays] == [(f"{dollars}/0", 8_950, 10_000)]
    await books.must(verb("bank_line", found.line.id, "reconcile", **by_proposal(found.line, best, {})))
    left = "SELECT debit - matched, foreign_amount - matched_foreign FROM ledger_line WHERE entry_id = "
    assert await books.select(f"{left}'{dollars}' AND position = 0") == [(0, 0)]
    loss = f"SELECT sum(debit - credit)::bigint FROM ledger_line WHERE account_id = '{made['exchange_loss'].record_id}'"
    assert await books.select(loss) == [(150,)]


async def test_a_discount_that_terms_offer_is_proposed_and_taken_with_its_tax(books: Books) -> None:
    terms = {"name": "2 % in 10 days", "discount_percent": 20_000, "discount_days": 10}
    given = {"code": "8730", "name": "Discounts", "type": "income"}
    sale = {"code": "SAL", "name": "Sales", "kind": "sale", "prefix": "S-", "account_id": books.accounts["income"]}
    made = [
        Mutation(new_id(), kind, new_id(), Action.CREATE, values)
        for kind, values in (("payment_terms", terms), ("account", given), ("journal", sale))
    ]
    roles = {"receivable": books.accounts["receivable"], "discount_given": made[1].record_id}
    controls = {"controls": [{"role": role, "account_id": account} for role, account in roles.items()]}
    lines = [{"text": "Work", "unit_price": 100_000_000, "account_id": books.accounts["income"]}]
    invoice = {
        "kind": "invoice", "company_id": books.accounts["customer"], "journal_id": made[2].record_id,
        "issued": "2026-11-20", "currency": "EUR", "terms_id": made[0].record_id, "lines": lines,
    }  # fmt: skip
    document = Mutation(new_id(), "document", new_id(), Action.CREATE, invoice)
    await books.must(*made, Mutation(new_id(), *SETTINGS, Action.PATCH, controls), document)
    await books.must(verb("document", document.record_id, "post_document"))
    number = (await books.row("document", document.record_id))["number_text"]
    coming = (moved("2026-11-25", 9_800, number), moved("2026-12-25", 9_800, number))
    await imported(books, books.accounts["house bank"], statement(0, *coming))
    early, late = await proposed(books)
    (pays,) = early.proposals[0].pays
    assert (pays.amount, pays.discount, Reason.DISCOUNT in early.proposals[0].reasons) == (9_800, 200, True)
    assert late.proposals[0].pays[0].discount == 0
    arguments = by_proposal(early.line, early.proposals[0], {})
    await books.must(verb("bank_line", early.line.id, "reconcile", **arguments))
    left = "SELECT sum(debit + credit - matched)::bigint FROM ledger_line WHERE account_id = "
    assert await books.select(f"{left}'{books.accounts['receivable']}'") == [(0,)]
    assert await books.select(f"SELECT debit FROM ledger_line WHERE account_id = '{made[1].record_id}'") == [(200,)]
