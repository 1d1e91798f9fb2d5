"""A place that shows its content, or an empty state instead.

Law: who had the focus in the one has it in the other afterwards; what is hidden would lose it to whatever comes next, a
search field say, and the next letter would be typed there.
"""

from PySide6.QtWidgets import QApplication, QStackedLayout, QWidget

from desktop.widgets.empty_state import EmptyState


class FilledOrEmpty(QStackedLayout):
    """Shows `content` until it is told what to say instead."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.empty: EmptyState | None = None
        self.addWidget(content)

    def show_empty(self, state: EmptyState | None) -> None:
        """Show this empty state in place of the content, or the content again with None."""
        before, shown = self.empty, state or self._content
        left_with_focus = shown is not self.currentWidget() and self._has_focus()
        self.empty = state
        if state is not None:
            self.addWidget(state)
        self.setCurrentWidget(shown)
        screen = self.parentWidget()
        proxy = screen.focusProxy() if screen is not None else None
        if screen is not None and proxy is not None and proxy in (before, self._content):
            screen.setFocusProxy(shown)
        if left_with_focus:
            shown.setFocus()
        if before is not None:
            self.removeWidget(before)
            before.deleteLater()

    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        shown = self.currentWidget()
        return focus is not None and shown is not None and (focus is shown or shown.isAncestorOf(focus))
