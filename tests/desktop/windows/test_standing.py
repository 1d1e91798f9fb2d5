"""The windows of an account stand again where they stood, on a screen that is there."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.crash_report import FOLDER, NATIVE
from desktop.settings import Settings
from desktop.widgets.room import place_of, put_back, room_of
from desktop.windows import standing
from desktop.windows.windows import Windows
from tests.desktop.conftest import House, Open

Start = Callable[[], Windows]


@pytest.fixture
def start(open_account: Open, house: House, settings: Settings, qtbot: QtBot) -> Iterator[Start]:
    """Opens the account's windows; those of before are closed first, as by quitting."""
    opened: list[tuple[Windows, Callable[[], bool]]] = []

    def quit_all() -> None:
        for windows, end in opened:
            windows.finish_typing()
            windows.hide()
            assert end()
            windows.close()
        opened.clear()

    def open_all() -> Windows:
        quit_all()
        account = open_account()
        windows = Windows(account.worker.reader(), account.worker, house.belonging, settings)
        opened.append((windows, account.worker.close))
        windows.front.show()
        asked: list[None] = []
        windows.front.workspace.ask(lambda _: None, asked.append)
        qtbot.waitUntil(lambda: bool(asked))
        return windows

    yield open_all
    quit_all()


def test_windows_stand_again_where_they_stood(start: Start, house: House) -> None:
    windows = start()
    ada, bea = (windows.open_record("contact", house.records[name]) for name in ("Ada", "Bea"))
    ada.setGeometry(QRect(40, 60, 420, 500))
    other = windows.open_main()
    other.go_to("deal")
    windows.front.setGeometry(QRect(20, 30, 700, 480))
    bea.close()
    again = start()
    (record,) = again.records()
    assert record.record() == ("contact", house.records["Ada"])
    assert record.geometry() == QRect(40, 60, 420, 500)
    assert "deal" in [each.place() for each in again.all()]
    assert len(again.all()) == 2


def test_what_is_gone_by_now_is_left_out_and_nonsense_too(start: Start, house: House, settings: Settings) -> None:
    windows = start()
    windows.open_record("contact", house.records["Ada"])
    windows = start()
    (name,) = settings.read("windows", {})
    gone = "01890000-0000-7000-8000-000000000000"
    start_over = {"records": [["contact", gone, ""], ["toaster", gone, ""], "x", ["a"]], "mains": 7}
    windows.records()[0].close()
    settings.keep(windows={name: start_over})
    standing.reopen(windows, settings, house.belonging)
    assert windows.records() == []


def test_after_a_crash_the_first_window_comes_alone(start: Start, house: House, settings: Settings) -> None:
    start().open_record("contact", house.records["Ada"])
    reports = settings.folder / FOLDER
    reports.mkdir()
    (reports / NATIVE).write_text("Fatal Python error\n")
    assert start().records() == []


def test_a_window_comes_back_from_a_screen_that_is_not_there_any_more(qtbot: QtBot) -> None:
    far, back = QWidget(), QWidget()
    for each in (far, back):
        qtbot.addWidget(each)
    far.setGeometry(QRect(9_000, 7_000, 400, 300))
    assert room_of(far) == QGuiApplication.primaryScreen().availableGeometry()
    assert put_back(back, place_of(far))
    assert room_of(back).intersects(back.geometry())
    assert room_of(back).contains(back.geometry().center())
    assert not put_back(back, "")
    assert not put_back(back, "äö nonsense")
