"""Whose the keys of a window are, also while the system says that another window is active, or none.

A list of offers grabs the keyboard on X11 and gives it back. On a busy computer Qt hears of either late: for a moment
the closed list counts as the active window, or nothing does. What is typed ahead comes all the same. Law: it belongs to
the widget that its window remembers.
"""

from PySide6.QtWidgets import QApplication, QWidget


def takes_keys(widget: QWidget) -> bool:
    """Whether the keys of its window come to this widget."""
    return widget.window().focusWidget() is widget


def taker_of_keys(widget: QWidget) -> QWidget | None:
    """Who takes the keys of a widget's window, or those of the dialog in front of it."""
    return (QApplication.activeModalWidget() or widget.window()).focusWidget()
