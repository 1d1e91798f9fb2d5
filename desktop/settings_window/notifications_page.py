"""What the person is told of, and how."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.workspace import Workspace


class NotificationsPage(QWidget):
    """One line for each kind of notice."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addStretch(1)
