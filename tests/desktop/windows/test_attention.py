"""Getting attention where there is neither tray nor notifications, and what is pressed leading to its record."""

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.notifications.rules import Kind, Notice
from desktop.windows.attention import Attention
from desktop.windows.tray import CLOSE_TO_TRAY, tray_icon
from desktop.windows.windows import Windows
from tests.desktop.conftest import House


@pytest.fixture
def attention(windows: Windows, monkeypatch: pytest.MonkeyPatch) -> Attention:
    monkeypatch.setattr("desktop.windows.attention.has_tray", lambda: False)
    monkeypatch.setattr("desktop.notifications.voice.sys.platform", "elsewhere")
    return Attention(windows)


def test_without_a_tray_reminders_are_said_in_the_window_and_what_is_pressed_leads_to_its_record(
    attention: Attention, windows: Windows, house: House
) -> None:
    windows.settings.keep(**{CLOSE_TO_TRAY: True})
    assert not windows.stays()
    said: list[str] = []
    windows.front.workspace.toasted.connect(lambda words, undo: said.append(words))
    attention.tell([Notice(Kind.REMINDER, "contact", house.records["Ada"], 5)])
    attention.tell([Notice(Kind.ASSIGNED, "contact", house.records["Ada"], 5)])
    assert said == ["Ada Weber · To do"]
    windows.front.go_to("inbox")
    attention.voice.pressed.emit(Notice(Kind.ASSIGNED, "company", house.records["company"], 5))
    assert windows.front.place() == "company"
    attention.voice.pressed.emit(Notice(Kind.TROUBLE, count=2))
    assert windows.front.place() == "inbox"
    attention.voice.pressed.emit(Notice(Kind.ASSIGNED, "contact", count=9))
    assert windows.front.place() == "notices"


class StandIn:
    """A tray as the system would give one, without the system."""

    icon = None

    def __init__(self, windows: Windows, parent: object) -> None:
        self.counts: list[int] = []

    def set_count(self, count: int) -> None:
        self.counts.append(count)


def test_the_tray_keeps_the_program_for_who_wants_that(
    qapp: QApplication, windows: Windows, house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.windows.attention.has_tray", lambda: True)
    monkeypatch.setattr("desktop.windows.attention.Tray", StandIn)
    attention, ended, said = Attention(windows), list[bool](), list[str]()
    monkeypatch.setattr(attention.voice, "say", lambda title, text, notice: said.append(title))
    windows.emptied.connect(lambda: ended.append(True))
    windows.settings.keep(**{CLOSE_TO_TRAY: True})
    for _ in range(2):
        windows.front.close()
        assert (ended, windows.front.isVisible(), qapp.quitOnLastWindowClosed()) == ([], False, False)
        windows.bring_to_front()
        assert windows.front.isVisible()
    assert said == ["Counterfoil goes on"], "which is said once"
    windows.settings.keep(**{CLOSE_TO_TRAY: False})
    windows.front.close()
    assert ended == [True]
    qapp.setQuitOnLastWindowClosed(True)


def test_it_goes_on_in_the_window_that_is_left(qtbot: QtBot, attention: Attention, windows: Windows) -> None:
    first = windows.front
    second = windows.open_main()
    with qtbot.waitActive(second):
        pass
    second.close()
    assert windows.front is first
    assert attention._workspace is first.workspace


@pytest.mark.usefixtures("qapp")
def test_the_tray_shows_a_number_only_when_there_is_one() -> None:
    def has_red(count: int) -> bool:
        image = tray_icon(count).pixmap(64, 64).toImage()
        colors = (QColor(image.pixelColor(x, 60)) for x in range(64))
        return any(each.red() > 150 and each.blue() < 80 and each.alpha() > 200 for each in colors)

    assert not has_red(0)
    assert has_red(3)
    assert has_red(1_000)
