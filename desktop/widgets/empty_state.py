"""What a list shows when there is nothing in it: why, and what to do about it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Paragraph, Subtitle


class EmptyState(QWidget):
    """An icon, a title, a sentence and, with `action`, a button that emits `triggered`."""

    triggered = Signal()

    def __init__(
        self, title: str, text: str = "", action: str = "", icon_name: str = "tray", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # so that keys meant for the screen do not end in a field
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        words = Paragraph(text, 360)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(IconLabel(icon_name, "faint", side=32), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(Subtitle(title), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        if action:
            button = PrimaryButton(action)
            button.clicked.connect(self.triggered)
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
            self.setFocusProxy(button)
        column.addStretch(3)
