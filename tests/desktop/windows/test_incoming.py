"""Links that come from outside: where they lead, and what is said where they lead nowhere."""

import pytest
from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop.records.record_panel import RecordPanel
from desktop.shell.main_window import MainWindow
from desktop.windows.incoming import Incoming
from desktop.windows.links import Link
from desktop.windows.windows import Windows
from tests.desktop.conftest import House

NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057"


class Client(QObject):
    """What the incoming asks of a client; it knows no other organisation."""

    opened = Signal(object)

    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self.window: MainWindow | None = windows.front
        self.windows = windows
        self.shown = 0
        self.said: list[str] = []
        windows.front.workspace.toasted.connect(lambda text, undo: self.said.append(text))

    def bring_to_front(self) -> None:
        self.shown += 1

    def switch_to(self, tenant: str) -> bool:
        return False


@pytest.fixture
def client(windows: Windows) -> Client:
    return Client(windows)


@pytest.fixture
def incoming(client: Client) -> Incoming:
    return Incoming(client)  # type: ignore[arg-type]  # as much of a client as it needs


def panel(client: Client) -> tuple[str, str]:
    found = client.windows.front.panel()
    assert isinstance(found, RecordPanel)
    return found.record_type, found.record_id


def test_a_link_to_a_record_shows_it_in_its_list(client: Client, incoming: Incoming, house: House) -> None:
    incoming.open(str(Link("company", house.records["company"], tenant=house.belonging.tenant_id)))
    assert client.windows.front.place() == "company"
    assert panel(client) == ("company", house.records["company"])
    assert (client.shown, client.said) == (1, [])


def test_a_link_to_a_place_leads_there_and_a_start_without_one_only_comes_to_the_front(
    client: Client, incoming: Incoming
) -> None:
    incoming.open("counterfoil://place/inbox")
    assert client.windows.front.place() == "inbox"
    incoming.open()
    assert (client.shown, client.said) == (2, [])
    assert QDesktopServices.openUrl(QUrl("counterfoil://place/company"))  # as when one presses it in a note
    assert client.windows.front.place() == "company"
    QDesktopServices.unsetUrlHandler("counterfoil")


def test_what_cannot_be_shown_is_said(client: Client, incoming: Incoming) -> None:
    before = client.windows.front.place()
    for link, words in (
        ("counterfoil://deal/7", "not a link that Counterfoil understands"),
        ("counterfoil://place/treasure", "a place that you do not have"),
        (f"counterfoil://spaceship/{NOBODY}", "does not know"),
        (f"counterfoil://contact/{NOBODY}", "is gone for good, or you may not see it"),
        (f"counterfoil://contact/{NOBODY}?organisation={NOBODY}", "an organisation that you are not signed in to"),
    ):
        client.said.clear()
        incoming.open(link)
        (said,) = client.said
        assert words in said
        assert client.windows.front.place() == before


def test_a_deleted_record_is_shown_as_deleted(qtbot: QtBot, client: Client, incoming: Incoming, house: House) -> None:
    ada = house.records["Ada"]
    workspace = client.windows.front.workspace
    with qtbot.waitSignal(workspace.touched):
        workspace.operations.delete("contact", ada, "Deletion of Ada")
    incoming.open(str(Link("contact", ada)))
    assert panel(client) == ("contact", ada)
    assert client.said == ["Ada Weber was deleted."]


def test_a_link_that_comes_before_anything_is_open_waits(
    qtbot: QtBot, client: Client, incoming: Incoming, house: House
) -> None:
    window, client.window = client.window, None
    incoming.open("counterfoil://place/inbox")
    assert client.said == []
    client.window = window
    client.opened.emit(window)
    qtbot.waitUntil(lambda: client.windows.front.place() == "inbox")
