"""The heading of a section of fields: press it to fold the section away or to unfold it; that is remembered."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.sizes import CONTROL_RADIUS
from desktop.theme.theme import tokens
from desktop.widgets.painting import CAPTION_FONT, draw_frame, draw_text, mirrored
from desktop.widgets.pressed_by_enter import PressedByEnter
from desktop.workspace import Workspace

_HEIGHT = 30
_ICON = 12
_SETTING = "folded_sections"


class FormSection(PressedByEnter, QAbstractButton):
    """`toggled_open` tells that it was folded or unfolded. `key` is under what that is remembered."""

    toggled_open = Signal()

    def __init__(self, workspace: Workspace, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._key = workspace, key
        self.setText(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._toggle)
        self._name()

    def is_open(self) -> bool:
        """Whether its fields are in sight."""
        return self._key not in self._workspace.settings.read(_SETTING, [])

    def _toggle(self) -> None:
        folded = set(self._workspace.settings.read(_SETTING, [])) ^ {self._key}
        self._workspace.settings.keep(**{_SETTING: sorted(folded)})
        self._name()
        self.update()
        self.toggled_open.emit()

    def _name(self) -> None:
        opened = QCoreApplication.translate("Form", "{section}, unfolded")
        folded = QCoreApplication.translate("Form", "{section}, folded away")
        self.setAccessibleName((opened if self.is_open() else folded).format(section=self.text()))

    def sizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, whole, rtl = tokens(), self.rect(), self.isRightToLeft()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.hasFocus():
            frame = whole.adjusted(-1, 3, 0, -1)
            draw_frame(painter, frame, colors.hover, colors.accent if self.hasFocus() else "", CONTROL_RADIUS)
        closed = "caret-left" if rtl else "caret-right"
        place = QRect(0, 2, _ICON, whole.height())
        paint_icon(painter, mirrored(place, whole, rtl), "caret-down" if self.is_open() else closed, colors.faint)
        words = QRect(_ICON + 6, 2, whole.width() - _ICON - 6, whole.height() - 2)
        text = self.text().upper()
        draw_text(painter, mirrored(words, whole, rtl), text, CAPTION_FONT, colors.faint, float(rtl))
        painter.end()
