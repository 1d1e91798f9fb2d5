"""What leaves in a batch, on both stores: approved bills, discounts to their last day, and a file of what is posted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from server.changes.apply import apply
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.bank_files.pain001 import PaymentsNotWritable
from sync.clock import new_id, now
from tests.contracts.books import Books, verb
from tests.contracts.paying import both_refuse, create, file_of, left

CLERK, APPROVER = "01890000-0000-7000-8000-00000000000c", "01890000-0000-7000-8000-00000000000d"


def person(books: Books, who: Id) -> Actor:
    return replace(books.actor, person=who)


async def did(books: Books, who: Id, *mutations: Mutation) -> list[str]:
    """What somebody else is told."""
    verdicts = await apply(books.house, books.tenant, person(books, who), mutations, now())
    return [each.reason for each in verdicts]


async def bill(books: Books, **more: Any) -> Id:
    """A draft of a bill of 100, entered by the clerk."""
    one = {"unit_price": 100 * 10**6, "account_id": books.accounts["expense"]}
    head = {"kind": "bill", "company_id": books.accounts["customer"], "journal_id": books.journal}
    head |= {"issued": "2026-11-10", "currency": "EUR", "reference": new_id(), "lines": [one]}
    written = Mutation(new_id(), "document", new_id(), Action.CREATE, head | more)
    assert await did(books, CLERK, written) == [""]
    return written.record_id


async def payee(books: Books) -> Id:
    """A confirmed account of the vendor."""
    theirs = create(
        "bank_account", name="Ada", iban="FR1420041010050500013M02606", company_id=books.accounts["customer"]
    )
    await books.must(theirs)
    assert await did(books, CLERK, verb("bank_account", theirs.record_id, "confirm_account")) == [""]
    return theirs.record_id


async def batch_of(books: Books, document: Id, execution: str = "2026-11-20", **more: Any) -> Id:
    """A batch that pays a posted bill, put together by the clerk."""
    entry = (await books.row("document", document))["entry_id"]
    lines = (await books.row("entry", entry))["lines"]
    line = next(at for at, each in enumerate(lines) if each["account_id"] == books.accounts["payable"])
    item = {"entry_id": entry, "line": line, "amount": 10_000, "company_id": books.accounts["customer"]}
    return await batch_with(books, item | {"payee_account_id": await payee(books), **more}, execution=execution)


async def batch_with(books: Books, *items: dict[str, Any], execution: str = "2026-11-20") -> Id:
    """A batch of these items, put together by the clerk."""
    own = create("bank_account", name="Ours", iban="DE89370400440532013000", journal_id=books.accounts["bank journal"])
    values = {"name": "November", "execution": execution, "currency": "EUR", "items": list(items)}
    batch = create("payment_batch", bank_account_id=own.record_id, **values)
    assert await did(books, CLERK, own, batch) == ["", ""]
    return batch.record_id


async def test_a_batch_pays_no_bill_that_nobody_has_approved(books: Books) -> None:
    before = await bill(books)
    await books.must(verb("document", before, "post_document"))
    await books.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"approval": "other"}))
    unapproved = await batch_of(books, before)
    await both_refuse(books, verb("payment_batch", unapproved, "release_batch"), "nobody has approved the bill")
    after = await bill(books)
    approve = verb("document", after, "approve_document")
    assert (await did(books, CLERK, approve))[
        0
    ] == "You have entered this bill yourself. Somebody else must approve it."
    approve = verb("document", after, "approve_document")
    assert await did(books, APPROVER, approve) == [""]
    await books.must(verb("document", after, "post_document"))
    approved = await batch_of(books, after)
    release = verb("payment_batch", approved, "release_batch")
    assert "you have approved the bill" in (await did(books, APPROVER, release))[0]
    stranger = create("bank_account", name="Else", iban="NL91ABNA0417164300", company_id=await books.company())
    await books.must(stranger)
    assert await did(books, CLERK, verb("bank_account", stranger.record_id, "confirm_account")) == [""]
    for account, why in ((stranger.record_id, "Else is not an account of who is paid"), (None, "to which account")):
        astray = await batch_of(books, after, payee_account_id=account)
        await both_refuse(books, verb("payment_batch", astray, "release_batch"), why)
    await books.must(verb("payment_batch", approved, "release_batch"))


async def test_a_bill_up_to_the_limit_needs_no_second_person(books: Books) -> None:
    await books.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"approval": "other", "approval_above": 10_000}))
    small = await bill(books)
    await books.must(verb("document", small, "post_document"))
    await books.must(verb("payment_batch", await batch_of(books, small), "release_batch"))
    price = {"unit_price": 100_010_000, "account_id": books.accounts["expense"]}
    more = await bill(books, lines=[price])
    await both_refuse(books, verb("document", more, "post_document"), "needs approval")
    dear, cheap = [await bill(books, currency="USD", rate=each * 10**8) for each in (101, 100)]
    await both_refuse(books, verb("document", dear, "post_document"), "needs approval")
    await books.must(verb("document", cheap, "post_document"))


async def test_a_vendor_gets_the_bill_less_its_credit_in_one_sum(books: Books) -> None:
    documents = [await bill(books), await bill(books, kind="vendor_credit", discount=400_000)]
    items = []
    for each in documents:
        await books.must(verb("document", each, "post_document"))
        entry = (await books.row("document", each))["entry_id"]
        lines = (await books.row("entry", entry))["lines"]
        at = next(at for at, one in enumerate(lines) if one["account_id"] == books.accounts["payable"])
        items.append({"entry_id": entry, "line": at, "company_id": books.accounts["customer"]})
    theirs = await payee(books)
    (owed, credit) = ({**each, "payee_account_id": theirs} for each in items)
    owed |= {"amount": 10_000, "text": "R-1"}
    paid_out = await batch_with(books, owed, {**credit, "amount": 6_000})
    why = "what we owe is paid, and what is owed to us is set off"
    await both_refuse(books, verb("payment_batch", paid_out, "release_batch"), why)
    nothing = await batch_with(books, {**owed, "amount": 6_000}, {**credit, "amount": -6_000})
    why = "the credits come to as much as the bills"
    await both_refuse(books, verb("payment_batch", nothing, "release_batch"), why)
    batch = await batch_with(books, owed, {**credit, "amount": -6_000, "text": "G-2"})
    for name in ("release_batch", "post_batch"):
        await books.must(verb("payment_batch", batch, name))
    file = await file_of(books, batch)
    assert b"<NbOfTxs>1<" in file
    assert b"<CtrlSum>40.00<" in file
    assert b"<Ustrd>R-1 - G-2<" in file
    row = await books.row("payment_batch", batch)
    assert (row["total"], len({each["payment_id"] for each in row["items"]})) == (4_000, 1)
    assert [await left(books, each["entry_id"], each["line"]) for each in row["items"]] == [(0, None), (0, None)]


async def test_a_discount_is_taken_to_its_last_day(books: Books) -> None:
    terms = create("payment_terms", name="2 % in 10 days", discount_percent=20_000, discount_days=10)
    await books.must(terms)
    document = await bill(books, terms_id=terms.record_id)
    await books.must(verb("document", document, "post_document"))
    late = await batch_of(books, document, "2026-11-21", discount=200)
    why = "the discount could be taken until 2026-11-20"
    await both_refuse(books, verb("payment_batch", late, "release_batch"), why)
    in_time = await batch_of(books, document, discount=200)
    await books.must(verb("payment_batch", in_time, "release_batch"))
    await both_refuse(books, verb("payment_batch", in_time, "post_batch", day="2026-11-21"), why)
    with pytest.raises(PaymentsNotWritable, match="post the batch"):
        await file_of(books, in_time)
    await books.must(verb("payment_batch", in_time, "post_batch"))
    assert b"<CtrlSum>98.00<" in await file_of(books, in_time)
    item = (await books.row("payment_batch", in_time))["items"][0]
    assert await left(books, item["entry_id"], item["line"]) == (0, None)
