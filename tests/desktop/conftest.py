"""A window's parts on a real replica file: an account that was loaded, its worker, and a server to talk to."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cache, partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.theme.theme import Mode, theme
from desktop.worker import Worker
from desktop.workspace import Belonging, Workspace
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.kernel.faults import Fault
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row
from shared_models.platform.roles import permissions
from sync.replica.connection import connect
from sync.replica.replica import Replica
from sync.replica.status import Phase, Status
from tests.desktop.kept_house import KeptHouse, keep
from tests.desktop.toy_link import ToyLink
from tests.new_replica import new_replica
from tests.sync.replica.people import Person, create, ids
from tests.sync.replica.toy_server import ToyServer

KEY = bytes(range(32))


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """What a test closed is destroyed with it, not when some later test runs an event loop."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """As pytest-qt's, but waits longer than five seconds: a busy machine fails no test."""
    made = QtBot(request)
    for name in ("waitActive", "waitExposed", "waitSignal", "waitSignals", "waitUntil"):
        setattr(made, name, partial(getattr(made, name), timeout=60_000))
    return made


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A person is not kept waiting for a worker that is busy; here it always comes to its end."""
    monkeypatch.setattr("desktop.worker.CLOSING_SECONDS", 60.0)


@dataclass
class House:
    """One tenant on a toy server, and the account of an administrator on this computer."""

    path: Path
    server: ToyServer
    belonging: Belonging
    records: dict[str, Id] = field(default_factory=dict)

    def open_replica(self) -> Replica:
        """What the worker opens."""
        return Replica.open(self.path, KEY, catalogue=catalogue)

    def row(self, record_type: str, record_id: Id) -> Row | None:
        """A record as the server holds it."""
        return self.server.rows.get((record_type, record_id))

    def others(self, *mutations: object) -> None:
        """What a colleague does on the server."""
        colleague = Actor(self.records["colleague"], next(ids), permissions("Admin", self.server.catalogue))
        self.server.apply(mutations, colleague)  # type: ignore[arg-type]  # mutations


@pytest.fixture
def house(tmp_path: Path) -> House:
    """A tenant with two members, a company, three contacts and a deal; all of it is in the replica."""
    return kept_house().copy(tmp_path / "replicas" / "one.db")


@cache
def kept_house() -> KeptHouse:
    """What each test's `house` is a copy of."""
    return keep(_furnish)


def _furnish(path: Path) -> House:
    server = ToyServer(catalogue())
    me, colleague, company = next(ids), next(ids), next(ids)
    server.apply(
        [
            create("member", me, name="Ana Reyes", email="ana@example.org", role="Admin"),
            create("member", colleague, name="Tom Berg", email="tom@example.org", role="Manager"),
            create("company", company, name="Weinhold KG"),
        ]
    )
    contacts = {name: next(ids) for name in ("Ada", "Bea", "Cem")}
    server.apply(
        create("contact", each, first_name=name, last_name="Weber", company_id=company, city="Kiel")
        for name, each in contacts.items()
    )
    pipeline, lead, won, deal = (next(ids) for _ in range(4))
    server.apply(
        [
            create("pipeline", pipeline, name="Sales"),
            create("stage", lead, pipeline_id=pipeline, name="Lead", probability=10),
            create("stage", won, pipeline_id=pipeline, name="Won", outcome="won", probability=100),
        ]
    )
    server.apply([create("deal", deal, name="Paper", stage_id=lead, company_id=company, amount=100, currency="EUR")])
    with new_replica(path, KEY) as replica:
        tenant = next(ids)
        replica.enrol(tenant_id=tenant, person_id=me, device_id=next(ids))
        replica.adopt(permissions("Admin", server.catalogue))
        Person(replica, server)
    belonging = Belonging(tenant, "Northwind Ltd", me, "ana@example.org", "https://example.org")
    records = {"me": me, "colleague": colleague, "company": company, "deal": deal, "lead": lead, "won": won}
    return House(path, server, belonging, records | contacts)


@dataclass
class Opened:
    """An open account."""

    house: House
    workspace: Workspace
    worker: Worker
    link: ToyLink
    faults: list[Fault] = field(default_factory=list)
    toasts: list[tuple[str, str | None]] = field(default_factory=list)

    def shown(self, record_type: str, record_id: Id, name: str) -> object:
        """The value of a field as the window's own connection reads it."""
        sql = f'SELECT "{name}" FROM "{record_type}" WHERE id = ?'
        found = self.workspace.reader.execute(sql, (record_id,)).fetchone()
        return found[0] if found else None


Open = Callable[..., Opened]


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of a new computer."""
    return Settings(tmp_path)


@cache
def install_theme(application: QApplication) -> None:
    """Once in a process: what is installed styles every widget anew, also those that tests before have left."""
    theme().install(application, Mode.LIGHT)


def themed(application: QApplication) -> None:
    """Give the application the light theme, whatever another test has chosen."""
    install_theme(application)
    theme().set_mode(Mode.LIGHT)


@pytest.fixture
def open_account(house: House, settings: Settings, qapp: QApplication, qtbot: QtBot) -> Iterator[Open]:
    """Opens accounts whose worker runs; offline unless told otherwise."""
    themed(qapp)
    opened: list[Opened] = []

    def open_one(online: bool = False, start: bool = True) -> Opened:
        link = ToyLink(house.server, Status(Phase.LIVE if online else Phase.OFFLINE))
        worker = Worker(house.open_replica, link.to)
        workspace = Workspace(connect(house.path, KEY, read_only=True), worker, house.belonging, settings)
        made = Opened(house, workspace, worker, link)
        workspace.faulted.connect(made.faults.append)
        workspace.toasted.connect(lambda text, group: made.toasts.append((text, group)))
        opened.append(made)
        if start:
            with qtbot.waitSignal(workspace.catalogue_loaded, timeout=20_000):
                worker.start()
        return made

    yield open_one
    for left in QApplication.topLevelWidgets():  # a dialog that was left open is over nobody else's window
        if isinstance(left, QDialog):
            left.hide()
    for each in opened:
        assert each.worker.close()
        each.workspace.close()


@pytest.fixture
def account(open_account: Open) -> Opened:
    """An open account without a connection."""
    return open_account()
