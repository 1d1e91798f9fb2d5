"""Little room: icons instead of names, and a record in place of its list where both do not fit."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.shell.main_window import MainWindow
from desktop.shell.sidebar import Sidebar
from desktop.shell.status_bar import StatusBar
from desktop.theme.sizes import COMPACT_SIDEBAR_WIDTH, PANEL_WIDTH, SIDEBAR_WIDTH
from desktop.widgets.buttons import NavButton
from desktop.widgets.labels import KeyCap
from desktop.widgets.sync_status import StatusPart
from tests.desktop.shell.stand_ins import Made


def wide(window: MainWindow, width: int, qtbot: QtBot) -> Sidebar:
    window.resize(width, 500)
    qtbot.waitUntil(lambda: window.width() == width)
    found = window.findChild(Sidebar)
    assert found is not None
    return found


def test_a_narrow_window_has_icons_that_say_their_names(qtbot: QtBot, window: MainWindow) -> None:
    assert wide(window, 1400, qtbot).width() == SIDEBAR_WIDTH
    sidebar = wide(window, 720, qtbot)
    assert sidebar.width() == COMPACT_SIDEBAR_WIDTH
    buttons = sidebar.findChildren(NavButton)
    assert [each.toolTip() for each in buttons] == [each.text() for each in buttons]
    assert wide(window, 1400, qtbot).width() == SIDEBAR_WIDTH
    assert {each.toolTip() for each in buttons} == {""}


def test_a_record_takes_the_room_of_its_list_while_it_is_open(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    wide(window, 720, qtbot)
    window.workspace.show_record("contact", "7")
    panel = window.panel()
    assert panel is not None
    qtbot.waitUntil(lambda: panel.width() == 720 - COMPACT_SIDEBAR_WIDTH)
    assert not made.pages[0].isVisible()
    window.close_panel()
    assert made.pages[0].isVisible()


def test_with_room_they_stand_side_by_side(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    wide(window, 1200, qtbot)
    window.workspace.show_record("contact", "7")
    panel = window.panel()
    assert panel is not None
    qtbot.waitUntil(lambda: panel.width() == PANEL_WIDTH)
    assert made.pages[0].isVisible()
    wide(window, 600, qtbot)
    assert not made.pages[0].isVisible()
    wide(window, 1200, qtbot)
    assert made.pages[0].isVisible()


def test_keys_are_hinted_at_only_where_there_is_room(qtbot: QtBot, window: MainWindow) -> None:
    bar = window.findChild(StatusBar)
    assert bar is not None

    def hints() -> int:
        return sum(each.isVisible() for each in bar.findChildren(KeyCap))

    wide(window, 1200, qtbot)
    assert hints() > 2
    bar.status.set_parts([StatusPart("clock", "sub", "3 changes wait for the server, which cannot be reached")])
    wide(window, 480, qtbot)
    assert hints() == 0
    wide(window, 1200, qtbot)
    assert hints() > 2


def test_the_place_one_went_to_by_keys_is_in_sight_in_a_low_window(qtbot: QtBot, window: MainWindow) -> None:
    window.resize(1400, 330)
    sidebar = window.findChild(Sidebar)
    assert sidebar is not None
    qtbot.waitUntil(lambda: sidebar.height() < 330)
    QApplication.processEvents()
    last = window.places()[-1]
    window.workspace.go(last.id)
    button = next(each for each in sidebar.findChildren(NavButton) if each.text() == last.label)
    qtbot.waitUntil(lambda: button.visibleRegion().boundingRect() == button.rect())
