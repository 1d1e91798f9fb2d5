"""Which records a window's keys are about: those in its panel, or those that its screen stands on."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget

from desktop.shell.main_window import MainWindow
from desktop.shell.prints_itself import PRINTS_ITSELF
from shared_models.kernel.ids import Id

if TYPE_CHECKING:
    from desktop.records.list_screen import ListScreen
    from desktop.windows.record_window import RecordWindow

Record = tuple[str, Id]
MOST = 1_000
"""Records taken at once."""


def record_here(window: "MainWindow | RecordWindow") -> Record | None:
    """The one record the window stands on, if any."""
    from desktop.records.selection import selection

    if not isinstance(window, MainWindow):
        return window.record() if all(window.record()) else None
    panel = window.panel() if window.panel_is_open() else None
    shown = _shown_in(panel)
    if panel is not None and shown is not None and (_holds_focus(panel) or _fills(window, panel)):
        return shown
    screen = _list(window)
    if screen is not None:
        current = screen.work.current_id()
        return (screen.record_type.name, current) if current else shown
    chosen = selection(window.workspace)
    stands = chosen.record_id and chosen.record_type == window.current_type()
    return (chosen.record_type, chosen.record_id) if stands else shown


def records_here(window: "MainWindow | RecordWindow") -> list[Record]:
    """All that are marked, or the one the window stands on."""
    one = record_here(window)
    screen = _list(window) if isinstance(window, MainWindow) else None
    if screen is None or one is None or not screen.work.marking.has_marks():
        return [one] if one is not None else []
    return [(screen.record_type.name, each) for each in screen.work.marking.ids()[:MOST]]


def list_here(window: "MainWindow | RecordWindow") -> "ListScreen | None":
    """The list the window shows, if it shows one."""
    return _list(window) if isinstance(window, MainWindow) else None


def prints_itself(window: "MainWindow | RecordWindow") -> bool:
    """Whether the screen in the window has its own way of printing, and the keys are about it."""
    screen = window.current_screen() if isinstance(window, MainWindow) else None
    return screen is not None and bool(screen.property(PRINTS_ITSELF)) and not is_in_panel(window)


def is_in_panel(window: "MainWindow | RecordWindow") -> bool:
    """Whether the keys are about the record in the window's panel."""
    panel = window.panel() if isinstance(window, MainWindow) and window.panel_is_open() else None
    return panel is not None and (_holds_focus(panel) or _fills(window, panel))


def _fills(window: "MainWindow | RecordWindow", panel: QWidget) -> bool:
    """Whether the panel is shown as a page, in the place of the list."""
    screen = window.current_screen() if isinstance(window, MainWindow) else None
    return panel.isVisible() and (screen is None or screen is panel or not screen.isVisible())


def is_writing() -> bool:
    """Whether the focus is where one writes text of several lines."""
    return isinstance(QApplication.focusWidget(), QTextEdit | QPlainTextEdit)


def _shown_in(panel: QWidget | None) -> Record | None:
    shown = getattr(panel, "record_type", ""), getattr(panel, "record_id", "")
    return shown if all(shown) else None


def _holds_focus(panel: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (panel is focus or panel.isAncestorOf(focus))


def _list(window: MainWindow) -> "ListScreen | None":
    from desktop.records.list_screen import ListScreen

    screen = window.current_screen()
    return screen if isinstance(screen, ListScreen) else None
