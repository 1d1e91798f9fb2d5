"""The whole document: resources from the catalogue, signing in and sync from their routes, one security scheme, and
every problem there can be.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from fastapi import APIRouter, FastAPI
from fastapi.openapi.utils import get_openapi

from server.derive.resources import resources
from server.rest.openapi.field_schema import UUID, Schema
from server.rest.openapi.operations import operations
from server.rest.openapi.parameters import SHARED
from server.rest.openapi.record_schemas import page_schema, record_schemas, reference
from server.rest.problem import MEDIA_TYPE
from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.change import ChangeKind
from shared_models.kernel.faults import Fault

VERSION = "1"
_DESCRIPTION = """Records of your organisation for other programs. Sign in with `POST /api/v1/auth/login` and send the
`access_token` as `Authorization: Bearer …`. Amounts are exact decimal text, times are RFC 3339 in UTC. Every error is
`application/problem+json` (RFC 9457) with a stable `code`; `X-Request-Id` comes back with each answer."""
_OPEN = ("/api/v1/auth/signup", "/api/v1/auth/login", "/api/v1/auth/refresh", "/api/v1/auth/logout")
_STATUSES = {
    "400": "The request cannot be understood",
    "401": "No valid access token",
    "403": "Your role does not allow it",
    "404": "There is no such thing",
    "409": "It conflicts with what is there",
    "412": "The record has changed since",
    "413": "The body is too large",
    "415": "The body is not JSON",
    "422": "A value or a parameter is wrong",
    "429": "Too many attempts",
    "500": "A defect of the server",
    "503": "The server cannot answer now",
}


def document(declared: Catalogue, routers: Sequence[APIRouter]) -> dict[str, Any]:
    """The OpenAPI document as plain data."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Schema] = {"Problem": _problem_schema(), "Change": _change_schema()}
    schemas["ChangePage"] = page_schema("History", reference("Change"))
    for each in resources(declared).values():
        paths |= operations(each)
        schemas |= record_schemas(each)
    for router in routers:
        found = _routed(router)
        paths = found["paths"] | paths
        schemas |= found.get("components", {}).get("schemas", {})
    return {
        "openapi": "3.1.0",
        "info": {"title": "Counterfoil", "version": VERSION, "description": " ".join(_DESCRIPTION.split())},
        "servers": [{"url": "/"}],
        "security": [{"bearer": []}],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "parameters": SHARED,
            "responses": {f"Problem{status}": _problem_response(text) for status, text in _STATUSES.items()},
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"}},
        },
        "x-problems": [_problem_entry(each) for each in _faults()],
    }


def _routed(router: APIRouter) -> dict[str, Any]:
    """What FastAPI says about a router, with our problems in place of its own."""
    app = FastAPI(openapi_url=None)
    app.include_router(router)
    found = get_openapi(title="", version="", routes=app.routes)
    for name in ("HTTPValidationError", "ValidationError"):
        found.get("components", {}).get("schemas", {}).pop(name, None)
    for path, methods in found["paths"].items():
        for operation in methods.values():
            statuses = ["400", "422", "500", "503", *(["413", "429", "409"] if "requestBody" in operation else [])]
            statuses += ["401", "403", "404"]
            operation["responses"] |= {each: {"$ref": f"#/components/responses/Problem{each}"} for each in statuses}
            operation["security"] = [] if path in _OPEN else [{"bearer": []}]
    return found


def _faults(above: type[Fault] = Fault) -> Iterator[type[Fault]]:
    """Every fault of the product, most general first."""
    for each in above.__subclasses__():
        yield each
        yield from _faults(each)


def _problem_entry(fault: type[Fault]) -> dict[str, Any]:
    about = " ".join((fault.__doc__ or "").split())
    return {"code": fault.code(), "status": fault.status, "description": about}


def _problem_response(description: str) -> Schema:
    return {"description": description, "content": {MEDIA_TYPE: {"schema": reference("Problem")}}}


def _problem_schema() -> Schema:
    text = {"type": "string"}
    errors = {"type": "object", "properties": {"field": text, "detail": text}, "required": ["field", "detail"]}
    contest = {"type": "object", "properties": {"before": {}, "mine": {}, "theirs": {}}}
    return {
        "type": "object",
        "title": "Problem",
        "description": "What went wrong (RFC 9457)",
        "properties": {
            "type": {"type": "string", "description": "Where the problem is explained"},
            "title": text,
            "status": {"type": "integer"},
            "detail": {"type": "string", "description": "What is wrong and what to do, for people"},
            "instance": text,
            "code": {"type": "string", "description": "The stable name of the problem"},
            "correlation_id": {"type": "string", "description": "Under this id the request stands in the server's log"},
            "field": {"type": "string", "description": "The field, parameter or header that is wrong"},
            "errors": {"type": "array", "items": errors},
            "contests": {"type": "object", "additionalProperties": contest},
        },
        "required": ["type", "title", "status", "detail", "instance", "code", "correlation_id"],
        "additionalProperties": False,
    }


def _change_schema() -> Schema:
    identity = {"type": "string", "format": "uuid", "pattern": UUID}
    values = {"type": "object", "description": "The fields that changed"}
    properties: dict[str, Schema] = {
        "version": {"type": "integer", "description": "The record's version after it"},
        "position": {"type": "integer", "description": "Its place among the changes of that version"},
        "at": {"type": "string", "format": "date-time"},
        "actor": {**identity, "description": "Id of the member who did it"},
        "device": {**identity, "description": "The device it was done on"},
        "kind": {"type": "string", "enum": [each.value for each in ChangeKind]},
        "verb": {"type": ["string", "null"], "description": "The action that did it, if any"},
        "before": values,
        "after": values,
        "mutation_id": identity,
    }
    return {
        "type": "object",
        "title": "Change",
        "description": "One change of a record",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
