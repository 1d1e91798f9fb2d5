"""The frame around the current cell of a list while its cells are edited.

It is a line one types in, so that letters are letters there and no shortcuts.
"""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop.theme.palette import color
from desktop.theme.theme import tokens

_STRONG = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_MOVES = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Tab: (0, 1),
    Qt.Key.Key_Backtab: (0, -1),
}


class CellCursor(QLineEdit):
    """`moved(rows, columns)` by arrows and Tab, `began(text)` to edit (with what was typed), `emptied()`, `left()`."""

    moved = Signal(int, int)
    began = Signal(str)
    emptied = Signal()
    left = Signal()

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self.setFrame(False)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.hide()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if not event.modifiers() & _STRONG:
                event.accept()
            else:
                event.ignore()  # Ctrl+Z, Ctrl+C and the like are the list's
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TABS:
            self.keyPressEvent(event)  # else it would move the focus
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if event.modifiers() & _STRONG:
            event.ignore()
        elif key in _MOVES:
            rows, columns = _MOVES[key]
            mirrored = self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.moved.emit(rows, -columns if mirrored else columns)
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.began.emit("")
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.emptied.emit()
        elif event.text().isprintable() and event.text():
            self.began.emit(event.text())
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.began.emit("")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        pen = painter.pen()
        pen.setColor(color(tokens().accent))
        pen.setWidth(2)
        painter.setPen(pen)
        painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()
