"""`GET /api/v1/documents/{id}/pdf`, `/ubl` and `/cii`: a document as it leaves the house."""

import asyncio
from collections.abc import Callable
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Request
from starlette.responses import Response

from server.database.database import driver
from server.derive.resources import PREFIX
from server.identity.caller import Caller, caller
from server.identity.identity import identity_of
from server.outbox.files import file_name, paper_pdf
from server.outbox.stored_papers import document_paper, one
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import NotFound
from shared_models.kernel.ids import is_id
from shared_models.kernel.ownership import may_on_own, own_bucket
from shared_models.kernel.refusals import not_allowed
from sync.papers.cii import cii
from sync.papers.own_rules import require
from sync.papers.paper import Paper
from sync.papers.ubl import ubl

router = APIRouter(tags=["Documents on paper"])
_Signed = Annotated[Caller, Depends(caller)]
_BINARY = {"schema": {"type": "string", "format": "binary"}}
_PROBLEM = {"description": "See the problem's code", "content": {"application/problem+json": {}}}


def _answers(media_type: str) -> dict[int | str, dict[str, Any]]:
    return {200: {"description": "The document", "content": {media_type: _BINARY}}, 404: _PROBLEM, 422: _PROBLEM}


@router.get(
    PREFIX + "/documents/{id}/pdf",
    summary="A document as PDF",
    response_class=Response,
    responses=_answers("application/pdf"),
)
async def get_pdf(request: Request, who: _Signed, id: str) -> Response:  # noqa: A002  (the name in the address)
    """The PDF/A-3, with the e-invoice inside where the document is one; provisional ones bear a watermark."""
    return await _written(request, who, id, paper_pdf, "application/pdf", "pdf")


@router.get(
    PREFIX + "/documents/{id}/ubl",
    summary="A document as UBL",
    response_class=Response,
    responses=_answers("application/xml"),
)
async def get_ubl(request: Request, who: _Signed, id: str) -> Response:  # noqa: A002  (the name in the address)
    """The e-invoice in the syntax UBL 2.1; a rule of EN 16931 that it breaks is named."""
    return await _written(request, who, id, lambda paper: ubl(_whole(paper)), "application/xml", "xml")


@router.get(
    PREFIX + "/documents/{id}/cii",
    summary="A document as CII",
    response_class=Response,
    responses=_answers("application/xml"),
)
async def get_cii(request: Request, who: _Signed, id: str) -> Response:  # noqa: A002  (the name in the address)
    """The e-invoice in the syntax CII, as it lies in the PDF; a rule of EN 16931 that it breaks is named."""
    return await _written(request, who, id, lambda paper: cii(_whole(paper)), "application/xml", "xml")


def _whole(paper: Paper) -> Paper:
    require(paper)
    return paper


async def _written(
    request: Request, who: Caller, record_id: str, write: Callable[[Paper], bytes], media_type: str, suffix: str
) -> Response:
    declared = catalogue()
    kind, actor = declared.record_type("document"), who.actor()
    own = not actor.may(kind.permission("view"))
    if own and not may_on_own(actor, kind, "view"):
        raise not_allowed(kind, "view")
    async with identity_of(request).database.tenant(who.tenant) as transaction:
        connection = await driver(transaction)
        found = await one(connection, declared, "document", record_id) if is_id(record_id) else None
        if found is None or (own and found["bucket"] != own_bucket(actor.person)):
            raise NotFound("This document does not exist.")
        paper = await document_paper(connection, declared, found)
    body = await asyncio.to_thread(write, paper)
    headers = {
        "content-disposition": f'inline; filename="{file_name(paper).encode("ascii", "replace").decode()}.{suffix}"',
        "cache-control": "private, no-cache",
        "vary": "Authorization",
    }
    return Response(body, headers=headers, media_type=media_type)
