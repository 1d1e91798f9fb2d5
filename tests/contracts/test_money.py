"""Money on both stores: what is paid, matched, given up and taken back leaves every sub-ledger equal to its account."""

from __future__ import annotations

import asyncio
from random import Random

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.contracts.books import Books, line, verb
from tests.contracts.paying import (
    balance,
    create,
    invoice,
    item,
    left,
    match,
    matches,
    paid,
    receipt,
    refused,
    taxed,
)


async def test_lines_settle_each_other_and_never_more_than_is_open(books: Books) -> None:
    owed, paid = await invoice(books), await receipt(books, 12_000)
    assert "Only" in await refused(books, match(owed, paid, amount=10_001))
    await books.must(match(owed, paid, amount=4_000))
    assert await left(books, owed) == (6_000, None)
    await books.must(match(paid, owed))
    assert [await left(books, each) for each in (owed, paid)] == [(0, None), (2_000, None)]
    assert "debit that is open" in await refused(books, match(owed, paid))


async def test_only_open_lines_of_one_account_and_party_are_matched(books: Books) -> None:
    owed, other = await invoice(books), await receipt(books)
    income = verb("entry", owed, "match_lines", line=1, other_entry_id=other, other_line=1)
    assert "no open items" in await refused(books, income)
    beyond = verb("entry", owed, "match_lines", line=7, other_entry_id=other, other_line=0)
    assert "posted entries" in await refused(books, beyond)
    somebody = create("company", name="Somebody else")
    await books.must(somebody)
    theirs = line(books.accounts["receivable"], credit=5, company_id=somebody.record_id)
    others = await books.post([theirs, line(books.accounts["bank"], debit=5)])
    assert "the same party" in await refused(books, match(owed, others))
    draft = books.draft([line(books.accounts["receivable"], credit=5), line(books.accounts["bank"], debit=5)])
    assert "posted entries" in await refused(books, match(owed, draft.record_id), draft)


async def test_a_difference_of_the_rate_is_an_entry_of_its_own_and_undoing_takes_it_back(books: Books) -> None:
    owed = await invoice(books, 9_000, currency="USD", foreign=10_000)
    paid = await receipt(books, 8_700, currency="USD", foreign=-10_000)
    await books.must(match(owed, paid))
    assert [await left(books, each) for each in (owed, paid)] == [(0, 0), (0, 0)]
    assert await balance(books, books.accounts["loss"]) == 300
    (closing,) = await matches(books, "difference")
    assert "another made" in await refused(books, verb("matching", closing, "undo_matching"))
    (made,) = await matches(books, "paid")
    await books.must(verb("matching", made, "undo_matching", day="2026-12-01"))
    assert [await left(books, each) for each in (owed, paid)] == [(9_000, 10_000), (8_700, 10_000)]
    assert await balance(books, books.accounts["loss"]) == 0
    assert "undone already" in await refused(books, verb("matching", made, "undo_matching"))
    await books.must(match(owed, paid, amount=2_500))
    assert await left(books, owed) == (6_750, 7_500)


async def test_a_payment_pays_several_items_and_what_is_too_much_stays_open(books: Books) -> None:
    one, other = await invoice(books), await invoice(books, 5_000)
    await books.must(*(mutations := paid(books, 16_000, item(one, 10_000), item(other, 5_000))))
    payment = await books.row("payment", mutations[0].record_id)
    assert (payment["state"], payment["number_text"]) == ("posted", "BNK-2026-00001")
    assert [await left(books, each) for each in (one, other)] == [(0, None), (0, None)]
    assert await left(books, payment["entry_id"], 1) == (1_000, None)
    third = await invoice(books, 3_000)
    items = [{"entry_id": third, "line": 0}]
    await books.must(verb("entry", payment["entry_id"], "allocate", line=1, items=items))
    assert await left(books, third) == (2_000, None)
    dollars = await invoice(books, 9_000, currency="USD", foreign=10_000)
    over = paid(books, 12_000, item(dollars, 10_000), currency="USD", rate=9_000_000_000)
    await books.must(*over)
    payment = await books.row("payment", over[0].record_id)
    assert await left(books, payment["entry_id"], 1) == (1_800, 2_000)


async def test_a_payment_pays_no_more_than_is_open_nor_more_than_it_is(books: Books) -> None:
    owed = await invoice(books)
    for amount, items, why in (
        (20_000, [item(owed, 10_001)], "Only 100.00 is open"),
        (9_000, [item(owed, 10_000)], "come to more than the payment"),
        (20_000, [item(owed, 5_000), item(owed, 5_000)], "stands twice"),
        (0, [], "needs an amount"),
        (5_000, [item(owed, 5_000, discount=6_000)], "cannot be more than"),
    ):
        *before, last = paid(books, amount, *items)
        assert why in await refused(books, last, *before)
    *before, last = paid(books, 5_000, item(owed, 5_000), company_id=await books.company())
    assert "the same party" in await refused(books, last, *before)
    *before, last = paid(books, 5_000, item(owed, 5_000, discount=1), currency="USD", rate=9_000_000_000)
    assert "given up in the currency of the item" in await refused(books, last, *before)
    assert await left(books, owed) == (10_000, None)
    new, post = paid(books, 100, item(owed, 100))
    await books.must(new, post)
    assert "posted already" in await refused(books, verb("payment", new.record_id, "post_payment"))


async def test_a_credit_note_is_set_off_or_refunded(books: Books) -> None:
    owed = await invoice(books)
    credits_ = [await receipt(books, 3_000), await receipt(books, 2_000)]
    await books.must(*paid(books, 7_000, item(owed, 10_000), item(credits_[0], 3_000)))
    assert [await left(books, each) for each in (owed, credits_[0])] == [(0, None), (0, None)]
    await books.must(*paid(books, 2_000, item(credits_[1], 2_000), direction="out"))
    assert await left(books, credits_[1]) == (0, None)
    assert await balance(books, books.accounts["receivable"]) == 0


async def test_a_discount_for_paying_early_corrects_the_tax(books: Books) -> None:
    owed = await taxed(books)
    await books.must(*paid(books, 11_662, item(owed, 11_900, discount=238)))
    assert await left(books, owed) == (0, None)
    assert await balance(books, books.accounts["given"]) == 200
    assert await balance(books, books.accounts["tax"]) == -1_900 + 38
    assert len(await matches(books, "discount")) == 1


async def test_a_foreign_payment_realises_the_difference_of_each_part(books: Books) -> None:
    owed = await invoice(books, 9_000, currency="USD", foreign=10_000)
    *new, post = paid(books, 4_000, item(owed, 4_000), currency="USD")
    assert "no rate of USD" in await refused(books, post, *new)
    await books.must(*paid(books, 4_000, item(owed, 4_000), currency="USD", rate=9_500_000_000))
    assert await left(books, owed) == (5_400, 6_000)
    assert await balance(books, books.accounts["gain"]) == -200
    await books.must(*paid(books, 5_000, item(owed, 5_000)))
    assert await left(books, owed) == (400, 445)


async def test_taking_a_payment_back_opens_all_it_had_paid(books: Books) -> None:
    owed, foreign = await taxed(books), await invoice(books, 9_000, currency="USD", foreign=10_000)
    first = paid(books, 10_000, item(owed, 10_238, discount=238))
    second = paid(books, 10_000, item(foreign, 10_000), currency="USD", rate=8_000_000_000)
    await books.must(*first, *second)
    assert await balance(books, books.accounts["loss"]) == 1_000
    for each in (first, second):
        back = verb("payment", each[0].record_id, "reverse_payment", day="2026-12-02")
        await books.must(back)
        assert "Only a posted payment" in await refused(books, verb("payment", each[0].record_id, "reverse_payment"))
        assert (await books.row("payment", each[0].record_id))["state"] == "void"
    assert await left(books, owed) == (11_900, None)
    assert await left(books, foreign) == (9_000, 10_000)
    balances = [await balance(books, books.accounts[each]) for each in ("loss", "given", "tax", "bank")]
    assert balances == [0, 0, -1_900, 0]
    assert await matches(books, "paid", "discount", "difference") == []
    await books.must(*paid(books, 11_900, item(owed, 11_900)))


async def test_what_is_given_up_takes_its_tax_with_it(books: Books) -> None:
    owed, rest = await taxed(books), await invoice(books, 7)
    give_up = verb("entry", owed, "write_off", line=0, day="2026-12-01", amount=1_190)
    await books.must(give_up, verb("entry", rest, "write_off", line=0, day="2026-12-01"))
    assert [await left(books, each) for each in (owed, rest)] == [(10_710, None), (0, None)]
    assert await balance(books, books.accounts["lost"]) == 1_007
    assert await balance(books, books.accounts["tax"]) == -1_900 + 190
    beyond = verb("entry", owed, "write_off", line=0, day="2026-12-01", amount=10_711)
    assert "Only 107.10 is open" in await refused(books, beyond)


async def test_what_only_the_rate_has_left_is_realised_and_a_part_leaves_something_of_both(books: Books) -> None:
    up, down = [await invoice(books, 50, currency="USD", foreign=0) for _ in range(2)]
    back = await receipt(books, 70, currency="USD", foreign=0)
    dollars = await receipt(books, 90, currency="USD", foreign=-100)
    assert "Write that rest off" in await refused(books, match(up, dollars))
    await books.must(match(up, back))
    assert "Only 0.00 is open" in await refused(
        books, verb("entry", down, "write_off", line=0, day="2026-12-01", amount=5)
    )
    await books.must(*(verb("entry", each, "write_off", line=0, day="2026-12-01") for each in (down, back)))
    assert [await left(books, each) for each in (up, down, back)] == [(0, 0)] * 3
    assert await balance(books, books.accounts["loss"]) == 50
    assert await balance(books, books.accounts["gain"]) == -20
    cent = await invoice(books, 1, currency="USD", foreign=100)
    await books.must(match(cent, dollars, amount=60))
    assert await left(books, cent) == (1, 40)
    for each in await matches(books, "written_off"):
        await books.must(verb("matching", each, "undo_matching", day="2026-12-01"))
    assert await left(books, down) == (50, 0)


async def test_tax_due_when_paid_is_released_by_the_match_and_goes_back_with_it(books: Books) -> None:
    waits = create("account", code="1766", name="Not due yet", type="tax")
    cash = Mutation(new_id(), *SETTINGS, Action.PATCH, {"tax_basis": "cash"})
    await books.must(waits, cash)
    books.accounts["waits"] = waits.record_id
    owed = await taxed(books)
    assert await balance(books, waits.record_id) == -1_900
    first = paid(books, 5_950, item(owed, 5_950))
    await books.must(*first, *paid(books, 5_712, item(owed, 5_950, discount=238)))
    assert await balance(books, waits.record_id) == 0
    assert await balance(books, books.accounts["tax"]) == -1_862
    await books.must(verb("payment", first[0].record_id, "reverse_payment", day="2026-12-02"))
    assert await balance(books, waits.record_id) + await balance(books, books.accounts["tax"]) == -1_862
    assert await balance(books, waits.record_id) < 0


async def test_whatever_is_paid_matched_and_taken_back_the_sub_ledgers_equal_their_accounts(books: Books) -> None:
    chance = Random(7)
    owed: list[Id] = []
    payments: list[Id] = []
    for _ in range(40):
        amount = chance.randrange(1, 9_999)
        foreign = {"currency": "USD", "foreign": amount + chance.randrange(300)} if chance.random() < 0.5 else {}
        step = chance.choice(["invoice", "pay", "pay", "pay", "match", "undo", "reverse", "write_off"])
        if step == "invoice" or len(owed) < 2:
            owed.append(await invoice(books, amount, **foreign))
        elif step == "pay":
            items = [item(each, chance.randrange(1, 5_000)) for each in chance.sample(owed, 2)]
            rate = {"currency": "USD", "rate": chance.randrange(7, 12) * 10**9} if chance.random() < 0.5 else {}
            new, post = paid(books, sum(each["amount"] for each in items) + chance.randrange(50), *items, **rate)
            *_, verdict = await books.apply(new, post)
            assert not verdict.reason.startswith("The books do not allow"), verdict.reason
            payments += [new.record_id] if verdict.stands else []
        else:
            made = await matches(books, "paid", "written_off")
            entries = await books.select("SELECT id::text FROM entry WHERE kind = 'ordinary' AND posted_at IS NOT NULL")
            one, other = (each for (each,) in chance.sample(entries, 2))
            asked = {
                "match": verb(
                    "entry", one, "match_lines", line=chance.randrange(2), other_entry_id=other, other_line=1
                ),
                "undo": verb("matching", chance.choice(made or [one]), "undo_matching", day="2026-12-05"),
                "reverse": verb("payment", chance.choice(payments or [one]), "reverse_payment", day="2026-12-06"),
                "write_off": verb("entry", chance.choice(owed), "write_off", line=0, day="2026-12-07", amount=7),
            }[step]
            (verdict,) = await books.apply(asked)
            assert not verdict.reason.startswith("The books do not allow"), verdict.reason
    assert len(payments) > 3


async def test_a_device_shows_a_payment_at_once_and_takes_the_servers_number(books: Books) -> None:
    owed = await invoice(books)
    await books.catch_up()
    new, post = paid(books, 10_000, item(owed, 10_000))
    await asyncio.to_thread(lambda: books.replica.write([new, post], actor=books.actor, at=now()))
    shown = await asyncio.to_thread(books.replica.get, "payment", new.record_id)
    assert shown is not None
    assert (shown["state"], shown["number_text"]) == ("posted", None)
    there, here = await books.sums()
    assert len(here) > len(there)
    answers = await books.apply(new, post)
    await asyncio.to_thread(books.replica.store_verdicts, answers)
    assert (await books.row("payment", new.record_id))["number_text"] == "BNK-2026-00001"
