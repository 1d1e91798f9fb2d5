"""What just happened, in one line at the bottom of the window, with a way back.

Law: one toast at a time, above the bar of marked rows; it stays seven seconds, and as long as the pointer or the focus
is on it.
"""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop.theme.sizes import STATUS_HEIGHT
from desktop.widgets.announce import announce
from desktop.widgets.labels import Label
from desktop.widgets.pressed_by_enter import PressedByEnter

SECONDS = 7


class _Undo(PressedByEnter, QPushButton):
    pass


class Toast(QFrame):
    """Floats over `parent`, `bottom` pixels above its lower edge.

    `undone` is emitted when the person takes it back, `expired` when it goes away by itself.

    The keyboard way (Ctrl+Z) is the window's undo action, which calls `undo()`.
    """

    undone = Signal()
    expired = Signal()

    def __init__(self, parent: QWidget, bottom: int = STATUS_HEIGHT + 68) -> None:
        super().__init__(parent)
        self._host, self._bottom = parent, bottom
        self.setObjectName("toast")
        self._text = Label(token="toast_text")
        self._undo = _Undo()
        self._undo.clicked.connect(self.undo)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(10)
        row.addWidget(self._text)
        row.addWidget(self._undo)
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self._expire)
        for watched in (parent, self._undo):
            watched.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """The words shown."""
        return self._text.text()

    def show_message(self, text: str, undo: str = "", shortcut: str = "") -> None:
        """Show `text`; with `undo` (its label, such as "Undo") a button, beside which `shortcut` is written."""
        self._text.setText(text)
        self._undo.setText(f"{undo}  {shortcut}" if shortcut else undo)
        self._undo.setAccessibleName(undo or self.tr("Undo"))
        self._undo.setVisible(bool(undo))
        self._row.setContentsMargins(14, 6, 8 if undo else 14, 6)  # a button brings an edge of its own
        self.setAccessibleName(text)
        self._text.updateGeometry()
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        by_key = self.tr("{message} ({undo}: {key})").format(message=text, undo=undo, key=shortcut)
        announce(self, by_key if undo and shortcut else text)

    def is_paused(self) -> bool:
        """Whether the clock stands still because the person is at the toast."""
        return self.isVisible() and not self._timer.isActive()

    def pause(self) -> None:
        """Stop the clock, as the pointer does; it starts anew when the pointer or the focus leaves."""
        self._timer.stop()

    def undo(self) -> None:
        """Take it back, if the toast still offers it."""
        if self.isVisible() and not self._undo.isHidden():
            self._timer.stop()
            self.hide()
            self.undone.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.pause()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._resume()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._undo and kind == QEvent.Type.FocusIn:
            self.pause()
        elif watched is self._undo and kind == QEvent.Type.FocusOut:
            self._resume()
        elif watched is self._host and kind == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    def _resume(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _expire(self) -> None:
        self.hide()
        self.expired.emit()

    def _place(self) -> None:
        host = self._host
        self.move((host.width() - self.width()) // 2, host.height() - self._bottom - self.height())
