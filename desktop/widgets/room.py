"""How large a window may be: no larger than the screen, also where everything is shown larger."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the system may put around a window; nobody knows before it is shown."""


def take_room(window: QWidget, wide: int, high: int) -> None:
    """Give a window this size, or what there is of it on its screen."""
    window.resize(QSize(wide, high).boundedTo(window.screen().availableGeometry().size() - FRAME))
