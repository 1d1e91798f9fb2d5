"""A line above the window's content that stays until the person has read it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from desktop.theme.fonts import font
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel


class Notice(QFrame):
    """Stays until the person presses its button; then `read` is emitted and it is gone."""

    read = Signal()

    def __init__(self, text: str, icon: str = "warning-circle") -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setFont(font())
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.button = Button(QCoreApplication.translate("Notice", "OK"))
        self.button.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, "warning"))
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        self.say(text)

    def say(self, text: str) -> None:
        """Say this from now on."""
        self.setAccessibleName(text)
        self._label.setText(text)
        self.button.setAccessibleDescription(text)
        announce(self, text)

    def _dismiss(self) -> None:
        self.read.emit()
        self.hide()
        self.deleteLater()
