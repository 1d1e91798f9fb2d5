"""A bank account in a tenant's books on both stores, and statements for it, for tests of what banks say."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.kernel.verdict import Verdict
from sync.bank_files.importing import import_mutations
from sync.bank_files.statement import Statement, StatementLine
from sync.clock import new_id
from sync.replica.bank_statements import stored_around
from tests.contracts.books import Books

IBAN = "DE89370400440532013000"


def moved(day: str, amount: int, purpose: str = "", **more: Any) -> StatementLine:
    """A line of a statement."""
    return StatementLine(day=day, amount=amount, currency="EUR", purpose=purpose, **more)


def statement(opening: int | None, *lines: StatementLine, number: str = "", **more: Any) -> Statement:
    """A statement whose closing balance is right."""
    closing = None if opening is None else opening + sum(each.amount for each in lines)
    facts: dict[str, Any] = {"form": "camt.053", "currency": "EUR", "iban": IBAN, "number": number}
    return Statement(**facts | {"opening": opening, "closing": closing, "lines": tuple(lines)} | more)


async def open_bank(books: Books, **more: Any) -> Id:
    """A bank account of our own with its journal."""
    bank = {"code": "BNK", "name": "Bank", "kind": "bank", "prefix": "BNK-{year}-"}
    journal = Mutation(new_id(), "journal", new_id(), Action.CREATE, bank)
    values = {"name": "House bank", "iban": IBAN, "journal_id": journal.record_id, "account_id": books.accounts["bank"]}
    account = Mutation(new_id(), "bank_account", new_id(), Action.CREATE, values | more)
    await books.must(journal, account)
    return account.record_id


async def asked(books: Books, account: Id, read: Statement) -> list[Mutation]:
    """What importing a statement asks, by what the replica holds."""
    row = await books.row("bank_account", account)
    stored = await asyncio.to_thread(
        lambda: books.replica.look(lambda deciding: stored_around(deciding.connection, account, read))
    )
    return import_mutations(read, row, stored, new_id, "statement.xml")


async def imported(books: Books, account: Id, *statements: Statement) -> list[Verdict]:
    """The verdicts of importing one after the other."""
    found: list[Verdict] = []
    for each in statements:
        found += await books.apply(*await asked(books, account, each))
    return found


async def bank_lines(books: Books) -> Sequence[tuple[Any, ...]]:
    """Day and amount of all bank lines, which are the same on both stores."""
    there, here = await books.both("SELECT day, amount FROM bank_line ORDER BY day, amount, identity")
    assert here == there
    return there
