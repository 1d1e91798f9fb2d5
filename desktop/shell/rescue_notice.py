"""A line above the window's content: the records were damaged, what is safe, and what could not be read."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy

from desktop.shell.rescued import Rescued
from desktop.sync.words import counted
from desktop.theme.fonts import font
from desktop.widgets.announce import announce
from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel


class RescueNotice(QFrame):
    """Stays until the person presses its button; then `read` is emitted and it is gone."""

    read = Signal()

    def __init__(self, found: Rescued) -> None:
        super().__init__()
        text = words(found)
        self.setAccessibleName(text)
        label = QLabel(text)
        label.setFont(font())
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.button = Button(tr("OK"))
        self.button.setAccessibleDescription(text)
        self.button.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel("warning-circle" if found.unreadable else "check-circle", "warning"))
        row.addWidget(label, 1)
        row.addWidget(self.button)
        announce(self, text)

    def _dismiss(self) -> None:
        self.read.emit()
        self.hide()
        self.deleteLater()


def words(found: Rescued) -> str:
    """What happened, in plain words."""
    said = [
        tr("The records on this computer were damaged and are being loaded again.")
        if found.loading
        else tr("The records on this computer were damaged and have been loaded again.")
    ]
    if found.unsent:
        said.append(counted(found.unsent, "Your unsent change is safe.", "Your %n unsent changes are safe."))
    if found.unreadable:
        one, many = "1 change of yours could not be read.", "%n changes of yours could not be read."
        said.append(counted(found.unreadable, one, many))
    return " ".join(said)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("RescueNotice", text)
