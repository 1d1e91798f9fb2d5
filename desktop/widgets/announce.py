"""Words for a screen reader at a moment when nothing that has the focus changes, and what inside a widget has it."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have assistive technology say `words`; does nothing when none is running."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def tell_current(widget: QWidget) -> bool:
    """Tell assistive technology which item of a list with the focus is current; whether there was one to tell."""
    if not QAccessible.isActive() or not widget.hasFocus():
        return False
    told = QAccessible.queryAccessibleInterface(widget)
    current = told.focusChild() if told is not None else None
    if current is None or not current.isValid() or current is told:
        return False
    QAccessible.updateAccessibility(QAccessibleEvent(current, QAccessible.Event.Focus))
    return True
