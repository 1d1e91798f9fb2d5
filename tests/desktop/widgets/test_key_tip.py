"""Buttons that do what an action does say its key, as the person has it now."""

import re
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop.actions import Action, ActionRegistry
from desktop.widgets.buttons import Button
from desktop.widgets.key_tip import triggers

_BY_HAND = re.compile(r"clicked\.connect\([^\n]*trigger\(")


def test_a_button_does_what_the_action_does_and_tells_its_key(qtbot: QtBot) -> None:
    registry, done = ActionRegistry(), list[str]()
    registry.add(Action("a", "Add", shortcut="C", run=lambda: done.append("a")))
    button = Button("Add")
    qtbot.addWidget(button)
    button.show()
    triggers(button, registry, "a")
    button.click()
    assert done == ["a"]
    registry.keymap.bind({"a": "Ctrl+J"})
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), button.mapToGlobal(QPoint(1, 1))))
    assert QToolTip.text() == "Add  Ctrl J"


def test_a_button_cannot_be_pressed_by_whose_role_does_not_allow_what_it_does(qtbot: QtBot) -> None:
    held = {"batch.release"}
    registry = ActionRegistry(held.__contains__)
    registry.add(Action("a", "Release", permission="batch.release", run=lambda: None))
    button = Button("Release")
    qtbot.addWidget(button)
    triggers(button, registry, "a")
    assert button.isEnabled()
    held.clear()
    registry.changed.emit()
    assert not button.isEnabled()
    held.add("batch.release")
    registry.changed.emit()
    assert button.isEnabled()


def test_there_is_one_way_for_a_button_to_trigger_an_action() -> None:
    sources = Path(__file__).parents[3].joinpath("desktop").rglob("*.py")
    found = [str(each) for each in sources if each.name != "key_tip.py" and _BY_HAND.search(each.read_text("utf-8"))]
    assert found == [], "use desktop.widgets.key_tip.triggers, so that the tip says the key"
