"""Enter presses a button that has the focus, as Space does, on every system alike."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class PressedByEnter(_Button):
    """Stands before the kind of button: `class Chip(PressedByEnter, QPushButton)`."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & ~_KEYPAD:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)
