"""Bank lines are explained once: posted against what they pay and what they are, matched, undone, on both stores."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest_asyncio

from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.contracts.bank import imported, moved, open_bank, statement
from tests.contracts.books import Books, line, open_books, verb
from tests.contracts.paying import both_refuse, paid

OPEN = "SELECT debit + credit - matched FROM ledger_line WHERE entry_id = '{entry}' AND position = {at}"
POSTED = (
    "SELECT a.code, l.debit, l.credit FROM ledger_line AS l JOIN account AS a ON a.id = l.account_id "
    "WHERE l.entry_id = '{entry}' ORDER BY l.position"
)


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    customer = Mutation(new_id(), "company", new_id(), Action.CREATE, {"name": "Ada Ltd"})
    lost = {"code": "2400", "name": "Bad debt", "type": "expense"}
    given_up = Mutation(new_id(), "account", new_id(), Action.CREATE, lost)
    input_tax = {"code": "1576", "name": "Input tax", "type": "tax"}
    taxed = Mutation(new_id(), "account", new_id(), Action.CREATE, input_tax)
    rates = [{"percent": 190_000, "base_tags": ["83"], "tax_tags": ["66"]}]
    tax = {"code": "V19", "name": "19 %", "use": "purchase", "rates": rates, "account_id": taxed.record_id}
    roles = ("write_off", "discount_given", "exchange_gain", "exchange_loss")
    controls = {
        "general_journal_id": opened.journal,
        "controls": [{"role": role, "account_id": given_up.record_id} for role in roles],
    }
    made = Mutation(new_id(), "tax", new_id(), Action.CREATE, tax)
    await opened.must(customer, given_up, taxed, made, Mutation(new_id(), *SETTINGS, Action.PATCH, controls))
    opened.accounts |= {"customer": customer.record_id, "V19": made.record_id}
    opened.accounts["house bank"] = await open_bank(opened)
    yield opened
    there, here = await opened.lines()
    assert here == there
    there, here = await opened.sums()
    assert here == there
    assert sum(each[3] - each[4] for each in there) == 0
    there, here = await opened.both("SELECT id, state, entry_id FROM bank_line ORDER BY id")
    assert here == there
    opened.replica.close()


async def invoice(books: Books, amount: int = 11_900) -> Id:
    owed = line(books.accounts["receivable"], debit=amount, company_id=books.accounts["customer"])
    return await books.post([owed, line(books.accounts["income"], credit=amount)])


async def told(books: Books, *amounts: int) -> list[Id]:
    """Bank lines of these amounts."""
    lines = [moved("2026-11-25", amount, f"Line {at}") for at, amount in enumerate(amounts)]
    await imported(books, books.accounts["house bank"], statement(0, *lines))
    return [each for (each,) in await books.select("SELECT id::text FROM bank_line ORDER BY position")]


def paying(entry: Id, amount: int, **more: Any) -> dict[str, Any]:
    return {"entry_id": entry, "line": 0, "amount": amount, **more}


async def left(books: Books, entry: Id, at: int = 0) -> int:
    ((found,),) = await books.select(OPEN.format(entry=entry, at=at))
    return int(found)


async def posted(books: Books, bank_line: Id) -> list[tuple[Any, ...]]:
    row = await books.row("bank_line", bank_line)
    assert row["state"] == "done"
    return await books.select(POSTED.format(entry=row["entry_id"]))


async def refused(books: Books, mutation: Mutation) -> str:
    (verdict,) = await books.apply(mutation)
    assert not verdict.stands
    return f"{verdict.code}: {verdict.reason}"


async def test_a_line_pays_an_invoice_and_what_is_taken_back_is_open_again(books: Books) -> None:
    owed, (paid,) = await invoice(books), await told(books, 11_900)
    ask = verb("bank_line", paid, "reconcile", items=[paying(owed, 11_900)])
    await books.must(ask)
    assert await posted(books, paid) == [("1200", 11_900, 0), ("1400", 0, 11_900)]
    assert await left(books, owed) == 0
    assert "explained already" in await refused(books, verb("bank_line", paid, "reconcile"))
    for time in range(2):
        await books.must(verb("bank_line", paid, "undo_reconcile", day="2026-12-01"))
        assert await left(books, owed) == 11_900
        assert (await books.row("bank_line", paid))["state"] == "open"
        if not time:
            await books.must(verb("bank_line", paid, "reconcile", items=[paying(owed, 11_900)]))
            assert await left(books, owed) == 0


async def test_an_entry_that_explains_a_line_is_reversed_with_that(books: Books) -> None:
    fee, there = await told(books, -1_000, -2_000)
    cost, bank = books.accounts["expense"], books.accounts["bank"]
    known = await books.post([line(bank, credit=2_000), line(cost, debit=2_000)])
    await books.must(
        verb("bank_line", fee, "reconcile", coding=[{"account_id": cost, "amount": -1_000}]),
        verb("bank_line", there, "reconcile", items=[paying(known, 2_000)]),
    )
    entry = (await books.row("bank_line", fee))["entry_id"]
    for each in (entry, known):
        assert "explains a bank line" in await refused(books, verb("entry", each, "reverse_entry"))
    await books.must(*(verb("bank_line", each, "undo_reconcile") for each in (fee, there)))
    assert "reversed already" in await refused(books, verb("entry", entry, "reverse_entry"))
    await books.must(verb("entry", known, "reverse_entry"))


async def test_a_draft_and_what_was_taken_back_explain_no_line(books: Books) -> None:
    out, back_in = await told(books, -2_000, 2_000)
    moved_out = [line(books.accounts["bank"], credit=2_000), line(books.accounts["expense"], debit=2_000)]
    draft, gone = books.draft(moved_out), await books.post(moved_out)
    await books.must(draft, verb("entry", gone, "reverse_entry"))
    ((reversal,),) = await books.select(f"SELECT id::text FROM entry WHERE reverses_id = '{gone}'")
    for told_, entry, why in (
        (out, draft.record_id, "posted entry"),
        (out, gone, "reversed already"),
        (back_in, reversal, "takes another back"),
    ):
        await both_refuse(books, verb("bank_line", told_, "reconcile", items=[paying(entry, 2_000)]), why)


async def test_a_payment_that_a_line_tells_stays_and_pays_what_brings_it_back(books: Books) -> None:
    came, bounced = await told(books, 2_000, -2_000)
    house = await books.row("bank_account", books.accounts["house bank"])
    receivable = {"role": "receivable", "account_id": books.accounts["receivable"]}
    controls = [*(await books.row(*SETTINGS))["controls"], receivable]
    usual = {"account_id": books.accounts["bank"]}
    await books.must(
        Mutation(new_id(), *SETTINGS, Action.PATCH, {"controls": controls}),
        Mutation(new_id(), "journal", house["journal_id"], Action.PATCH, usual),
    )
    books.accounts["bank journal"] = house["journal_id"]
    owed = await invoice(books, 2_000)
    payment, post = paid(books, 2_000, paying(owed, 2_000))
    await books.must(payment, post)
    entry = (await books.row("payment", payment.record_id))["entry_id"]
    places = f"SELECT position, account_id::text FROM ledger_line WHERE entry_id = '{entry}'"
    at = {account: position for position, account in await books.select(places)}
    tie = {"entry_id": entry, "line": at[books.accounts["bank"]], "amount": 2_000}
    await books.must(verb("bank_line", came, "reconcile", items=[tie]))
    await both_refuse(books, verb("payment", payment.record_id, "reverse_payment"), "explains a bank line")
    ((match,),) = await books.select("SELECT id::text FROM matching WHERE undone_at IS NULL")
    open_again = {"entry_id": entry, "line": at[books.accounts["receivable"]], "amount": 2_000}
    await books.must(
        verb("matching", match, "undo_matching"), verb("bank_line", bounced, "reconcile", items=[open_again])
    )
    assert [await left(books, owed), await left(books, entry, open_again["line"])] == [2_000, 0]
    await books.must(*(verb("bank_line", each, "undo_reconcile") for each in (came, bounced)))
    await books.must(verb("payment", payment.record_id, "reverse_payment"))


async def test_a_line_is_split_over_items_accounts_and_taxes(books: Books) -> None:
    owed, (paid,) = await invoice(books), await told(books, 10_710)
    coding = [{"account_id": books.accounts["expense"], "amount": -1_190, "tax_id": books.accounts["V19"]}]
    await books.must(verb("bank_line", paid, "reconcile", items=[paying(owed, 11_900)], coding=coding))
    found = [("1200", 10_710, 0), ("1400", 0, 11_900), ("4900", 1_000, 0), ("1576", 190, 0)]
    assert await posted(books, paid) == found
    tags = await books.select("SELECT tax_tags FROM ledger_line WHERE cardinality(tax_tags) > 0 ORDER BY position")
    assert tags == [(["83"],), (["66"],)]


async def test_tax_that_comes_back_from_a_vendor_stands_on_the_other_side(books: Books) -> None:
    (back,) = await told(books, 1_190)
    coding = [{"account_id": books.accounts["expense"], "amount": 1_190, "tax_id": books.accounts["V19"]}]
    await books.must(verb("bank_line", back, "reconcile", coding=coding))
    assert await posted(books, back) == [("1200", 1_190, 0), ("4900", 0, 1_000), ("1576", 0, 190)]


async def test_what_does_not_make_up_the_amount_or_is_more_than_open_is_refused(books: Books) -> None:
    owed, (paid,) = await invoice(books), await told(books, 12_000)
    short = verb("bank_line", paid, "reconcile", items=[paying(owed, 11_900)])
    assert "119.00 of 120.00 EUR are explained; 1.00 are left" in await refused(books, short)
    much = verb("bank_line", paid, "reconcile", items=[paying(owed, 12_000)])
    assert "Only 119.00" in await refused(books, much)
    assert await left(books, owed) == 11_900


async def test_a_small_rest_is_written_off_and_an_overpayment_stays_open(books: Books) -> None:
    owed, other = await invoice(books), await invoice(books, 5_000)
    short, over = await told(books, 11_850, 5_100)
    await books.must(verb("bank_line", short, "reconcile", items=[paying(owed, 11_900, written_off=50)]))
    assert await posted(books, short) == [("1200", 11_850, 0), ("1400", 0, 11_850), ("1400", 0, 50), ("2400", 50, 0)]
    assert await left(books, owed) == 0
    rest = [{"account_id": books.accounts["receivable"], "amount": 100, "company_id": books.accounts["customer"]}]
    await books.must(verb("bank_line", over, "reconcile", items=[paying(other, 5_000)], coding=rest))
    assert await left(books, str((await books.row("bank_line", over))["entry_id"]), 2) == 100


async def test_an_early_discount_settles_the_item_with_less_money(books: Books) -> None:
    owed, (paid,) = await invoice(books), await told(books, 11_662)
    await books.must(verb("bank_line", paid, "reconcile", items=[paying(owed, 11_900, discount=238)]))
    assert await posted(books, paid) == [("1200", 11_662, 0), ("1400", 0, 11_662), ("1400", 0, 238), ("2400", 238, 0)]
    assert await left(books, owed) == 0
    await books.must(verb("bank_line", paid, "undo_reconcile"))
    assert await left(books, owed) == 11_900


async def test_a_payment_that_is_in_the_books_is_tied_and_not_posted_again(books: Books) -> None:
    first, second = await told(books, -2_000, -2_000)
    there = await books.post([line(books.accounts["bank"], credit=2_000), line(books.accounts["expense"], debit=2_000)])
    tie = [paying(there, 2_000)]
    assert "are explained" in await refused(
        books, verb("bank_line", first, "reconcile", items=[paying(await invoice(books), 1)])
    )
    await books.must(verb("bank_line", first, "reconcile", items=tie))
    assert "explains another bank line" in await refused(books, verb("bank_line", second, "reconcile", items=tie))
    assert (await books.row("bank_line", first))["entry_id"] == there
    await books.must(verb("bank_line", first, "undo_reconcile"))
    assert await books.select(f"SELECT count(*) FROM entry WHERE reverses_id = '{there}'") == [(0,)]
    await books.must(verb("bank_line", second, "reconcile", items=tie))


async def test_a_line_that_sums_payments_in_the_books_is_tied_to_all_of_them(books: Books) -> None:
    whole, *lines = await told(books, -5_000, -2_000, -3_000)
    bank, cost = books.accounts["bank"], books.accounts["expense"]
    paid = [await books.post([line(bank, credit=amount), line(cost, debit=amount)]) for amount in (2_000, 3_000)]
    both = [paying(paid[0], 2_000), paying(paid[1], 3_000)]
    for asked, why in (
        ({"items": both[:1]}, "are explained"),
        ({"items": [*both, both[0]]}, "stands twice"),
        ({"items": both, "coding": [{"account_id": cost, "amount": 1}]}, "by themselves"),
        ({"items": [*both, paying(await invoice(books), 1)]}, "by themselves"),
    ):
        await both_refuse(books, verb("bank_line", whole, "reconcile", **asked), why)
    await books.must(verb("bank_line", whole, "reconcile", items=both))
    row = await books.row("bank_line", whole)
    assert (row["state"], row["entry_id"], row["other_entry_ids"]) == ("done", paid[0], [paid[1]])
    for one, each in zip(lines, both, strict=True):
        await both_refuse(books, verb("bank_line", one, "reconcile", items=[each]), "explains another bank line")
    await books.must(verb("bank_line", whole, "undo_reconcile"))
    assert (await books.row("bank_line", whole))["other_entry_ids"] == []
    assert await books.select("SELECT count(*) FROM entry WHERE reverses_id IS NOT NULL") == [(0,)]
    await books.must(verb("bank_line", lines[0], "reconcile", items=both[:1]))


async def test_two_hundred_lines_are_coded_by_one_batch(books: Books) -> None:
    lines = await told(books, *(-(100 + at) for at in range(200)))
    fee = books.accounts["expense"]
    rule = {"name": "Fees", "name_contains": "Bank", "account_id": fee}
    known = Mutation(new_id(), "bank_rule", new_id(), Action.CREATE, rule)
    asked = [
        verb(
            "bank_line", each, "reconcile", coding=[{"account_id": fee, "amount": -(100 + at)}], rule_id=known.record_id
        )
        for at, each in enumerate(lines)
    ]
    await books.must(known, *asked)
    assert (await books.row("bank_rule", known.record_id))["uses"] == 200
    numbers = await books.select("SELECT count(DISTINCT number_text), max(number) FROM entry")
    assert numbers == [(200, 200)]


async def test_a_line_that_is_left_out_comes_back(books: Books) -> None:
    (paid,) = await told(books, 1)
    await books.must(verb("bank_line", paid, "ignore"))
    assert (await books.row("bank_line", paid))["state"] == "ignored"
    await books.must(verb("bank_line", paid, "undo_reconcile"))
    assert (await books.row("bank_line", paid))["state"] == "open"


async def test_a_device_explains_a_line_at_once_and_the_server_agrees(books: Books) -> None:
    owed, (paid,) = await invoice(books), await told(books, 11_900)
    await books.catch_up()
    ask = verb("bank_line", paid, "reconcile", items=[paying(owed, 11_900)])
    await asyncio.to_thread(lambda: books.replica.write([ask], actor=books.actor, at=now()))
    shown = await asyncio.to_thread(books.replica.get, "bank_line", paid)
    assert shown is not None
    assert shown["state"] == "done"
    matched = OPEN.format(entry=owed, at=0)
    here = await asyncio.to_thread(
        lambda: books.replica.look(lambda deciding: deciding.connection.execute(matched).fetchall())
    )
    assert [tuple(each) for each in here] == [(0,)]
    answers = await books.apply(ask)
    assert answers[0].stands, answers[0].reason
    await asyncio.to_thread(books.replica.store_verdicts, answers)
    assert (await books.row("bank_line", paid))["entry_id"] == shown["entry_id"]


async def test_a_line_pays_an_item_of_another_currency_and_the_difference_is_realised(books: Books) -> None:
    party = {"company_id": books.accounts["customer"]}
    owed = await books.post(
        [
            line(books.accounts["receivable"], debit=10_000, currency="USD", foreign=11_000, **party),
            line(books.accounts["income"], credit=10_000),
        ]
    )
    (bank_line,) = await told(books, 7_350)
    ask: dict[str, Any] = {"items": [paying(owed, 8_250)], "coding": []}
    assert "Say how much of the line pays it" in await refused(books, verb("bank_line", bank_line, "reconcile", **ask))
    ask["items"] = [paying(owed, 8_250, paid=7_000)]
    assert "3.50 are left" in await refused(books, verb("bank_line", bank_line, "reconcile", **ask))
    ask["items"] = [paying(owed, 11_001, paid=7_350)]
    assert "Only 110.00 is open" in await refused(books, verb("bank_line", bank_line, "reconcile", **ask))
    ask["items"] = [paying(owed, 8_250, paid=7_350)]
    await books.must(verb("bank_line", bank_line, "reconcile", **ask))
    assert await posted(books, bank_line) == [("1200", 7_350, 0), ("1400", 0, 7_350)]
    assert await left(books, owed) == 2_500
    lost = "SELECT sum(debit - credit) FROM ledger_sum AS s JOIN account AS a ON a.id = s.account_id"
    assert await books.select(f"{lost} WHERE a.code = '2400'") == [(150,)]
    await books.must(verb("bank_line", bank_line, "undo_reconcile"))
    assert await left(books, owed) == 10_000


async def test_a_foreign_line_pays_an_item_of_the_books_and_the_difference_is_realised(books: Books) -> None:
    owed = await invoice(books, 10_000)
    values = {"name": "Dollars", "currency": "USD", "account_id": books.accounts["bank"]}
    journal = (await books.row("bank_account", books.accounts["house bank"]))["journal_id"]
    account = Mutation(new_id(), "bank_account", new_id(), Action.CREATE, values | {"journal_id": journal})
    await books.must(account)
    await imported(books, account.record_id, statement(0, moved("2026-11-26", 11_000), currency="USD", iban=""))
    ((bank_line,),) = await books.select("SELECT id::text FROM bank_line")
    ask = {"items": [paying(owed, 10_000, paid=11_000)], "rate": 9_000_000_000}
    await books.must(verb("bank_line", bank_line, "reconcile", **ask))
    assert await posted(books, bank_line) == [("1200", 9_900, 0), ("1400", 0, 10_000), ("2400", 100, 0)]
    assert await left(books, owed) == 0
    await books.must(verb("bank_line", bank_line, "undo_reconcile"))
    assert await left(books, owed) == 10_000


async def test_a_foreign_account_pays_a_foreign_invoice_and_the_difference_is_realised(books: Books) -> None:
    party = {"company_id": books.accounts["customer"]}
    owed = await books.post(
        [
            line(books.accounts["receivable"], debit=10_000, currency="USD", foreign=11_000, **party),
            line(books.accounts["income"], credit=10_000),
        ]
    )
    values = {"name": "Dollars", "currency": "USD", "account_id": books.accounts["bank"]}
    journal = (await books.row("bank_account", books.accounts["house bank"]))["journal_id"]
    account = Mutation(new_id(), "bank_account", new_id(), Action.CREATE, values | {"journal_id": journal})
    await books.must(account)
    paid = moved("2026-11-26", 11_000)
    await imported(books, account.record_id, statement(0, paid, currency="USD", iban=""))
    ((bank_line,),) = await books.select("SELECT id::text FROM bank_line")
    ask: dict[str, Any] = {"items": [paying(owed, 11_000)]}
    assert "Say its exchange rate" in await refused(books, verb("bank_line", bank_line, "reconcile", **ask))
    await books.must(verb("bank_line", bank_line, "reconcile", rate=9_000_000_000, **ask))
    assert await posted(books, bank_line) == [("1200", 9_900, 0), ("1400", 0, 9_900)]
    assert await left(books, owed) == 0
    await books.must(verb("bank_line", bank_line, "undo_reconcile"))
    assert await left(books, owed) == 10_000
