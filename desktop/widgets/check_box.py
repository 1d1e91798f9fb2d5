"""A box to tick that can be seen in both looks: the system's own has no edge on a dark page."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.theme import tokens
from desktop.widgets.painting import BODY_FONT, draw_frame, draw_text, elided, mirrored

_SIDE, _GAP = 16, 8


class CheckBox(QCheckBox):
    """As a QCheckBox, painted from the tokens. Without a text it needs an accessible name."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        wide = elided(self.text(), BODY_FONT, 10_000)[1] + _GAP if self.text() else 0
        return QSize(_SIDE + 4 + wide, _SIDE + 8)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole, rtl = tokens(), self.rect(), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1 if self.isEnabled() else 0.5)
        box = mirrored(QRect(2, (whole.height() - _SIDE) // 2, _SIDE, _SIDE), whole, rtl)
        on = self.isChecked()
        edge = colors.accent if on or self.hasFocus() else colors.input_border
        draw_frame(painter, box, colors.accent if on else colors.raised, edge, 4)
        if on:
            paint_icon(painter, box.adjusted(2, 2, -2, -2), "check", colors.on_accent)
        if self.hasFocus():
            draw_frame(painter, box.adjusted(-2, -2, 2, 2), "", colors.accent, 6)
        if self.text():
            words = QRect(_SIDE + 2 + _GAP, 0, whole.width() - _SIDE - _GAP - 2, whole.height())
            draw_text(painter, mirrored(words, whole, rtl), self.text(), BODY_FONT, colors.text, float(rtl))
        painter.end()
