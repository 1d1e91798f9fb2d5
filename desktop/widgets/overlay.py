"""A frame that floats over its window until the person is done with it.

Law: Esc, a click outside and the focus going elsewhere close it, and the focus goes back to where it came from. While
it is there, keys are about it: nothing is deleted behind it.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget
from shiboken6 import isValid


class Overlay(QFrame):
    """A child of `window`, above its other children. `closed` is emitted each time it goes away."""

    closed = Signal()

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self.host = window
        self.companion: QWidget | None = None
        """What stands beside it and belongs to it: to press there is no reason to close."""
        self._before: QWidget | None = None
        self.setAccessibleName(name)
        self.hide()

    def pop_up(self, at: QRect) -> None:
        """Show it at `at`, in the window's coordinates."""
        if not self.isVisible():
            self._before = QApplication.focusWidget()
            application = QApplication.instance()
            if application is not None:
                application.installEventFilter(self)
        self.setGeometry(at)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close it."""
        if self.isVisible():
            holds_focus = self._holds(QApplication.focusWidget())
            application = QApplication.instance()
            if application is not None:
                application.removeEventFilter(self)
            if holds_focus and self._before is not None and isValid(self._before):
                self._before.setFocus(Qt.FocusReason.PopupFocusReason)  # first, or it would pass by whatever comes next
            self.hide()
            self._before = None
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No key that nothing in here wanted goes on to what is behind it."""
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and self._shares(watched):
            at = self.mapFromGlobal(event.globalPosition().toPoint())
            if not self.rect().contains(at) and not self._holds(watched):
                self.dismiss()
        elif kind == QEvent.Type.FocusIn and self._shares(watched) and not self._holds(watched):
            self._before = None
            self.dismiss()
        elif kind == QEvent.Type.KeyPress and self._holds(watched) and event.key() == Qt.Key.Key_Escape:  # type: ignore[attr-defined]  # a KeyPress is a QKeyEvent
            self.dismiss()
            return True
        return super().eventFilter(watched, event)

    def _shares(self, thing: QObject) -> bool:
        """Whether it is a widget of the same window, not of a menu or list of its own."""
        return isinstance(thing, QWidget) and thing.window() is self.window()

    def _holds(self, thing: QObject | None) -> bool:
        whole = [self] if self.companion is None or not isValid(self.companion) else [self, self.companion]
        return isinstance(thing, QWidget) and any(thing is each or each.isAncestorOf(thing) for each in whole)


class Popover(Overlay):
    """A small overlay that belongs to the widget it is shown at. Add what it holds to `body`."""

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window, name)
        self.setObjectName("popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(8)

    def show_at(self, anchor: QWidget) -> None:
        """Show it below `anchor`, or above where there is no room below; always inside the window."""
        room, size = self.host.rect(), self.sizeHint().expandedTo(self.minimumSize())
        top_left = anchor.mapTo(self.host, QPoint(0, 0))
        top = top_left.y() + anchor.height() + 4
        if top + size.height() > room.height():
            top = max(0, top_left.y() - size.height() - 4)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = top_left.x() + anchor.width() - size.width() if rtl else top_left.x()
        left = max(8, min(left, room.width() - size.width() - 8))
        self.pop_up(QRect(QPoint(left, top), size))
