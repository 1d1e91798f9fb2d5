"""The addresses under which the books leave for other programs, each as one file."""

import asyncio
from datetime import date
from io import BytesIO
from typing import Annotated
from zipfile import ZIP_DEFLATED, ZipFile

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from server.accounting.posted_books import posted_books
from server.identity.caller import Caller, caller
from server.identity.identity import identity_of
from server.rest.openapi.files import answers_with
from shared_models.kernel.faults import InvalidValue
from sync.clock import now
from sync.ledger_files.posted_books import PostedBooks, datev, ledger, saft
from sync.ledger_files.write_beancount import write_beancount
from sync.ledger_files.write_journal import write_journal

VIEW = "entry.view"
_DAY = r"^\d{4}-\d{2}-\d{2}$"
router = APIRouter(tags=["Exports of the books"])
_Signed = Annotated[Caller, Depends(caller)]
_Since = Annotated[str, Query(alias="from", pattern=_DAY, description="The first day, as 2026-01-01")]
_Until = Annotated[str, Query(alias="to", pattern=_DAY, description="The last day")]


@router.get(
    "/api/v1/ledger-exports/journal",
    summary="Entries as a journal of hledger and ledger",
    response_class=Response,
    responses=answers_with("text/plain"),
)
async def get_journal(request: Request, who: _Signed, since: _Since, until: _Until) -> Response:
    """Every posted entry of the days; lines in other currencies carry what they are worth in the base currency."""
    books = await _books(request, who, since, until)
    return _file(await asyncio.to_thread(lambda: write_journal(ledger(books))), "ledger.journal", "text/plain")


@router.get(
    "/api/v1/ledger-exports/beancount",
    summary="Entries as a beancount file",
    response_class=Response,
    responses=answers_with("text/plain"),
)
async def get_beancount(request: Request, who: _Signed, since: _Since, until: _Until) -> Response:
    """Every posted entry of the days; names of accounts become such as beancount takes."""
    books = await _books(request, who, since, until)
    return _file(await asyncio.to_thread(lambda: write_beancount(ledger(books))), "ledger.beancount", "text/plain")


@router.get(
    "/api/v1/ledger-exports/datev",
    summary="Entries as a DATEV batch for a German tax adviser",
    response_class=Response,
    responses=answers_with("text/csv", "application/zip"),
)
async def get_datev(
    request: Request,
    who: _Signed,
    since: _Since,
    until: _Until,
    adviser: Annotated[int, Query(ge=1_001, le=9_999_999, description="The adviser's number")],
    client: Annotated[int, Query(ge=1, le=99_999, description="Your number at the adviser's")],
) -> Response:
    """One CSV file, or a ZIP of several where a batch does not hold all rows. The days lie in one fiscal year."""
    books = await _books(request, who, since, until)
    files = await asyncio.to_thread(lambda: datev(books, adviser, client, now()))
    if len(files) == 1:
        return _file(files[0], "EXTF_Buchungsstapel.csv", "text/csv")
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        for number, each in enumerate(files, 1):
            archive.writestr(f"EXTF_Buchungsstapel_{number:02}.csv", each)
    return _file(packed.getvalue(), "EXTF_Buchungsstapel.zip", "application/zip")


@router.get(
    "/api/v1/ledger-exports/saft",
    summary="Accounts, customers, vendors and entries as a SAF-T file",
    response_class=Response,
    responses=answers_with("application/xml"),
)
async def get_saft(request: Request, who: _Signed, since: _Since, until: _Until) -> Response:
    """The Norwegian profile of the Standard Audit File for Tax, with opening and closing balances."""
    books = await _books(request, who, since, until)
    return _file(await asyncio.to_thread(lambda: saft(books, now())), "saf-t.xml", "application/xml")


async def _books(request: Request, who: Caller, since: str, until: str) -> PostedBooks:
    who.actor().require(VIEW, "Your role does not allow you to see the books.")
    for name, day in (("from", since), ("to", until)):
        try:
            date.fromisoformat(day)
        except ValueError:
            raise InvalidValue("There is no such day.", field=name) from None
    if until < since:
        raise InvalidValue("The last day comes before the first.", field="to")
    return await posted_books(identity_of(request).database, who.tenant, since, until)


def _file(data: bytes, name: str, kind: str) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}
    return Response(data, media_type=kind, headers=headers)
