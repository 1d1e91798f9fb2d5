"""Rules that hold whoever writes: by verbs, by plain mutations of any client, and by SQL in the tenant's name."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import Any

import psycopg
import pytest
from sqlalchemy.exc import DBAPIError

from server.accounting.verify import verify
from server.changes.apply import apply
from server.changes.replay import Finding
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.ids import Id, named_id
from shared_models.kernel.mutation import Action, Mutation
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from tests.contracts.bank import IBAN, imported, moved, statement
from tests.contracts.books import Books, line, verb
from tests.contracts.paying import create, item, left, paid, refused, taxed
from tests.contracts.selling import CHART, SALES, Selling

BOUGHT = named_id("journal", f"{CHART}/ER")


def patch(record_type: str, record_id: Id, **values: Any) -> Mutation:
    return Mutation(new_id(), record_type, record_id, Action.PATCH, values)


async def forged(books: Books, entry: Id, why: str, **other: str) -> None:
    """A copy of a posted entry that SQL by hand adds, with some columns (SQL) of its own, is refused."""
    columns = [each for (each,) in await books.select(
        "SELECT attname::text FROM pg_attribute WHERE attrelid = 'entry'::regclass AND attnum > 0 "
        "AND attgenerated = '' AND NOT attisdropped"
    )]  # fmt: skip
    right = {"id": f"'{new_id()}'", "number": "number + 1", "place": "place + 1", "previous_hash": "hash"}
    right |= {"number_text": "replace(number_text, '00001', '00002')"}
    chosen = ", ".join((right | other).get(each, f'"{each}"') for each in columns)
    listed = ", ".join(f'"{each}"' for each in columns)
    with pytest.raises((psycopg.Error, DBAPIError), match=why):
        await books.execute(f"INSERT INTO entry ({listed}) SELECT {chosen} FROM entry WHERE id = '{entry}'")


async def test_a_document_bears_the_rounding_of_the_books_however_it_is_written(selling: Selling) -> None:
    books = selling.books
    rounding = {"rounding_mode": "half_even", "tax_rounding": "line", "cash_rounding": 5}
    await books.must(patch(*SETTINGS, **rounding))
    new, bill, own = (
        selling.draw(),
        selling.draw(kind="bill", journal_id=BOUGHT),
        selling.draw(rounding_mode="half_up", cash_rounding=0),
    )
    await books.catch_up()
    await asyncio.to_thread(lambda: books.replica.write([new], actor=books.actor, at=now()))
    shown = await asyncio.to_thread(books.replica.get, "document", new.record_id)
    await asyncio.to_thread(books.replica.store_verdicts, await books.apply(new, bill, own))
    row = await books.row("document", new.record_id)
    assert shown is not None
    for name in (*rounding, "net", "tax", "rounding", "gross"):
        assert row[name] == shown[name] == rounding.get(name, row[name])
    assert row["gross"] % 5 == 0 != row["rounding"]
    assert row["net"] + row["tax"] + row["rounding"] == row["gross"]
    row = await books.row("document", bill.record_id)
    assert (row["rounding_mode"], row["tax_rounding"], row["cash_rounding"]) == ("half_even", "line", None)
    row = await books.row("document", own.record_id)
    assert (row["rounding_mode"], row["cash_rounding"], row["rounding"]) == ("half_up", 0, 0)
    await books.must(patch(*SETTINGS, rounding_mode="half_up", cash_rounding=None))
    await books.must(verb("document", new.record_id, "post_document"))
    row = await books.row("document", new.record_id)
    assert {name: row[name] for name in rounding} == rounding
    entry = await books.row("entry", row["entry_id"])
    settings = await books.row(*SETTINGS)
    (account,) = (each["account_id"] for each in settings["controls"] if each["role"] == "rounding")
    (alone,) = (each for each in entry["lines"] if each["account_id"] == account)
    assert alone["credit"] - alone["debit"] == row["rounding"]


async def test_a_series_numbers_its_own_journal_alone(selling: Selling) -> None:
    books = selling.books
    series = create("number_series", prefix="T1-", journal_id=SALES)
    bill, wrong = selling.draw(kind="bill", journal_id=BOUGHT), selling.draw(kind="bill")
    await books.must(series, bill, wrong)
    lease = {"device_id": books.actor.device, "last": 50}
    await books.must(verb("number_series", series.record_id, "lease_series", **lease))
    given = {"series_id": series.record_id, "number": 1}
    assert "another journal" in await refused(books, verb("document", bill.record_id, "post_document", **given))
    assert "no journal for" in await refused(books, verb("document", wrong.record_id, "post_document"))
    assert (await books.row("number_series", series.record_id))["next"] == 1
    await books.must(verb("document", bill.record_id, "post_document"))
    posted = await books.row("document", bill.record_id)
    entry = await books.row("entry", posted["entry_id"])
    other = await books.select(f"SELECT id::text FROM number_series WHERE journal_id = '{BOUGHT}'")
    assert other == [(entry["series_id"],)]

    bare, begun = create("number_series", prefix="X-"), create("number_series", prefix="Y-", device_id=new_id())
    await books.must(bare)
    assert "which journal" in await refused(books, verb("number_series", bare.record_id, "lease_series", **lease))
    assert "set by the product" in await refused(books, begun)
    early = Mutation(new_id(), "number_series", named_id("number_series", "x"), Action.CREATE, {"prefix": "Z-"})
    await books.must(early)
    assert "journal" in await refused(books, verb("number_series", early.record_id, "lease_series", **lease))

    assert "given numbers" in await refused(books, patch("number_series", entry["series_id"], prefix="N-"))
    gone = Mutation(new_id(), "number_series", entry["series_id"], Action.DELETE)
    assert "given numbers" in await refused(books, gone)
    assert "stays what it is" in await refused(books, patch("journal", BOUGHT, kind="sale"))
    assert "stays what it is" in await refused(books, Mutation(new_id(), "journal", BOUGHT, Action.DELETE))

    await forged(books, entry["id"], "not one of its journal", journal_id=f"'{SALES}'")
    await forged(books, entry["id"], "not one of its journal", number_text="'RE-2026-00002'")
    for change in (f"device_id = '{new_id()}'", f"journal_id = '{SALES}'", "prefix = 'N-'", "deleted_at = now()"):
        with pytest.raises(psycopg.Error, match="given numbers"):
            await books.execute(f"UPDATE number_series SET {change} WHERE id = '{entry['series_id']}'")


async def test_the_rest_of_a_lost_devices_series_is_voided_with_a_document(selling: Selling) -> None:
    books, device = selling.books, selling.books.actor.device
    series = create("number_series", prefix="T1-", journal_id=SALES)
    lease = verb("number_series", series.record_id, "lease_series", device_id=device, last=9)
    first, late = selling.draw(), selling.draw()
    await books.must(series, lease, first, late)
    given = {"series_id": series.record_id}
    await books.must(verb("document", first.record_id, "post_document", number=1, **given))
    await books.must(verb("number_series", series.record_id, "void_series", reason="Lost on a train"))
    void = [(2, 9, "Lost on a train")]
    assert await books.both("SELECT first, last, reason FROM number_void") == (void, void)
    assert (await books.row("number_series", series.record_id))["state"] == "voided"
    again = verb("number_series", series.record_id, "lease_series", device_id=device)
    assert "voided" in await refused(books, again)

    await books.must(verb("document", late.record_id, "post_document", number=4, **given))
    assert (await books.row("document", late.record_id))["number_text"] == "T1-00004"
    assert await books.select("SELECT first, last, lifted FROM number_void") == [(2, 9, ["4"])]
    found: list[Finding] = []
    await asyncio.to_thread(verify, books.house.app_dsn, books.tenant, found.append)
    assert found == []


async def test_the_books_have_one_currency_and_their_control_accounts_name_a_party(books: Books) -> None:
    receivable, income, customer = (books.accounts[each] for each in ("receivable", "income", "customer"))
    whole = [line(receivable, debit=100, company_id=customer), line(income, credit=100)]
    foreign = books.draft(whole, base_currency="USD")
    why = await refused(books, verb("entry", foreign.record_id, "post_entry"), foreign)
    assert "kept in EUR" in why
    bare = books.draft([line(receivable, debit=100), line(income, credit=100)])
    assert "needs a company" in await refused(books, verb("entry", bare.record_id, "post_entry"), bare)

    entry = await books.post(whole)
    await forged(books, entry, "not kept in USD", base_currency="'USD'")
    await forged(books, entry, "nothing can be posted", lines="jsonb_set(lines, '{0}', (lines->0) - 'company_id')")

    other = create("company", name="Somebody else")
    await books.must(other)
    theirs = await books.post(
        [line(receivable, credit=100, company_id=other.record_id), line(books.accounts["bank"], debit=100)]
    )
    values = f"'{new_id()}', 1, now(), '{new_id()}', now(), '{new_id()}', '2026-11-20', 'paid', '{receivable}', "
    values += f"'{entry}', 0, '{theirs}', 0, 'EUR', 100, now()"
    names = "id, version, created_at, created_by, updated_at, updated_by, day, kind, account_id, debit_entry_id, "
    names += "debit_line, credit_entry_id, credit_line, base_currency, amount, made_at"
    with pytest.raises(psycopg.Error, match="one party"):
        await books.execute(f"INSERT INTO matching ({names}, bucket) VALUES ({values}, 'all:accounting')")


async def test_states_are_no_clients_to_set(books: Books) -> None:
    """What verbs lead to is no field of a form: a client that says it all the same is refused."""
    lines = [line(books.accounts["bank"], debit=100), line(books.accounts["income"], credit=100)]
    entry = await books.post(lines)
    head = {"journal_id": books.journal, "currency": "EUR"}
    paid = {**head, "day": "2026-11-20", "amount": 1}
    for new in (
        create("document", kind="bill", state="posted", **head),
        create("payment", state="posted", **paid),
        create("payment_batch", name="B", execution="2026-11-20", currency="EUR", state="released"),
    ):
        assert "set by the product" in await refused(books, new)
    claims = books.draft(lines, reverses_id=entry)
    assert "not written by hand" in await refused(books, verb("entry", claims.record_id, "post_entry"), claims)
    await books.must(verb("entry", entry, "reverse_entry"))


async def test_a_discount_for_paying_early_ends_with_its_day_on_each_way_of_paying(books: Books) -> None:
    terms = create("payment_terms", name="2 % in 10", discount_percent=20_000, discount_days=10, discount_grace=2)
    own = {"journal_id": books.accounts["bank journal"], "account_id": books.accounts["bank"]}
    bank = create("bank_account", name="House bank", iban=IBAN, **own)
    await books.must(terms, bank)
    owed, other = [await taxed(books, terms_id=terms.record_id) for _ in range(2)]  # of 2026-11-20
    early = item(owed, 11_900, discount=238)
    late = paid(books, 11_662, early, day="2026-12-03")
    assert "until 2026-12-02. Leave the rest open" in await refused(books, late[1], late[0])
    await books.must(*paid(books, 11_662, early, day="2026-12-02"))

    await imported(books, bank.record_id, statement(0, moved("2026-12-02", 11_662), moved("2026-12-03", 11_662, "b")))
    in_time, too_late = [each for (each,) in await books.select("SELECT id::text FROM bank_line ORDER BY position")]
    explained = {"items": [item(other, 11_900, discount=238)]}
    assert "until 2026-12-02" in await refused(books, verb("bank_line", too_late, "reconcile", **explained))
    await books.must(verb("bank_line", in_time, "reconcile", **explained))
    assert [await left(books, each) for each in (owed, other)] == [(0, None)] * 2
    corrected = f"SELECT sum(debit) FROM ledger_line WHERE account_id = '{books.accounts['tax']}'"
    assert await books.both(corrected) == ([(76,)], [(76,)])


async def test_there_is_no_way_round_the_second_person(books: Books) -> None:
    async def told(who: Actor, mutation: Mutation) -> str:
        (verdict,) = await apply(books.house, books.tenant, who, [mutation], now())
        return verdict.reason

    keeps = books.actor.permissions
    first, second = books.actor, Actor(new_id(), new_id(), keeps)
    accountant = replace(second, permissions=permissions(Role.ACCOUNTANT, catalogue()))
    await books.must(patch(*SETTINGS, approval="other"))
    assert "Your role" in await told(accountant, patch(*SETTINGS, approval=None))

    vendor = {"company_id": books.accounts["customer"], "currency": "EUR"}
    lines = [{"text": "Paper", "unit_price": 100 * 10**6, "account_id": books.accounts["expense"]}]
    bill = create("document", kind="bill", journal_id=books.journal, issued="2026-11-20", lines=lines, **vendor)
    approve, post = (verb("document", bill.record_id, each) for each in ("approve_document", "post_document"))
    await books.must(bill)
    assert await told(accountant, patch("document", bill.record_id, lines=[lines[0] | {"unit_price": 10**9}])) == ""
    assert "entered this bill yourself" in await told(accountant, approve)
    again = verb("document", bill.record_id, "approve_document")
    assert await told(first, again) == ""
    assert await told(accountant, patch("document", bill.record_id, is_down_payment=True)) == ""
    assert (await books.row("document", bill.record_id))["approved_by"] is None
    assert "needs approval" in await told(accountant, post)

    theirs = create("bank_account", name="Ada", iban="FR1420041010050500013M02606", company_id=vendor["company_id"])
    own = create("bank_account", name="Ours", iban=IBAN, journal_id=books.accounts["bank journal"])
    await books.must(theirs, own)
    assert await told(second, verb("bank_account", theirs.record_id, "confirm_account")) == ""
    owed = await books.post(
        [
            line(books.accounts["expense"], debit=10_000),
            line(books.accounts["payable"], credit=10_000, company_id=vendor["company_id"]),
        ]
    )
    one = {"entry_id": owed, "line": 1, "amount": 5_000, "payee_account_id": theirs.record_id}
    one["company_id"] = vendor["company_id"]
    values = {"name": "B", "execution": "2026-11-27", "currency": "EUR", "bank_account_id": own.record_id}
    batch = create("payment_batch", items=[one], **values)
    await books.must(batch)
    assert await told(second, patch("payment_batch", batch.record_id, items=[one | {"amount": 10_000}])) == ""
    assert "Somebody else must release" in await told(second, verb("payment_batch", batch.record_id, "release_batch"))
    assert await told(first, verb("payment_batch", batch.record_id, "release_batch")) == ""
    assert await told(second, patch("bank_account", theirs.record_id, iban="DE02120300000000202051")) == ""
    assert "number of Ada is new" in await told(first, verb("payment_batch", batch.record_id, "post_batch"))
    assert "yourself" in await told(second, verb("bank_account", theirs.record_id, "confirm_account"))
