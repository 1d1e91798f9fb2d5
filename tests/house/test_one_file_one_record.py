"""Adding a record is adding one file: it is found in the catalogue, the tables, the migration that is written for it,
REST with its description, the permissions, the feed, the replica and the desktop's list, without a line elsewhere.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from secrets import token_hex

import httpx
import pytest
import pytest_asyncio
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

import shared_models.crm
from desktop.derive.columns import Columns, title_label
from desktop.derive.value_text import ValueText
from server.app import create_app
from server.changes.feed import read_feed
from server.database import provisioning
from server.database.bootstrap import bootstrap
from server.database.database import Database
from server.database.generate_migration import difference
from server.database.migrate import migrate_platform
from server.database.migrations.tree import TENANT
from server.derive import tables
from server.identity import permissions
from server.identity.caller import admit
from server.settings import Settings
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica.replica import Replica
from tests.server.database.conftest import throwaway

FILE = '''"""A vehicle is what a customer keeps in the garage."""

from typing import ClassVar

from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind


class Vehicle(Record):
    """A car, a bicycle or a boat."""

    about: ClassVar[About] = About(
        name="vehicle", plural="vehicles", label="Vehicle", label_plural="Vehicles", icon="car", title=("plate",)
    )

    plate: str = mark("Plate", searchable=True, unique=True, in_list=True)
    keeper_id: str | None = mark("Keeper", kind=Kind.REFERENCE, reference="contact")
    value: int | None = mark("Value", kind=Kind.MONEY, minimum=0)
    inspected: str | None = mark("Inspected", kind=Kind.DAY, sortable=True)
'''


def forget() -> None:
    """Let everything that was derived once be derived again."""
    for each in (catalogue, tables.metadata, provisioning._script, permissions._built_in, permissions._declared):
        each.cache_clear()


@pytest.fixture
def _vehicle(tmp_path: Path) -> Iterator[None]:
    """One file more in the sales folder."""
    (tmp_path / "vehicle.py").write_text(FILE, encoding="utf-8")
    shared_models.crm.__path__.append(str(tmp_path))
    forget()
    yield
    shared_models.crm.__path__.remove(str(tmp_path))
    sys.modules.pop("shared_models.crm.vehicle")
    del shared_models.crm.vehicle  # type: ignore[attr-defined]  # importing it set it
    forget()
    assert "vehicle" not in catalogue().record_types


@pytest_asyncio.fixture
async def app_client(postgres: str, tmp_path: Path, _vehicle: None) -> AsyncIterator[httpx.AsyncClient]:
    """The whole application, started with the file in place; its administrator is signed in."""
    with throwaway(postgres) as name:
        app_dsn, owner_dsn = bootstrap(postgres, name, secret="the same for all workers")
        database = Database(app_dsn, owner_dsn)
        await migrate_platform(database)
        settings = Settings(database=app_dsn, owner_database=owner_dsn, data=tmp_path / "data", token_key="t" * 40)
        app = create_app(settings, database)
        transport = httpx.ASGITransport(app)
        async with (
            app.router.lifespan_context(app),
            httpx.AsyncClient(transport=transport, base_url="http://server/api/v1") as client,
        ):
            form = {"email": "ada@example.org", "password": "correct horse battery", "organization": "Example Ltd"}
            answer = await client.post("/auth/signup", json=form)
            assert answer.status_code == 201, answer.text
            client.headers["authorization"] = f"Bearer {answer.json()['access_token']}"
            yield client


@pytest.mark.usefixtures("_vehicle")
def test_it_is_declared_and_has_its_table() -> None:
    found = catalogue().record_type("vehicle")
    assert (found.module, found.plural) == ("crm", "vehicles")
    assert {"vehicle.view", "vehicle.create", "vehicle.edit", "vehicle.delete"} <= set(catalogue().permissions())
    assert "vehicle.edit" in permissions.permissions_of("Admin")
    assert "vehicle.edit" not in permissions.permissions_of("Viewer")
    columns = tables.metadata().tables["vehicle"].columns
    assert {"id", "version", "custom", "plate", "keeper_id", "value", "inspected", "sort_key"} <= set(columns.keys())


async def test_it_is_served_searched_and_fed(app_client: httpx.AsyncClient) -> None:
    made = await app_client.post("/vehicles", json={"plate": f"B-{token_hex(3)}", "value": "1250.50"})
    assert made.status_code == 201, made.text
    vehicle = made.json()
    listed = (await app_client.get("/vehicles", params={"q": vehicle["plate"][:4]})).json()["data"]
    assert [each["id"] for each in listed] == [vehicle["id"]]
    assert listed[0]["value"] == "1250.50"
    patched = await app_client.patch(f"/vehicles/{vehicle['id']}", json={"inspected": "2026-11-20"})
    assert patched.json()["inspected"] == "2026-11-20"
    twin = await app_client.post("/vehicles", json={"plate": vehicle["plate"]})
    assert (twin.status_code, twin.json()["code"]) == (409, "duplicate")
    wrong = await app_client.post("/vehicles", json={"plate": "X", "wings": 2})
    assert (wrong.status_code, wrong.json()["code"]) == (422, "unknown-field")

    app = app_client._transport.app  # type: ignore[attr-defined]  # an ASGI transport
    identity = app.state.identity
    token = app_client.headers["authorization"].partition(" ")[2]
    batch = await read_feed(identity.database, (await admit(identity, token)).tenant, 0)
    assert [each.kind for each in batch.changes if each.record_type == "vehicle"] == ["create", "patch"]


async def test_the_documents_describe_it(app_client: httpx.AsyncClient) -> None:
    described = (await app_client.get("/openapi.json")).json()
    assert {"/api/v1/vehicles", "/api/v1/vehicles/{id}"} <= set(described["paths"])
    assert "inspected" in str(described["components"]["schemas"])


async def test_a_migration_is_missing_until_it_is_generated(app_client: httpx.AsyncClient) -> None:
    app = app_client._transport.app  # type: ignore[attr-defined]  # an ASGI transport
    async with app.state.identity.database.owner() as connection:
        missing = await difference(connection, TENANT)
    assert {each[1].name for each in missing.as_diffs() if each[0] == "add_table"} == {"vehicle"}


@pytest.mark.usefixtures("_vehicle")
def test_a_replica_holds_it(tmp_path: Path) -> None:
    actor = Actor(new_id(), new_id(), permissions.permissions_of("Admin"))
    made = Mutation(new_id(), "vehicle", new_id(), Action.CREATE, after={"plate": "B-1"})
    replica = Replica.open(tmp_path / "replica.db", bytes(32), catalogue=catalogue)
    try:
        replica.write([made], actor=actor, at=now(), label="New vehicle")
        rows = replica.reader().execute("SELECT id, plate, title FROM vehicle").fetchall()
    finally:
        replica.close()
    assert rows == [(made.record_id, "B-1", "B-1")]


@pytest.mark.usefixtures("_vehicle")
def test_the_desktop_lists_it(qapp: QApplication) -> None:
    types = catalogue().record_types
    columns = Columns(types["vehicle"], types, ValueText(QLocale("en_GB")), lambda permission: True)
    assert [each.id for each in columns.shown] == ["title", "sync"]
    assert title_label(types["vehicle"]) == "Plate"
