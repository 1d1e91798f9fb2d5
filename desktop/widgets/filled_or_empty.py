"""A place that shows its content, or an empty state instead."""

from PySide6.QtWidgets import QStackedLayout, QWidget

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
        if self.empty is not None:
            self.removeWidget(self.empty)
            self.empty.deleteLater()
        self.empty = state
        if state is not None:
            self.addWidget(state)
        self.setCurrentWidget(state or self._content)
