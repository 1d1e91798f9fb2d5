"""What documents, payments and matches claim stands in the ledger: SQL by hand cannot forge it."""

from __future__ import annotations

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError

from shared_models.kernel.ids import Id
from sync.clock import new_id
from tests.contracts.books import Books, line, verb
from tests.contracts.paying import create, invoice, item, match, matches, paid, receipt, taxed
from tests.contracts.selling import SALES, Selling


async def by_hand(books: Books, why: str, *statements: str) -> None:
    for each in statements:
        with pytest.raises((psycopg.Error, DBAPIError), match=why):
            await books.execute(each)


async def copy_of(books: Books, table: str, record_id: Id, **other: str) -> str:
    """The statement that adds another row like one, but for some columns (SQL)."""
    found = await books.select(
        f"SELECT attname::text FROM pg_attribute WHERE attrelid = '{table}'::regclass AND attnum > 0 "
        "AND attgenerated = '' AND NOT attisdropped"
    )
    columns = [each for (each,) in found]
    chosen = {"id": "gen_random_uuid()"} | other
    listed = ", ".join(f'"{each}"' for each in columns)
    values = ", ".join(chosen.get(each, f'"{each}"') for each in columns)
    return f"INSERT INTO {table} ({listed}) SELECT {values} FROM {table} WHERE id = '{record_id}'"


async def test_a_posted_document_or_payment_has_its_entry_and_adds_up(books: Books) -> None:
    entry = await taxed(books)
    ((document,),) = await books.select("SELECT id::text FROM document")
    head = {"company_id": books.accounts["customer"], "journal_id": books.journal, "issued": "2026-11-20"}
    draft = create("document", kind="invoice", currency="EUR", **head)
    new = paid(books, 11_900, item(entry, 11_900))
    await books.must(draft, *new)
    claim = f"UPDATE document SET posted_at = now(), entry_id = '{entry}', net = 0, tax = 0, gross = 0"
    await by_hand(books, "stands in no entry", f"{claim} WHERE id = '{draft.record_id}'")
    for other in ({"entry_id": "NULL"}, {"number_text": "'GEN-2026-00009'"}, {"entry_id": f"'{new_id()}'"}):
        await by_hand(books, "stands in no entry", await copy_of(books, "document", document, **other))
    unposted = books.draft([line(books.accounts["bank"], debit=5), line(books.accounts["income"], credit=5)])
    await books.must(unposted)
    await books.execute(f"UPDATE entry SET number_text = 'X' WHERE id = '{unposted.record_id}'")
    other = {"entry_id": f"'{unposted.record_id}'", "number_text": "'X'"}
    await by_hand(books, "stands in no entry", await copy_of(books, "document", document, **other))
    await by_hand(books, "stands in no entry", await copy_of(books, "payment", new[0].record_id, entry_id="NULL"))
    await by_hand(books, "document_adds_up", await copy_of(books, "document", document, gross="gross + 1"))
    await by_hand(books, "document_adds_up", await copy_of(books, "document", document, tax="tax - 1"))


async def test_an_entry_is_reversed_once_and_what_is_posted_is_not_deleted_at_birth(books: Books) -> None:
    bank, income = books.accounts["bank"], books.accounts["income"]
    entry = await books.post([line(bank, debit=100, currency="USD", foreign=130), line(income, credit=100)])
    await books.must(verb("entry", entry, "reverse_entry"))
    ((reversal,),) = await books.select("SELECT id::text FROM entry WHERE reverses_id IS NOT NULL")
    next_one = {"number": "number + 1", "place": "place + 1", "previous_hash": "hash", "hash": "repeat('1', 64)"}
    next_one["number_text"] = "'GEN-2026-00003'"
    await by_hand(books, "entry_reversed_once", await copy_of(books, "entry", reversal, **next_one))
    await by_hand(
        books,
        "posted_stays",
        await copy_of(books, "entry", reversal, **next_one, reverses_id="NULL", deleted_at="now()"),
    )
    half = "jsonb_set(lines, '{0}', (lines->0) - 'currency')"
    await by_hand(
        books, "both_amounts", await copy_of(books, "entry", reversal, **next_one, reverses_id="NULL", lines=half)
    )


async def test_a_match_settles_both_amounts_and_takes_back_what_it_realised(books: Books) -> None:
    dollars = {"currency": "USD", "foreign": 13_000}
    owed = await invoice(books, **dollars)
    got = await receipt(books, 9_000, currency="USD", foreign=-13_000)
    await books.must(match(owed, got))
    (made,) = await matches(books, "paid")
    undone = f"UPDATE matching SET undone_at = now() WHERE id = '{made}'"
    await by_hand(books, "what a match has realised", undone)
    again = {"debit_foreign": "NULL", "credit_foreign": "NULL", "difference_entry_id": "NULL"}
    await books.must(verb("matching", made, "undo_matching"))
    await by_hand(books, "stays undone", f"UPDATE matching SET undone_at = NULL WHERE id = '{made}'")
    whole = await copy_of(books, "matching", made, undone_at="NULL", **again)
    await by_hand(books, "settled in both currencies", whole)
    for wrong in ({"amount": "-amount"}, {"debit_foreign": "-1"}, {"credit_foreign": "-1"}, {"deleted_at": "now()"}):
        forged = await copy_of(books, "matching", made, undone_at="NULL", difference_entry_id="NULL", **wrong)
        await by_hand(books, "of_something", forged)


async def test_a_range_of_voided_numbers_stays(selling: Selling) -> None:
    books = selling.books
    series = create("number_series", prefix="T1-", journal_id=SALES)
    lease = verb("number_series", series.record_id, "lease_series", device_id=books.actor.device, last=9)
    await books.must(series, lease, verb("number_series", series.record_id, "void_series", reason="Lost"))
    for change in ("first = 5", "last = NULL", "reason = 'x'", "deleted_at = now()", "series_id = gen_random_uuid()"):
        await by_hand(books, "final", f"UPDATE number_void SET {change}")
    await books.execute("UPDATE number_void SET lifted = ARRAY['4']")
