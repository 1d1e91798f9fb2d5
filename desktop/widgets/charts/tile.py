"""One figure in large, with what it is called and what it means; a press leads to what it is made of."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop.theme.fonts import Weight
from desktop.theme.sizes import CARD_RADIUS
from desktop.theme.theme import tokens
from desktop.widgets.painting import SMALL_FONT, FontKey, draw_frame, draw_text, mirrored
from desktop.widgets.pressed_by_enter import PressedByEnter

_FIGURE: FontKey = (18, Weight.DemiBold, True)
_PAD = 14


class Tile(PressedByEnter, QPushButton):
    """`detail` stands small below the figure and is the tool tip; `words` are the figure in full."""

    def __init__(self, label: str, figure: str, words: str = "", detail: str = "") -> None:
        super().__init__()
        self._label, self._figure, self._detail = label, figure, detail
        said = ", ".join(each for each in (words or figure, detail) if each)
        self.setAccessibleName(f"{label}: {said}")
        self.setToolTip(words or detail)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def figure(self) -> str:
        """What it shows."""
        return self._figure

    def said(self) -> tuple[str, str, str]:
        """What it is called, the figure, and what stands below it."""
        return self._label, self._figure, self._detail

    def sizeHint(self) -> QSize:
        return QSize(168, 78)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 78)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole = tokens(), self.rect()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.hover if self.underMouse() and self.isEnabled() else colors.raised
        draw_frame(painter, whole, fill, colors.accent if self.hasFocus() else colors.line, CARD_RADIUS)
        start = float(self.isRightToLeft())
        rows = ((10, 18, self._label, SMALL_FONT, colors.sub), (28, 26, self._figure, _FIGURE, colors.text))
        for top, height, words, font, ink in (*rows, (54, 16, self._detail, SMALL_FONT, colors.faint)):
            box = QRect(QPoint(_PAD, top), QSize(whole.width() - 2 * _PAD, height))
            draw_text(painter, mirrored(box, whole, self.isRightToLeft()), words, font, ink, start)
        painter.end()
