"""Keys: the palette, the sheet, shortcuts that never fire while one types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
)
from pytestqt.qtbot import QtBot

from desktop.actions import Action, Undo
from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from desktop.shell.shortcut_list import sections
from desktop.shell.shortcut_sheet import ShortcutSheet
from desktop.widgets.command_palette import CommandPalette
from desktop.widgets.labels import Label
from desktop.widgets.overlay import Popover
from desktop.widgets.search_field import SearchField
from tests.desktop.shell.stand_ins import Made, Panel

CONTROL = Qt.KeyboardModifier.ControlModifier


def palette(window: MainWindow, qtbot: QtBot) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_K, CONTROL)
    found = window.findChild(CommandPalette)
    assert found is not None
    assert found.isVisible()
    return found


def test_the_palette_runs_an_action(qtbot: QtBot, window: MainWindow) -> None:
    popup = palette(window, qtbot)
    qtbot.keyClicks(popup.focusProxy(), "go to comp")
    assert popup.shown()[0].shortcut == "G O"
    qtbot.keyClick(popup.focusProxy(), Qt.Key.Key_Return)
    assert window.place() == "company"
    assert not popup.isVisible()


def test_the_palette_opens_a_record_that_was_found(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    popup = palette(window, qtbot)
    assert all(not each.id.startswith("record:") for each in popup.shown())
    qtbot.keyClicks(popup.focusProxy(), "zzz")
    assert [each.title for each in popup.shown()] == ["Found zzz"]
    qtbot.keyClick(popup.focusProxy(), Qt.Key.Key_Return)
    (panel,) = (each for each in made.pages if isinstance(each, Panel))
    assert panel.shown == [("contact", "7")]
    assert panel.hasFocus()  # so that the keys are about this record, not about the one the list stands on


def test_the_palette_offers_only_what_can_be_done_now(qtbot: QtBot, window: MainWindow) -> None:
    assert {"undo", "redo"}.isdisjoint(each.id for each in palette(window, qtbot).shown())


def test_a_key_counts_while_qt_takes_another_window_for_the_active_one(qtbot: QtBot, window: MainWindow) -> None:
    """As it does with a list of offers that is closed already, when somebody types ahead on a busy computer."""
    other = QListView()
    qtbot.addWidget(other)
    with pytest.deprecated_call():
        QApplication.setActiveWindow(other)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_K, CONTROL)
    assert window.findChild(CommandPalette).isVisible()


def test_letters_in_sequence_go_places(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    made.pages[0].table.setFocus()
    qtbot.keyClick(made.pages[0].table, Qt.Key.Key_G)
    qtbot.keyClick(made.pages[0].table, Qt.Key.Key_D)
    assert window.place() == "board"


def test_a_key_without_a_name_does_nothing(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    made.pages[0].table.setFocus()
    place = window.place()
    for key in (Qt.Key.Key_unknown, Qt.Key(0)):
        QApplication.sendEvent(window, QKeyEvent(QKeyEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier))
    assert window.place() == place


def test_letters_work_again_when_the_field_that_had_the_keys_is_gone(
    qtbot: QtBot, window: MainWindow, made: Made
) -> None:
    ran: list[str] = []
    window.workspace.actions.add(Action("e", "e", shortcut="E", run=lambda: ran.append("e")))
    asking, typing = QDialog(window), QLineEdit()
    QVBoxLayout(asking).addWidget(typing)
    asking.show()
    typing.setFocus()
    qtbot.waitUntil(typing.hasFocus)
    typing.setParent(None)  # as a file dialog that is let go takes its field along
    typing.deleteLater()
    asking.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.pages[0].table.setFocus()
    qtbot.keyClick(made.pages[0].table, Qt.Key.Key_E)
    assert ran == ["e"]


def test_no_key_acts_on_what_is_behind_a_popover(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    ran: list[str] = []
    for key in ("E", "Del"):
        window.workspace.actions.add(Action(key, key, shortcut=key, run=lambda key=key: ran.append(key)))  # type: ignore[misc]  # bound
    made.pages[0].table.setFocus()
    qtbot.waitUntil(lambda: qtbot.keyClick(made.pages[0].table, Qt.Key.Key_E) or bool(ran))
    qtbot.keyClick(window, Qt.Key.Key_Delete)
    assert {*ran} == {"E", "Del"}
    ran.clear()
    popover = Popover(window, "Popover")
    popover.show_at(window)
    qtbot.waitUntil(popover.hasFocus)
    for key in (Qt.Key.Key_E, Qt.Key.Key_Delete):
        qtbot.keyClick(popover, key)
    assert ran == []
    qtbot.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_the_sync_log_opens_with_its_filter_ready(qtbot: QtBot, window: MainWindow) -> None:
    window.open_log()
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), SearchField))


@pytest.mark.parametrize("make", [QLineEdit, QComboBox])
def test_letters_never_fire_while_typing(
    qtbot: QtBot, window: MainWindow, made: Made, make: type[QLineEdit | QComboBox]
) -> None:
    ran: list[str] = []
    window.workspace.actions.add(Action("probe", "Probe", shortcut="E", run=lambda: ran.append("E")))
    qtbot.waitUntil(lambda: qtbot.keyClick(made.pages[0].table, Qt.Key.Key_E) or bool(ran))
    ran.clear()
    field = make(made.pages[0])
    field.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    for key in (Qt.Key.Key_E, Qt.Key.Key_G, Qt.Key.Key_D):
        qtbot.keyClick(field, key)
    assert ran == []
    assert window.place() == "contact"
    if isinstance(field, QLineEdit):
        assert field.text() == "egd"
    made.pages[0].table.setFocus()
    qtbot.keyClick(made.pages[0].table, Qt.Key.Key_E)
    assert ran == ["E"]


def test_letters_can_be_switched_off_for_good(qtbot: QtBot, window: MainWindow, made: Made, settings: Settings) -> None:
    window.workspace.actions.trigger("shortcuts.letters_off")
    qtbot.keyClick(made.pages[0].table, Qt.Key.Key_G)
    qtbot.keyClick(made.pages[0].table, Qt.Key.Key_D)
    assert window.place() == "contact"
    assert Settings(settings.folder).read("single_letters", True) is False
    assert palette(window, qtbot) is not None


def test_of_two_actions_with_one_key_the_screens_own_wins_while_it_can(
    qtbot: QtBot, window: MainWindow, made: Made
) -> None:
    ran: list[str] = []
    can = [True]
    actions = window.workspace.actions
    actions.add(Action("wide", "Wide", shortcut="F7", run=lambda: ran.append("wide")))
    actions.add(Action("near", "Near", shortcut="F7", run=lambda: ran.append("near"), enabled=lambda: can[0]))
    qtbot.waitUntil(lambda: qtbot.keyClick(window, Qt.Key.Key_F7) or bool(ran))
    ran.clear()
    qtbot.keyClick(window, Qt.Key.Key_F7)
    can[0] = False
    qtbot.keyClick(window, Qt.Key.Key_F7)
    assert ran == ["near", "wide"]
    actions.remove("near", "wide")
    assert actions.for_shortcut("F7") is None


def test_a_key_that_does_nothing_now_belongs_to_the_focus(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    table = made.pages[0].table
    table.setCurrentCell(0, 0)
    window.workspace.actions.add(Action("never", "Never", shortcut="Down", enabled=lambda: False))
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert table.currentRow() == 1


def test_a_key_that_nobody_has_a_use_for_does_nothing(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    button = QPushButton("Press", made.pages[0])
    button.show()
    asked: list[bool] = []
    window.workspace.actions.add(Action("never", "Never", shortcut="Q", enabled=lambda: bool(asked.append(True))))
    qtbot.waitUntil(lambda: qtbot.keyClick(made.pages[0].table, Qt.Key.Key_Q) or bool(asked))
    button.setFocus()
    asked.clear()
    qtbot.keyClick(button, Qt.Key.Key_Q)
    assert 1 <= len(asked) <= 2


def test_the_sheet_lists_every_key(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Question)
    sheet = window.findChild(ShortcutSheet)
    assert sheet is not None
    assert sheet.isVisible()
    words = {each.text() for each in [*sheet.findChildren(Label), *sheet.findChildren(QPushButton)]}
    for action in window.workspace.actions.all():
        if action.shortcut:
            assert {action.label, action.shortcut_text} <= words
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_sections_keep_their_order_and_say_nothing_twice() -> None:
    actions = [
        Action("a", "One", shortcut="A", section="X"),
        Action("b", "Two", shortcut="B", section="Y"),
        Action("c", "Three", section="Y"),
        Action("d", "Two", shortcut="B", section="Y"),
        Action("e", "Five", shortcut="E", section="X"),
    ]
    assert [(name, [each.id for each in found]) for name, found in sections(actions)] == [
        ("X", ["a", "e"]),
        ("Y", ["b"]),
    ]


def test_the_keys_of_a_screen_in_the_background_are_left_out() -> None:
    actions = [
        Action("a", "Add a contact", shortcut="C", section="Contacts", enabled=lambda: True),
        Action("b", "Add a company", shortcut="C", section="Companies", enabled=lambda: False),
        Action("d", "Choose a country", shortcut="P", section="Companies", enabled=lambda: False),
        Action("c", "Undo", shortcut="Ctrl+Z", section="Edit", enabled=lambda: False),
    ]
    listed = sections(actions, lambda action: action.enabled is not None and action.enabled())
    assert [name for name, _ in listed] == ["Contacts", "Edit"]


def test_a_letter_asks_before_it_does_what_nothing_takes_back(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    done: list[str] = []
    for key, undo in (("Z", Undo.NEVER), ("Ctrl+Shift+Z", Undo.NEVER), ("V", Undo.BACK)):
        action = Action(f"x.{key}", "Send it off", shortcut=key, run=lambda key=key: done.append(key), undo=undo)
        window.workspace.actions.add(action)
    table = made.pages[0].table
    table.setFocus()

    def asked() -> QMessageBox:
        qtbot.keyClick(table, Qt.Key.Key_Z)
        (box,) = (each for each in window.findChildren(QMessageBox) if each.isVisible())
        assert box.text() == "Send it off?"
        return box

    qtbot.keyClick(asked(), Qt.Key.Key_Escape)
    assert done == []
    qtbot.keyClick(asked(), Qt.Key.Key_Return)
    qtbot.keyClick(table, Qt.Key.Key_V)
    qtbot.keyClick(table, Qt.Key.Key_Z, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert done == ["Z", "V", "Ctrl+Shift+Z"]
