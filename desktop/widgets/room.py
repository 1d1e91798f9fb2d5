"""Where a window may stand and how large it may be: on a screen that is there, and no larger than that."""

from PySide6.QtCore import QByteArray, QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FRAME = QSize(16, 48)
"""What the system may put around a window; nobody knows before it is shown."""


def room_of(window: QWidget) -> QRect:
    """What windows may take of the screen that this one stands on; of the first screen where it stands on none."""
    # Not `window.screen()`: asked of one that goes before it was shown, that ends the process in the next one's making.
    on = QGuiApplication.screenAt(window.window().geometry().center()) or QGuiApplication.primaryScreen()
    return on.availableGeometry()


def take_room(window: QWidget, wide: int, high: int) -> bool:
    """Give a window this size, or what there is of it on the screen; whether there was all of it."""
    wanted = QSize(wide, high)
    window.resize(wanted.boundedTo(room_over(window.parentWidget())))
    return window.size() == wanted


def room_over(window: QWidget | None) -> QSize:
    """How large what is shown over a window may be; over none, on the first screen."""
    return screen_size(window) - FRAME


def screen_size(window: QWidget | None) -> QSize:
    """The part of the screen that windows may take."""
    if window is not None:
        return room_of(window).size()
    return QGuiApplication.primaryScreen().availableGeometry().size()


def place_of(window: QWidget) -> str:
    """Where a window stands and how large it is, to be kept for the next time."""
    return bytes(window.saveGeometry().toBase64().data()).decode("ascii")


def put_back(window: QWidget, place: str) -> bool:
    """Let a window stand where `place_of` has found it, on a screen that is there now; False for no such place."""
    return bool(place) and window.restoreGeometry(QByteArray.fromBase64(place.encode("ascii", "ignore")))
