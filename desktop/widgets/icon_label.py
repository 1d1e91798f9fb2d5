"""An icon that stands beside words, in the colour of a token."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from desktop.theme.icons import paint_icon
from desktop.theme.sizes import ICON
from desktop.theme.theme import token_color


class IconLabel(QLabel):
    """One icon. `name` is what a screen reader says; leave it empty where the words beside it say the same."""

    def __init__(
        self, icon_name: str, token: str = "sub", name: str = "", side: int = ICON, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._token = icon_name, token
        self.setAccessibleName(name)
        self.setFixedSize(side, side)

    def set_icon(self, icon_name: str, token: str) -> None:
        """Show another icon or colour."""
        self._icon_name, self._token = icon_name, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_icon(painter, self.rect(), self._icon_name, token_color(self._token))
        painter.end()
