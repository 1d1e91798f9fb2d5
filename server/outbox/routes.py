"""What leaves the house as a file: `GET /api/v1/documents/{id}/pdf`, `/ubl` and `/cii`, `/dunning-letters/{id}/pdf`,
and `/companies/{id}/statement` and `/contacts/{id}/statement` for the statement of an account.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Annotated

from fastapi import APIRouter, Depends, Query, Request
from starlette.responses import Response

from server.changes.stored import Connection
from server.database.database import driver
from server.derive.resources import PREFIX
from server.identity.caller import Caller, caller
from server.identity.identity import identity_of
from server.outbox.files import paper_pdf
from server.outbox.stored_papers import account_paper, document_paper, letter_paper, one
from server.reports import books
from server.reports.routes import DAY, VIEW, span_of
from server.rest.openapi.files import answers_with
from shared_models.accounting.reports.span import Span
from shared_models.kernel.catalogue import Catalogue, catalogue
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import is_id
from shared_models.kernel.ownership import may_on_own, own_bucket
from shared_models.kernel.refusals import not_allowed
from shared_models.kernel.write import Row
from sync.papers.cii import cii
from sync.papers.file_name import file_name
from sync.papers.own_rules import require
from sync.papers.paper import Paper
from sync.papers.render import pdf
from sync.papers.ubl import ubl

router = APIRouter(tags=["Documents on paper"])
_Signed = Annotated[Caller, Depends(caller)]
_First = Annotated[str, Query(alias="from", pattern=DAY, description="The first day, as 2026-01-01")]
_Last = Annotated[str, Query(alias="to", pattern=DAY, description="The last day")]


@router.get(
    PREFIX + "/documents/{id}/pdf",
    summary="A document as PDF",
    response_class=Response,
    responses=answers_with("application/pdf"),
)
async def get_pdf(
    request: Request,
    who: _Signed,
    id: str,  # noqa: A002  (the name in the address)
    plain: Annotated[bool, Query(description="Without the e-invoice inside")] = False,
) -> Response:
    """The PDF/A-3, with the e-invoice inside where the document is one; provisional ones bear a watermark."""
    return await _written(request, who, id, pdf if plain else paper_pdf, "application/pdf", "pdf")


@router.get(
    PREFIX + "/documents/{id}/ubl",
    summary="A document as UBL",
    response_class=Response,
    responses=answers_with("application/xml"),
)
async def get_ubl(request: Request, who: _Signed, id: str) -> Response:  # noqa: A002  (the name in the address)
    """The e-invoice in the syntax UBL 2.1; a rule of EN 16931 that it breaks is named."""
    return await _written(request, who, id, lambda paper: ubl(_whole(paper)), "application/xml", "xml")


@router.get(
    PREFIX + "/documents/{id}/cii",
    summary="A document as CII",
    response_class=Response,
    responses=answers_with("application/xml"),
)
async def get_cii(request: Request, who: _Signed, id: str) -> Response:  # noqa: A002  (the name in the address)
    """The e-invoice in the syntax CII, as it lies in the PDF; a rule of EN 16931 that it breaks is named."""
    return await _written(request, who, id, lambda paper: cii(_whole(paper)), "application/xml", "xml")


@router.get(
    PREFIX + "/dunning-letters/{id}/pdf",
    summary="A dunning letter as PDF",
    response_class=Response,
    responses=answers_with("application/pdf"),
)
async def get_dunning_letter(request: Request, who: _Signed, id: str) -> Response:  # noqa: A002  (the name in the address)
    """The letter in the words of its level and the customer's language."""
    return await _written(request, who, id, paper_pdf, "application/pdf", "pdf", "dunning_letter", letter_paper)


@router.get(
    PREFIX + "/companies/{id}/statement",
    summary="The statement of a company's account as PDF",
    response_class=Response,
    responses=answers_with("application/pdf"),
)
async def get_statement_of_company(
    request: Request,
    who: _Signed,
    id: str,  # noqa: A002  (the name in the address)
    since: _First,
    until: _Last,
) -> Response:
    """What was on the account of a customer, with the balance after each line and how old the open amounts are."""
    return await _statement(request, who, "company", id, span_of(since, until))


@router.get(
    PREFIX + "/contacts/{id}/statement",
    summary="The statement of a contact's account as PDF",
    response_class=Response,
    responses=answers_with("application/pdf"),
)
async def get_statement_of_contact(
    request: Request,
    who: _Signed,
    id: str,  # noqa: A002  (the name in the address)
    since: _First,
    until: _Last,
) -> Response:
    """The same of a person."""
    return await _statement(request, who, "contact", id, span_of(since, until))


async def _statement(request: Request, who: Caller, kind: str, record_id: str, span: Span) -> Response:
    who.actor().require(VIEW, "Your role does not allow you to see the books.")
    declared, house = catalogue(), identity_of(request).database
    party = {f"{kind}_id": record_id}
    async with house.tenant(who.tenant) as transaction:
        connection = await driver(transaction)
        if not is_id(record_id) or await one(connection, declared, kind, record_id) is None:
            raise NotFound("This customer does not exist.")
        told = await books.account(house.reads, who.tenant, party, span)
        paper = await account_paper(connection, declared, party, span, told)
    return await _answer(paper, paper_pdf, "application/pdf", "pdf")


def _whole(paper: Paper) -> Paper:
    require(paper)
    return paper


async def _written(
    request: Request,
    who: Caller,
    record_id: str,
    write: Callable[[Paper], bytes],
    media_type: str,
    suffix: str,
    name: str = "document",
    paper_of: Callable[[Connection, Catalogue, Row], Awaitable[Paper]] = document_paper,
) -> Response:
    declared = catalogue()
    kind, actor = declared.record_type(name), who.actor()
    own = not actor.may(kind.permission("view"))
    if own and not may_on_own(actor, kind, "view"):
        raise not_allowed(kind, "view")
    async with identity_of(request).database.tenant(who.tenant) as transaction:
        connection = await driver(transaction)
        found = await one(connection, declared, name, record_id) if is_id(record_id) else None
        if found is None or (own and found["bucket"] != own_bucket(actor.person)):
            raise NotFound("This document does not exist.")
        paper = await paper_of(connection, declared, found)
    return await _answer(paper, write, media_type, suffix)


async def _answer(paper: Paper, write: Callable[[Paper], bytes], media_type: str, suffix: str) -> Response:
    body = await asyncio.to_thread(write, paper)
    headers = {
        "content-disposition": f'inline; filename="{file_name(paper).encode("ascii", "replace").decode()}.{suffix}"',
        "cache-control": "private, no-cache",
        "vary": "Authorization",
    }
    return Response(body, headers=headers, media_type=media_type)
