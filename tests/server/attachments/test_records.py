"""Attachments say what became of their content, whichever way content and record have come together."""

from __future__ import annotations

import pytest
from fastapi import FastAPI

from server.attachments import orphans
from server.attachments.attachments import Attachments
from server.attachments.orphans import KEPT, sweep, sweep_tenant
from server.attachments.scanning import ClamAv
from server.database.tenant import Tenant
from shared_models.platform.roles import Role
from sync.clock import now
from tests.server.attachments.conftest import attach, digest_of, put, read
from tests.server.attachments.fakes import EICAR, clamd
from tests.server.rest.conftest import Api, Json, is_problem

PLAIN, SMALL = b"a large picture", b"a small picture"


async def said(api: Api, record: Json) -> str | None:
    found: str | None = (await api.get(f"/attachments/{record['id']}"))["content"]
    return found


async def test_a_record_says_that_its_content_is_here_in_the_name_of_who_uploaded_it(api: Api) -> None:
    ben = await api.as_role(Role.EDITOR)
    profile = await ben.get("/auth/profile")
    first = await attach(api, PLAIN)
    assert await said(api, first) is None
    await put(ben, PLAIN)
    assert await said(api, first) == "stored"
    [newest, _] = (await api.get(f"/attachments/{first['id']}/history"))["data"]
    assert (newest["after"], newest["actor"]) == ({"content": "stored"}, profile["user_id"])
    second = await attach(api, PLAIN)  # of content that is here already
    assert await said(api, second) is None
    await api("HEAD", f"/content/{digest_of(PLAIN)}/upload")
    assert await said(api, second) == "stored"


async def test_nobody_else_says_it(api: Api) -> None:
    record = await attach(api, PLAIN)
    answer = await api("PATCH", f"/attachments/{record['id']}", json={"content": "stored"})
    assert is_problem(answer, 422, "read-only-field") == ""


async def test_a_record_that_was_restored_says_it_with_the_next_round(app: FastAPI, api: Api) -> None:
    content: Attachments = app.state.attachments
    record = await attach(api, PLAIN)
    await api("DELETE", f"/attachments/{record['id']}")
    await put(api, PLAIN)
    await api("POST", f"/attachments/{record['id']}/restore")
    assert await said(api, record) is None
    await sweep(content)
    assert await said(api, record) == "stored"


async def test_a_defect_met_with_one_organisation_ends_the_round_of_no_other(
    app: FastAPI, api: Api, neighbour: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    content: Attachments = app.state.attachments
    met: set[str] = set()

    async def failing(tenant: Tenant) -> None:
        met.add(tenant.id)
        raise KeyError("unforeseen")

    monkeypatch.setattr(content.records, "mend", failing)
    monkeypatch.setattr(orphans, "PAUSE_SECONDS", 0)
    await sweep(content)
    assert {api.tenant.id, neighbour.tenant.id} <= met


async def test_being_checked_and_infected_stand_at_the_record(
    app: FastAPI, api: Api, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = await attach(api, EICAR)
    async with clamd() as away:
        pass
    monkeypatch.setattr(app.state.attachments, "_scanner", ClamAv(away.address))
    assert is_problem(await put(api, EICAR), 503) == ""
    assert await said(api, record) == "checking"
    assert (await read(api, digest_of(EICAR))).status_code == 404
    async with clamd() as fake:
        monkeypatch.setattr(app.state.attachments, "_scanner", ClamAv(fake.address))
        assert is_problem(await put(api, EICAR, (len(EICAR), len(EICAR))), 422, "infected") == ""
    assert await said(api, record) == "infected"
    again = await attach(api, EICAR)
    assert is_problem(await put(api, EICAR), 422, "infected") == ""
    assert await said(api, again) == "infected"


async def test_a_thumbnail_is_content_that_a_record_names_as_well(app: FastAPI, api: Api) -> None:
    content: Attachments = app.state.attachments
    contact = (await api.make("contacts", last_name="Smith"))["id"]
    record = await attach(api, PLAIN, contact_id=contact, thumbnail=digest_of(SMALL))
    await put(api, SMALL)
    assert (await read(api, digest_of(SMALL))).content == SMALL
    assert await said(api, record) is None  # the file itself is still to come
    await sweep_tenant(content, api.tenant, now())
    assert await sweep_tenant(content, api.tenant, now() + KEPT + 1) == 0
    await api("DELETE", f"/attachments/{record['id']}")
    assert (await read(api, digest_of(SMALL))).status_code == 404
    await sweep_tenant(content, api.tenant, now())
    assert await sweep_tenant(content, api.tenant, now() + KEPT + 1) == 1
