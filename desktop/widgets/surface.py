"""The large areas of a window: side bar, record panel, status bar. A colour, and a line towards the page."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.theme.palette import color
from desktop.theme.theme import token_color


class Edge(Enum):
    """Where a surface has its line; start and end follow the reading direction."""

    NONE = auto()
    START = auto()
    END = auto()
    TOP = auto()


class Surface(QWidget):
    """An area in the colour of a token, with a line at one edge."""

    def __init__(self, token: str = "background", edge: Edge = Edge.NONE, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._token, self._edge = token, edge

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), color(token_color(self._token)))
        line, rtl = color(token_color("line")), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._edge is Edge.TOP:
            painter.fillRect(0, 0, self.width(), 1, line)
        elif self._edge is not Edge.NONE:
            at_left = (self._edge is Edge.START) != rtl
            painter.fillRect(0 if at_left else self.width() - 1, 0, 1, self.height(), line)
        painter.end()
