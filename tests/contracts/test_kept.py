"""What posted entries rest on stays what it was: on a device, on the server, and for SQL written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import psycopg
import pytest

from server.changes.apply import apply
from shared_models.accounting.account import ALIKE, TYPES
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.ids import Id, derived_id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from tests.contracts.bank import IBAN
from tests.contracts.books import Books, line, verb
from tests.contracts.paying import both_refuse, create, item
from tests.contracts.selling import Selling

NOBODY = "01890000-0000-7000-8000-00000000000e"


def patch(record_type: str, record_id: Id, **values: Any) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.PATCH, values)


def delete(record_type: str, record_id: Id) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.DELETE)


async def by_hand(books: Books, why: str, *statements: str) -> None:
    for each in statements:
        with pytest.raises(psycopg.Error, match=why):
            await books.execute(each)


async def test_an_account_with_entries_stays_where_it_was_reported(books: Books) -> None:
    bank, income, cost = (books.accounts[each] for each in ("bank", "income", "expense"))
    await books.post([line(bank, debit=500), line(income, credit=500)])
    where = "Move its balance instead"
    for type_ in TYPES.keys() - ALIKE[2]:
        await books.must(patch("account", cost, type=type_)), await books.must(patch("account", cost, type="expense"))
        (verdict,) = await books.apply(patch("account", income, type=type_))
        assert where in verdict.reason
        await by_hand(books, "stays what it is", f"UPDATE account SET type = '{type_}' WHERE id = '{income}'")
    await both_refuse(books, patch("account", income, type="equity"), where)
    await both_refuse(books, patch("account", bank, type="current_asset"), where)
    await both_refuse(books, patch("account", bank, currency="USD"), "1200 has entries, so it keeps its currency.")
    await both_refuse(books, patch("account", bank, heading=True), "1200 has entries, so it cannot become a heading.")
    await both_refuse(books, patch("account", bank, party_required=True), "without a customer or vendor")
    await both_refuse(books, delete("account", income), "8400 has entries: end its use instead.")
    await books.must(patch("account", income, type="other_income", name="Sales", valid_to="2026-12-31"))
    await books.must(delete("account", cost))
    for change in ("currency = 'USD'", "heading = true", "deleted_at = now()", f"id = '{new_id()}'"):
        await by_hand(books, "stays what it is", f"UPDATE account SET {change} WHERE id = '{bank}'")
    await by_hand(books, "without a party", f"UPDATE account SET party_required = true WHERE id = '{bank}'")


async def test_settings_and_journals_with_entries_stay(books: Books) -> None:
    income, customer = books.accounts["income"], books.accounts["customer"]
    empty = create("journal", code="E", name="Empty", kind="general", prefix="E-")
    await books.must(empty, patch("journal", books.journal, kind="opening"))
    entry = await books.post(
        [line(books.accounts["receivable"], debit=500, company_id=customer), line(income, credit=500)]
    )
    await both_refuse(books, delete(*SETTINGS), "The books have entries, so their settings and their currency stay.")
    controls = (await books.row(*SETTINGS))["controls"]
    owed = [each for each in controls if each["role"] != "payable"] + [{"role": "payable", "account_id": income}]
    await both_refuse(books, patch(*SETTINGS, controls=owed), "without a customer or vendor, so it cannot hold")
    await both_refuse(books, patch("journal", books.journal, kind="sale"), "This journal has entries")
    await both_refuse(books, delete("journal", books.journal), "This journal has entries")
    await books.must(patch(*SETTINGS, name="Ours", controls=controls[:-1]), delete("journal", empty.record_id))
    told = f'\'[{{"role": "receivable", "account_id": "{income}"}}]\''
    stay = ("base_currency = 'USD'", "deleted_at = now()", f"id = '{new_id()}'")
    await by_hand(books, "their settings stay", *(f"UPDATE ledger_settings SET {each}" for each in stay))
    await by_hand(books, "has their names", f"UPDATE ledger_settings SET controls = {told}")
    for table, key in (("journal", "journal_id"), ("number_series", "series_id")):
        where = f"WHERE id = (SELECT {key} FROM entry WHERE id = '{entry}')"
        changes = (f"UPDATE {table} SET id = '{new_id()}' {where}", f"UPDATE {table} SET deleted_at = now() {where}")
        await by_hand(books, "stays what it is", *changes)


async def test_the_role_of_a_tenant_deletes_no_row_of_any_table(books: Books) -> None:
    tables = [
        each
        for (each,) in await books.select("SELECT tablename::text FROM pg_tables WHERE schemaname = current_schema()")
    ]
    assert {"journal", "number_series", "ledger_line", "attachment"} <= {*tables}
    for each in tables:
        await by_hand(books, "permission denied", f'DELETE FROM "{each}"', f'TRUNCATE "{each}"')


async def test_the_file_of_a_posted_document_and_a_posted_batch_stay(books: Books) -> None:
    vendor = {"company_id": books.accounts["customer"]}
    cost = {"unit_price": 100 * 10**6, "account_id": books.accounts["expense"]}
    head = {"journal_id": books.journal, "issued": "2026-11-10", "currency": "EUR", "lines": [cost], **vendor}
    bill, draft = (create("document", kind="bill", reference=each, **head) for each in ("A", "B"))
    files = [
        create("attachment", file_name="bill.pdf", digest="a" * 64, document_id=each.record_id)
        for each in (bill, bill, draft)
    ]
    await books.must(bill, draft, *files, delete("attachment", files[1].record_id))
    await books.must(verb("document", bill.record_id, "post_document"))
    kept = "This file belongs to a posted document and is kept with it."
    for change in ({"digest": "b" * 64}, {"file_name": "x"}, {"document_id": None}, {"document_id": draft.record_id}):
        await both_refuse(books, patch("attachment", files[0].record_id, **change), kept)
    await both_refuse(books, delete("attachment", files[0].record_id), kept)
    await books.must(
        patch("attachment", files[0].record_id, thumbnail="c" * 64), delete("attachment", files[2].record_id)
    )
    where = f"WHERE id = '{files[0].record_id}'"
    changes = ("deleted_at = now()", "digest = repeat('b', 64)", "document_id = NULL", f"id = '{new_id()}'")
    await by_hand(books, "belongs to a posted", *(f"UPDATE attachment SET {each} {where}" for each in changes))

    theirs = create("bank_account", name="Ada", iban="FR1420041010050500013M02606", **vendor)
    own = {"journal_id": books.accounts["bank journal"], "account_id": books.accounts["bank"]}
    bank = create("bank_account", name="House bank", iban=IBAN, **own)
    entry = await books.row("entry", (await books.row("document", bill.record_id))["entry_id"])
    at = next(at for at, each in enumerate(entry["lines"]) if each["account_id"] == books.accounts["payable"])
    paid = item(entry["id"], 10_000) | {"line": at, "payee_account_id": theirs.record_id, **vendor}
    told = {"execution": "2026-11-20", "currency": "EUR", "bank_account_id": bank.record_id, "items": [paid]}
    batch, other = (create("payment_batch", name=each, **told) for each in ("One", "Other"))
    await books.must(theirs, bank, batch, other)
    both = [
        verb("bank_account", theirs.record_id, "confirm_account"),
        verb("payment_batch", batch.record_id, "release_batch"),
    ]
    answers = await apply(books.house, books.tenant, replace(books.actor, person=NOBODY), both, now())
    assert [each.reason for each in answers] == ["", ""]
    await books.must(verb("payment_batch", batch.record_id, "post_batch"), delete("payment_batch", other.record_id))
    instead = "Reverse its payments instead."
    for change in (patch("payment_batch", batch.record_id, name="x"), delete("payment_batch", batch.record_id)):
        await both_refuse(books, change, instead)
    for change in ("state = 'draft'", "posted_at = NULL", "items = '[]'", "deleted_at = now()"):
        await by_hand(books, "final", f"UPDATE payment_batch SET {change} WHERE id = '{batch.record_id}'")


async def test_the_credits_of_a_document_are_no_more_than_it_charged(selling: Selling) -> None:
    books = selling.books
    invoice = await selling.post()
    lines = [{"line": 0}]
    first, second = (verb("document", invoice, "credit_document", day="2026-11-25", lines=lines) for _ in range(2))
    await books.must(first, second)
    notes = [derived_id(each.id, 1) for each in (first, second)]
    dear = [{"text": "All", "unit_price": 300 * 10**6}]
    await books.must(verb("document", notes[0], "post_document"), patch("document", notes[1], lines=dear))
    why = "119.00 EUR are credited already; this would be more than it charged."
    await both_refuse(books, verb("document", notes[1], "post_document"), why)
    columns = await books.select(
        "SELECT quote_ident(attname) FROM pg_attribute WHERE attrelid = 'document'::regclass AND attnum > 0 "
        "AND attgenerated = '' AND NOT attisdropped AND attname <> 'id'"
    )
    listed = ", ".join(each for (each,) in columns)
    again = f"INSERT INTO document (id, {listed}) SELECT gen_random_uuid(), {listed} FROM document "
    again += f"CROSS JOIN generate_series(1, 2) WHERE id = '{notes[0]}'"
    await by_hand(books, "credits more than was charged", again)
    taxes = "(SELECT jsonb_agg(t.value || '{\"percent\": 70000}') FROM jsonb_array_elements(tax_lines) AS t)"
    other = ", ".join(taxes if each == "tax_lines" else each for (each,) in columns)
    at_another = f"INSERT INTO document (id, {listed}) SELECT gen_random_uuid(), {other} FROM document "
    await by_hand(books, "credits more at one rate", f"{at_another} WHERE id = '{notes[0]}'")
