"""Uploading and downloading content through REST: parts, ranges, who may, how much, and what nobody gets."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from fastapi import FastAPI

from server.attachments.attachments import Attachments, Limits
from server.attachments.orphans import KEPT, sweep_tenant
from server.database.database import driver
from server.identity.members import add_member
from shared_models.platform.roles import Role
from sync.clock import new_id, now
from tests.server.attachments.conftest import attach, digest_of, put, read
from tests.server.rest.conftest import PASSWORD, Api, is_problem

DATA = os.urandom(700_000)
DIGEST = digest_of(DATA)


@pytest_asyncio.fixture
async def content(app: FastAPI) -> Attachments:
    found: Attachments = app.state.attachments
    return found


def files(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.rglob("*") if each.is_file())


async def stands(api: Api, digest: str) -> tuple[str, str]:
    answer = await api("HEAD", f"/content/{digest}/upload")
    assert answer.status_code == 200
    return answer.headers["upload-offset"], answer.headers["upload-complete"]


async def test_what_was_uploaded_in_parts_comes_back_whole(api: Api, tmp_path: Path) -> None:
    await attach(api, DATA)
    assert is_problem(await read(api, DIGEST), 404) == ""
    assert await stands(api, DIGEST) == ("0", "?0")
    assert (await put(api, DATA, (0, 300_000))).status_code == 202
    assert await stands(api, DIGEST) == ("300000", "?0")
    elsewhere = await put(api, DATA, (300_001, 400_000))
    assert is_problem(elsewhere, 409, "upload-elsewhere") == ""
    assert elsewhere.headers["upload-offset"] == "300000"
    assert (await put(api, DATA, (300_000, 700_000))).status_code == 201
    assert await stands(api, DIGEST) == ("700000", "?1")
    answer = await read(api, DIGEST)
    assert (answer.status_code, answer.content) == (200, DATA)
    assert answer.headers["content-disposition"] == "attachment"
    assert answer.headers["content-type"] == "application/octet-stream"
    assert (await read(api, DIGEST, **{"if-none-match": answer.headers["etag"]})).status_code == 304
    head = await api("HEAD", f"/content/{DIGEST}")
    assert (head.status_code, head.headers["content-length"]) == (200, "700000")
    assert files(tmp_path / "uploads") == []
    assert (tmp_path / "attachments" / api.tenant.id / DIGEST[:2] / DIGEST).read_bytes() == DATA


@pytest.mark.parametrize(
    ("asked", "start", "end"),
    [
        ("bytes=0-0", 0, 1),
        ("bytes=0-", 0, 700_000),
        ("bytes=699999-", 699_999, 700_000),
        ("bytes=-1", 699_999, 700_000),
        ("bytes=-900000", 0, 700_000),
        ("bytes=10-9999999", 10, 700_000),
        ("bytes=300000-299999", None, None),
        ("bytes=1-2,4-5", None, None),
        ("lines=1-2", None, None),
        ("bytes=-", None, None),
    ],
)
async def test_ranges(api: Api, asked: str, start: int | None, end: int | None) -> None:
    await attach(api, DATA)
    await put(api, DATA)
    answer = await read(api, DIGEST, range=asked)
    if start is None or end is None:  # not one range of bytes: as if it had not been asked for
        assert (answer.status_code, answer.content) == (200, DATA)
        return
    assert (answer.status_code, answer.content) == (206, DATA[start:end])
    assert answer.headers["content-range"] == f"bytes {start}-{end - 1}/700000"


async def test_ranges_beyond_the_end_and_of_something_else(api: Api) -> None:
    await attach(api, DATA)
    await put(api, DATA)
    for asked in ("bytes=700000-", "bytes=-0"):
        answer = await read(api, DIGEST, range=asked)
        assert is_problem(answer, 416, "range-not-satisfiable") == ""
        assert answer.headers["content-range"] == "bytes */700000"
    other = await read(api, DIGEST, **{"range": "bytes=0-1", "if-range": '"other"'})
    assert (other.status_code, len(other.content)) == (200, 700_000)
    same = await read(api, DIGEST, **{"range": "bytes=0-1", "if-range": f'"{DIGEST}"'})
    assert same.status_code == 206


async def test_an_empty_file(api: Api) -> None:
    await attach(api, b"")
    assert (await put(api, b"")).status_code == 201
    answer = await read(api, digest_of(b""))
    assert (answer.status_code, answer.content) == (200, b"")
    assert (await read(api, digest_of(b""), range="bytes=0-")).status_code == 416


async def test_other_bytes_than_the_digest_says_are_not_kept(api: Api, tmp_path: Path) -> None:
    answer = await put(api, b"something else", digest=DIGEST)
    assert is_problem(answer, 422, "digest-wrong") == ""
    assert files(tmp_path / "attachments") == files(tmp_path / "uploads") == []
    assert await stands(api, DIGEST) == ("0", "?0")
    assert (await put(api, DATA)).status_code == 201


async def test_bodies_that_do_not_fit_their_range(api: Api) -> None:
    path = f"/content/{DIGEST}"
    for shown in ("bytes 5-3/10", "bytes 0-10/10", "bytes 0-1", "0-1/2", "bytes 0-1/*"):
        answer = await api("PUT", path, headers={"content-range": shown}, content=b"x")
        assert is_problem(answer, 400, "malformed") == "", shown
    longer = await api("PUT", path, headers={"content-range": "bytes 0-1/700000"}, content=b"xyz")
    assert is_problem(longer, 413, "too-large") == ""
    assert is_problem(await api("PUT", "/content/ABC", content=b"x"), 422) == ""


async def test_the_same_content_is_stored_and_counted_once(
    api: Api, content: Attachments, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "_limits", Limits(file=1_000_000, quota=1_000_000))
    ben = await api.as_role(Role.ADMIN)
    await attach(api, DATA)
    await attach(ben, DATA)
    assert (await put(api, DATA, (0, 500_000))).status_code == 202
    assert (await put(ben, DATA, (0, 400_000))).status_code == 202  # each device has an upload of its own
    assert (await put(api, DATA, (500_000, 700_000))).status_code == 201
    assert (await put(ben, DATA, (400_000, 700_000))).status_code == 204
    assert files(tmp_path / "attachments") == [DIGEST]
    assert (await put(api, b"x" * 300_000)).status_code == 201
    full = await put(api, b"one more")
    assert is_problem(full, 507, "quota-full") == ""
    assert "0 of 1,000,000 bytes are free" in full.json()["detail"]


async def test_what_is_not_complete_takes_room_until_it_is_given_up(
    api: Api, content: Attachments, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "_limits", Limits(file=1_000_000, quota=1_000_000))
    ben, other = await api.as_role(Role.ADMIN), os.urandom(600_000)
    assert (await put(api, DATA, (0, 500_000))).status_code == 202
    full = await put(ben, other, (0, 10))
    assert is_problem(full, 507, "quota-full") == ""
    assert "500,000 of 1,000,000 bytes are free" in full.json()["detail"]
    assert "Uploads that are not complete take 500,000" in full.json()["detail"]
    (waiting,) = (tmp_path / "uploads" / api.tenant.id).iterdir()
    os.utime(waiting, (0, 0))
    content.staging.sweep()
    assert (await put(ben, other, (0, 450_000))).status_code == 202
    assert await stands(api, DIGEST) == ("0", "?0")


async def test_of_two_that_do_not_fit_together_one_does(
    api: Api, content: Attachments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "_limits", Limits(file=1_000_000, quota=1_000_000))
    ben, other = await api.as_role(Role.ADMIN), os.urandom(700_000)
    assert (await put(api, DATA, (0, 250_000))).status_code == 202
    assert (await put(ben, other, (0, 250_000))).status_code == 202
    assert (await put(api, DATA, (250_000, 350_000))).status_code == 202
    assert is_problem(await put(ben, other, (250_000, 700_000)), 507, "quota-full") == ""
    assert (await put(api, DATA, (350_000, 700_000))).status_code == 201


async def test_what_comes_just_now_takes_the_room_of_all_of_it(
    api: Api, content: Attachments, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(content, "_limits", Limits(file=1_000_000, quota=1_000_000))
    ben, refused = await api.as_role(Role.ADMIN), list[int]()
    take = content._take

    async def meanwhile(*rest: Any) -> int:
        monkeypatch.setattr(content, "_take", take)
        refused.append((await put(ben, os.urandom(400_000))).status_code)
        return await take(*rest)

    monkeypatch.setattr(content, "_take", meanwhile)
    assert (await put(api, DATA)).status_code == 201
    assert refused == [507]


async def test_an_organisation_with_a_quota_of_its_own(api: Api, neighbour: Api) -> None:
    async with api.app.state.identity.database.platform() as transaction:
        await (await driver(transaction)).execute(
            "UPDATE platform.tenant SET attachment_quota_mib = 0 WHERE id = %s", [api.tenant.id]
        )
    assert is_problem(await put(api, DATA), 507, "quota-full") == ""
    assert (await put(neighbour, DATA)).status_code == 201


async def test_a_file_may_not_be_too_large(api: Api, content: Attachments, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(content, "_limits", Limits(file=699_999, quota=10_000_000))
    assert is_problem(await put(api, DATA, (0, 10)), 413, "too-large") == ""


async def test_a_neighbour_has_nothing_of_it(api: Api, neighbour: Api, tmp_path: Path) -> None:
    await attach(api, DATA)
    await put(api, DATA)
    assert is_problem(await read(neighbour, DIGEST), 404, "not-found") == ""
    await attach(neighbour, DATA)  # who only knows the digest has not uploaded it
    assert is_problem(await read(neighbour, DIGEST), 404, "not-found") == ""
    assert await stands(neighbour, DIGEST) == ("0", "?0")
    assert (await put(neighbour, DATA)).status_code == 201
    assert files(tmp_path / "attachments") == [DIGEST, DIGEST]


async def test_who_may(api: Api) -> None:
    mine = await attach(api, DATA)
    await put(api, DATA)
    viewer = await api.as_role(Role.VIEWER)
    assert (await read(viewer, DIGEST)).content == DATA
    assert is_problem(await put(viewer, b"new"), 403, "not-permitted") == ""
    assert (await viewer("HEAD", f"/content/{DIGEST}/upload")).status_code == 403
    nobody = Api(api.app, api.client, "garbage", api.tenant)
    assert is_problem(await read(nobody, DIGEST), 401) == ""
    assert is_problem(await put(nobody, DATA), 401) == ""
    await api("DELETE", f"/attachments/{mine['id']}")
    assert is_problem(await read(api, DIGEST), 404) == ""


async def test_own_records_only(api: Api) -> None:
    database, keys = api.app.state.identity.database, ["attachment.create", "attachment.view_own"]
    async with database.platform() as connection:
        await (await driver(connection)).execute(
            "INSERT INTO platform.custom_role (tenant_id, name, permissions) VALUES (%s, 'Own', %s::jsonb)",
            [api.tenant.id, json.dumps(keys)],
        )
    email = f"rep.{new_id()}@example.org"
    person = await add_member(database, api.tenant, email, "Rep", "Own", PASSWORD)
    form = {"email": email, "password": PASSWORD, "organization": api.tenant.id}
    token = (await api.client.post("/api/v1/auth/login", json=form)).json()["access_token"]
    rep = Api(api.app, api.client, token, api.tenant, email)
    contact = await api.make("contacts", last_name="Theirs")
    await attach(api, DATA, contact_id=contact["id"])
    await put(api, DATA)
    assert is_problem(await read(rep, DIGEST), 404) == ""
    assert (await api("PATCH", f"/contacts/{contact['id']}", {"owner_id": person})).status_code == 200
    assert (await read(rep, DIGEST)).content == DATA


async def test_what_no_record_names_goes_after_a_week(api: Api, content: Attachments, tmp_path: Path) -> None:
    record = await attach(api, DATA)
    await put(api, DATA)
    at = now()
    assert await sweep_tenant(content, api.tenant, at + 10 * KEPT) == 0
    await api("DELETE", f"/attachments/{record['id']}")
    assert await sweep_tenant(content, api.tenant, at) == 0
    assert await sweep_tenant(content, api.tenant, at + KEPT) == 0
    await api("POST", f"/attachments/{record['id']}/restore", {})
    assert await sweep_tenant(content, api.tenant, at + KEPT + 1) == 0
    assert (await read(api, DIGEST)).content == DATA
    await api("DELETE", f"/attachments/{record['id']}")
    assert await sweep_tenant(content, api.tenant, at + 2 * KEPT) == 0
    assert await sweep_tenant(content, api.tenant, at + 3 * KEPT + 1) == 1
    assert files(tmp_path / "attachments") == []
    await attach(api, DATA)
    assert is_problem(await read(api, DIGEST), 404) == ""
    assert (await put(api, DATA)).status_code == 201
    assert (await read(api, DIGEST)).content == DATA
