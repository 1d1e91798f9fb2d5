"""A sequence that was begun waits a moment, says what may follow, and swallows no key that is not its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.actions import Action
from desktop.shell import begun_sequence
from desktop.shell.main_window import MainWindow
from desktop.shell.sequence_chip import SequenceChip
from desktop.widgets.labels import Label
from tests.desktop.shell.stand_ins import Made

Key = Qt.Key


def begin(window: MainWindow, made: Made, qtbot: QtBot) -> list[str]:
    """Press `G` in the list; what `Q` and `D` alone then do is written down."""
    ran: list[str] = []
    for key in "QD":
        window.workspace.actions.add(Action(key, key, shortcut=key, run=lambda key=key: ran.append(key)))  # type: ignore[misc]  # bound
    table = made.pages[0].table
    table.setFocus()
    qtbot.waitUntil(lambda: qtbot.keyClick(table, Key.Key_Q) or bool(ran))
    ran.clear()
    qtbot.keyClick(table, Key.Key_G)
    return ran


def test_a_key_that_does_not_go_on_with_it_does_what_it_always_does(
    qtbot: QtBot, window: MainWindow, made: Made
) -> None:
    ran = begin(window, made, qtbot)
    for key in (Key.Key_Q, Key.Key_D):
        qtbot.keyClick(made.pages[0].table, key)
    assert ran == ["Q", "D"]
    assert window.place() == "contact"


def test_a_click_forgets_it(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    ran = begin(window, made, qtbot)
    qtbot.mouseClick(made.pages[0].table.viewport(), Qt.MouseButton.LeftButton)
    qtbot.keyClick(made.pages[0].table, Key.Key_D)
    assert (ran, window.place()) == (["D"], "contact")


def test_the_focus_elsewhere_forgets_it(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    begin(window, made, qtbot)
    field: QLineEdit = made.pages[0].field
    field.setFocus()
    qtbot.keyClick(field, Key.Key_D)
    assert (field.text(), window.place()) == ("d", "contact")


def test_escape_forgets_it_and_nothing_else(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    window.workspace.show_record("contact", "7")
    ran = begin(window, made, qtbot)
    qtbot.keyClick(made.pages[0].table, Key.Key_Escape)
    assert window.panel_is_open()
    qtbot.keyClick(made.pages[0].table, Key.Key_D)
    assert ran == ["D"]


def test_it_is_forgotten_after_a_moment(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    begun = window.findChild(begun_sequence.BegunSequence)
    assert begun is not None
    begun._patience.setInterval(1)
    ran = begin(window, made, qtbot)
    qtbot.waitUntil(lambda: not begun.so_far)
    qtbot.keyClick(made.pages[0].table, Key.Key_D)
    assert (ran, window.place()) == (["D"], "contact")


def test_a_chip_says_what_may_follow_while_it_waits(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    begin(window, made, qtbot)
    begun = window.findChild(begun_sequence.BegunSequence)
    assert begun is not None
    begun._patience.stop()
    chip = window.findChild(SequenceChip)
    assert chip is not None
    qtbot.waitUntil(chip.isVisible)
    words = [each.text() for each in chip.findChildren(Label)]
    assert "Go to Contacts" in words
    assert words[words.index("Go to Contacts") - 1] == "C"
    qtbot.keyClick(made.pages[0].table, Key.Key_O)
    assert window.place() == "company"
    assert chip.isHidden()
