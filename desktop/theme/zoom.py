"""How large everything is, in percent: fonts, rows, icons and paddings together.

Law: it is Qt's own scale factor, so that nothing that is drawn anywhere has to know of it. Before the application is
made that is the environment's `QT_SCALE_FACTOR`. In a running one it is a function that Qt's library exports for its
own parts; where that is not found the new size holds from the next start.
"""

import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop.widgets.room import room_of

STEPS = (100, 110, 125, 150, 175, 200)
_VARIABLE = "QT_SCALE_FACTOR"
_PLAIN = "_ZN15QHighDpiScaling15setGlobalFactorEd"
_WINDOWS = "?setGlobalFactor@QHighDpiScaling@@SAXN@Z"


class Zoom:
    """The zoom of this process; `outside` is what the environment asked for anyway."""

    def __init__(self) -> None:
        self.percent = 100
        self._outside = 1.0

    def prepare(self, percent: int) -> None:
        """Set the size a new application begins with; call it before there is one."""
        with suppress(ValueError):
            self._outside = float(os.environ.get(_VARIABLE, "") or 1.0)
        self.percent = nearest(percent)
        if self.percent != 100:
            os.environ[_VARIABLE] = str(self._factor())

    def change(self, percent: int) -> bool:
        """Show everything in another size at once; False where that waits for the next start."""
        scale = _scale()
        if scale is None:
            return nearest(percent) == self.percent
        former, self.percent = self.percent, nearest(percent)
        if former != self.percent:
            _shown_anew(lambda: scale(self._factor()), former / self.percent)
        return True

    def _factor(self) -> float:
        return self._outside * self.percent / 100


_current = Zoom()


def zoom() -> Zoom:
    """The zoom of this process."""
    return _current


def nearest(percent: int) -> int:
    """The step that is nearest."""
    return min(STEPS, key=lambda step: abs(step - percent))


def stepped(percent: int, by: int) -> int:
    """The step `by` steps larger or smaller."""
    at = STEPS.index(nearest(percent)) + by
    return STEPS[max(0, min(at, len(STEPS) - 1))]


def _shown_anew(scale: Callable[[], None], shrunk: float) -> None:
    """Let every window be made anew in the other size; one of its own is as large on the screen as it was."""
    focus = QApplication.focusWidget()
    alone = QApplication.quitOnLastWindowClosed()
    QApplication.setQuitOnLastWindowClosed(False)
    windows = [each for each in QApplication.topLevelWidgets() if each.windowHandle() is not None]
    shown = [each for each in windows if each.isVisible() and each.windowType() != Qt.WindowType.Popup]
    places = {each: (each.windowState(), each.normalGeometry(), each.geometry()) for each in shown}
    for each in windows:
        each.hide()
        each.destroy()
    scale()
    for each in sorted(shown, key=lambda window: window.parentWidget() is not None):
        _show(each, *places[each], shrunk)
    if focus is not None:
        focus.window().activateWindow()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
    QApplication.setQuitOnLastWindowClosed(alone)


def _show(window: QWidget, state: Qt.WindowState, normal: QRect, geometry: QRect, shrunk: float) -> None:
    plain = state in (Qt.WindowState.WindowNoState, Qt.WindowState.WindowActive)
    at = geometry if plain or normal.isEmpty() else normal
    scaled = (round(value * shrunk) for value in (at.x(), at.y(), at.width(), at.height()))
    room = room_of(window)
    place, over = QRect(*scaled), window.parentWidget()
    if over is not None:  # a dialog holds as much as before, and stands in the middle of its window
        place = QRect(at)
    place.setSize(place.size().boundedTo(room.size()))
    if over is not None:
        place.moveCenter(over.window().geometry().center())
        place.moveTopLeft(QPoint(max(room.left(), place.left()), max(room.top(), place.top())))
    window.setWindowState(Qt.WindowState.WindowNoState)  # else a place of its own would end that it fills the screen
    window.setGeometry(place)
    window.setWindowState(state)
    window.show()


def _scale() -> Callable[[float], None] | None:
    """Qt's function that sets the factor of every screen."""
    import ctypes

    import PySide6

    folder = Path(PySide6.__file__).parent
    windows = sys.platform == "win32"
    places = ("Qt6Gui.dll",) if windows else ("Qt/lib/libQt6Gui.so.6", "Qt/lib/QtGui.framework/QtGui", "libQt6Gui.so.6")
    for place in places:
        with suppress(OSError, AttributeError):
            found = getattr(ctypes.CDLL(str(folder / place)), _WINDOWS if windows else _PLAIN)
            found.argtypes, found.restype = [ctypes.c_double], None
            call: Callable[[float], None] = found
            return call
    return None
