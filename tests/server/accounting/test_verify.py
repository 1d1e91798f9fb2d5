"""Whatever somebody with every right in the database does to posted entries, `audit verify` finds it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest_asyncio

from server.accounting.verify import Verified, verify
from server.accounting.witnesses import hear
from server.changes.replay import Finding
from server.database.database import Database
from server.database.tenant import Tenant
from shared_models.accounting.chain import chained
from shared_models.accounting.posting import reversing
from shared_models.kernel.actor import Actor
from sync.clock import new_id, now
from tests.contracts.bank import imported, moved, open_bank, statement
from tests.contracts.books import Books, line, open_books, verb

ENTRIES = 5
UNGUARDED = "ALTER TABLE entry DROP CONSTRAINT IF EXISTS entry_posted_stays"
KEPT = ("entry", "ledger_line", "ledger_sum", "ledger_tag", "ledger_chain", "number_series", "matching")
LAST = f"place > {ENTRIES - 2}"
CUT = (
    f"DELETE FROM entry WHERE {LAST}; DELETE FROM ledger_line WHERE entry_id NOT IN (SELECT id FROM entry); "
    "DELETE FROM ledger_sum; INSERT INTO ledger_sum SELECT account_id, month, coalesce(currency, ''), sum(debit), "
    "sum(credit), coalesce(sum(foreign_amount), 0) FROM ledger_line GROUP BY 1, 2, 3; "
    f"UPDATE ledger_chain SET number = {ENTRIES - 2}, place = {ENTRIES - 2}, "
    f"hash = (SELECT hash FROM entry WHERE place = {ENTRIES - 2}); "
    f"UPDATE number_series SET next = {ENTRIES - 1}, place = {ENTRIES - 2}, head = (SELECT hash FROM ledger_chain)"
)
"""The last two entries go, and everything that is derived of them: as if they had never been."""

ADDED = (
    "INSERT INTO ledger_line (entry_id, position, day, month, journal_id, account_id, debit, credit, tax_tags) "
    "SELECT '00000000-0000-7000-8000-000000000001', position, day, month, journal_id, account_id, debit, credit, "
    "tax_tags FROM ledger_line WHERE entry_id = (SELECT id FROM entry WHERE place = 1)"
)
TAMPERED = {
    "UPDATE entry SET lines = jsonb_set(lines, '{0,debit}', '12000') WHERE place = 2": "does not say what it said",
    "UPDATE entry SET lines = replace(lines::text, '11900', '11901')::jsonb WHERE place = 2": "lines are not kept",
    "UPDATE entry SET text = 'Something else' WHERE place = 3": "does not say what it said",
    "UPDATE entry SET posted_by = id WHERE place = 3": "does not say what it said",
    "UPDATE entry SET day = '2026-10-20' WHERE place = 3": "does not say what it said",
    "UPDATE entry SET hash = repeat('0', 64) WHERE place = 4": "does not follow the entry before it",
    f"{UNGUARDED}; UPDATE entry SET deleted_at = now() WHERE place = 1": "posted and deleted",
    "UPDATE entry SET posted_at = NULL WHERE place = 2": "does not follow the entry before it",
    "DELETE FROM entry WHERE place = 3": "entries are missing",
    "DELETE FROM entry WHERE place = 1": "entries are missing",
    f"DELETE FROM entry WHERE place = {ENTRIES}": "its entries end with place 4",
    "DELETE FROM entry": "its entries end with place 0",
    f"DELETE FROM entry WHERE place = {ENTRIES}; UPDATE ledger_chain SET (number, place, hash) = "
    "(SELECT number, place, hash FROM entry WHERE place = 4)": "the series says it holds 5",
    "UPDATE entry SET number = 7, number_text = 'GEN-2026-00007' WHERE place = 5": "number 5 is missing",
    "UPDATE entry SET number_text = 'GEN-2026-00001' WHERE place = 5": "not written as its series",
    "UPDATE ledger_chain SET place = 9": "kept up to place 9",
    "DELETE FROM ledger_chain": "the head of its chain is not kept",
    "UPDATE number_series SET next = 9": "its next number is 9",
    "DELETE FROM number_series": "the series of these numbers is not there",
    "UPDATE ledger_line SET debit = debit + 1 WHERE debit > 0": "debits and credits are not equal",
    "UPDATE ledger_line SET account_id = entry_id WHERE position = 1": "lines are not kept",
    "DELETE FROM ledger_line WHERE position = 0": "lines are not kept",
    ADDED: "lines are not kept",
    "UPDATE ledger_sum SET debit = debit + 1 WHERE debit > 0": "trial balance of 2026-11 is not zero",
    "UPDATE ledger_sum SET debit = debit + 1, credit = credit + 1": "sums are not those of its lines",
    "INSERT INTO ledger_tag VALUES ('81', '2026-11', 0, 1)": "tax of 2026-11 is not what its lines say",
    "UPDATE ledger_line SET matched = 1 WHERE position = 0": "what is matched of it",
    "UPDATE account SET party_required = true WHERE code = '1400'": "customers and vendors does not make up",
    "UPDATE account SET party_required = true WHERE code = '1400'; "
    "UPDATE ledger_line SET party_id = entry_id, matched = position + 1": "customers and vendors does not make up",
}  # fmt: skip


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    for _ in range(ENTRIES):
        lines = [line(opened.accounts["receivable"], debit=11_900), line(opened.accounts["income"], credit=11_900)]
        await opened.post(lines)
    yield opened
    opened.replica.close()


def check(books: Books) -> tuple[Verified, list[str]]:
    found: list[Finding] = []
    done = verify(books.house.app_dsn, books.tenant, found.append)
    assert done.findings == len(found)
    return done, [each.what for each in found]


@contextmanager
def tampering(books: Books, statements: str) -> Iterator[None]:
    """As whoever owns the tables does it, with all triggers off; put right again at the end."""
    with psycopg.connect(books.house.owner_dsn, autocommit=True) as owner:
        kept = (*KEPT, "account")

        def run(*told: str) -> None:
            off = [
                f"ALTER TABLE {each} DISABLE TRIGGER USER" for each in ("account", "entry", "matching", "number_void")
            ]
            on = [each.replace("DISABLE", "ENABLE") for each in off]
            script = ["BEGIN", f"SET LOCAL search_path TO {books.tenant.schema}", *off, *told, *on, "COMMIT"]
            owner.execute(";".join(script).encode())

        run(*(f"CREATE TABLE kept_{each} AS TABLE {each}" for each in kept), statements)
        try:
            yield
        finally:
            # A table's generated columns are left out: they come by themselves.
            columns = {
                each: owner.execute(
                    "SELECT string_agg(quote_ident(attname), ', ') FROM pg_attribute WHERE attnum > 0 AND NOT "
                    "attisdropped AND attgenerated = '' AND attrelid = %s::regclass",
                    [f"{books.tenant.schema}.{each}"],
                ).fetchone()[0]  # type: ignore[index]  # an aggregate has a row
                for each in kept
            }
            run(
                *(
                    f"DELETE FROM {each}; INSERT INTO {each} ({names}) SELECT {names} FROM kept_{each}; "
                    f"DROP TABLE kept_{each}"
                    for each, names in columns.items()
                )
            )


async def test_whatever_is_altered_inserted_or_removed_is_found(books: Books) -> None:
    done, found = check(books)
    assert (done.entries, found) == (ENTRIES, [])
    for statements, expected in TAMPERED.items():
        with tampering(books, statements):
            _, found = check(books)
        assert any(expected in each for each in found), f"{statements}: {found}"
    assert check(books)[1] == []


async def test_an_entry_slipped_in_with_a_right_hash_breaks_the_chain(books: Books) -> None:
    rows = [await books.row("entry", each) for (each,) in await books.select("SELECT id FROM entry ORDER BY place")]
    before, after = rows[1], rows[2]
    slipped = {**after, "id": new_id(), "lines": reversing(after["lines"])}
    slipped["hash"] = chained(slipped, before["hash"])
    columns = "bucket, version, created_at, updated_at, created_by, updated_by, journal_id, day, kind, base_currency, "
    columns += "number_text, series_id, number, place, previous_hash, posted_at, posted_by, text, reference"
    lines = json.dumps(slipped["lines"])
    insert = "DELETE FROM entry WHERE place = 3; "
    insert += f"INSERT INTO entry (id, lines, hash, {columns}) SELECT '{slipped['id']}', '{lines}', "
    insert += f"'{slipped['hash']}', {columns} FROM kept_entry WHERE place = 3"
    with tampering(books, insert):
        _, found = check(books)
    assert "it does not follow the entry before it: one was removed, inserted or altered" in found
    assert "it does not say what it said when it was posted" not in found


async def test_the_last_entries_are_missed_by_the_devices_that_have_seen_them(books: Books) -> None:
    device, other = new_id(), new_id()
    seen = [tuple(each) for each in await books.select("SELECT series_id, place, hash FROM entry ORDER BY place")]

    async def tell(who: str, *heads: object) -> list[object]:
        return list(await hear(books.house, books.tenant, who, books.tenant.epoch, heads, now()))  # type: ignore[arg-type]

    assert await tell(device, seen[2]) == await tell(device, seen[-1]) == await tell(other, seen[1]) == []
    done, found = check(books)
    assert (done.witnesses, found) == (2, []), "one head of each device: the newest"
    with tampering(books, CUT):
        _, found = check(books)
        assert len(found) == 1, found
        assert f"device {device} has seen place {ENTRIES} of this series, which is gone" in found[0]
        assert await tell(device) == [seen[-1]], "whoever has seen it hears of it"
        assert await tell(other, seen[1]) == []
        rest = [line(books.accounts["bank"], debit=1), line(books.accounts["income"], credit=1)]
        for _ in range(4):
            await books.post(rest)
        (newest,) = await books.select("SELECT series_id, place, hash FROM entry ORDER BY place DESC LIMIT 1")
        assert await tell(device, newest) == [seen[-1]], "a newer head does not make an older one forgotten"
        _, found = check(books)
        assert [each for each in found if "with another hash" in each], found


async def test_voided_numbers_are_no_gap(books: Books) -> None:
    series = (await books.select("SELECT id FROM number_series"))[0][0]
    gap = "UPDATE entry SET number = 8, number_text = 'GEN-2026-00008' WHERE place = 5; "
    void = (
        "DELETE FROM number_void; "
        "INSERT INTO number_void (id, series_id, first, last, reason, at, lifted, bucket, version, created_at, "
        f"updated_at, created_by, updated_by, title, sort_key) VALUES ('{new_id()}', '{series}', 5, %s, 'Lost', now(), "
        f"'%s', 'all', 1, now(), now(), '{series}', '{series}', '', '')"
    )
    missing = []
    for last, lifted in ((6, "{}"), (7, "{6}"), (7, "{}")):
        with tampering(books, gap + void % (last, lifted)):
            _, found = check(books)
        missing.append([each for each in found if "is missing" in each])
    assert missing == [["number 7 is missing and was not voided"], ["number 6 is missing and was not voided"], []]


async def test_a_match_that_was_altered_is_found(books: Books) -> None:
    (invoice,) = (await books.select("SELECT id FROM entry WHERE place = 1"))[0]
    paid = [line(books.accounts["bank"], debit=11_900), line(books.accounts["receivable"], credit=11_900)]
    other = {"line": 0, "other_entry_id": await books.post(paid), "other_line": 1, "amount": 6_000}
    await books.must(verb("entry", invoice, "match_lines", **other))
    assert check(books)[1] == []
    for by_hand in (
        "UPDATE matching SET amount = 5000",
        "DELETE FROM matching",
        "UPDATE matching SET undone_at = now()",
    ):
        with tampering(books, by_hand):
            assert {"what is matched of it is not what its matches say"} == {*check(books)[1]}


async def test_a_bank_statement_that_was_altered_is_found(books: Books) -> None:
    lines = statement(0, moved("2026-11-02", 500)), statement(500, moved("2026-11-03", -200))
    await imported(books, await open_bank(books), *lines)
    assert check(books)[1] == []
    altered = (
        "ALTER TABLE bank_line DISABLE TRIGGER USER; ALTER TABLE bank_statement DISABLE TRIGGER USER; "
        "UPDATE bank_line SET amount = 501 WHERE amount = 500; "
        "UPDATE bank_statement SET opening = 501, closing = 301 WHERE previous_id IS NOT NULL"
    )
    with psycopg.connect(books.house.owner_dsn) as owner:
        owner.execute(f"SET LOCAL search_path TO {books.tenant.schema}; {altered}".encode())
    assert check(books)[1] == [
        "its lines do not lead from its opening balance to its closing one",
        "it does not begin with what the statement ended with that it continues",
    ]
