"""A line above the window's content that stays until the person has read it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from desktop.theme.fonts import font
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel


class Notice(QFrame):
    """Stays until the person presses its button; then `read` is emitted and it is gone. `token` colours the icon."""

    read = Signal()

    def __init__(self, text: str, icon: str = "warning-circle", button: str = "", token: str = "warning") -> None:
        super().__init__()
        self._label = QLabel()
        self._label.setFont(font())
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.button = Button(button or QCoreApplication.translate("Notice", "OK"))
        self.button.clicked.connect(self.dismiss)
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the cursor where one works
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(icon, token))
        row.addWidget(self._label, 1)
        row.addWidget(self.button)
        self._row = row
        self.say(text)

    def offer(self, words: str, do: Callable[[], object]) -> Button:
        """One more button, before the last; it does something and leaves the notice where it is."""
        made = Button(words)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.clicked.connect(lambda: do())
        self._row.insertWidget(self._row.count() - 1, made)
        return made

    def say(self, text: str) -> None:
        """Say this from now on."""
        self.setAccessibleName(text)
        self._label.setText(text)
        self.button.setAccessibleDescription(text)
        announce(self, text)

    def dismiss(self) -> None:
        """Put it away, as its button does."""
        self.read.emit()
        self.hide()
        self.deleteLater()
