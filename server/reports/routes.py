"""The addresses of reports. Figures are exact decimal text; with `format` they come as a file instead."""

import asyncio
from dataclasses import replace
from datetime import date
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import JSONResponse, Response

from server.database.database import Database
from server.identity.caller import Caller, caller
from server.identity.identity import identity_of
from server.reports import books
from server.rest.cursor import Cursors
from server.rest.faults import UnknownAddress
from server.rest.openapi.files import answers_with
from shared_models.accounting.reports.asked import Asked, Narrowed, ReportName
from shared_models.accounting.reports.ledger_page import LedgerAsked, LedgerPage, Place
from shared_models.accounting.reports.report import Report
from shared_models.accounting.reports.span import Compare, Span
from shared_models.kernel.faults import InvalidValue
from shared_models.kernel.ids import is_id
from shared_models.kernel.money import exponent, to_text
from sync.books.table import Table, label_of, ledger_table, report_table
from sync.books.words import LANGUAGES
from sync.books.writing import WRITERS

VIEW = "entry.view"
MOST = 1_000
MOST_IN_FILE = 50_000
_FIRST_YEAR = 1900
_LEDGERS = {"general_ledger": False, "statement": True}
DAY = r"^\d{4}-\d{2}-\d{2}$"
_FORMAT = r"^(json|csv|xlsx|pdf)$"
router = APIRouter(tags=["Reports"])
_Signed = Annotated[Caller, Depends(caller)]


@router.get(
    "/api/v1/reports/{name}",
    summary="A report of the books",
    response_class=Response,
    responses=answers_with(*(media_type for media_type, _ in WRITERS.values()), also_json=True),
)
async def get_report(
    request: Request,
    who: _Signed,
    name: str,
    since: Annotated[str, Query(alias="from", pattern=DAY, description="The first day, as 2026-01-01")],
    until: Annotated[str, Query(alias="to", pattern=DAY, description="The last day")],
    compare: Annotated[Compare, Query(description="What stands beside it")] = Compare.NOTHING,
    kind: Annotated[str, Query(alias="format", pattern=_FORMAT, description="json, csv, xlsx or pdf")] = "json",
    language: Annotated[str, Query(pattern=f"^({'|'.join(LANGUAGES)})$")] = "en",
    detailed: Annotated[bool, Query(description="With the accounts below each line")] = False,
    account: Annotated[str, Query(description="Of a ledger: one account")] = "",
    party: Annotated[str, Query(description="Only one company or contact")] = "",
    analytic: Annotated[str, Query(description="Only one analytic account")] = "",
    cursor: Annotated[str, Query(description="Of a ledger: `next` of the page before")] = "",
    limit: Annotated[int, Query(ge=1, le=MOST, description="Of a ledger: lines of a page")] = 200,
) -> Response:
    """trial_balance, profit_and_loss, balance_sheet, cash_flow, aged_receivable, aged_payable, tax, general_ledger,
    statement. The same figures as a device reckons without a network.
    """
    who.actor().require(VIEW, "Your role does not allow you to see the books.")
    narrowed = Narrowed(_id(party, "party"), _id(analytic, "analytic"))
    span = span_of(since, until)
    here = identity_of(request)
    if name in _LEDGERS:
        if name == "statement" and not party:
            raise InvalidValue("Say whose statement it is.", field="party")
        asked = LedgerAsked(span, _id(account, "account"), narrowed, parties_only=_LEDGERS[name])
        signing = Cursors([each.signing for each in here.keys.keys])
        return await _ledger(here.database, who, asked, signing, cursor, limit, kind, language)
    if name not in {each.value for each in ReportName}:
        raise UnknownAddress("There is no such report.")
    wanted = Asked(ReportName(name), span, compare, narrowed, language, detailed)
    found = await books.read(here.database.reads, who.tenant, wanted)
    if kind == "json":
        return JSONResponse(_document(found))
    return await _file(here.database, who, report_table(found), kind, name)


async def _ledger(
    database: Database,
    who: Caller,
    asked: LedgerAsked,
    signing: Cursors,
    cursor: str,
    limit: int,
    kind: str,
    words: str,
) -> Response:
    about = repr((who.tenant.id, "ledger", asked))
    after = Place(*signing.read(about, cursor)) if cursor else None
    most = limit if kind == "json" else MOST_IN_FILE
    page = await books.ledger(database.reads, who.tenant, asked, after, most)
    facts = await books.facts(database.reads, who.tenant)
    if kind != "json":
        if page.next is not None:
            raise InvalidValue("There are too many lines for one file. Take fewer days, or one account.", field="from")
        return await _file(database, who, ledger_table(page, asked, facts, words), kind, "ledger")
    return JSONResponse(_page_document(page, facts.currency, signing, about))


def _document(report: Report) -> dict[str, Any]:
    return {
        "report": report.asked.name.value,
        "currency": report.currency,
        "columns": [{"from": each.span.first, "to": each.span.last, "of": each.measure} for each in report.columns],
        "rows": [
            {
                "line": row.line,
                "label": label_of(report, row),
                "kind": row.kind.value,
                "depth": row.depth,
                "amounts": [
                    None if each.value is None else to_text(each.value, each.places) for each in report.figures(row)
                ],
                "accounts": list(row.accounts),
            }
            for row in report.rows
        ],
    }


def _page_document(page: LedgerPage, currency: str, signing: Cursors, about: str) -> dict[str, Any]:
    places = exponent(currency)
    after = page.next
    place = None if after is None else [after.account_id, after.day, after.entry_id, after.position, after.balance]
    return {
        "currency": currency,
        "opening": {key: to_text(each, places) for key, each in page.opening.items()},
        "data": [
            {
                "account_id": each.account_id,
                "day": each.day,
                "entry_id": each.entry_id,
                "position": each.position,
                "number": each.number,
                "text": each.text,
                "party_id": each.party_id,
                "party": each.party,
                "debit": to_text(each.debit, places),
                "credit": to_text(each.credit, places),
                "balance": to_text(each.balance, places),
                "open": to_text(each.open, places),
                "due": each.due,
            }
            for each in page.lines
        ],
        "next": None if place is None else signing.write(about, place),
    }


async def _file(database: Database, who: Caller, table: Table, kind: str, name: str) -> Response:
    media_type, write = WRITERS[kind]
    if kind == "pdf":
        table = replace(table, letterhead=await books.letterhead(database.reads, who.tenant))
    body = await asyncio.to_thread(write, table)
    return Response(
        body, media_type=media_type, headers={"content-disposition": f'attachment; filename="{name}.{kind}"'}
    )


def span_of(first: str, last: str) -> Span:
    """The days asked for; raises InvalidValue for what are none."""
    for field, day in (("from", first), ("to", last)):
        try:
            known = date.fromisoformat(day).year >= _FIRST_YEAR
        except ValueError:
            known = False
        if not known:
            raise InvalidValue("This is no day since 1900, written as 2026-01-31.", field=field)
    if last < first:
        raise InvalidValue("The last day is before the first.", field="to")
    return Span(first, last)


def _id(text: str, field: str) -> str:
    if text and not is_id(text):
        raise InvalidValue("This is not the id of a record.", field=field)
    return text
