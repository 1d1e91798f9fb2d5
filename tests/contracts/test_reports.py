"""Reports out of random books: both stores give the same rows, and they are what the lines themselves add up to."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest_asyncio

from server.database.database import Database
from server.database.tenant import Tenant
from server.reports import books as on_server
from shared_models.accounting.charts.plan import RowKind
from shared_models.accounting.reports.asked import Asked, Narrowed, ReportName
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerLine, LedgerPage, Place
from shared_models.accounting.reports.report import Report
from shared_models.accounting.reports.span import Compare, Span
from shared_models.kernel.actor import Actor
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.replica import books as on_replica
from tests.contracts.books import Books, line, open_books, verb

YEAR = Span("2026-01-01", "2026-12-31")
SPANS = (YEAR, Span("2026-03-01", "2026-03-31"), Span("2026-02-10", "2026-02-20"), Span("2026-01-15", "2026-09-09"))


@pytest_asyncio.fixture
async def books(house: Database, tenant: Tenant, admin: Actor, tmp_path: Path) -> AsyncIterator[Books]:
    opened = await open_books(house, tenant, admin, tmp_path / "replica.db")
    yield opened
    opened.replica.close()


async def both(books: Books, asked: Asked) -> Report:
    """The report, after both stores have given the same."""
    await books.catch_up()
    here = await asyncio.to_thread(
        lambda: books.replica.look(lambda deciding: on_replica.read(deciding.connection, asked))
    )
    there = await on_server.read(books.house.reads, books.tenant, asked)
    assert here == there
    return here


async def page(books: Books, asked: LedgerAsked, after: Place | None = None, limit: int = 500) -> LedgerPage:
    await books.catch_up()
    here = await asyncio.to_thread(
        lambda: books.replica.look(lambda deciding: on_replica.ledger(deciding.connection, asked, after, limit))
    )
    assert here == await on_server.ledger(books.house.reads, books.tenant, asked, after, limit)
    return here


async def random_books(books: Books, chance: Random) -> tuple[list[Id], list[Id]]:
    """Entries on days of two years, for two companies and an analytic account; some close the year."""
    companies = [Mutation(new_id(), "company", new_id(), Action.CREATE, {"name": each}) for each in ("Berg", "Aal")]
    analytic = Mutation(new_id(), "analytic_account", new_id(), Action.CREATE, {"code": "P1", "name": "Project"})
    await books.must(*companies, analytic)
    parties, projects = [each.record_id for each in companies], [analytic.record_id]
    days = ["2026-01-01", "2026-01-31", "2026-02-10", "2026-02-20", "2026-02-21", "2026-12-31"]
    days += [f"2026-{chance.randrange(1, 13):02d}-{chance.randrange(1, 29):02d}" for _ in range(18)]
    accounts = list(books.accounts.values())
    for at, day in enumerate(days):
        lines: list[dict[str, Any]] = []
        for _ in range(chance.randrange(1, 4)):
            more: dict[str, Any] = {}
            if chance.random() < 0.6:
                more["company_id"] = chance.choice(parties)
            if chance.random() < 0.4:
                more["analytic_id"] = projects[0]
            if chance.random() < 0.4:
                more["tax_tags"] = chance.sample(["vat:sales", "vat:output", "vat:input"], 2)
            if chance.random() < 0.5:
                more["due"] = f"2026-{chance.randrange(1, 13):02d}-28"
            lines.append(line(chance.choice(accounts), debit=chance.randrange(1, 10**6), **more))
        lines.append(line(chance.choice(accounts), credit=sum(each["debit"] for each in lines), company_id=parties[0]))
        await books.post(lines, day=day, **({"kind": "closing"} if at % 6 == 5 else {}))
    return parties, projects


async def test_both_stores_give_the_same_rows_of_every_report(books: Books) -> None:
    parties, projects = await random_books(books, Random(11))
    for name in ReportName:
        for span, compare in zip(SPANS, Compare, strict=True):
            await both(books, Asked(name, span, compare, detailed=compare is not Compare.NOTHING))
        for narrowed in (Narrowed(party=parties[0]), Narrowed(analytic=projects[0]), Narrowed(parties[1], projects[0])):
            await both(books, Asked(name, SPANS[3], narrowed=narrowed))


async def test_the_trial_balance_is_what_the_lines_add_up_to_on_any_days(books: Books) -> None:
    parties, projects = await random_books(books, Random(12))
    for span in SPANS:
        for narrowed, condition in (
            (Narrowed(), "true"),
            (Narrowed(party=parties[0]), f"party_id = '{parties[0]}'"),
            (Narrowed(analytic=projects[0]), f"analytic_id = '{projects[0]}'"),
        ):
            rows = await books.select(
                f"SELECT account_id, coalesce(sum(debit - credit) FILTER (WHERE day < '{span.first}'), 0)::bigint, "
                f"coalesce(sum(debit) FILTER (WHERE day >= '{span.first}'), 0)::bigint, "
                f"coalesce(sum(credit) FILTER (WHERE day >= '{span.first}'), 0)::bigint "
                f"FROM ledger_line WHERE day <= '{span.last}' AND {condition} GROUP BY 1"
            )
            wanted = {each[0]: (*each[1:], each[1] + each[2] - each[3]) for each in rows}
            found = await both(books, Asked(ReportName.TRIAL_BALANCE, span, narrowed=narrowed))
            shown = {row.accounts[0]: row.amounts for row in found.rows if row.kind is RowKind.ACCOUNT}
            assert shown == {key: each for key, each in wanted.items() if any(each)}
            assert condition != "true" or found.rows[-1].amounts[0] == found.rows[-1].amounts[3] == 0


async def test_the_result_leaves_out_what_closes_a_year_and_the_balance_sheet_does_not(books: Books) -> None:
    income, bank, payable = books.accounts["income"], books.accounts["bank"], books.accounts["payable"]
    await books.post([line(bank, debit=700), line(income, credit=700)], day="2026-12-30")
    sheet = await both(books, Asked(ReportName.BALANCE_SHEET, YEAR, Compare.YEAR))
    assert {row.line: row.amounts for row in sheet.rows}["l.e.result"] == (700, 0)
    closing = [line(income, debit=700), line(payable, credit=700)]
    entry = await books.post(closing, day="2026-12-31", kind="closing")
    result = await both(books, Asked(ReportName.PROFIT_AND_LOSS, YEAR))
    assert result.rows[-1].amounts == (700,)
    sheet = await both(books, Asked(ReportName.BALANCE_SHEET, YEAR, empty=True))
    assert {row.line: row.amounts for row in sheet.rows}["l.e.result"] == (0,)
    flow = await both(books, Asked(ReportName.CASH_FLOW, YEAR))
    assert {row.line: row.amounts for row in flow.rows}["operating.result"] == (700,)
    await books.must(Mutation(new_id(), "entry", entry, Action.VERB, verb="reverse_entry", arguments={}))
    assert (await both(books, Asked(ReportName.PROFIT_AND_LOSS, YEAR))).rows[-1].amounts == (700,)


async def test_what_is_open_by_age_is_the_balance_of_its_accounts_on_every_day(books: Books) -> None:
    await random_books(books, Random(13))
    receivable = books.accounts["receivable"]
    invoice = await books.post(
        [line(receivable, debit=900, due="2026-04-10"), line(books.accounts["income"], credit=900)], day="2026-03-01"
    )
    payment = await books.post(
        [line(books.accounts["bank"], debit=400), line(receivable, credit=400)], day="2026-04-20"
    )
    await books.must(verb("entry", invoice, "match_lines", line=0, other_entry_id=payment, other_line=1))
    for day in ("2026-02-15", "2026-04-19", "2026-04-20", "2026-12-31"):
        found = await both(books, Asked(ReportName.AGED_RECEIVABLE, Span("2026-01-01", day)))
        balance = await both(books, Asked(ReportName.TRIAL_BALANCE, Span("2026-01-01", day)))
        control = next((row.amounts[3] for row in balance.rows if row.accounts == (receivable,)), 0)
        assert found.rows[-1].amounts[-1] == control
        assert all(row.amounts[-1] == sum(row.amounts[:-1]) for row in found.rows)
        alone = [
            await both(books, replace(found.asked, narrowed=Narrowed(party=each.line))) for each in found.rows[:-1]
        ]
        assert [each.rows[0] for each in alone if each.rows[0].line] == [each for each in found.rows if each.line]


async def test_pages_of_a_ledger_continue_each_other_and_end_in_the_balance(books: Books) -> None:
    parties, _ = await random_books(books, Random(14))
    for asked in (
        LedgerAsked(YEAR),
        LedgerAsked(Span("2026-02-05", "2026-11-11")),
        LedgerAsked(Span("2026-02-05", "2026-11-11"), account=books.accounts["bank"]),
        LedgerAsked(YEAR, narrowed=Narrowed(party=parties[0]), parties_only=True),
    ):
        whole = await page(books, asked)
        lines: list[LedgerLine] = []
        after: Place | None = None
        while True:
            some = await page(books, asked, after, 4)
            lines += some.lines
            after = some.next
            if after is None:
                break
        assert lines == list(whole.lines)
        assert len(lines) > 4
        balances = dict(whole.opening) | {each.account_id: each.balance for each in lines}
        trial = await both(books, Asked(ReportName.TRIAL_BALANCE, asked.span, narrowed=asked.narrowed))
        closing = {row.accounts[0]: row.amounts[3] for row in trial.rows if row.kind is RowKind.ACCOUNT}
        assert {key: each for key, each in balances.items() if each} == {
            key: each for key, each in closing.items() if each and key in balances
        }


async def test_boxes_of_any_days_and_of_one_customer_are_what_their_lines_add_up_to(books: Books) -> None:
    parties, projects = await random_books(books, Random(15))
    await books.catch_up()
    look = books.replica.look
    known = await asyncio.to_thread(lambda: look(lambda deciding: on_replica.facts(deciding.connection)))
    key = next(each.key for each in known.chart.tax_form.boxes if each.tags == ("vat:input",))
    for span in SPANS:
        for narrowed, condition in (
            (Narrowed(), "true"),
            (Narrowed(party=parties[0]), f"party_id = '{parties[0]}'"),
            (Narrowed(analytic=projects[0]), f"analytic_id = '{projects[0]}'"),
        ):
            rows = await books.select(
                "SELECT coalesce(sum(debit - credit), 0)::bigint FROM ledger_line WHERE 'vat:input' = ANY(tax_tags) "
                f"AND day BETWEEN '{span.first}' AND '{span.last}' AND {condition}"
            )
            found = await both(books, Asked(ReportName.TAX, span, narrowed=narrowed, empty=True))
            assert abs(next(row for row in found.rows if row.line == key).amounts[0]) == abs(rows[0][0])


async def test_boxes_of_the_tax_report_add_the_tagged_lines(books: Books) -> None:
    bank, income, tax = books.accounts["bank"], books.accounts["income"], books.accounts["tax"]
    for day, amount in (("2026-03-31", 100_000), ("2026-04-01", 50_000)):
        await books.post(
            [
                line(bank, debit=amount),
                line(income, credit=amount - 100, tax_tags=["vat:sales"]),
                line(tax, credit=100, tax_tags=["vat:output"]),
            ],
            day=day,
        )
    found = await both(books, Asked(ReportName.TAX, Span("2026-04-01", "2026-04-30"), Compare.PREVIOUS))
    amounts = {row.line: row.amounts for row in found.rows}
    assert amounts["1"] == (49_900, 99_900)
    assert amounts["2"] == amounts["11"] == found.rows[-1].amounts == (100, 100)
