"""Before the first load is complete a list says so, instead of "nothing yet"."""

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.records.first_load import getting_records
from desktop.records.list_screen import ListScreen
from desktop.sync.standing import Standing
from shared_models.kernel.faults import Unavailable
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Opened


@pytest.mark.parametrize(
    ("link", "words"),
    [
        (Status(Phase.LOADING, 9, 20), "45 % are here"),
        (Status(Phase.LOADING), "0 % are here"),
        (Status(Phase.LOADING, 9, 20, Unavailable("Try later.")), "45 % are here. Try later. This is tried again"),
        (Status(Phase.CONNECTING), "Connecting"),
        (Status(Phase.OFFLINE, fault=Unavailable("x")), "as soon as the server can be reached"),
    ],
)
def test_it_says_how_far_it_has_come(qtbot: QtBot, link: Status, words: str) -> None:
    state = getting_records(Standing(link, loaded=False))
    assert state is not None
    qtbot.addWidget(state)
    assert words in state.accessibleDescription()
    assert getting_records(Standing(link)) is None


def test_an_empty_list_waits_for_the_first_load_and_then_teaches(qtbot: QtBot, account: Opened) -> None:
    workspace = account.workspace
    screen = ListScreen(workspace, "saved_view")
    qtbot.addWidget(screen)
    screen.show()
    workspace.status = Standing(Status(Phase.LOADING, 1, 4), loaded=False)
    workspace.status_changed.emit(workspace.status)
    said = [each.text() for each in screen.findChildren(QLabel) if each.isVisible()]
    assert "Getting your records" in said
    workspace.status = Standing(Status(Phase.LIVE))
    workspace.status_changed.emit(workspace.status)
    said = [each.text() for each in screen.findChildren(QLabel) if each.isVisible()]
    assert "Getting your records" not in said
    assert any(each.startswith("No ") for each in said)
