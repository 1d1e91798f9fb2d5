"""What is typed while the disk is full stays in the program, and is on the disk once there is room."""

import pytest
from pytestqt.qtbot import QtBot

from desktop.drafts import drafts as module
from desktop.drafts.drafts import drafts
from desktop.workspace import Workspace
from sync.replica.drafts import Draft
from sync.replica.faults import DiskFull
from sync.replica.replica import Replica
from tests.desktop.conftest import Opened

LONG = "Wants an offer. " * 60_000
ROOM = 1_000_000


def pages(workspace: Workspace, most: int, qtbot: QtBot) -> None:
    """Give the file this much room."""

    def limit(replica: Replica) -> None:
        replica.look(lambda deciding: deciding.connection.execute(f"PRAGMA max_page_count = {most}").fetchone())

    told: list[object] = []
    workspace.ask(limit, told.append)
    qtbot.waitUntil(lambda: bool(told))


def on_disk(account: Opened) -> list[str]:
    """The places of the drafts that survive a crash."""
    return [each for (each,) in account.workspace.reader.execute("SELECT place FROM draft").fetchall()]


def test_drafts_wait_for_room_and_are_offered_meanwhile(
    qtbot: QtBot, account: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AGAIN_MILLISECONDS", 20)
    pages(account.workspace, 1, qtbot)
    held, ada = drafts(account.workspace), account.house.records["Ada"]
    held.keep(Draft("contact", ada, "+note", LONG))
    held.leave(("contact", ada, "+note"))
    held.flush()
    qtbot.waitUntil(lambda: bool(account.faults))
    assert isinstance(account.faults[0], DiskFull)
    assert held.waiting("contact", ada)["+note"].typed == LONG
    assert not on_disk(account)
    pages(account.workspace, ROOM, qtbot)
    qtbot.waitUntil(lambda: on_disk(account) == ["+note"])
    assert len(account.faults) == 1, "one is told once, not at each try"


def test_what_was_given_up_meanwhile_does_not_come_back(
    qtbot: QtBot, account: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AGAIN_MILLISECONDS", 20)
    pages(account.workspace, 1, qtbot)
    held, ada = drafts(account.workspace), account.house.records["Ada"]
    held.keep(Draft("contact", ada, "+note", LONG))
    held.flush()
    qtbot.waitUntil(lambda: bool(account.faults))
    held.forget(("contact", ada, "+note"))
    held.keep(Draft("contact", ada, "city", "Bonn"))
    pages(account.workspace, ROOM, qtbot)
    qtbot.waitUntil(lambda: on_disk(account) == ["city"])
    held.leave(("contact", ada, "city"))
    assert list(held.waiting("contact", ada)) == ["city"]
