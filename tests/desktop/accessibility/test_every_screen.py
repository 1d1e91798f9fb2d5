"""Nothing on any screen is left unnamed for who cannot see it, and the keyboard reaches only what is told by name."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from desktop.shell.places import listed, places
from desktop.theme.icons import glyph
from tests.desktop.accessibility.walk import deaf_to_enter, focusable_without_role, shown_windows, unnamed
from tests.desktop.conftest import Opened


@pytest.fixture
def window(account: Opened, settings: Settings, qtbot: QtBot) -> MainWindow:
    """The real window over an account with a little of everything."""
    made = MainWindow(account.workspace, settings)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    return made


def complain() -> list[str]:
    QApplication.processEvents()
    return unnamed() + focusable_without_role() + deaf_to_enter()


def test_every_place_is_told_by_name(window: MainWindow) -> None:
    found = {}
    for each in places(window.workspace):
        window.workspace.go(each.id)
        if wrong := complain():
            found[each.id] = wrong
    assert not found


def test_every_record_is_told_by_name(window: MainWindow, account: Opened) -> None:
    found = {}
    for name, record in (("contact", "Ada"), ("company", "company"), ("deal", "deal")):
        window.workspace.show_record(name, account.house.records[record])
        if wrong := complain():
            found[name] = wrong
    assert not found


@pytest.mark.parametrize("what", ["palette", "shortcuts", "sync.show", "sync.log"])
def test_what_opens_over_a_screen_is_told_by_name(window: MainWindow, what: str) -> None:
    assert window.workspace.actions.trigger(what)
    assert not complain()


@pytest.mark.parametrize("what", ["new", "import"])
def test_every_dialog_is_told_by_name(window: MainWindow, what: str, qtbot: QtBot) -> None:
    found = {}
    for each in listed(window.workspace):
        assert window.workspace.actions.trigger(f"{what}.{each.name}")
        dialogs = [one for one in shown_windows() if isinstance(one, QDialog)]
        assert dialogs or (what, each.name) == ("new", "document"), "documents are written on a page"
        if wrong := complain():
            found[each.name] = wrong
        for one in dialogs:
            one.reject()
    assert not found


def test_the_walk_notices_what_has_no_name(window: MainWindow, break_a_name: Callable[[MainWindow], str]) -> None:
    name = break_a_name(window)
    assert any(name in each for each in complain())


@pytest.fixture
def break_a_name() -> Callable[[MainWindow], str]:
    """Takes the name from the list in sight."""

    def break_one(window: MainWindow) -> str:
        from desktop.widgets.record_table import RecordTable

        window.go_to("contact")
        table = window.findChild(RecordTable)
        assert table is not None
        table.setAccessibleName("")
        return "RecordTable"

    return break_one


def test_every_record_has_a_picture_that_is_there(window: MainWindow) -> None:
    for each in window.workspace.catalogue:
        assert not glyph(each.icon, "#000000", 16).isNull(), each.name
