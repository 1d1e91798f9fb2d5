"""The routes as a client meets them: shapes, names and status codes."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from sync.clock import new_id

PASSWORD = "correct horse battery"


def bearer(answer: httpx.Response) -> dict[str, str]:
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


@pytest.fixture
def body(email: str) -> dict[str, Any]:
    return {"email": email, "password": PASSWORD, "organization": "Example Ltd"}


async def test_signing_up_answers_a_pair_that_works(client: httpx.AsyncClient, body: dict[str, Any]) -> None:
    answer = await client.post("signup", json=body)
    found = answer.json()
    assert answer.status_code == 201
    assert answer.headers["cache-control"] == "no-store"
    assert found["token_type"] == "Bearer"
    assert found["expires_in"] == 900
    assert found["organizations"] == [{"id": found["organization_id"], "name": "Example Ltd", "role": "Admin"}]
    me = (await client.get("profile", headers=bearer(answer))).json()
    assert (me["user_id"], me["organization_id"]) == (found["user_id"], found["organization_id"])
    assert (me["email"], me["role"]) == (body["email"], "Admin")
    assert "contact.create" in me["permissions"]


async def test_signing_in_refreshing_and_signing_out(client: httpx.AsyncClient, body: dict[str, Any]) -> None:
    await client.post("signup", json=body)
    device = {"id": new_id(), "name": "Ada's laptop"}
    login = {"email": body["email"].upper(), "password": PASSWORD, "device": device}
    signed_in = await client.post("login", json=login)
    assert signed_in.status_code == 200
    refreshed = await client.post("refresh", json={"refresh_token": signed_in.json()["refresh_token"]})
    assert refreshed.status_code == 200
    assert refreshed.json()["refresh_token"] != signed_in.json()["refresh_token"]
    assert (await client.get("profile", headers=bearer(refreshed))).json()["device_id"] == device["id"]
    assert (await client.post("logout", headers=bearer(refreshed))).status_code == 204
    for answer in (signed_in, refreshed):
        gone = await client.get("profile", headers=bearer(answer))
        assert (gone.status_code, gone.json()["code"]) == (401, "sign-in-ended")
    again = await client.post("refresh", json={"refresh_token": refreshed.json()["refresh_token"]})
    assert (again.status_code, again.json()["code"]) == (401, "sign-in-ended")


async def test_a_refresh_token_is_enough_to_sign_out(client: httpx.AsyncClient, body: dict[str, Any]) -> None:
    answer = await client.post("signup", json=body)
    token = answer.json()["refresh_token"]
    assert (await client.post("logout", json={"refresh_token": token})).status_code == 204
    assert (await client.get("profile", headers=bearer(answer))).status_code == 401


@pytest.mark.parametrize("header", ["", "Bearer", "Bearer  ", "Basic abc", "Bearer garbage", "Bearer a.b.c"])
async def test_without_a_token_nobody_comes_in(client: httpx.AsyncClient, header: str) -> None:
    for method, path in (("GET", "profile"), ("POST", "logout"), ("POST", "switch")):
        body = {"json": {"organization": new_id()}} if path == "switch" else {}
        answer = await client.request(method, path, headers={"Authorization": header}, **body)
        assert (answer.status_code, answer.json()["code"]) == (401, "not-signed-in")


@pytest.mark.parametrize(
    "change",
    [
        {"email": "no address"},
        {"email": "a\x00@example.org"},
        {"email": ""},
        {"email": 5},
        {"password": "short"},
        {"password": None},
        {"organization": ""},
        {"organization": "   "},
        {"organization": "x" * 121},
        {"organization": "a\x00b"},
        {"name": "n" * 201},
        {"language": "klingon-very-long"},
        {"device": {"id": "not an id"}},
        {"device": {"id": "00000000-0000-0000-0000-00000000000A"}},
        {"surprise": 1},
    ],
)
async def test_a_wrong_sign_up_makes_nothing(
    client: httpx.AsyncClient, body: dict[str, Any], change: dict[str, Any]
) -> None:
    answer = await client.post("signup", json=body | change)
    assert answer.status_code == 422, answer.text
    assert (await client.post("signup", json=body)).status_code == 201
