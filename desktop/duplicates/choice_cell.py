"""One value among those that a merged record could have: a button that is chosen with the mouse, Space or a digit."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.sizes import CONTROL_RADIUS, ICON, ROW_HEIGHT
from desktop.theme.theme import tokens
from desktop.widgets.painting import BODY_FONT, STRONG_FONT, draw_frame, draw_text, mirrored

_WIDTH = 150
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right)


class ChoiceCell(QRadioButton):
    """Shows `text`, or that there is nothing; the whole text is its tool tip."""

    def __init__(self, text: str, name: str, empty: str, strong: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(" ".join(text.split()), parent)
        self._empty, self._strong = empty, strong
        self.setAccessibleName(f"{name}: {text or empty}"[:300])
        self.setToolTip(text[:2_000])
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, ROW_HEIGHT - 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, ROW_HEIGHT - 4)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _MOVES:
            event.ignore()  # Qt would choose along the way; here they only move
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, on, whole = tokens(), self.isChecked(), self.rect().adjusted(0, 1, 0, -1)
        rtl = self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill = colors.accent_background if on else colors.hover if self.underMouse() else ""
        draw_frame(painter, whole, fill, colors.accent if self.hasFocus() else "", CONTROL_RADIUS)
        ink = colors.accent_text if on else colors.text if self.text() else colors.faint
        if on:
            mark = QRect(whole.right() - ICON - 6, whole.top(), ICON, whole.height())
            paint_icon(painter, mirrored(mark, whole, rtl), "check", ink)
        area = whole.adjusted(8, 0, -ICON - 10 if on else -8, 0)
        key = STRONG_FONT if self._strong else BODY_FONT
        draw_text(painter, mirrored(area, whole, rtl), self.text() or self._empty, key, ink, float(rtl))
        painter.end()
