"""The whole application on real PostgreSQL, called in-process, with an organisation of each test's own."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest_asyncio
from fastapi import FastAPI

from server.app import create_app
from server.changes import feed
from server.database.database import Database, driver
from server.database.tenant import Tenant
from server.identity.caller import admit
from server.identity.identity import Identity
from server.identity.members import add_member
from server.settings import Settings
from shared_models.platform.roles import Role
from sync.clock import new_id
from tests.running import serving
from tests.used_schemas import UsedSchemas

# For every request httpx asks in vain for this library of other event loops, which takes a tenth of the request.
sys.modules.setdefault("sniffio", None)  # type: ignore[arg-type]  # the way to say that there is none, see `import`

__all__ = ["serving"]

PASSWORD = "correct horse battery"
PROBLEM = "application/problem+json"
Json = dict[str, Any]


@dataclass
class Api:
    """REST as one person calls it. `tenant` is the person's; paths are below `/api/v1`."""

    app: FastAPI
    client: httpx.AsyncClient
    token: str
    tenant: Tenant
    email: str = ""
    made: dict[str, str] = field(default_factory=dict)

    async def __call__(
        self, method: str, path: str, body: Any = None, headers: Mapping[str, str] | None = None, **more: Any
    ) -> httpx.Response:
        """One request; `body` is sent as JSON."""
        sent = {"authorization": f"Bearer {self.token}", **(headers or {})}
        if body is not None:
            more["json"] = body
        return await self.client.request(method, f"/api/v1{path}", headers=sent, **more)

    async def get(self, path: str, **parameters: Any) -> Any:
        """The JSON of a page or a record."""
        answer = await self("GET", path, params=parameters)
        assert answer.status_code == 200, answer.text
        return answer.json()

    async def make(self, plural: str, **values: Any) -> Json:
        """A new record."""
        answer = await self("POST", f"/{plural}", values)
        assert answer.status_code == 201, answer.text
        found: Json = answer.json()
        return found

    async def head(self) -> int:
        """The newest version of the tenant's feed: it moves with every change."""
        async with self.app.state.identity.database.tenant(self.tenant) as connection:
            return await feed.head(await driver(connection))

    async def as_role(self, role: Role) -> Api:
        """Another person of the same organisation."""
        email = f"{role.name.lower()}.{new_id()}@example.org"
        await add_member(self.app.state.identity.database, self.tenant, email, role.value, role.value, PASSWORD)
        form = {"email": email, "password": PASSWORD, "organization": self.tenant.id}
        token = (await self.client.post("/api/v1/auth/login", json=form)).json()["access_token"]
        return Api(self.app, self.client, token, self.tenant, email)


@pytest_asyncio.fixture
async def app(house: Database, addresses: tuple[str, str], tmp_path: Path) -> AsyncIterator[FastAPI]:
    """The application, started."""
    settings = Settings(
        database=addresses[0],
        owner_database=addresses[1],
        data=tmp_path,
        token_key="t" * 40,
        attempts_per_minute=100_000,
        failures_before_block=100_000,
    )
    app = create_app(settings, house)
    async with app.router.lifespan_context(app):
        yield app


@pytest_asyncio.fixture
async def client(app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """HTTP to the application, without a token."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://server") as client:
        yield client


async def sign_up(app: FastAPI, client: httpx.AsyncClient, used_schemas: UsedSchemas) -> Api:
    """The administrator of a new organisation."""
    email = f"ada.{new_id()}@example.org"
    form = {"email": email, "password": PASSWORD, "organization": "Example Ltd", "name": "Ada"}
    with used_schemas.come_first():
        answer = await client.post("/api/v1/auth/signup", json=form)
    assert answer.status_code == 201, answer.text
    identity: Identity = app.state.identity
    token = answer.json()["access_token"]
    return Api(app, client, token, (await admit(identity, token)).tenant, email)


@pytest_asyncio.fixture
async def api(app: FastAPI, client: httpx.AsyncClient, used_schemas: UsedSchemas) -> Api:
    """The administrator of an organisation of this test's own."""
    return await sign_up(app, client, used_schemas)


@pytest_asyncio.fixture
async def neighbour(app: FastAPI, client: httpx.AsyncClient, used_schemas: UsedSchemas) -> Api:
    """The administrator of another organisation."""
    return await sign_up(app, client, used_schemas)


def is_problem(answer: httpx.Response, status: int, code: str | None = None) -> str:
    """What is wrong with an answer that ought to be this problem; empty when nothing is."""
    if answer.status_code != status:
        return f"{answer.status_code} instead of {status}: {answer.text[:200]}"
    if answer.headers["content-type"] != PROBLEM:
        return f"is {answer.headers['content-type']}"
    found = answer.json()
    needed = {"type", "title", "status", "detail", "instance", "code", "correlation_id"}
    if not needed <= set(found) or found["status"] != status:
        return f"lacks {needed - set(found)}: {found}"
    if found["correlation_id"] != answer.headers["x-request-id"]:
        return "has another correlation id than its header"
    if code is not None and found["code"] != code:
        return f"is {found['code']} instead of {code}"
    return ""
