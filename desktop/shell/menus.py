"""Menus made of actions."""

from collections.abc import Sequence

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from desktop.actions import ActionRegistry
from desktop.theme.icons import icon

SEPARATOR = ""


def menu(parent: QWidget, registry: ActionRegistry, ids: Sequence[str], into: QMenu | None = None) -> QMenu:
    """A menu of the actions that are there, in this order; an empty id makes a line between two groups."""
    made = into or QMenu(parent)
    allowed = {each.id: each for each in registry.all()}
    for each in ids:
        if each == SEPARATOR:
            made.addSeparator()
        elif each in allowed:
            action = allowed[each]
            entry = made.addAction(action.label)
            if action.icon:
                entry.setIcon(icon(action.icon))
            entry.setEnabled(registry.can_run(action))
            if action.shortcut:
                entry.setShortcut(QKeySequence(action.shortcut))
            entry.triggered.connect(lambda _=False, name=each: registry.trigger(name))
    return made
