"""Somebody whose role is limited to their own records: a matrix over every route and record type that has an owner."""

from __future__ import annotations

import json

import pytest_asyncio

from server.database.database import driver
from server.identity.caller import admit
from server.identity.members import add_member
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.record_type import RecordType
from sync.clock import new_id
from tests.server.rest.bodies import made, valid_body
from tests.server.rest.conftest import PASSWORD, Api, Json
from tests.server.rest.test_every_route import Unchanged, routes

OWNED = [each for each in catalogue() if each.owned and not each.system]
KEYS = [
    *(
        key
        for each in OWNED
        for key in (f"{each.name}.create", each.permission("view_own"), each.permission("edit_own"))
    ),
    *(each.permission("delete_own") for each in OWNED),
    *(each.permission for each in catalogue().verbs.values()),
    *(each.permission("view") for each in catalogue() if not each.owned),
]


@pytest_asyncio.fixture
async def rep(api: Api) -> Api:
    """A person of the same organisation who may do everything with their own records, and nothing with others'."""
    database = api.app.state.identity.database
    async with database.platform() as connection:
        await (await driver(connection)).execute(
            "INSERT INTO platform.custom_role (tenant_id, name, permissions) VALUES (%s, 'Own', %s::jsonb)",
            [api.tenant.id, json.dumps(KEYS)],
        )
    email = f"rep.{new_id()}@example.org"
    await add_member(database, api.tenant, email, "Rep", "Own", PASSWORD)
    form = {"email": email, "password": PASSWORD, "organization": api.tenant.id}
    token = (await api.client.post("/api/v1/auth/login", json=form)).json()["access_token"]
    return Api(api.app, api.client, token, api.tenant, email)


async def person(who: Api) -> str:
    """The id of the person."""
    return (await admit(who.app.state.identity, who.token)).person_id


async def owned_by(api: Api, kind: RecordType, owner: str, ids: dict[str, str]) -> Json:
    """A record of a type that belongs to somebody: by its own owner, or by what it follows."""
    body = await valid_body(api, kind)
    for name in kind.follows:
        if name != kind.owner and kind.field(name).reference in ids:
            body[name] = ids[kind.field(name).reference]
    if kind.owner:
        body["owner_id"] = owner
    record = await api.make(kind.plural, **body)
    ids[kind.name] = record["id"]
    return record


async def test_what_is_not_ones_own_is_nowhere(api: Api, rep: Api) -> None:
    mine, theirs = await person(rep), await person(api)
    stage, own_ids, other_ids = await made(api, "stage"), dict[str, str](), dict[str, str]()
    for kind in OWNED:
        own = await owned_by(api, kind, mine, own_ids)
        other = await owned_by(api, kind, theirs, other_ids)
        async with Unchanged(api) as matrix:
            for method, path in routes(kind):
                for what, record_id in {"another's": other["id"], "an unknown id": new_id()}.items():
                    if "{id}" in path:
                        body = {"stage_id": stage} if path.endswith("move_deal") else {}
                        sent = None if method in ("GET", "DELETE") else body
                        answer = await rep(method, path.replace("{id}", record_id), sent)
                        matrix.expect(what, answer, 404, "not-found")
        for parameters in (
            {},
            {"sort": "-updated_at"},
            {"deleted": "with"},
            {"id": other["id"]},
            {"id.ne": other["id"]},
        ):
            page = await rep.get(f"/{kind.plural}", count="true", limit=200, **parameters)
            found = {each["id"] for each in page["data"]}
            expected = set() if "id" in parameters else found
            assert other["id"] not in found, kind.name
            assert found == expected, kind.name
            assert page["total"] == len(found)
            assert (own["id"] in found) is ("id" not in parameters), kind.name
        for suffix in ("", "/history"):
            answer = await rep("GET", f"/{kind.plural}/{own['id']}{suffix}")
            assert answer.status_code == 200, (kind.name, answer.text)
            assert "bucket" not in answer.text
        for method, path in (("PATCH", ""), ("DELETE", ""), ("POST", "/restore")):
            answer = await rep(method, f"/{kind.plural}/{own['id']}{path}", {} if method != "DELETE" else None)
            assert answer.status_code == 200, (kind.name, method, answer.text)


async def test_the_bucket_is_shown_to_nobody(api: Api) -> None:
    await api.make("contacts", last_name="Smith")
    for path in ("/contacts?bucket=owner:", "/contacts?fields=bucket", "/contacts?sort=bucket"):
        answer = await api("GET", path)
        assert (answer.status_code, answer.json()["code"]) == (422, "unknown-field"), path
    answer = await api("POST", "/contacts", {"last_name": "Smith", "bucket": "all"})
    assert answer.status_code == 422
    assert "bucket" not in (await api("GET", "/contacts")).text


async def test_nothing_leaks_by_reference_cursor_or_replay(api: Api, rep: Api) -> None:
    mine, theirs = await person(rep), await person(api)
    for number in range(4):
        await api.make("contacts", last_name=f"Mine {number}", owner_id=mine)
    other = await api.make("companies", name="Secret", owner_id=theirs)
    page = await api.get("/contacts", limit=1)
    assert (await rep("GET", "/contacts", params={"limit": 1, "cursor": page["next"]})).status_code == 400
    refused = await rep("POST", "/contacts", {"last_name": "Spy", "company_id": other["id"]})
    assert (refused.status_code, refused.json()["code"]) == (422, "reference-missing")
    assert (
        refused.json()["detail"]
        == ((await rep("POST", "/contacts", {"last_name": "Spy", "company_id": new_id()})).json()["detail"])
    )
    shared = await api.make("contacts", last_name="Smith", company_id=other["id"], owner_id=mine)
    call = {"type": "call", "subject": "Call", "at": "2026-11-20T00:00:00Z"}
    about = {"contact_id": shared["id"], "company_id": other["id"]}
    assert (await rep("POST", "/activities", call | about)).status_code == 201
    key = {"Idempotency-Key": "give it away"}
    path = f"/contacts/{shared['id']}"
    given = await rep("PATCH", path, {"owner_id": theirs, "city": "Ulm"}, key)
    assert given.status_code == 200
    assert set(given.json()) == {"id", "version"}
    await api("PATCH", path, {"city": "Bonn"})
    again = await rep("PATCH", path, {"owner_id": theirs, "city": "Ulm"}, key)
    assert set(again.json()) == {"id", "version"}
    assert (await rep("GET", path)).status_code == 404
    assert (await rep.get("/activities"))["data"] == []


async def test_who_may_only_create_learns_nothing_more(api: Api, rep: Api) -> None:
    made_here = await rep.make("contacts", last_name="New")
    assert made_here["owner_id"] == await person(rep)
    refused = await rep("POST", "/contacts", {"last_name": "New", "owner_id": await person(api)})
    assert (refused.status_code, refused.json()["code"]) == (403, "not-permitted")
