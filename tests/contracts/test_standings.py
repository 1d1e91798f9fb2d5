"""What verbs that close a month are told must be what the books say, on both stores; a device asks its own."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Sequence
from typing import Any

import pytest

from server.database.database import driver
from shared_models.accounting.calendar import lock_key
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.reports.needs import TaggedIn
from shared_models.accounting.reports.span import Span
from shared_models.accounting.standings import FiledIn, ForeignItemsOn, ForeignOn, Outdated, TaxIn
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.books import standings
from sync.books.statements import Statement, for_postgresql
from sync.clock import new_id, now
from tests.contracts.books import Books, line, verb
from tests.contracts.paying import balance, create, invoice, item, left, match, paid, receipt, refused, taxed

NOVEMBER = Span("2026-11-01", "2026-11-30")
DOLLARS = {"currency": "USD", "foreign": 10_000}


async def stands(books: Books, question: Any) -> Any:
    """What both stores answer, which is the same."""
    await books.catch_up()
    asked = [*standings.asking(question)]

    def ask_here(_: Iterable[Statement] = ()) -> Sequence[Any]:
        return books.replica.look(
            lambda deciding: [row for each in asked for row in deciding.connection.execute(each.text, each.parameters)]
        )

    there = []
    async with books.house.tenant(books.tenant) as connection:
        raw = await driver(connection)
        for each in map(for_postgresql, asked):
            there += await (await raw.execute(each.text, each.parameters)).fetchall()
    answers = [standings.answer(question, rows) for rows in (there, await asyncio.to_thread(ask_here))]
    assert answers[0] == answers[1]
    return answers[0]


async def filing(books: Books, payable: int, **more: Any) -> Mutation:
    values: dict[str, Any] = {"form": "UStVA", "first": NOVEMBER.first, "last": NOVEMBER.last, "base_currency": "EUR"}
    values["boxes"] = [{"box": "83", "amount": payable}]
    new = create("tax_return", payable=payable, **values | more)
    await books.must(new)
    return new


def file(new: Mutation, told: dict[Id, int]) -> Mutation:
    balances = [{"account_id": each, "amount": amount} for each, amount in told.items()]
    return verb("tax_return", new.record_id, "file_return", balances=balances)


async def test_a_filed_return_locks_its_days_and_moves_what_is_owed(books: Books) -> None:
    waits = create("account", code="1770", name="Tax that waits", type="tax")
    await books.must(waits)
    books.accounts["waits"] = waits.record_id
    await taxed(books)
    await books.post([line(books.accounts["bank"], debit=7), line(waits.record_id, credit=7)])
    told = await stands(books, TaxIn(NOVEMBER))
    assert told == {books.accounts["tax"]: -1_900}
    assert await stands(books, TaggedIn(NOVEMBER)) == {"81": -10_000, "81t": -1_900}
    new = await filing(books, 1_899)
    await books.must(file(new, told))
    balances = [await balance(books, books.accounts[each]) for each in ("tax", "settlement", "rounding")]
    assert balances == [0, -1_899, -1]
    assert "filed already" in await refused(books, file(new, told))
    assert await refused(books, Mutation(new_id(), "tax_return", new.record_id, Action.PATCH, {"payable": 0}))
    late = books.draft([line(books.accounts["bank"], debit=5), line(books.accounts["tax"], credit=5, tax_tags=["81t"])])
    assert "locked until 2026-11-30" in await refused(books, verb("entry", late.record_id, "post_entry"), late)


async def test_tax_that_was_posted_meanwhile_is_not_filed_unseen(books: Books) -> None:
    await taxed(books)
    new, seen = await filing(books, 1_900), await stands(books, TaxIn(NOVEMBER))
    late = books.draft([line(books.accounts["bank"], debit=5), line(books.accounts["tax"], credit=5)])
    found = await books.apply(late, verb("entry", late.record_id, "post_entry"), file(new, seen))
    assert [each.stands for each in found] == [True, True, False]
    assert "has changed since it was looked at" in found[-1].reason
    await books.must(file(new, {books.accounts["tax"]: -1_905}))
    assert await balance(books, books.accounts["tax"]) == 0


async def test_a_filed_return_is_corrected_by_another_that_posts_what_has_changed(books: Books) -> None:
    await taxed(books)
    first = await filing(books, 1_900)
    await books.must(file(first, {books.accounts["tax"]: -1_900}))
    await books.must(verb(*SETTINGS, "lock_books", kind="tax", until=None))
    await taxed(books, 1_000)
    told = await stands(books, TaxIn(NOVEMBER))
    assert told == {books.accounts["tax"]: -190}
    again = await filing(books, 2_090)
    assert "filed already" in await refused(books, file(again, told))
    other = await filing(books, 2_090, corrects_id=first.record_id, last="2026-12-31")
    assert "same days" in await refused(books, file(other, told))
    second = await filing(books, 2_090, corrects_id=first.record_id)
    await books.must(verb(*SETTINGS, "lock_books", kind="tax", until="2026-12-15"), file(second, told))
    assert (await books.row(*lock_key("tax")))["until"] == "2026-12-15", "a later lock stays"
    assert [await balance(books, books.accounts[each]) for each in ("tax", "settlement")] == [0, -2_090]
    for days in (NOVEMBER, Span("2026-11-30", "2026-12-31"), Span("2026-10-01", "2026-11-01")):
        assert await stands(books, FiledIn("UStVA", days)) == (second.record_id,)
    for form, days in (("UStVA", Span("2026-12-01", "2026-12-31")), ("other", NOVEMBER)):
        assert await stands(books, FiledIn(form, days)) == ()
    third = await filing(books, 2_090, corrects_id=first.record_id)
    assert "filed already" in await refused(books, file(third, {}))


async def test_the_boxes_of_a_return_are_those_of_the_books(books: Books) -> None:
    codes = dict(await books.select("SELECT id::text, code FROM account"))
    aside = [Mutation(new_id(), "account", each, Action.PATCH, {"code": f"X{codes[each]}"}) for each in codes]
    await books.must(*aside, verb(*SETTINGS, "install_chart", chart="skr03", language="de"))
    chosen = "SELECT id::text FROM account WHERE code IN ('1200', '1776', '8400') ORDER BY code"
    bank, tax, income = [each for (each,) in await books.select(chosen)]
    net, vat = line(income, credit=10_000, tax_tags=["ustva:81"]), line(tax, credit=1_900, tax_tags=["ustva:81t"])
    await books.post([line(bank, debit=11_900), net, vat])
    boxes = [{"box": "81", "amount": 10_000}, {"box": "81t", "amount": 1_900}]
    boxes += [{"box": "owed", "amount": 1_900}, {"box": "83", "amount": 1_900}]
    new = await filing(books, 1_900, form="ustva", boxes=[*boxes[:-1], {"box": "83", "amount": 1_800}])
    assert "not those of the books" in await refused(books, file(new, {tax: -1_900}))
    new = await filing(books, 1_900, form="ustva", boxes=boxes)
    await books.must(file(new, {tax: -1_900}))


async def valuing(books: Books, rates: Sequence[Id], day: str = "2026-11-30") -> Mutation:
    """The verb as somebody sends it who has looked at the books."""
    held, items = await stands(books, ForeignOn(day)), await stands(books, ForeignItemsOn(day))
    balances = [
        {"account_id": account, "currency": currency, "foreign": foreign, "in_base": in_base}
        for (account, currency), (foreign, in_base) in held.items()
    ]
    places = [{"entry_id": entry, "line": at} for entry, at in items]
    return verb(*SETTINGS, "revalue", day=day, rate_ids=list(rates), items=places, balances=balances)


async def unrealised(books: Books) -> list[tuple[str, int]]:
    account = books.accounts["unrealised loss"]
    found = await books.select(
        f"SELECT month, debit - credit FROM ledger_sum WHERE account_id = '{account}' ORDER BY month"
    )
    return [(month, amount) for month, amount in found]


async def test_foreign_balances_are_valued_for_a_day_and_again_for_what_has_changed(books: Books) -> None:
    needs_party = Mutation(new_id(), "account", books.accounts["receivable"], Action.PATCH, {"party_required": True})
    await books.must(needs_party)
    owed = await invoice(books, 9_000, **DOLLARS)
    held = line(books.accounts["bank"], debit=1_800, currency="USD", foreign=2_000)
    await books.post([held, line(books.accounts["income"], credit=1_800)])
    rate = create("exchange_rate", currency="USD", day="2026-11-30", rate=8_500_000_000)
    await books.must(rate)
    value = await valuing(books, [rate.record_id])
    await books.must(value)
    assert await unrealised(books) == [("2026-11", 600), ("2026-12", -600)]
    assert await left(books, owed) == (9_000, 10_000)
    assert "have changed" in await refused(books, verb(*SETTINGS, "revalue", **value.arguments))
    assert "valued already" in await refused(books, await valuing(books, [rate.record_id]))
    more = await valuing(books, [rate.record_id])
    assert "later day" in await refused(books, await valuing(books, [rate.record_id], "2026-11-29"))
    await invoice(books, 9_000, **DOLLARS)
    assert "have changed" in await refused(books, more)
    await books.must(await valuing(books, [rate.record_id]))
    assert await unrealised(books) == [("2026-11", 1_100), ("2026-12", -1_100)]
    party = {"account_id": books.accounts["receivable"], "currency": "USD", "foreign": 1, "in_base": 1}
    wrong = verb(*SETTINGS, "revalue", day="2026-10-31", rate_ids=[rate.record_id], items=[], balances=[party])
    assert "have changed" in await refused(books, wrong)


async def test_an_item_is_valued_as_it_was_on_the_day(books: Books) -> None:
    owed = await invoice(books, 9_000, **DOLLARS)
    rate = create("exchange_rate", currency="USD", day="2026-11-30", rate=8_500_000_000)
    payment = await receipt(books, 8_700, day="2026-12-04", **{**DOLLARS, "foreign": -10_000})
    await books.must(rate, match(owed, payment, day="2026-12-04"))
    assert await stands(books, ForeignItemsOn("2026-12-05")) == frozenset()
    await books.must(await valuing(books, [rate.record_id]))
    assert await unrealised(books) == [("2026-11", 500), ("2026-12", -500)]


async def test_a_device_asks_its_own_books_and_keeps_what_it_filed(books: Books, admin: Actor) -> None:
    await taxed(books)
    new = await filing(books, 1_900)
    await books.catch_up()
    books.replica.enrol(tenant_id=books.tenant.id, person_id=admin.person, device_id=admin.device)
    books.replica.adopt(admin.permissions)
    write = books.replica.write
    with pytest.raises(Outdated):
        await asyncio.to_thread(write, [file(new, {})], at=now())
    await asyncio.to_thread(write, [file(new, {books.accounts["tax"]: -1_900})], at=now())
    filed = await asyncio.to_thread(books.replica.get, "tax_return", new.record_id)
    assert filed is not None
    assert filed["filed_at"]
    await books.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"tax_number": "DE1"}))
    assert (await books.row("tax_return", new.record_id))["filed_at"]
    pending = [each.mutation for each in books.replica.queue()]
    verdicts = await books.apply(*pending)
    assert [each.stands for each in verdicts] == [True]
    await asyncio.to_thread(books.replica.store_verdicts, verdicts)


async def test_money_that_waits_is_paid_in_its_currency(books: Books) -> None:
    owed = await invoice(books, 9_000, **DOLLARS)
    await books.must(*paid(books, 10_000, item(owed, 10_000), currency="USD", rate=9_000_000_000))
    assert await stands(books, ForeignItemsOn("2026-11-30")) == frozenset()
