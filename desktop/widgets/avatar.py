"""A person or company as a disc with initials. Decoration: the name itself always stands beside it."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop.theme.sizes import PANEL_AVATAR
from desktop.theme.theme import tokens
from desktop.widgets.painting import draw_avatar


class Avatar(QWidget):
    """Painted initials, `side` pixels wide and high."""

    def __init__(self, name: str = "", side: int = PANEL_AVATAR, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(side, side)
        self._name = ""
        self.set_name(name)

    def name(self) -> str:
        """Whose initials are shown."""
        return self._name

    def set_name(self, name: str) -> None:
        """Show the initials of `name`."""
        self._name = name
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_avatar(painter, self.rect(), self._name, tokens().dark)
        painter.end()
