"""How far something has come: a thin line that fills, and a number for a screen reader."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from desktop.theme.palette import color
from desktop.theme.theme import tokens
from desktop.widgets.painting import mirrored

_HEIGHT = 4


class ProgressLine(QProgressBar):
    """Painted from the tokens; `setRange` and `setValue` as usual."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setFixedHeight(_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole = tokens(), self.rect()
        span = max(1, self.maximum() - self.minimum())
        done = QRect(0, 0, whole.width() * (self.value() - self.minimum()) // span, _HEIGHT)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for area, value in ((whole, colors.line), (mirrored(done, whole, self.isRightToLeft()), colors.accent)):
            painter.setBrush(color(value))
            painter.drawRoundedRect(area, _HEIGHT / 2, _HEIGHT / 2)
        painter.end()
