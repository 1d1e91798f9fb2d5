"""What is wrong with what was typed, in a few words below the field."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop.theme.fonts import SMALL, font, metrics
from desktop.theme.palette import color
from desktop.theme.theme import tokens


class Wrong(QLabel):
    """Several lines where one is too short; takes no room while it is empty."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(font(SMALL))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.hide()

    def say(self, words: str) -> None:
        """Show these words; none hides it."""
        self.setText(words)
        self.setVisible(bool(words))

    def heightForWidth(self, width: int) -> int:
        box = QRect(0, 0, max(1, width - 6), 10_000)
        return metrics(SMALL).boundingRect(box, Qt.TextFlag.TextWordWrap.value, self.text()).height() + 4

    def sizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(font(SMALL))
        painter.setPen(color(tokens().negative.text))
        flags = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeading.value
        painter.drawText(self.rect().adjusted(6, 0, 0, 0), flags, self.text())
        painter.end()
