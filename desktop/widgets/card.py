"""Two ways to group: a card with an edge, and a horizontal rule."""

from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout, QWidget


class Card(QFrame):
    """A box with rounded edges; add what it holds to `body`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(12, 10, 12, 10)
        self.body.setSpacing(6)


class Rule(QFrame):
    """A line one pixel high across the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rule")
        self.setFixedHeight(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
