"""The settings window: every page opens, what is changed holds at once and is kept."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop import look
from desktop.settings import Settings
from desktop.settings_pages import pages
from desktop.settings_window.keyboard_page import KeyboardPage
from desktop.settings_window.look_page import LookPage, called
from desktop.settings_window.settings_window import SettingsWindow
from desktop.shell.main_window import MainWindow
from desktop.theme.theme import Density, Mode, theme
from desktop.theme.zoom import STEPS, nearest, stepped, zoom
from desktop.widgets.buttons import NavButton
from tests.desktop.conftest import Opened

Key = Qt.Key


@pytest.fixture
def window(account: Opened, settings: Settings, qtbot: QtBot) -> MainWindow:
    made = MainWindow(account.workspace, settings)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    return made


@pytest.fixture
def opened(window: MainWindow) -> SettingsWindow:
    window.workspace.actions.trigger("settings")
    found = window.findChild(SettingsWindow)
    assert found is not None
    return found


Page = Callable[[type[QWidget]], QWidget]


def test_every_page_opens_and_all_in_it_has_a_name(opened: SettingsWindow, window: MainWindow) -> None:
    for each in pages():
        window.workspace.actions.trigger(f"settings.{each.id}")
        assert opened.page() == each.id
        shown = [child for child in opened.findChildren(QWidget) if child.focusPolicy() & Qt.FocusPolicy.TabFocus]
        assert [child for child in shown if child.isVisible() and not (child.accessibleName() or _named(child))] == []


def _named(widget: QWidget) -> bool:
    text = getattr(widget, "text", None)
    return bool(text()) if callable(text) else widget.focusProxy() is not None


def test_the_arrows_go_from_page_to_page(opened: SettingsWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(opened.focusWidget(), Key.Key_Down)
    assert opened.page() == "keyboard"
    for _ in range(2):
        qtbot.keyClick(opened.focusWidget(), Key.Key_Up)
    assert opened.page() == "about"


def test_tab_leads_from_the_pages_into_the_one_that_is_shown(opened: SettingsWindow, qtbot: QtBot) -> None:
    for page in ("keyboard", "look"):
        opened.show_page(page)
        qtbot.keyClick(opened.focusWidget(), Key.Key_Tab)
        assert not isinstance(opened.focusWidget(), NavButton)
        qtbot.keyClick(opened.focusWidget(), Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
        focus = opened.focusWidget()
        assert isinstance(focus, NavButton)
        assert opened.page() == page


def test_the_look_is_kept_and_holds_at_once(opened: SettingsWindow, settings: Settings) -> None:
    page = opened.findChild(LookPage)
    page.mode.chosen.emit(Mode.DARK)
    page.density.chosen.emit(Density.COMPACT)
    assert (theme().tokens.dark, theme().density) == (True, Density.COMPACT)
    again = Settings(settings.folder)
    assert (look.mode_of(again), look.density_of(again)) == (Mode.DARK, Density.COMPACT)
    look.set_mode(settings, Mode.LIGHT)
    look.set_density(settings, Density.NORMAL)


def test_letters_are_switched_off_and_keys_set_back(opened: SettingsWindow, window: MainWindow) -> None:
    opened.show_page("keyboard")
    page = opened.findChild(KeyboardPage)
    page.letters.click()
    assert not window.workspace.actions.keymap.single_letters
    window.workspace.actions.keymap.bind({"undo": "F8"})
    page.list.refresh()
    page.list.changed.emit()
    page.reset.click()
    assert window.workspace.actions.find("undo").shortcut == "Ctrl+Z"
    assert not page.reset.isEnabled()


def test_sizes_are_steps() -> None:
    assert [stepped(each, 1) for each in (100, 175, 200)] == [110, 200, 200]
    assert [stepped(each, -1) for each in (100, 130, 200)] == [100, 110, 175]
    assert {nearest(each) for each in (-5, 104)} == {STEPS[0]}
    assert nearest(10_000) == 200


def test_a_language_is_called_what_its_speakers_call_it(opened: SettingsWindow, settings: Settings) -> None:
    page = opened.findChild(LookPage)
    page.language.committed.emit("de")
    assert (called("de"), Settings(settings.folder).read(look.LANGUAGE, "")) == ("Deutsch", "de")
    page.language.committed.emit("")
    assert Settings(settings.folder).read(look.LANGUAGE) is None


def test_keys_for_the_size_are_heard_in_the_settings_too(opened: SettingsWindow, qtbot: QtBot) -> None:
    try:
        both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        qtbot.keyClick(opened, Key.Key_Plus, both)
        qtbot.waitUntil(lambda: opened.devicePixelRatio() > 1)
        assert opened.isVisible()
        assert opened.page() == "look"
        assert opened.findChild(LookPage).zoom.value() == zoom().percent > 100
    finally:
        zoom().change(100)


def test_rows_that_were_compact_before_there_were_roomy_ones_stay_so(settings: Settings) -> None:
    assert look.density_of(settings) is Density.NORMAL
    settings.keep(dense=True)
    assert look.density_of(settings) is Density.COMPACT
    settings.keep(density="of another product")
    assert look.density_of(settings) is Density.COMPACT
