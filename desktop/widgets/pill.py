"""A state in one or two words, in the colours of its tone."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme.sizes import PILL_HEIGHT
from desktop.theme.theme import tokens
from desktop.theme.tokens import Tone
from desktop.widgets.painting import draw_pill, pill_width


class Pill(QLabel):
    """A rounded label. Its words carry the meaning, the tone only repeats it."""

    def __init__(self, text: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_state(self, text: str, tone: Tone) -> None:
        """Show another state; an empty text hides the pill."""
        self._tone = tone
        self.setText(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self.text()), PILL_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_pill(painter, self.rect(), self.text(), tokens().tone(self._tone))
        painter.end()
