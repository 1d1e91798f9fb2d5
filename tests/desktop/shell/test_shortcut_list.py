"""Changing keys: in the list itself, with whoever has a key named and offered to be swapped."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QKeySequenceEdit
from pytestqt.qtbot import QtBot

from desktop.actions import Action, ActionRegistry
from desktop.keymap import Keymap
from desktop.records.list_screen import ListScreen
from desktop.settings import Settings
from desktop.shell.clashes import clashing
from desktop.shell.key_button import KeyButton
from desktop.shell.main_window import MainWindow
from desktop.shell.shortcut_list import ShortcutList
from desktop.shell.shortcut_sheet import ShortcutSheet
from desktop.shell.status_bar import StatusBar
from desktop.widgets.buttons import CommandButton
from desktop.widgets.key_tip import KeyTip
from desktop.widgets.labels import KeyCap
from tests.desktop.conftest import Opened
from tests.desktop.shell.stand_ins import Made


@pytest.fixture
def registry(tmp_path: Path) -> ActionRegistry:
    made = ActionRegistry(keymap=Keymap(Settings(tmp_path)))
    made.add(
        Action("palette", "Search", shortcut="Ctrl+K", section="Go to", anywhere=True),
        Action("go.contact", "Go to contacts", shortcut="G, C", section="Go to", anywhere=True),
        Action("list.contact.add", "Add a contact", shortcut="C", section="Contacts", family="list.add"),
        Action("list.company.add", "Add a company", shortcut="C", section="Companies", family="list.add"),
        Action("inbox.mine", "Keep mine", shortcut="M", section="Inbox"),
        Action("board.move", "Move the deal", shortcut="M", section="Board"),
        Action("board.mine", "Only mine", shortcut="Shift+M", section="Board", keywords="own"),
        Action("theme.dark", "Dark", section="Look", anywhere=True),
    )
    return made


@pytest.fixture
def shown(registry: ActionRegistry, qtbot: QtBot) -> ShortcutList:
    made = ShortcutList(registry, all_actions=True)
    qtbot.addWidget(made)
    made.resize(600, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def button(shown: ShortcutList, label: str) -> KeyButton:
    (found,) = (each for each in shown.buttons() if each.action.label == label and each.isVisibleTo(shown))
    return found


def press(shown: ShortcutList, label: str, key: Qt.Key, qtbot: QtBot) -> None:
    of = button(shown, label)
    of.begin()
    field = of.findChild(QKeySequenceEdit)
    assert field is not None
    qtbot.keyClick(field, key, Qt.KeyboardModifier.ControlModifier)
    field.editingFinished.emit()  # a second after the last key


def test_a_free_key_is_taken_at_once(shown: ShortcutList, registry: ActionRegistry, qtbot: QtBot) -> None:
    press(shown, "Dark", Qt.Key.Key_D, qtbot)
    assert registry.find("theme.dark").shortcut == "Ctrl+D"
    assert button(shown, "Dark").cap.text() == "Ctrl D"
    assert shown.clash.isHidden()
    button(shown, "Dark").reset_wanted.emit()
    assert registry.find("theme.dark").shortcut == ""


def test_who_has_a_key_is_said_and_both_can_be_swapped(
    shown: ShortcutList, registry: ActionRegistry, qtbot: QtBot
) -> None:
    press(shown, "Go to contacts", Qt.Key.Key_K, qtbot)
    assert "Search" in shown.clash.words()
    assert registry.find("palette").shortcut == "Ctrl+K"
    shown.clash.swap.click()
    assert (registry.find("palette").shortcut, registry.find("go.contact").shortcut) == ("G, C", "Ctrl+K")


def test_a_key_can_be_taken_from_who_has_it(shown: ShortcutList, registry: ActionRegistry, qtbot: QtBot) -> None:
    press(shown, "Dark", Qt.Key.Key_K, qtbot)
    assert shown.clash.swap.isHidden()  # Dark has no key to give
    shown.clash.take.click()
    assert (registry.find("palette").shortcut, registry.find("theme.dark").shortcut) == ("", "Ctrl+K")


def test_escape_leaves_a_key_as_it_is(shown: ShortcutList, registry: ActionRegistry, qtbot: QtBot) -> None:
    of = button(shown, "Search")
    of.begin()
    field = of.findChild(QKeySequenceEdit)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert not of.cap.isHidden()
    assert registry.find("palette").shortcut == "Ctrl+K"


def test_only_what_can_be_meant_at_once_clashes(registry: ActionRegistry) -> None:
    def of(action: str, shortcut: str) -> list[str]:
        return [each.id for each in clashing(registry, registry.find(action), shortcut)]

    assert of("inbox.mine", "Shift+M") == []  # the board is not there then
    assert of("board.move", "Shift+M") == ["board.mine"]
    assert of("board.move", "G") == ["go.contact"]  # G begins a sequence
    assert of("list.contact.add", "C") == []
    assert of("theme.dark", "C") == ["list.contact.add"]


def test_lists_have_one_line_for_all_of_them_and_are_searched(shown: ShortcutList) -> None:
    labels = [each.action.label for each in shown.buttons()]
    assert "Add a company" not in labels
    assert "Add a contact" in labels
    shown.search("board own")
    assert {each.action.label for each in shown.buttons() if each.isVisible()} == {"Only mine"}


def test_the_sheet_changes_a_key_and_the_key_does_it(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    window.open_shortcuts()
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    qtbot.waitUntil(sheet.search.hasFocus)
    (of,) = (each for each in sheet.findChildren(KeyButton) if each.action.id == "go.company")
    of.cap.click()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QKeySequenceEdit))
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert sheet.isVisible()  # Esc was about the key
    of.pressed_keys.emit("Ctrl+9")
    sheet.dismiss()
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.waitUntil(lambda: qtbot.keyClick(window, Qt.Key.Key_9, control) or window.place() == "company")


def test_hints_follow_the_keys(window: MainWindow) -> None:
    def hints() -> list[str]:
        bar = window.findChild(StatusBar)
        assert bar is not None
        return [each.text() for each in bar.findChildren(KeyCap) if each.isVisible()]

    command = window.findChild(CommandButton)
    assert command is not None
    assert ("?" in hints(), command.shortcut_text()) == (True, "Ctrl K")
    window.workspace.actions.keymap.bind({"shortcuts": "F1", "palette": "Ctrl+P"})
    assert ("?" in hints(), "F1" in hints(), command.shortcut_text()) == (False, True, "Ctrl P")
    window.workspace.actions.keymap.bind({"shortcuts": None})
    window.workspace.actions.keymap.set_single_letters(False)
    assert "?" not in hints()


def test_tips_of_buttons_name_the_key_as_it_is_now(account: Opened, qtbot: QtBot) -> None:
    screen = ListScreen(account.workspace, "contact")
    qtbot.addWidget(screen)
    (tip,) = screen.head.new.findChildren(KeyTip)
    assert tip.words() == "New contact  C"
    account.workspace.actions.keymap.bind({"list.add": "Ctrl+I"})
    assert tip.words() == "New contact  Ctrl I"
    account.workspace.actions.keymap.bind({"list.add": ""})
    assert tip.words() == ""


def test_what_is_called_the_same_is_listed_once(registry: ActionRegistry, qtbot: QtBot) -> None:
    registry.add(
        Action("panel.delete", "Delete this task", section="Record"),
        Action("panel.delete_by_key", "Delete this task", shortcut="Del", section="Record"),
    )
    made = ShortcutList(registry, all_actions=True)
    qtbot.addWidget(made)
    assert [each.action.shortcut for each in made.buttons() if each.action.label == "Delete this task"] == ["Del"]
