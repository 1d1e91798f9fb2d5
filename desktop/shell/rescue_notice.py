"""What the line above the window's content says of damaged records: what is safe, and what could not be read."""

from PySide6.QtCore import QCoreApplication

from desktop.shell.notice import Notice
from desktop.shell.rescued import Rescued
from desktop.sync.words import counted


class RescueNotice(Notice):
    """Stays until the person presses its button."""

    def __init__(self, found: Rescued) -> None:
        super().__init__(words(found), "warning-circle" if found.unreadable else "check-circle")


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
