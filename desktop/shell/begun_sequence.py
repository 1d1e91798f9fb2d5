"""A sequence of keys that was begun, such as `G`, waiting for what follows; a chip says what may.

Law: it is forgotten after a moment, at a click, when the focus moves and with any key that does not go on with it; that
key then does what it always does.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QWidget

from desktop.actions import ActionRegistry
from desktop.shell.press import press

WAIT_MILLISECONDS = 1_500
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)


class BegunSequence(QObject):
    """At most one sequence of `window` waits. It listens to the application's keys only while one does."""

    def __init__(self, window: QWidget, registry: ActionRegistry) -> None:
        super().__init__(window)
        self._window, self._registry = window, registry
        self._so_far = ""
        self._chip: QWidget | None = None
        self._patience = QTimer(self, singleShot=True, interval=WAIT_MILLISECONDS)
        self._patience.timeout.connect(self.forget)

    @property
    def so_far(self) -> str:
        """The keys pressed until now; empty when nothing waits."""
        return self._so_far

    def begin(self, stroke: str) -> None:
        """Wait for what follows the first key."""
        self.forget()
        self._wait_after(stroke)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.installEventFilter(self)
            application.focusChanged.connect(self.forget)

    def forget(self) -> None:
        """Wait no more."""
        if not self._so_far:
            return
        self._so_far = ""
        self._patience.stop()
        if self._chip is not None:
            self._chip.hide()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.removeEventFilter(self)
            application.focusChanged.disconnect(self.forget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel) or (
            kind == QEvent.Type.WindowDeactivate and watched is self._window
        ):
            self.forget()
        elif isinstance(event, QKeyEvent) and kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return isinstance(watched, QWidget) and watched.window() is self._window and self._take(event)
        return False

    def _take(self, event: QKeyEvent) -> bool:
        """Go on with the sequence if this key does; says whether it was for the sequence."""
        if event.key() in _MODIFIERS:
            return False
        longer = self._longer(event)
        if not longer:
            escaped = event.key() == Qt.Key.Key_Escape
            if not (escaped and event.type() == QEvent.Type.ShortcutOverride):
                self.forget()
            if escaped:
                event.accept()
            return escaped
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action = self._registry.for_shortcut(longer)
            if action is None:
                self._wait_after(longer)
            else:
                self.forget()
                press(self._window, self._registry, action)
        return True

    def _longer(self, event: QKeyEvent) -> str:
        """The sequence with this key, or nothing if no action has it."""
        for key in (event.keyCombination(), event.key()):  # signs such as "?" are had with Shift on many keyboards
            longer = f"{self._so_far}, {QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)}"
            if self._registry.for_shortcut(longer) or self._registry.following(longer):
                return longer
        return ""

    def _wait_after(self, so_far: str) -> None:
        self._so_far = so_far
        self._patience.start()
        from desktop.shell.sequence_chip import SequenceChip

        if not isinstance(self._chip, SequenceChip):
            self._chip = SequenceChip(self._window)
        self._chip.offer(so_far, self._registry.following(so_far))
