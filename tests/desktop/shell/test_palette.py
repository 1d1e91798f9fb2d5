"""The palette: signs that narrow it, what was used last, records by their ids."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from desktop.widgets.command_palette import Command, CommandPalette, fitting
from desktop.workspace import Workspace
from tests.desktop.conftest import Opened

Key = Qt.Key
Ask = Callable[[str], list[Command]]


@pytest.fixture
def window(account: Opened, settings: Settings, qtbot: QtBot) -> MainWindow:
    made = MainWindow(account.workspace, settings)
    qtbot.addWidget(made)
    with qtbot.waitSignal(made.painted):
        made.show()
    qtbot.waitActive(made).__enter__()
    return made


@pytest.fixture
def popup(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    window.open_palette()
    found = window.findChild(CommandPalette)
    assert found is not None
    qtbot.waitUntil(found.focusProxy().hasFocus)
    return found


@pytest.fixture
def ask(popup: CommandPalette, qtbot: QtBot) -> Ask:
    def typed(text: str) -> list[Command]:
        popup.leave_prefix()
        popup.focusProxy().clear()
        qtbot.keyClicks(popup.focusProxy(), text)
        return popup.shown()

    return typed


def test_a_sign_narrows_it_and_backspace_widens_it_again(popup: CommandPalette, ask: Ask, qtbot: QtBot) -> None:
    assert {each.id.partition(".")[0] for each in ask("/")} == {"go"}
    assert (popup.prefix(), popup.focusProxy().text()) == ("/", "")
    assert [each.id for each in ask("/comp")] == ["go.company"]
    for _ in range(5):
        qtbot.keyClick(popup.focusProxy(), Key.Key_Backspace)
    assert popup.prefix() == ""
    assert {"settings", "go.company"} <= {each.id for each in popup.shown()}


def test_actions_alone_and_people_alone(ask: Ask, account: Opened) -> None:
    assert all(not each.id.startswith("record:") for each in ask(">we"))
    people = {each.id for each in ask("@we")}
    records = account.house.records
    assert f"record:contact:{records['Ada']}" in people
    assert f"record:company:{records['company']}" not in people
    assert [each.id for each in ask("@tom")] == [f"record:member:{records['colleague']}"]


def test_a_record_is_found_by_its_id_its_end_and_its_link(
    ask: Ask, popup: CommandPalette, account: Opened, qtbot: QtBot
) -> None:
    deal = account.house.records["deal"]
    expected = [f"record:deal:{deal}"]
    assert [each.id for each in ask(f"#{deal}")] == expected
    assert [each.id for each in ask(f"#{deal.replace('-', '').upper()}")] == expected
    assert [each.id for each in ask(f"counterfoil://deal/{deal}")] == expected
    assert ask(f"counterfoil://contact/{deal}") == []
    ask(f"#{deal[-20:]}")
    qtbot.waitUntil(lambda: [each.id for each in popup.shown()] == expected)
    assert ask("#zzzz") == []


def test_a_link_to_a_place_is_followed(ask: Ask, popup: CommandPalette, window: MainWindow, qtbot: QtBot) -> None:
    (line,) = ask("counterfoil://place/board")
    assert line.second == "counterfoil://place/board"
    qtbot.keyClick(popup.focusProxy(), Key.Key_Return)
    assert window.place() == "board"


def test_what_nothing_takes_back_does_not_come_first_afterwards(
    ask: Ask, popup: CommandPalette, window: MainWindow, qtbot: QtBot
) -> None:
    asked: list[None] = []
    window.sign_out_wanted.connect(lambda: asked.append(None))
    assert ask(">sign out")[0].id == "account.sign_out"
    qtbot.keyClick(popup.focusProxy(), Key.Key_Return)
    assert asked
    window.open_palette()
    assert popup.shown()[0].id != "account.sign_out"


def test_what_was_used_last_comes_first_and_only_its_id_is_kept(
    ask: Ask, popup: CommandPalette, window: MainWindow, settings: Settings, account: Opened, qtbot: QtBot
) -> None:
    ask("#" + account.house.records["Ada"])
    qtbot.keyClick(popup.focusProxy(), Key.Key_Return)
    window.open_palette()
    ask(">sync now")
    qtbot.keyClick(popup.focusProxy(), Key.Key_Return)
    window.open_palette()
    assert [each.title for each in popup.shown()][:2] == ["Sync now", "Ada Weber"]
    assert "Ada" not in str(settings.read("recent"))
    window.open_palette()
    assert [each.title for each in ask("@")] == ["Ada Weber"]


def test_control_enter_asks_for_a_window_of_its_own(
    ask: Ask, popup: CommandPalette, account: Opened, qtbot: QtBot
) -> None:
    wanted: list[tuple[str, str]] = []
    workspace: Workspace = account.workspace
    workspace.record_apart_wanted.connect(lambda *record: wanted.append(record))
    ask("ada")
    qtbot.keyClick(popup.focusProxy(), Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [("contact", account.house.records["Ada"])]


def test_things_are_found_by_other_words_too() -> None:
    commands = [Command("a", "Settings", keywords="preferences options"), Command("b", "Sync now")]
    assert [each.id for each in fitting("pref", commands)] == ["a"]
    assert [each.id for each in fitting("s", commands)] == ["a", "b"]
    assert fitting("zzz", commands) == []
