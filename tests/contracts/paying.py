"""What tests of money share: invoices, receipts and payments, and what holds of the books after each of them."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import pytest

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.working_set import WorkingSet
from sync.bank_files.batch_file import batch_file, needed
from sync.clock import new_id, now
from tests.contracts.books import LINES, SUMS, Books, line, verb

MORE = {
    "gain": ("2660", "other_income", "exchange_gain"),
    "loss": ("2150", "expense", "exchange_loss"),
    "unrealised gain": ("2661", "other_income", "unrealised_gain"),
    "unrealised loss": ("2151", "expense", "unrealised_loss"),
    "given": ("8730", "income", "discount_given"),
    "taken": ("3730", "cost_of_sales", "discount_taken"),
    "lost": ("2400", "expense", "write_off"),
    "settlement": ("1789", "tax", "tax_settlement"),
    "rounding": ("2700", "other_income", "rounding"),
}


def create(record_type: str, /, **values: Any) -> Mutation:
    return Mutation(new_id(), record_type, new_id(), Action.CREATE, values)


async def furnish(books: Books) -> None:
    """Add the accounts that verbs post to, a bank journal and a customer (`accounts["customer"]`)."""
    made = {name: create("account", code=code, name=name, type=kind) for name, (code, kind, _) in MORE.items()}
    controls = [{"role": role, "account_id": made[name].record_id} for name, (_, _, role) in MORE.items()]
    controls += [{"role": each, "account_id": books.accounts[each]} for each in ("receivable", "payable")]
    customer = create("company", name="Ada Ltd")
    bank = create(
        "journal", code="BNK", name="Bank", kind="bank", prefix="BNK-{year}-", account_id=books.accounts["bank"]
    )
    values = {"controls": controls, "general_journal_id": books.journal}
    await books.must(*made.values(), customer, bank, Mutation(new_id(), *SETTINGS, Action.PATCH, values))
    books.accounts |= {name: each.record_id for name, each in made.items()}
    books.accounts |= {"customer": customer.record_id, "bank journal": bank.record_id}


async def is_sound(books: Books) -> None:
    """Both stores hold the same lines and sums, and what is open of each account is its balance."""
    lines, sums = await books.both_of(LINES, SUMS)
    for there, here in (lines, sums):
        assert here == there
    assert sum(each[3] - each[4] for each in sums[0]) == 0
    for account in (books.accounts["receivable"], books.accounts["payable"]):
        is_open = sum(
            (1 if each[7] else -1) * (each[7] + each[8] - each[13]) for each in lines[0] if each[5] == account
        )
        assert is_open == sum(each[3] - each[4] for each in sums[0] if each[0] == account)


async def balance(books: Books, account: Id) -> int:
    found = await books.select(f"SELECT sum(debit - credit) FROM ledger_sum WHERE account_id = '{account}'")
    return int(found[0][0] or 0)


async def left(books: Books, entry: Id, position: int = 0) -> tuple[int, int | None]:
    """What is open of a line, in base and in its currency."""
    rows = await books.select(
        "SELECT debit + credit - matched, abs(foreign_amount) - matched_foreign FROM ledger_line "
        f"WHERE entry_id = '{entry}' AND position = {position}"
    )
    return rows[0]


async def refused(books: Books, mutation: Mutation, *before: Mutation) -> str:
    *_, verdict = await books.apply(*before, mutation)
    assert not verdict.stands
    return f"{verdict.code}: {verdict.reason}"


async def both_refuse(books: Books, mutation: Mutation, why: str) -> None:
    """The device refuses at once for the same reason as the server."""
    await books.catch_up()
    with pytest.raises(Fault, match=re.escape(why)):
        await asyncio.to_thread(lambda: books.replica.write([mutation], actor=books.actor, at=now()))
    (verdict,) = await books.apply(mutation)
    assert not verdict.stands
    assert why in verdict.reason


async def invoice(books: Books, amount: int = 10_000, **more: Any) -> Id:
    """An invoice without tax to the customer; its first line is what is owed."""
    party = {"company_id": books.accounts["customer"]}
    return await books.post(
        [
            line(books.accounts["receivable"], debit=amount, **party, **more),
            line(books.accounts["income"], credit=amount),
        ]
    )


async def receipt(books: Books, amount: int = 10_000, day: str = "2026-11-25", **more: Any) -> Id:
    """Money of the customer, posted by hand; its first line is what it pays with."""
    party = {"company_id": books.accounts["customer"]}
    return await books.post(
        [
            line(books.accounts["receivable"], credit=amount, **party, **more),
            line(books.accounts["bank"], debit=amount),
        ],
        day=day,
    )


def match(one: Id, other: Id, **more: Any) -> Mutation:
    return verb("entry", one, "match_lines", line=0, other_entry_id=other, other_line=0, **more)


async def matches(books: Books, *kinds: str) -> list[Id]:
    chosen = ", ".join(f"'{each}'" for each in kinds)
    rows = await books.select(f"SELECT id::text FROM matching WHERE undone_at IS NULL AND kind IN ({chosen})")
    return [each for (each,) in rows]


def paid(books: Books, amount: int, *items: dict[str, Any], **more: Any) -> list[Mutation]:
    """A payment of the customer (or to it) and its posting."""
    values: dict[str, Any] = {
        "journal_id": books.accounts["bank journal"],
        "day": "2026-11-25",
        "company_id": books.accounts["customer"],
        "currency": "EUR",
        "items": list(items),
    }
    new = create("payment", amount=amount, **values | more)
    return [new, verb("payment", new.record_id, "post_payment")]


async def file_of(books: Books, batch: Id) -> bytes:
    """The file for the bank, from what the replica holds."""
    row, known = await books.row("payment_batch", batch), WorkingSet()
    for kind, key in needed(row):
        if (found := await books.row(kind, key)) is not None:
            known.put(books.replica.catalogue.record_type(kind), found)
    return batch_file(row, known, now())


def item(entry: Id, amount: int, **more: Any) -> dict[str, Any]:
    return {"entry_id": entry, "line": 0, "amount": amount, **more}


async def taxed(books: Books, net: int = 10_000, **more: Any) -> Id:
    """A posted invoice with 19 % tax; what comes back is its entry."""
    rates = [{"percent": 190_000, "base_tags": ["81"], "tax_tags": ["81t"]}]
    values = {"name": "VAT", "rates": rates, "account_id": books.accounts["tax"]}
    if "waits" in books.accounts:
        values["transition_account_id"] = books.accounts["waits"]
    vat = create("tax", code=new_id(), **values)
    one = {"unit_price": net * 10**4, "account_id": books.accounts["income"], "tax_ids": [vat.record_id]}
    head = {"company_id": books.accounts["customer"], "journal_id": books.journal, "issued": "2026-11-20"}
    written = create("document", kind="invoice", currency="EUR", lines=[one], **head | more)
    await books.must(vat, written, verb("document", written.record_id, "post_document"))
    return str((await books.row("document", written.record_id))["entry_id"])
