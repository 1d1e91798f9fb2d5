"""Errors nobody foresaw, the request log, health, and what a conflict looks like."""

from __future__ import annotations

import json
import logging
from contextlib import suppress

import httpx
import pytest
from fastapi import FastAPI
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route

from server.database.reads import Reads
from server.rest.as_left import row_as_left
from server.rest.problem import problem_of, problem_of_verdict
from shared_models.kernel.faults import Fault, StaleVersion, TooManyRequests, Unavailable
from shared_models.kernel.verdict import Status, Verdict
from sync.clock import new_id
from tests.server.rest.conftest import Api, is_problem


async def test_a_defect_is_a_problem_and_its_message_stays_out_of_log_and_answer(
    app: FastAPI, client: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    async def defect(request: Request) -> Response:
        raise RuntimeError("ada@example.org broke it")

    app.router.routes.insert(0, Route("/defect", defect))
    answer = await client.get("/defect", headers={"x-request-id": "abc-1"})
    assert not is_problem(answer, 500, "unexpected")
    assert answer.headers["x-request-id"] == "abc-1"
    logged = [each.getMessage() for each in caplog.records if each.name == "counterfoil.defect"]
    assert json.loads(logged[0])["error"] == "RuntimeError"
    assert json.loads(logged[0])["correlation_id"] == "abc-1"
    assert "ada@" not in answer.text + "".join(logged)


async def test_the_log_has_a_line_per_request_and_nothing_personal(api: Api, caplog: pytest.LogCaptureFixture) -> None:
    contact = await api.make("contacts", first_name="Ada", email="ada@example.org")
    with caplog.at_level(logging.INFO, "counterfoil.request"):
        await api("GET", f"/contacts/{contact['id']}/history")
        await api("GET", "/contacts", params={"q": "ada@example.org"})
        await api("GET", "/ada@example.org")
        await api.client.post("/api/v1/auth/login", json={"email": "ada@example.org", "password": "secret word"})
    lines = [json.loads(each.getMessage()) for each in caplog.records if each.name == "counterfoil.request"]
    assert [(each["method"], each["route"], each["status"]) for each in lines] == [
        ("GET", "/api/v1/contacts/{id}/history", 200),
        ("GET", "/api/v1/contacts", 200),
        ("GET", "", 404),
        ("POST", "/api/v1/auth/login", 401),
    ]
    assert lines[0]["tenant"] == api.tenant.id
    for secret in ("ada@", "secret word", contact["id"]):
        assert secret not in json.dumps(lines)


async def test_a_client_that_leaves_is_no_defect(
    app: FastAPI, client: httpx.AsyncClient, caplog: pytest.LogCaptureFixture
) -> None:
    async def left(request: Request) -> Response:
        raise ClientDisconnect

    app.router.routes.insert(0, Route("/left", left))
    with caplog.at_level(logging.INFO, "counterfoil"), suppress(AssertionError):  # no answer comes
        await client.get("/left")
    [line] = [each for each in caplog.records if each.name.startswith("counterfoil.")]
    assert (line.levelno, json.loads(line.getMessage())["status"]) == (logging.INFO, 499)


@pytest.mark.parametrize("given", ["x" * 101, "a b", "ä", ""])
async def test_a_strange_correlation_id_is_replaced(client: httpx.AsyncClient, given: str) -> None:
    answer = await client.get("/nowhere", headers={"x-request-id": given.encode()})
    assert not is_problem(answer, 404, "unknown-address")
    assert answer.headers["x-request-id"] != given


async def test_the_routes_of_others_answer_problems_too(client: httpx.AsyncClient) -> None:
    json_type = {"content-type": "application/json"}
    login = "/api/v1/auth/login"
    for answer, status in (
        (await client.get(login), 405),
        (await client.post(login, json={}), 422),
        (await client.post(login, content=b"{", headers=json_type), 400),
        (await client.post(login, content=b'{"email":"\xff"}', headers=json_type), 400),
        (await client.post(login, content=b" " * 1_100_000, headers=json_type), 413),
        (await client.get("/api/v1/auth/profile"), 401),
        (await client.get("/api/v1/sync/manifest"), 401),
        (await client.get("/api/v1"), 404),
        (await client.get("/"), 404),
    ):
        assert not (wrong := is_problem(answer, status)), f"{answer.request.url}: {wrong}"


async def test_health(client: httpx.AsyncClient, app: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (await client.get("/health/live")).json() == {"status": "live"}
    assert (await client.get("/health/ready")).json() == {"status": "ready"}

    async def lost(*_: object) -> None:
        raise Unavailable("The database cannot be reached right now.")

    monkeypatch.setattr(Reads, "look_up", lost)
    answer = await client.get("/health/ready")
    assert not is_problem(answer, 503, "unavailable")
    assert answer.headers["retry-after"] == "1"
    assert (await client.get("/health/live")).status_code == 200


async def test_lost_connections_are_replaced(api: Api) -> None:
    await api.make("tags", name="still here")
    assert len((await api.get("/tags"))["data"]) == 1
    await api.app.state.identity.database.reads.look_up(
        "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE pid <> pg_backend_pid() "
        "AND datname = current_database() AND usename = current_user",
        [],
    )
    assert len((await api.get("/tags"))["data"]) == 1


def test_a_conflict_shows_both_sides_and_a_wait_says_how_long() -> None:
    verdict = Verdict(
        new_id(), "deal", new_id(), Status.CONFLICTED, 3, "conflicted", "Amount: changed.", http_status=409
    )
    problem = problem_of_verdict(verdict, {"amount": {"before": "1", "mine": "2", "theirs": "3"}})
    assert (problem.status, problem.code) == (409, "conflicted")
    assert problem.more["contests"]["amount"]["theirs"] == "3"
    assert problem_of(TooManyRequests("Wait.", retry_after=42)).headers["retry-after"] == "42"
    assert problem_of(StaleVersion("Old.")).headers == {}
    assert issubclass(StaleVersion, Fault)


async def test_a_row_is_taken_back_to_how_it_was(api: Api) -> None:
    contact = await api.make("contacts", first_name="Ada", tags=[])
    path = f"/contacts/{contact['id']}"
    states = [contact]
    for method, address, body in (
        ("PATCH", path, {"first_name": "Eve", "notes": "n"}),
        ("DELETE", path, None),
        ("POST", f"{path}/restore", None),
        ("PATCH", path, {"notes": None}),
        ("DELETE", path, None),
        ("POST", f"{path}/restore", None),
    ):
        states.append((await api(method, address, body)).json())
    from server.database.database import driver
    from shared_models.kernel.catalogue import catalogue
    from shared_models.kernel.json_form import to_json

    kind = catalogue().record_type("contact")
    async with api.app.state.identity.database.tenant(api.tenant) as connection:
        for state in states:
            row = await row_as_left(await driver(connection), kind, contact["id"], state["version"])
            assert row is not None
            assert to_json(kind, row) == state
