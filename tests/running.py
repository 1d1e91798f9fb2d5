"""A whole server for tests of clients: uvicorn on a free loopback port, in a thread with an event loop of its own.

One server runs for the session of a worker; each test that asks for `server` gets an organisation of its own on it.
"""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import httpx
import pytest
import pytest_asyncio
import uvicorn
from argon2 import PasswordHasher
from fastapi import FastAPI
from psycopg import sql

from server.app import create_app
from server.changes import stored
from server.changes.apply import apply
from server.changes.feed import read_feed
from server.database.bootstrap import bootstrap
from server.database.database import Database, driver
from server.database.migrate import migrate_platform
from server.database.tenant import Tenant
from server.identity import passwords
from server.identity.caller import admit
from server.identity.identity import Identity
from server.identity.members import add_member
from server.settings import Settings
from server.sync.replication import Replication
from server.sync.serving import WEBSOCKET_OPTIONS, SyncServer
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.change import Change
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Mutation
from shared_models.kernel.verdict import Verdict
from shared_models.platform.roles import Role, permissions
from sync.clock import new_id, now
from tests.used_schemas import UsedSchemas

_T = TypeVar("_T")
PASSWORD = "correct horse battery staple"
STARTS_WITHIN = 30.0


# Hashes that cost nothing: what a password is worth is tested where it belongs, and people here sign in by the hundred.
passwords._hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


class _Announced(SyncServer):
    """Says when it listens."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = threading.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """As uvicorn's, and then tell."""
        await super().startup(sockets)
        self.listening.set()


class Serving:
    """One uvicorn in a thread, from `start` to `stop`. `settings` says which database and data folder it uses."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.app: FastAPI
        self.port = settings.port
        self._loop: asyncio.AbstractEventLoop
        self._server: _Announced
        self._made: threading.Event
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where it listens."""
        return f"http://127.0.0.1:{self.port}"

    @property
    def running(self) -> bool:
        """Whether it was started and has not ended."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Listen, on the port it had before if it had one."""
        listener = socket.create_server(("127.0.0.1", self.port))
        self.port = listener.getsockname()[1]
        self._made = threading.Event()
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve(listener)), name="server", daemon=True)
        self._thread.start()
        assert self._made.wait(STARTS_WITHIN), "the server did not start"
        assert self._server.listening.wait(STARTS_WITHIN), "the server does not listen"

    def stop(self) -> None:
        """End as a signal would end it, and wait for it."""
        assert self._thread is not None
        self._server.should_exit = True
        self._thread.join(STARTS_WITHIN)
        assert not self._thread.is_alive(), "the server did not stop"

    def do(self, work: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
        """Run something in the server's event loop, from a thread outside, and return its result."""
        return asyncio.run_coroutine_threadsafe(work(), self._loop).result(STARTS_WITHIN)

    async def _serve(self, listener: socket.socket) -> None:
        self._loop = asyncio.get_running_loop()
        settings = self.settings
        database = Database(settings.database, settings.owner_database, pool_size=settings.pool_size)
        await migrate_platform(database)
        self.app = create_app(settings, database)
        self._server = _Announced(uvicorn.Config(self.app, log_level="warning", **WEBSOCKET_OPTIONS))
        self._made.set()
        await self._server.serve([listener])


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who can sign in."""

    id: Id
    name: str
    email: str
    password: str
    role: str


@dataclass(frozen=True)
class RunningServer:
    """An organisation on a running server. `people`: `ada` (Admin), `ben` (Sales Rep), `vera` (Viewer)."""

    serving: Serving
    tenant: Tenant
    people: Mapping[str, Person] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """`http://127.0.0.1:<port>`."""
        return self.serving.url

    @property
    def websocket_url(self) -> str:
        """The address of the sync websocket."""
        return f"ws://127.0.0.1:{self.serving.port}/api/v1/sync"

    @property
    def identity(self) -> Identity:
        """The server's own; to be used in its loop only."""
        found: Identity = self.serving.app.state.identity
        return found

    @property
    def replication(self) -> Replication:
        """The server's own; to be used in its loop only."""
        found: Replication = self.serving.app.state.replication
        return found

    async def do(self, work: Callable[[], Coroutine[Any, Any, _T]]) -> _T:
        """Run something in the server's event loop and await its result here."""
        return await asyncio.to_thread(self.serving.do, work)

    async def sign_in(self, name: str, device: Id | None = None) -> dict[str, Any]:
        """The answer of signing in, with tokens; `device` is new unless given."""
        person = self.people[name]
        form = {
            "email": person.email,
            "password": person.password,
            "organization": self.tenant.id,
            "device": {"id": device or new_id(), "name": f"{person.name}'s laptop"},
        }
        async with httpx.AsyncClient(base_url=self.url) as client:
            answer = await client.post("/api/v1/auth/login", json=form)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def write(self, *mutations: Mutation) -> list[Verdict]:
        """Apply mutations on the server itself, as its administrator would."""
        actor = Actor(self.people["ada"].id, new_id(), permissions(Role.ADMIN, catalogue()))

        async def work() -> list[Verdict]:
            here = self.replication
            return await apply(here.database, self.tenant, actor, mutations, now(), committed=here.heads.committed)

        return await self.do(work)

    async def changes(self, after: int = 0) -> list[Change]:
        """The feed after a version."""

        async def work() -> list[Change]:
            return list((await read_feed(self.replication.database, self.tenant, after, 1_000_000)).changes)

        return await self.do(work)

    async def rows(self) -> dict[tuple[str, Id], dict[str, Any]]:
        """Everything the server holds, with the derived columns a device has too."""

        async def work() -> dict[tuple[str, Id], dict[str, Any]]:
            found: dict[tuple[str, Id], dict[str, Any]] = {}
            async with self.replication.database.tenant(self.tenant) as connection:
                for each in catalogue():
                    for row in await stored.where(await driver(connection), each, sql.SQL("true"), []):
                        derived = each.derived(row, self.tenant.language)
                        both = {"title": derived["title"], "sort_key": derived["sort_key"]}
                        found[each.name, row["id"]] = {**row, **both}
            return found

        return await self.do(work)


class _Shared:
    """The worker's one server: each folder whose conftest imports `serving` has a fixture of its own of that name."""

    def __init__(self) -> None:
        self.users = 0
        self.serving: Serving | None = None
        self.used_schemas: UsedSchemas


_shared = _Shared()


@pytest.fixture(scope="session")
def serving(postgres: str, worker_id: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Serving]:
    """The worker's server, on a database of its own."""
    name = f"running_{worker_id}"
    if _shared.serving is None:
        addresses = bootstrap(postgres, name, secret="the same for all workers")
        _shared.serving = Serving(settings_for(addresses, tmp_path_factory.mktemp("server")))
        _shared.serving.start()
        _shared.used_schemas = UsedSchemas(postgres)
    _shared.users += 1
    yield _shared.serving
    _shared.users -= 1
    if _shared.users == 0:
        _shared.serving.stop()
        _shared.serving = None  # its database goes with the run's cluster: to drop so many tables takes minutes


def settings_for(addresses: tuple[str, str], data: Path) -> Settings:
    """A server's settings for tests: any port, and no limit to signing in."""
    return Settings(
        database=addresses[0],
        owner_database=addresses[1],
        data=data,
        port=0,
        token_key="t" * 40,
        attempts_per_minute=100_000,
        failures_before_block=100_000,
    )


@pytest_asyncio.fixture
async def server(serving: Serving) -> AsyncIterator[RunningServer]:
    """An organisation of this test alone on the running server, with three people in it."""
    with _shared.used_schemas.come_first():
        found = await organisation(serving)
    yield found
    _shared.used_schemas.give_back()


async def organisation(serving: Serving) -> RunningServer:
    """Make a new organisation with three people."""
    people: dict[str, Person] = {}
    mark = new_id()[-12:]

    def person(name: str, role: str, person_id: Id = "") -> Person:
        return Person(person_id, name.title(), f"{name}.{mark}@example.org", PASSWORD, role)

    ada = person("ada", Role.ADMIN)
    form = {"email": ada.email, "password": PASSWORD, "organization": "Northwind", "name": ada.name}
    async with httpx.AsyncClient(base_url=serving.url) as client:
        answer = await client.post("/api/v1/auth/signup", json=form)
    assert answer.status_code == 201, answer.text
    signed_up = answer.json()
    identity: Identity = serving.app.state.identity

    async def tenant() -> Tenant:
        return (await admit(identity, signed_up["access_token"])).tenant

    found = await asyncio.to_thread(serving.do, tenant)
    people["ada"] = person("ada", Role.ADMIN, signed_up["user_id"])
    for name, role in (("ben", Role.SALES_REP), ("vera", Role.VIEWER)):
        one = person(name, role)

        async def join(one: Person = one) -> Id:
            return await add_member(identity.database, found, one.email, one.name, one.role, PASSWORD)

        people[name] = person(name, role, await asyncio.to_thread(serving.do, join))
    return RunningServer(serving, found, people)
