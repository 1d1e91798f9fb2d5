"""From bills to the line of the bank's statement, through public doors: approved, batched, paid, told, accepted."""

from __future__ import annotations

import asyncio

from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.open_items.proposal import SURE, Reason
from shared_models.banking.accepting import by_proposal
from shared_models.kernel.ids import Id
from shared_models.kernel.money import from_text
from shared_models.kernel.mutation import Action, Mutation
from sync.bank_files.read import read
from sync.bank_files.statement import StatementLine
from sync.bank_files.xml_tree import parse
from sync.clock import new_id
from sync.replica.bank_proposals import Suggestion, suggested
from tests.contracts.bank import IBAN, imported, statement
from tests.contracts.books import Books, verb
from tests.contracts.paying import balance, file_of
from tests.contracts.test_paying_in_batches import APPROVER, batch_with, bill, did, payee
from tests.sync.bank_files.writers import camt

DAY = "2026-11-20"


async def posted_bill(books: Books, **more: object) -> dict[str, object]:
    """A bill that somebody else has approved and a third has posted, as an item of a batch."""
    document = await bill(books, **more)
    assert await did(books, APPROVER, verb("document", document, "approve_document")) == [""]
    await books.must(verb("document", document, "post_document"))
    entry = (await books.row("document", document))["entry_id"]
    lines = (await books.row("entry", entry))["lines"]
    at = next(at for at, one in enumerate(lines) if one["account_id"] == books.accounts["payable"])
    owed = (lines[at].get("credit") or 0) - (lines[at].get("debit") or 0)
    return {"entry_id": entry, "line": at, "amount": owed, "company_id": books.accounts["customer"]}


async def paid_batch(books: Books, *items: dict[str, object]) -> Id:
    """A batch of these, put together by the clerk, released and posted by us."""
    theirs = await payee(books)
    told = [{**each, "payee_account_id": theirs, "text": f"R-{at}"} for at, each in enumerate(items)]
    batch = await batch_with(books, *told, execution=DAY)
    for name in ("release_batch", "post_batch"):
        await books.must(verb("payment_batch", batch, name))
    return batch


def carried_out(file: bytes) -> bytes:
    """What a bank tells of a file of payments on the next day: a line for each of them."""
    order = parse(file).needed("CstmrCdtTrfInitn").needed("PmtInf")
    assert order.value("BtchBookg") == "false"
    lines = [
        StatementLine(
            day=DAY,
            amount=-from_text(each.needed("Amt", "InstdAmt").text, 2),
            currency="EUR",
            name=each.value("Cdtr", "Nm"),
            iban=each.value("CdtrAcct", "Id", "IBAN"),
            purpose=each.value("RmtInf", "Ustrd"),
            end_to_end_id=each.value("PmtId", "EndToEndId"),
            value_day=DAY,
        )
        for each in order.children
        if each.name == "CdtTrfTxInf"
    ]
    assert sum(each.amount for each in lines) == -from_text(order.value("CtrlSum"), 2)
    return camt(statement(100_000, *lines, number="1", opening_day=DAY, closing_day=DAY))


async def test_bills_are_approved_paid_and_found_again_on_the_statement(books: Books) -> None:
    await books.must(Mutation(new_id(), *SETTINGS, Action.PATCH, {"approval": "other"}))
    bills = [await posted_bill(books) for _ in range(2)]
    credit = await posted_bill(books, kind="vendor_credit", discount=750_000)
    batch = await paid_batch(books, *bills, credit)
    assert await balance(books, books.accounts["payable"]) == 0
    row = await books.row("payment_batch", batch)
    assert (row["state"], row["total"]) == ("posted", 17_500)
    own = row["bank_account_id"]
    told = Mutation(new_id(), "bank_account", own, Action.PATCH, {"account_id": books.accounts["bank"]})
    await books.must(told)
    (answered,) = read(carried_out(await file_of(books, batch)))
    assert answered.iban == IBAN
    await imported(books, own, answered)
    found = await proposed(books, own)
    assert sorted(each.line.amount for each in found) == [-10_000, -7_500]
    for each in found:
        best = each.proposals[0]
        assert best.confidence >= SURE
        assert best.rest == 0
        await books.must(verb("bank_line", each.line.id, "reconcile", **by_proposal(each.line, best, {})))
    assert await proposed(books, own) == []
    explained = await books.select("SELECT DISTINCT p.batch_id::text FROM bank_line b JOIN payment p USING (entry_id)")
    assert explained == [(batch,)]
    assert await balance(books, books.accounts["bank"]) == -17_500
    assert await balance(books, books.accounts["payable"]) == 0
    await imported(books, own, answered)
    assert await books.select("SELECT count(*), min(state) FROM bank_line") == [(2, "done")]


async def test_a_batch_that_the_bank_books_as_one_sum_is_found_again(books: Books) -> None:
    batch = await paid_batch(books, *[await posted_bill(books) for _ in range(2)])
    own = (await books.row("payment_batch", batch))["bank_account_id"]
    await books.must(Mutation(new_id(), "bank_account", own, Action.PATCH, {"account_id": books.accounts["bank"]}))
    booked = [StatementLine(day=DAY, amount=-20_000, currency="EUR", purpose="SEPA batch")]
    await imported(books, own, statement(100_000, *booked, number="1"))
    (found,) = await proposed(books, own)
    best = found.proposals[0]
    assert (best.reasons, len(best.pays), best.rest) == ((Reason.BATCH, Reason.AMOUNT), 2, 0)
    assert best.confidence >= SURE
    await books.must(verb("bank_line", found.line.id, "reconcile", **by_proposal(found.line, best, {})))
    told = "FROM bank_line AS b JOIN payment AS p ON p.entry_id = b.entry_id OR p.entry_id = ANY (b.other_entry_ids)"
    assert await books.select(f"SELECT count(*), min(p.batch_id::text) {told}") == [(2, batch)]
    assert await balance(books, books.accounts["bank"]) == -20_000
    again = [StatementLine(day=DAY, amount=-20_000, currency="EUR", purpose="Again")]
    await imported(books, own, statement(80_000, *again, number="2"))
    (left,) = await proposed(books, own)
    assert left.proposals == ()


async def proposed(books: Books, account: Id) -> list[Suggestion]:
    """What a device proposes for the open lines of an account."""
    await books.catch_up()
    found, _ = await asyncio.to_thread(
        lambda: books.replica.look(lambda deciding: suggested(deciding.connection, account))
    )
    return found
