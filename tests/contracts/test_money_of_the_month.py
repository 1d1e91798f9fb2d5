"""Batches of payments, reminders, and what ends a month and a year, on both stores."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from server.changes.apply import apply
from shared_models.accounting.calendar import fiscal_year_key, period_key
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.run_dunning import charge_id
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.contracts.books import Books, line, verb
from tests.contracts.paying import (
    balance,
    create,
    file_of,
    invoice,
    item,
    left,
    paid,
    refused,
)


async def batched(books: Books, *items: dict[str, Any]) -> Id:
    """A batch of our bank account."""
    own = create("bank_account", name="Ours", iban="DE89370400440532013000", journal_id=books.accounts["bank journal"])
    values = {"name": "November", "execution": "2026-11-27", "currency": "EUR", "items": list(items)}
    batch = create("payment_batch", bank_account_id=own.record_id, **values)
    await books.must(own, batch)
    return batch.record_id


async def as_another(books: Books, *mutations: Mutation) -> list[str]:
    """What a second person is told."""
    other = replace(books.actor, person="01890000-0000-7000-8000-00000000000b")
    verdicts = await apply(books.house, books.tenant, other, mutations, now())
    return [each.reason for each in verdicts]


async def test_a_batch_is_released_by_another_person_and_pays_only_confirmed_accounts(books: Books) -> None:
    vendor = {"company_id": books.accounts["customer"]}
    bill = await books.post(
        [line(books.accounts["expense"], debit=10_000), line(books.accounts["payable"], credit=10_000, **vendor)]
    )
    theirs = create("bank_account", name="Ada", iban="FR1420041010050500013M02606", **vendor)
    await books.must(theirs)
    told = {"entry_id": bill, "line": 1, "amount": 10_000, "discount": 200, "text": "Bill 7", **vendor}
    batch = await batched(books, {**told, "payee_account_id": theirs.record_id})
    confirm = verb("bank_account", theirs.record_id, "confirm_account")
    assert "Somebody else must confirm" in (await as_another(books, verb("payment_batch", batch, "release_batch")))[0]
    assert "yourself" in await refused(books, confirm)
    assert "Only a released batch" in await refused(books, verb("payment_batch", batch, "post_batch"))
    assert await as_another(books, verb("bank_account", theirs.record_id, "confirm_account")) == [""]
    assert "put this batch together" in await refused(books, verb("payment_batch", batch, "release_batch"))
    assert await as_another(books, verb("payment_batch", batch, "release_batch")) == [""]
    changed = Mutation(new_id(), "bank_account", theirs.record_id, Action.PATCH, {"iban": "DE02120300000000202051"})
    await books.must(changed)
    assert "Somebody else must confirm" in await refused(books, verb("payment_batch", batch, "post_batch"))
    assert await as_another(books, verb("bank_account", theirs.record_id, "confirm_account")) == [""]
    await books.must(Mutation(new_id(), "payment_batch", batch, Action.PATCH, {"execution": "2026-11-28"}))
    assert "Only a released batch" in await refused(books, verb("payment_batch", batch, "post_batch"))
    assert await as_another(books, verb("payment_batch", batch, "release_batch")) == [""]
    await books.must(verb("payment_batch", batch, "post_batch"))
    assert await left(books, bill, 1) == (0, None)
    row = await books.row("payment_batch", batch)
    assert (row["state"], row["total"]) == ("posted", 9_800)
    assert (await books.row("payment", row["items"][0]["payment_id"]))["batch_id"] == batch
    file = await file_of(books, batch)
    assert b"<Nm>Ada Ltd<" in file
    assert b">98.00<" in file
    assert b"DE02120300000000202051" in file


async def test_a_closed_year_takes_no_entry_and_years_close_in_their_order(books: Books) -> None:
    first, second = (fiscal_year_key(f"{year}-01-01")[1] for year in (2026, 2027))
    await invoice(books)
    await books.must(verb(*SETTINGS, "open_year", first="2027-01-01"))
    assert "2026 first" in await refused(books, verb(*SETTINGS, "close_year", fiscal_year_id=second))
    await books.must(verb(*SETTINGS, "close_year", fiscal_year_id=first))
    late = books.draft([line(books.accounts["bank"], debit=5), line(books.accounts["income"], credit=5)])
    assert "is closed" in await refused(books, verb("entry", late.record_id, "post_entry"), late)
    assert "closed" in await refused(books, verb(*period_key("2026-11"), "reopen_period"))
    await books.must(verb(*SETTINGS, "close_year", fiscal_year_id=second))
    assert "2027 is closed" in await refused(books, verb(*SETTINGS, "reopen_year", fiscal_year_id=first))
    for year in (second, first):
        await books.must(verb(*SETTINGS, "reopen_year", fiscal_year_id=year))
    await books.must(verb(*period_key("2026-11"), "reopen_period"), verb("entry", late.record_id, "post_entry"))
    assert await balance(books, books.accounts["income"]) == -10_005


async def test_opening_balances_in_mid_year_leave_items_that_are_paid_later(books: Books) -> None:
    party = {"company_id": books.accounts["customer"], "due": "2026-06-30"}
    opening = await books.post(
        [
            line(books.accounts["receivable"], debit=700, text="Invoice 17", **party),
            line(books.accounts["receivable"], debit=300, text="Invoice 18", **party),
            line(books.accounts["bank"], credit=1_000),
        ],
        day="2026-06-01",
        kind="opening",
    )
    await books.must(*paid(books, 300, {"entry_id": opening, "line": 1, "amount": 300}))
    assert [await left(books, opening, at) for at in (0, 1)] == [(700, None), (0, None)]


async def test_what_a_letter_charges_is_owed_from_then_on_and_bears_no_interest(books: Books) -> None:
    owed = await invoice(books, due="2026-10-21")
    earned = create("account", code="8605", name="Charges", type="other_income")
    level = create("dunning_level", name="Second letter", level=1, days=10, fee=500, interest=100_000, posts=True)
    told = {"level_ids": [level.record_id], "items": [{"entry_id": owed, "line": 0}]}
    run = {"day": "2026-11-20", **told}
    await books.must(earned, level)
    assert "account of dunning fees" in await refused(books, verb(*SETTINGS, "run_dunning", **run))
    settings = await books.row(*SETTINGS)
    controls = [*settings["controls"], {"role": "dunning_fee", "account_id": earned.record_id}]
    await books.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"controls": controls}))
    running = verb(*SETTINGS, "run_dunning", **run)
    provisional = await books.on_device(running, "SELECT id, fee, interest, entry_id FROM dunning_letter")
    await books.must(verb(*SETTINGS, "run_dunning", **run))
    ((letter, fee, interest, charge),) = await books.select(
        "SELECT id::text, fee, interest, entry_id::text FROM dunning_letter"
    )
    assert (fee, interest, charge) == (500, 82, charge_id(letter))  # 10 % of 100.00 for 30 days
    assert provisional == [(letter, fee, interest, charge)]
    assert await balance(books, earned.record_id) == -582
    assert await left(books, charge) == (582, None)
    again = {"level_ids": [level.record_id], "letter_ids": [letter],
             "items": [{"entry_id": each, "line": 0} for each in (owed, charge)]}  # fmt: skip
    other = await invoice(books, amount=1_000, due="2026-11-25")
    again["items"].append({"entry_id": other, "line": 0})
    await books.must(verb(*SETTINGS, "run_dunning", day="2026-12-20", **again))
    rows = await books.select("SELECT items, total FROM dunning_letter WHERE day = '2026-12-20'")
    items = {each["entry_id"]: each for each in rows[0][0]}
    assert (items[charge]["level"], items[charge]["open"], items[other]["level"]) == (0, 582, 1)
    interest = round(10_000 * 60 / 3650) + round(1_000 * 25 / 3650)
    assert rows[0][1] == 10_000 + 582 + 1_000 + 500 + interest


async def test_dunning_letters_are_written_once_a_day_and_rise_by_their_levels(books: Books) -> None:
    owed = await invoice(books, due="2026-11-20")
    levels = [
        create("dunning_level", name=f"Level {level}", level=level, days=10, fee=fee)
        for level, fee in ((1, None), (2, 500))
    ]
    told = {"level_ids": [each.record_id for each in levels], "items": [{"entry_id": owed, "line": 0}]}
    await books.must(*paid(books, 4_000, item(owed, 4_000)), *levels)
    await books.must(verb(*SETTINGS, "run_dunning", day="2026-11-25", **told))
    assert await books.select("SELECT level FROM dunning_letter") == []
    for _ in range(2):
        await books.must(verb(*SETTINGS, "run_dunning", day="2026-12-01", **told))
    rows = await books.select("SELECT id::text, level, total FROM dunning_letter WHERE issued_at IS NOT NULL")
    ((first, level, total),) = rows
    assert (level, total) == (1, 6_000)
    await books.must(verb(*SETTINGS, "run_dunning", day="2026-12-12", letter_ids=[first], **told))
    assert await books.select("SELECT level, fee, total FROM dunning_letter ORDER BY day DESC LIMIT 1") == [
        (2, 500, 6_500)
    ]
    await books.must(verb(*SETTINGS, "run_dunning", day="2026-12-13", **told))  # of who has not heard of the letters
    await books.must(*paid(books, 6_000, item(owed, 6_000)))
    await books.must(verb(*SETTINGS, "run_dunning", day="2026-12-28", letter_ids=[first], **told))
    assert await books.select("SELECT count(*) FROM dunning_letter") == [(2,)]
