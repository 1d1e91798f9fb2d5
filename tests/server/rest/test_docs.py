"""The OpenAPI document is whole and true, and its page loads nothing from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import httpx
import msgspec
from jsonschema_rs import Draft202012Validator, meta
from starlette.routing import Route

from server.rest.openapi.document import document
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault
from tests.server.rest.conftest import Api

PAGE = ("/api/docs", "/api/docs/docs.css", "/api/docs/docs.js")


def references(part: Any) -> Iterator[str]:
    """Every `$ref` of a document."""
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        for each in part.values():
            yield from references(each)
    elif isinstance(part, list):
        for each in part:
            yield from references(each)


def test_every_reference_leads_somewhere_and_every_schema_is_one() -> None:
    found = document(catalogue(), ())
    for each in set(references(found)):
        part: Any = found
        for key in each.removeprefix("#/").split("/"):
            part = part[key]
    for schema in found["components"]["schemas"].values():
        meta.validate({**schema, "$schema": "https://json-schema.org/draft/2020-12/schema"})
    names = [each["operationId"] for path in found["paths"].values() for each in path.values()]
    assert len(names) == len(set(names))


def test_examples_fit_their_schemas() -> None:
    found = document(catalogue(), ())
    validators: dict[str, Draft202012Validator] = {}
    for path, methods in found["paths"].items():
        for method, operation in methods.items():
            for media in contents(operation):
                name = media["schema"]["$ref"].rsplit("/", 1)[1]
                example = media.get("example", found["components"]["schemas"][name].get("example"))
                if example is not None:
                    if name not in validators:
                        validators[name] = Draft202012Validator({**media["schema"], "components": behind(found, name)})
                    errors = [str(each) for each in validators[name].iter_errors(example)]
                    assert not errors, (path, method, errors[:2])


def behind(found: Any, name: str) -> Any:
    """The components that a schema consists of."""
    schemas, needed, waiting = found["components"]["schemas"], {}, [name]
    while waiting:
        if (each := waiting.pop()) not in needed:
            needed[each] = schemas[each]
            waiting += [one.rsplit("/", 1)[1] for one in references(schemas[each])]
    return {"schemas": needed}


def contents(operation: Any) -> Iterator[Any]:
    """The JSON bodies an operation takes and gives."""
    for each in (operation.get("requestBody", {}), *operation["responses"].values()):
        if "application/json" in each.get("content", {}):
            yield each["content"]["application/json"]


async def test_the_served_document_names_every_route_and_every_problem(api: Api) -> None:
    answer = await api.client.get("/api/v1/openapi.json")
    found = msgspec.json.decode(answer.content)
    assert (
        await api.client.get("/api/v1/openapi.json", headers={"if-none-match": answer.headers["etag"]})
    ).status_code == 304
    paths = set(found["paths"])
    served = {each.path for each in api.app.routes if isinstance(each, Route) and each.path.startswith("/api/v1")}
    hidden = {"/api/v1/openapi.json", "/api/v1/{plural}", "/api/v1/{plural}/{id}", "/api/v1/{plural}/{id}/{action}"}
    assert served - hidden <= paths
    assert {"/api/v1/auth/login", "/api/v1/contacts", "/api/v1/deals/{id}/move_deal"} <= paths
    codes = {each["code"] for each in found["x-problems"]}
    assert {"stale-version", "idempotency-key-reused", "transition-not-allowed", "wrong-password"} <= codes
    assert all(each["description"] for each in found["x-problems"])
    assert codes >= {each.code() for each in Fault.__subclasses__() if each.__module__.startswith(("shared", "server"))}


async def test_the_page_comes_from_this_server_alone(client: httpx.AsyncClient) -> None:
    texts = {}
    for path in PAGE:
        answer = await client.get(path)
        assert answer.status_code == 200
        assert "default-src 'none'" in answer.headers["content-security-policy"]
        texts[path] = answer.text
    for path, text in texts.items():
        assert not re.search(r"(?:https?:)?//[a-z0-9.-]+\.[a-z]", text.replace("// ", "")), path
        assert "@import" not in text
        assert "innerHTML" not in text
    html = texts["/api/docs"]
    named = re.findall(r"(?:src|href)=\"(/[^\"]+)\"", html) + re.findall(r"fetch\(\"([^\"]+)\"", texts[PAGE[2]])
    assert {*PAGE[1:], "/api/v1/openapi.json"} == set(named)
    for path in named:
        assert (await client.get(path)).status_code == 200
    assert "<script>" not in html
    assert "style=" not in html
    assert '<html lang="en">' in html
