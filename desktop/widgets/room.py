"""How large a window may be: no larger than the screen, also where everything is shown larger."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the system may put around a window; nobody knows before it is shown."""


def take_room(window: QWidget, wide: int, high: int) -> None:
    """Give a window this size, or what there is of it on the screen."""
    # Not `window.screen()`: asked of one that goes before it was shown, that ends the process in the next one's making.
    window.resize(QSize(wide, high).boundedTo(QGuiApplication.primaryScreen().availableGeometry().size() - FRAME))
