"""Uploads of the same content, and its removal, that meet in the worst moment."""

from __future__ import annotations

import os
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
from fastapi import FastAPI

from server.attachments import contents
from server.attachments.attachments import Attachments
from server.attachments.orphans import KEPT, sweep_tenant
from server.attachments.scanning import Clean
from server.database.database import driver
from shared_models.kernel.faults import Unavailable
from shared_models.platform.roles import Role
from sync.clock import now
from tests.server.attachments.conftest import attach, digest_of, put, read
from tests.server.rest.conftest import Api, is_problem

DATA = os.urandom(300_000)
DIGEST = digest_of(DATA)


@pytest_asyncio.fixture
async def content(app: FastAPI) -> Attachments:
    found: Attachments = app.state.attachments
    return found


class Meanwhile:
    """A scanner that finds nothing, and while which looks something else happens once."""

    def __init__(self, happens: Callable[[], Awaitable[object]]) -> None:
        self._happens: list[Callable[[], Awaitable[object]]] = [happens]

    async def scan(self, path: Path) -> Clean:
        while self._happens:
            await self._happens.pop()()
        return Clean()


async def test_what_is_being_looked_at_cannot_be_exchanged(
    api: Api, content: Attachments, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def exchange() -> None:
        assert (await put(api, b"x" * 300_000, (0, 200_000), DIGEST)).status_code == 202

    await attach(api, DATA)
    monkeypatch.setattr(content, "_scanner", Meanwhile(exchange))
    assert (await put(api, DATA)).status_code in (409, 503)
    assert is_problem(await read(api, DIGEST), 404) == ""
    assert (await put(api, DATA)).status_code == 201
    assert (await read(api, DIGEST)).content == DATA


async def test_an_upload_that_ends_twice_is_kept_once(
    api: Api, content: Attachments, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The answer to the first was lost on the way, so the client asks to end it again."""

    async def again() -> None:
        assert (await api("HEAD", f"/content/{DIGEST}/upload")).headers["upload-offset"] == "300000"
        assert (await put(api, DATA, (300_000, 300_000))).status_code == 201

    await attach(api, DATA)
    monkeypatch.setattr(content, "_scanner", Meanwhile(again))
    assert (await put(api, DATA)).status_code in (409, 503)
    assert (await read(api, DIGEST)).content == DATA
    assert [*(tmp_path / "uploads" / api.tenant.id).iterdir()] == []


async def test_what_is_here_stays_when_a_second_upload_of_it_fails(
    api: Api, content: Attachments, monkeypatch: pytest.MonkeyPatch
) -> None:
    ben = await api.as_role(Role.ADMIN)

    async def another() -> None:
        assert (await put(ben, DATA)).status_code == 201
        monkeypatch.setattr(content.storage, "put", away)

    async def away(*_: Any) -> None:
        raise Unavailable("The storage for files does not answer right now.")

    await attach(api, DATA)
    monkeypatch.setattr(content, "_scanner", Meanwhile(another))
    assert (await put(api, DATA)).status_code == 503
    assert (await read(api, DIGEST)).content == DATA


async def test_what_has_just_come_back_is_not_removed(
    api: Api, content: Attachments, monkeypatch: pytest.MonkeyPatch
) -> None:
    await put(api, DATA)
    at = now()
    assert await sweep_tenant(content, api.tenant, at) == 0
    really = contents.hold

    async def hold(connection: Any, digest: str) -> None:
        async with content.database.tenant(api.tenant) as transaction:
            await contents.keep(await driver(transaction), DIGEST, len(DATA), "stored", at)
        await really(connection, digest)

    monkeypatch.setattr(contents, "hold", hold)
    assert await sweep_tenant(content, api.tenant, at + KEPT + 1) == 0
    await attach(api, DATA)
    assert (await read(api, DIGEST)).content == DATA
