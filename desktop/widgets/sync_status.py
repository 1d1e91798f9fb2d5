"""The state of synchronisation as one quiet line in the status bar; pressing it shows more."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.sizes import ICON, STATUS_HEIGHT
from desktop.theme.theme import token_color, tokens
from desktop.widgets.overlay import Popover
from desktop.widgets.painting import SMALL_FONT, draw_frame, draw_text, elided, mirrored
from desktop.widgets.pressed_by_enter import PressedByEnter

_GAP = 6
_BETWEEN = 16


@dataclass(frozen=True, slots=True)
class StatusPart:
    """One statement: an icon, the token (or tone) of its colour, and words."""

    icon: str
    token: str
    text: str


class SyncStatus(PressedByEnter, QPushButton):
    """Shows its parts side by side. Pressing it opens `popover`, when there is one, and emits `clicked`."""

    def __init__(self, parts: Sequence[StatusPart] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status_text")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.popover: Popover | None = None
        self._parts: tuple[StatusPart, ...] = ()
        self.clicked.connect(self._open)
        self.set_parts(parts)

    def set_parts(self, parts: Sequence[StatusPart]) -> None:
        """Show these statements."""
        self._parts = tuple(parts)
        words = ", ".join(part.text for part in self._parts)
        self.setAccessibleName(words or self.tr("Synchronisation"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        parts = sum(self._width(part) + _BETWEEN for part in self._parts)
        return QSize(max(_BETWEEN, parts), STATUS_HEIGHT - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole, left = tokens(), self.rect(), 8
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = colors.accent if self.hasFocus() else ""
        draw_frame(painter, whole, colors.hover if self.underMouse() else "", edge, 4)
        for part in self._parts:
            wide = self._width(part)
            body = mirrored(QRect(left, 0, wide, whole.height()), whole, self.isRightToLeft())
            mark = mirrored(QRect(body.left(), 0, ICON, whole.height()), body, self.isRightToLeft())
            words = QRect(body.left() + ICON + _GAP, 0, wide - ICON - _GAP, whole.height())
            paint_icon(painter, mark, part.icon, token_color(part.token))
            draw_text(painter, mirrored(words, body, self.isRightToLeft()), part.text, SMALL_FONT, colors.sub)
            left += wide + _BETWEEN
        painter.end()

    def _width(self, part: StatusPart) -> int:
        return ICON + _GAP + elided(part.text, SMALL_FONT, 10_000)[1]

    def _open(self) -> None:
        if self.popover is not None:
            self.popover.show_at(self)
