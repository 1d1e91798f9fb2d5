"""The OpenAPI document at `/api/v1/openapi.json` and a page that shows it at `/api/docs`.

The page is three files of our own beside this one; nothing is loaded from elsewhere, and its policy forbids it.
"""

from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files

import msgspec
from fastapi import APIRouter, FastAPI
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from server.derive.resources import PREFIX
from server.rest.problem import DOCS
from shared_models.kernel.catalogue import Catalogue

OPENAPI = f"{PREFIX}/openapi.json"
_POLICY = (
    "default-src 'none'; img-src data:; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
_PAGE = {
    DOCS: ("docs.html", "text/html; charset=utf-8"),
    f"{DOCS}/docs.css": ("docs.css", "text/css; charset=utf-8"),
    f"{DOCS}/docs.js": ("docs.js", "text/javascript; charset=utf-8"),
}


def mount(app: FastAPI, declared: Catalogue, routers: Sequence[APIRouter]) -> None:
    """Serve the document and its page, without a token: they tell what any client of the product may know."""

    @cache
    def openapi() -> bytes:
        from server.rest.openapi.document import document  # only those who ask for it pay for it

        return msgspec.json.encode(document(declared, routers))

    async def send_document(request: Request) -> Response:
        return _cached(request, openapi(), "application/json")

    async def send_page(request: Request) -> Response:
        name, media_type = _PAGE[request.url.path]
        return _cached(request, _file(name), media_type)

    app.router.routes.append(Route(OPENAPI, send_document))
    for path in _PAGE:
        app.router.routes.append(Route(path, send_page))


@cache
def _file(name: str) -> bytes:
    return files("server.rest").joinpath("docs_page", name).read_bytes()


def _cached(request: Request, body: bytes, media_type: str) -> Response:
    headers = {
        "etag": f'"{sha256(body).hexdigest()[:16]}"',
        "cache-control": "no-cache",
        "content-security-policy": _POLICY,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
    }
    if headers["etag"] in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers=headers)
    return Response(body, headers=headers, media_type=media_type)
