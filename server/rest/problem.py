"""Every error is a problem document (RFC 9457, `application/problem+json`), whoever raised it.

Beside the standard members it has `code` (stable, kebab case), `correlation_id`, and where it applies `field`,
`errors` (several fields at once) and `contests` (what others changed).
"""

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import msgspec
from fastapi import FastAPI
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Scope

from server.rest.correlation import correlation_id
from server.rest.faults import MethodNotAllowed, UnknownAddress
from shared_models.kernel.faults import Fault, InvalidValue, Malformed, TooLarge
from shared_models.kernel.verdict import Verdict

MEDIA_TYPE = "application/problem+json"
DOCS = "/api/docs"


@dataclass(frozen=True, slots=True)
class Problem:
    """What a problem document says; `more` are members and `headers` header fields that only some problems have."""

    status: int
    code: str
    detail: str
    field: str = ""
    more: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    headers: Mapping[str, str] = dataclasses.field(default_factory=dict)


def problem_of(fault: Fault) -> Problem:
    """The problem that a fault is."""
    headers: dict[str, str] = dict(fault.detail.get("headers", {}))
    if fault.status == 401:
        headers["www-authenticate"] = "Bearer"
    if "retry_after" in fault.detail or fault.status == 503:
        headers["retry-after"] = str(int(fault.detail.get("retry_after", 1)))
    return Problem(fault.status, fault.code(), fault.reason, fault.field or "", headers=headers)


def problem_of_verdict(verdict: Verdict, contests: Mapping[str, Any]) -> Problem:
    """The problem that a rejected or conflicted mutation is; `contests` is in JSON form."""
    more = {"contests": contests} if contests else {}
    headers = {"retry-after": "1"} if verdict.http_status == 503 else {}
    return Problem(verdict.http_status, verdict.code, verdict.reason, verdict.field, more, headers)


def problem_response(scope: Scope, problem: Problem) -> Response:
    """The problem as the answer to a request."""
    document: dict[str, Any] = {
        "type": f"{DOCS}#{problem.code}",
        "title": problem.code.replace("-", " ").capitalize(),
        "status": problem.status,
        "detail": problem.detail,
        "instance": scope["path"],
        "code": problem.code,
        "correlation_id": correlation_id(scope),
    }
    if problem.field:
        document["field"] = problem.field
    headers = {"cache-control": "no-store", **problem.headers}
    body = msgspec.json.encode({**document, **problem.more})
    return Response(body, problem.status, headers=headers, media_type=MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Answer everything that goes wrong below the app with a problem."""
    app.add_exception_handler(Fault, _fault)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)


async def _fault(request: Request, error: Exception) -> Response:
    assert isinstance(error, Fault)
    return problem_response(request.scope, problem_of(error))


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        fault: Fault = UnknownAddress("Nothing is served at this address.")
    elif error.status_code == 405:
        allowed = (error.headers or {}).get("Allow", "")
        fault = MethodNotAllowed(f"This address takes {allowed} only.", headers={"allow": allowed})
    elif error.status_code == 413:
        fault = TooLarge("The body is too large.")
    else:
        fault = Malformed(str(error.detail))
    return problem_response(request.scope, problem_of(fault))


async def _invalid(request: Request, error: Exception) -> Response:
    """What pydantic found wrong, in our words and without repeating the values, which may be secret."""
    assert isinstance(error, RequestValidationError)
    found = error.errors()
    if any(each["type"] == "json_invalid" for each in found):
        return problem_response(request.scope, problem_of(Malformed("The body is not JSON.")))
    errors = [{"field": ".".join(map(str, each["loc"][1:])), "detail": str(each["msg"])} for each in found]
    first = errors[0]
    detail = f"{first['field'] or 'The body'}: {first['detail']}."
    problem = Problem(InvalidValue.status, InvalidValue.code(), detail, first["field"], {"errors": errors})
    return problem_response(request.scope, problem)
