"""Tool tips that say which key does the same, as the person has it now."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QAbstractButton, QToolTip, QWidget

from desktop.actions import ActionRegistry


class KeyTip(QObject):
    """Belongs to `widget`. `shortcut` is asked for when the tip is shown; without one the widget's own tip is shown."""

    def __init__(self, widget: QWidget, shortcut: Callable[[], str]) -> None:
        super().__init__(widget)
        self._widget, self._shortcut = widget, shortcut
        widget.installEventFilter(self)

    def words(self) -> str:
        """What the tip says; empty where there is no key to tell of."""
        key = self._shortcut()
        return f"{self._widget.toolTip() or self._widget.accessibleName()}  {key}" if key else ""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and (words := self.words()):
            QToolTip.showText(event.globalPos(), words, self._widget)
            return True
        return False


def tip(widget: QWidget, actions: ActionRegistry, action_id: str) -> None:
    """Let a widget's tool tip say the key of the action that does the same."""
    KeyTip(widget, partial(actions.shortcut_text, action_id))


def triggers(button: QAbstractButton, actions: ActionRegistry, action_id: str) -> None:
    """Let a button do what an action does; its tool tip says the key. Whose role does not allow it cannot press it."""
    button.clicked.connect(lambda: actions.trigger(action_id))
    tip(button, actions, action_id)
    _Allowed(button, actions, action_id)


class _Allowed(QObject):
    """Keeps a button as its action is: what nobody may do looks so."""

    def __init__(self, button: QAbstractButton, actions: ActionRegistry, action_id: str) -> None:
        super().__init__(button)
        self._button, self._actions, self._action_id = button, actions, action_id
        self._barred = False
        actions.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        found, before = self._actions.known(self._action_id), self._barred
        self._barred = found is not None and not self._actions.is_allowed(found)
        if self._barred is not before:
            self._button.setEnabled(before)
