"""Says, while a file is carried over a record's panel, that letting go attaches it."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.theme.sizes import CARD_RADIUS
from desktop.theme.theme import tokens
from desktop.theme.tokens import Tone
from desktop.widgets.painting import draw_frame, draw_pill, pill_width

_INSET = 6
_GONE = (QEvent.Type.DragLeave, QEvent.Type.Drop)


class DropCue(QWidget):
    """A frame over the whole of `over`, hidden until `show_cue`; it goes when the file leaves or is let go."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._over = over
        over.installEventFilter(self)
        self.hide()

    def show_cue(self) -> None:
        """Show it, in front."""
        self.setGeometry(self._over.rect())
        self.raise_()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _GONE:
            self.hide()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        words = QCoreApplication.translate("Panel", "Let go to attach")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = self.rect().adjusted(_INSET, _INSET, -_INSET, -_INSET)
        for each in (0, 1):
            draw_frame(painter, frame.adjusted(each, each, -each, -each), "", tokens().accent, CARD_RADIUS)
        wide = min(pill_width(words), frame.width())
        place = QRect(frame.center().x() - wide // 2, frame.bottom() - 88, wide, 24)
        draw_pill(painter, place, words, tokens().tone(Tone.INFO))
        painter.end()
