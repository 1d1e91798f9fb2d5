"""What PostgreSQL itself refuses of the books, whoever writes the SQL: each forgery is right but for one thing."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
import pytest_asyncio
import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError

from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.calendar import period_key
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from tests.contracts.books import Books, line, open_books, verb

FINAL, PERMISSION = "final", "permission denied|must be owner|InsufficientPrivilege"
ON_POSTED = {
    "UPDATE entry SET text = 'x'": FINAL,
    "UPDATE entry SET posted_at = NULL": FINAL,
    "UPDATE entry SET lines = '[]'": FINAL,
    "UPDATE entry SET hash = repeat('0', 64)": FINAL,
    "UPDATE entry SET deleted_at = now()": FINAL,
    "DELETE FROM entry": PERMISSION,
    "TRUNCATE entry": PERMISSION,
    "UPDATE ledger_line SET debit = debit + 1": PERMISSION,
    "UPDATE ledger_sum SET debit = 0": PERMISSION,
    "UPDATE ledger_tag SET debit = 0": PERMISSION,
    "UPDATE ledger_chain SET number = 0": PERMISSION,
    "DELETE FROM ledger_chain": PERMISSION,
    "ALTER TABLE entry DISABLE TRIGGER ALL": PERMISSION,
    "DROP FUNCTION ledger_posting() CASCADE": PERMISSION,
    "CREATE TABLE entry_copy AS TABLE entry": PERMISSION,
    "UPDATE account SET deleted_at = now() WHERE code = '8400'": "has entries",
    "UPDATE journal SET kind = 'sale'": "has entries",
    "UPDATE journal SET deleted_at = now()": "has entries",
    "UPDATE number_series SET prefix = 'X'": "has given numbers",
    "UPDATE number_series SET journal_id = id": "has given numbers",
    "UPDATE number_series SET device_id = id": "has given numbers",
    "UPDATE number_series SET deleted_at = now()": "has given numbers",
    "UPDATE ledger_lock SET until = NULL WHERE kind = 'hard'": "never opens again",
    "UPDATE ledger_lock SET until = '2026-01-30' WHERE kind = 'hard'": "never opens again",
    "UPDATE ledger_lock SET kind = 'all' WHERE kind = 'hard'": "never opens again",
    "UPDATE ledger_lock SET deleted_at = now() WHERE kind = 'hard'": "never opens again",
    "DELETE FROM ledger_lock": PERMISSION,
}
BY_THE_OWNER = {
    "UPDATE {}.entry SET text = 'x'": FINAL,
    "DELETE FROM {}.entry": FINAL,
    "DELETE FROM {}.ledger_lock": "never opens again",
}


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    yield opened
    opened.replica.close()


async def refusal(books: Books, statement: str) -> str:
    """Why PostgreSQL refuses a statement; empty where it does not."""
    try:
        await books.execute(statement)
    except (psycopg.Error, DBAPIError) as refused:
        return str(refused)
    return ""


def new_account(code: str, **more: Any) -> Mutation:
    return Mutation(
        new_id(), "account", new_id(), Action.CREATE, {"code": code, "name": code, "type": "expense", **more}
    )


async def paid(books: Books, *, company_id: Id) -> tuple[Id, Id]:
    """An invoice of 130 dollars at 100 euro, and what was paid of it, which nobody has matched."""
    receivable, dollars = books.accounts["receivable"], {"currency": "USD", "company_id": company_id}
    owed = [line(receivable, 10_000, 0, foreign=13_000, **dollars), line(books.accounts["income"], 0, 10_000)]
    got = [line(books.accounts["bank"], 10_000, 0), line(receivable, 0, 10_000, foreign=-13_000, **dollars)]
    return await books.post(owed), await books.post(got)


async def test_sql_written_by_hand_cannot_touch_what_is_posted(books: Books) -> None:
    await books.post([line(books.accounts["bank"], 5), line(books.accounts["income"], 0, 5, tax_tags=["81"])])
    await books.must(verb(*SETTINGS, "lock_books", kind="hard", until="2026-01-31"))
    everything = "SELECT e::text FROM entry AS e UNION ALL SELECT l::text FROM ledger_lock AS l"
    before = await books.select(everything)
    said = {statement: await refusal(books, statement) for statement in ON_POSTED}
    assert [each for each, why in ON_POSTED.items() if not re.search(why, said[each])] == []
    for statement, why in BY_THE_OWNER.items():
        with pytest.raises(DBAPIError, match=why):
            async with books.house.owner() as connection:
                await connection.execute(sa.text(statement.format(books.tenant.schema)))
    assert await books.select(everything) == before
    assert await refusal(books, "UPDATE entry SET version = version + 1, bucket = 'all:other'") == ""


async def test_a_forged_posting_is_refused_by_postgresql(books: Books) -> None:
    heading, later, over = (new_account("49", heading=True), new_account("4910", valid_from="2026-12-01"),
                            new_account("4920", valid_to="2026-10-31"))  # fmt: skip
    needing, dollars = new_account("4930", party_required=True), new_account("4940", currency="USD")
    gone = new_account("4950")
    wrong = (heading, later, over, needing, dollars, gone)
    other = Mutation(
        new_id(), "journal", new_id(), Action.CREATE, {"code": "B", "name": "B", "kind": "general", "prefix": "B-"}
    )
    controls = [{"role": "receivable", "account_id": books.accounts["receivable"]}]
    await books.must(
        *wrong,
        other,
        Mutation(new_id(), "account", gone.record_id, Action.DELETE),
        Mutation(new_id(), *SETTINGS, Action.PATCH, {"controls": controls}),
        verb(*period_key("2026-02"), "close_period"),
        verb(*SETTINGS, "open_year", first="2025-01-01"),
    )
    ((year,),) = await books.select("SELECT id::text FROM fiscal_year WHERE first = '2025-01-01'")
    await books.must(verb(*SETTINGS, "close_year", fiscal_year_id=year))
    await books.must(verb(*SETTINGS, "lock_books", kind="all", until="2026-03-31"))
    await books.must(verb(*SETTINGS, "lock_books", kind="tax", until="2026-05-31"))
    assert await refusal(books, "UPDATE period SET state = 'open' WHERE month = '2025-06'") == ""
    bank, income = books.accounts["bank"], books.accounts["income"]
    entry = await books.post([line(bank, 5), line(income, 0, 5, tax_tags=["81"])])
    columns = [each for (each,) in await books.select(
        "SELECT attname::text FROM pg_attribute WHERE attrelid = 'entry'::regclass AND attnum > 0 "
        "AND attgenerated = '' AND NOT attisdropped"
    )]  # fmt: skip
    right = {"number": "2", "place": "2", "number_text": "'GEN-2026-00002'", "previous_hash": "hash"}
    right |= {"hash": "repeat('1', 64)"}

    def forged(**values: str) -> str:
        told = right | {"id": f"'{new_id()}'"} | values
        listed, chosen = ", ".join(f'"{each}"' for each in columns), ", ".join(told.get(each, each) for each in columns)
        return f"INSERT INTO entry ({listed}) SELECT {chosen} FROM entry WHERE id = '{entry}'"

    def lines(*told: dict[str, Any]) -> dict[str, str]:
        return {"lines": f"'{json.dumps(told)}'"}

    def against(account: Id) -> dict[str, str]:
        return lines(line(account, 5), line(income, 0, 5))

    tries: list[tuple[dict[str, str], str]] = [
        (lines(), "does not balance"),
        (lines(line(bank, 5)), "does not balance"),
        (lines(line(bank, 5), line(income, 0, 4)), "does not balance"),
        (lines(line(bank, 5, 5), line(income, 5, 5)), "one_side"),
        (lines(line(bank, 0, 0), line(income, 0, 0)), "one_side"),
        (lines(line(bank, -5, 0), line(income, 0, -5)), "one_side"),
        ({"base_currency": "'USD'"}, "not kept in USD"),
        *((against(each.record_id), "nothing can be posted to") for each in wrong),
        (against(books.accounts["receivable"]), "nothing can be posted to"),
        (against(new_id()), "nothing can be posted to"),
        ({"day": "'2031-01-01'"}, "not open"),
        ({"day": "'2026-02-10'"}, "not open"),
        ({"day": "'2025-06-10'"}, "not open"),
        ({"day": "'2026-03-31'"}, "locked"),
        ({"day": "'2026-05-31'"}, "locked"),
        *(({each: "NULL"}, "not whole") for each in ("series_id", "number", "place", "hash")),
        ({"number": "7"}, "does not follow"),
        ({"number": "1"}, "duplicate|does not follow"),
        ({"place": "9"}, "does not follow"),
        ({"place": "1"}, "duplicate|does not follow"),
        ({"previous_hash": "'00'"}, "does not follow"),
        ({"series_id": f"'{new_id()}'", "previous_hash": "''", "place": "1"}, "does not follow"),
        ({"journal_id": f"'{other.record_id}'"}, "not one of its journal"),
        ({"number_text": "'GEN-2'"}, "not one of its journal"),
        ({"number_text": "'B-00002'"}, "not one of its journal"),
    ]
    said = [await refusal(books, forged(**values)) for values, _ in tries]
    assert [each for each, found in zip(tries, said, strict=True) if not re.search(each[1], found)] == []
    assert await books.select("SELECT count(*) FROM ledger_line") == [(2,)]
    untaxed = lines(line(bank, 5), line(income, 0, 5))
    assert await refusal(books, forged(**untaxed, day="'2026-05-31'")) == "", "all the rest of the forgeries is right"


async def test_matches_take_no_more_than_is_open_on_both_stores(books: Books) -> None:
    customer, stranger = await books.company(), await books.company()
    (invoice, payment), (another, _) = await paid(books, company_id=customer), await paid(books, company_id=stranger)
    match = {
        "day": "'2026-11-20'", "account_id": f"'{books.accounts['receivable']}'", "debit_entry_id": f"'{invoice}'",
        "debit_line": "0", "credit_entry_id": f"'{payment}'", "credit_line": "1", "base_currency": "'EUR'",
        "amount": "6000", "debit_foreign": "7000", "credit_foreign": "7000", "debit_currency": "'USD'",
        "credit_currency": "'USD'", "kind": "'paid'", "made_at": "now()", "version": "1", "bucket": "'all'",
        "created_at": "now()", "updated_at": "now()", "created_by": f"'{invoice}'", "updated_by": f"'{invoice}'",
    }  # fmt: skip

    def insert(**other: str) -> str:
        values = {"id": f"'{new_id()}'"} | match | other
        return f"INSERT INTO matching ({', '.join(values)}) VALUES ({', '.join(values.values())})"

    assert await refusal(books, insert()) == ""
    assert "ledger_line_open" in await refusal(books, insert(debit_foreign="1", credit_foreign="1"))
    assert "ledger_line_open_foreign" in await refusal(books, insert(amount="1"))
    little = {"amount": "1", "debit_foreign": "1", "credit_foreign": "1"}
    assert "no such debit" in await refusal(books, insert(**little | {"debit_line": "1"}))
    assert "no such credit" in await refusal(books, insert(**little | {"credit_line": "0"}))
    debit = little | {"credit_entry_id": f"'{another}'", "credit_line": "0"}
    assert "no such credit" in await refusal(books, insert(**debit)), "what the stranger owes is no credit"
    assert "no such" in await refusal(books, insert(**little | {"account_id": f"'{books.accounts['bank']}'"}))
    assert "one party" in await refusal(books, insert(**little | {"debit_entry_id": f"'{another}'"}))
    taken = "SELECT matched, matched_foreign FROM ledger_line WHERE matched > 0"
    assert await books.select(taken) == [(6000, 7000), (6000, 7000)]
    assert FINAL in await refusal(books, "UPDATE matching SET amount = 1")
    assert await refusal(books, "UPDATE matching SET undone_at = now()") == ""
    assert await books.select(taken) == []
