"""Identity as a server process has it, and its routes in an app of their own."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio
from fastapi import FastAPI, Request
from fastapi.responses import JSONResponse

from server.database.database import Database
from server.identity.identity import Identity
from server.identity.routes import router
from server.identity.sign_up import sign_up
from server.identity.tokens import Tokens
from server.settings import Settings
from shared_models.kernel.faults import Fault
from sync.clock import new_id, now
from tests.used_schemas import UsedSchemas

PASSWORD = "correct horse battery"

SignUp = Callable[..., Any]


def settings_for(addresses: tuple[str, str], data: Path, **changed: str) -> Settings:
    """The settings of a test's server."""
    app, owner = addresses
    return Settings.read({}, database=app, owner_database=owner, data=str(data), **changed)


@pytest_asyncio.fixture
async def identity(house: Database, addresses: tuple[str, str], tmp_path: Path) -> AsyncIterator[Identity]:
    """Identity with its watch listening."""
    async with Identity(house, settings_for(addresses, tmp_path)) as identity:
        await identity.watch.connected.wait()
        yield identity


@pytest.fixture
def email() -> str:
    """An address nobody has signed up with."""
    return f"ada.{new_id()}@example.org"


@pytest_asyncio.fixture
async def signed_up(identity: Identity, email: str, used_schemas: UsedSchemas) -> Tokens:
    """An organisation whose administrator has just signed up."""
    with used_schemas.come_first():
        return await sign_up(identity, email, PASSWORD, "Example Ltd", name="Ada", at=now())


@pytest_asyncio.fixture
async def client(identity: Identity) -> AsyncIterator[httpx.AsyncClient]:
    """HTTP to the routes under test; a fault answers its status and code."""
    app = FastAPI()
    app.include_router(router)
    app.state.identity = identity

    @app.exception_handler(Fault)
    async def answer(request: Request, fault: Fault) -> JSONResponse:
        return JSONResponse({"code": fault.code(), "field": fault.field, **fault.detail}, fault.status)

    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="http://server/api/v1/auth/") as client:
        yield client
