"""The addresses of content: `/api/v1/content/{digest}`, to upload and to download; see docs/rest.md."""

from collections.abc import AsyncIterator
from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Request
from starlette.requests import ClientDisconnect
from starlette.responses import Response, StreamingResponse

from server.attachments.attachments import Attachments
from server.attachments.byte_range import asked, sent
from server.attachments.storage import Missing
from server.identity.caller import Caller, caller
from shared_models.kernel.faults import NotFound

PREFIX = "/api/v1/content/"
router = APIRouter(tags=["Content of attachments"])
_Signed = Annotated[Caller, Depends(caller)]
_Digest = Annotated[str, Path(pattern="^[0-9a-f]{64}$", description="SHA-256 of the content")]
_PROBLEM = {"description": "See the problem's code", "content": {"application/problem+json": {}}}
_UPLOADED: dict[int | str, dict[str, Any]] = {
    201: {"description": "The content is complete and kept"},
    202: {"description": "So far it stands at `Upload-Offset`"},
    204: {"description": "It was here already"},
    409: _PROBLEM,
    413: _PROBLEM,
    507: _PROBLEM,
}
_BINARY = {"content": {"application/octet-stream": {"schema": {"type": "string", "format": "binary"}}}}
_DOWNLOADED: dict[int | str, dict[str, Any]] = {
    200: {"description": "All of it", **_BINARY},
    206: {"description": "The part that `Range` asks for", **_BINARY},
    304: {"description": "You have it"},
    416: _PROBLEM,
}


def attachments_of(request: Request) -> Attachments:
    """The content of the app that a request came to."""
    found: Attachments = request.app.state.attachments
    return found


@router.head(PREFIX + "{digest}/upload", summary="Where an upload from this device stands", response_class=Response)
async def head_upload(request: Request, who: _Signed, digest: _Digest) -> Response:
    """`Upload-Offset` says from which byte to go on, `Upload-Complete: ?1` that nothing is missing."""
    offset, complete = await attachments_of(request).offset(who, digest)
    return Response(headers=_stands(offset, complete))


@router.put(
    PREFIX + "{digest}",
    summary="Upload content, whole or in parts",
    response_class=Response,
    status_code=201,
    responses=_UPLOADED,
)
async def put_content(request: Request, who: _Signed, digest: _Digest) -> Response:
    """`Content-Range: bytes first-last/size` says which part the body is; without it the body is the whole."""
    here = attachments_of(request)
    part = sent(request.headers.get("content-range"), request.headers.get("content-length"))
    _, before = await here.offset(who, digest)
    if before:
        return Response(status_code=204)
    try:
        offset, complete = await here.upload(who, digest, part, request.stream())
    except ClientDisconnect:
        return Response(status_code=400)  # nobody reads it
    return Response(status_code=201 if complete else 202, headers=_stands(offset, complete))


@router.head(PREFIX + "{digest}", summary="Size of content", response_class=Response)
async def head_content(request: Request, who: _Signed, digest: _Digest) -> Response:
    """As GET answers, without the content."""
    found = await attachments_of(request).open(who, digest)
    return Response(headers=_headers(digest) | {"content-length": str(found.size)})


@router.get(PREFIX + "{digest}", summary="Download content", response_class=Response, responses=_DOWNLOADED)
async def get_content(request: Request, who: _Signed, digest: _Digest) -> Response:
    """The content that an attachment names which you may see, or with `Range` one part of it (RFC 9110)."""
    here = attachments_of(request)
    found = await here.open(who, digest)
    headers = _headers(digest)
    known = request.headers.get("if-none-match", "")
    if known.strip() == "*" or headers["etag"] in known:
        return Response(status_code=304, headers=headers)
    fresh = request.headers.get("if-range", headers["etag"]) == headers["etag"]
    part = asked(request.headers.get("range") if fresh else None, found.size)
    start, end = part or (0, found.size)
    if part:
        headers["content-range"] = f"bytes {start}-{end - 1}/{found.size}"
    pieces = here.read(who, digest, start, end)
    try:
        first = await anext(pieces, b"")
    except Missing:
        raise NotFound("The file is missing on the server.") from None
    headers["content-length"] = str(end - start)
    return StreamingResponse(
        _joined(first, pieces), 206 if part else 200, headers=headers, media_type="application/octet-stream"
    )


async def _joined(first: bytes, rest: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    yield first
    async for piece in rest:
        yield piece


def _stands(offset: int, complete: bool) -> dict[str, str]:
    return {"upload-offset": str(offset), "upload-complete": "?1" if complete else "?0", "cache-control": "no-store"}


def _headers(digest: str) -> dict[str, str]:
    """What somebody uploaded is never shown as a page of this server."""
    return {
        "etag": f'"{digest}"',
        "accept-ranges": "bytes",
        "cache-control": "private, no-cache",
        "vary": "Authorization",
        "content-disposition": "attachment",
        "content-security-policy": "default-src 'none'; sandbox",
        "x-content-type-options": "nosniff",
    }
