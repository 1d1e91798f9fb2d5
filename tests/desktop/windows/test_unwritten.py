"""What was typed and is not on the disk yet is asked about before its window goes."""

from collections.abc import Sequence

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.drafts import drafts as module
from desktop.drafts.drafts import drafts
from desktop.runs import Running
from desktop.windows.leaving import Answer, words
from desktop.windows.windows import Windows
from sync.replica.drafts import Draft
from tests.desktop.conftest import House
from tests.desktop.drafts.test_full_disk import LONG, ROOM, pages


def test_the_window_stays_until_there_is_room(
    qtbot: QtBot, windows: Windows, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AGAIN_MILLISECONDS", 20)
    asked: list[Running] = []

    def stay(window: QWidget, running: Sequence[Running]) -> Answer:
        asked.extend(running)
        return Answer.STAY

    windows.ask_leaving = stay
    front, workspace = windows.front, windows.front.workspace
    pages(workspace, 1, qtbot)
    drafts(workspace).keep(Draft("contact", house.records["Ada"], "+note", LONG))
    drafts(workspace).flush()
    qtbot.waitUntil(lambda: bool(workspace.runs.all()))
    front.close()
    assert front.isVisible()
    assert [words(each, workspace.locale) for each in asked] == [
        "What you have typed is not on the disk yet. If you quit now, it is lost."
    ]
    windows.open_main().close()
    assert windows.all() == [front], "the other window has nothing to lose, and nothing is asked"
    pages(workspace, ROOM, qtbot)
    qtbot.waitUntil(lambda: not workspace.runs.all())
    with qtbot.waitSignal(windows.emptied):
        front.close()
    assert len(asked) == 1
