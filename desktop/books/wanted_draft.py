"""A draft of an entry that somebody wants to go on with, asked for from elsewhere."""

from PySide6.QtCore import QObject, Signal

from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

PLACE = "vouchers"


class WantedDraft(QObject):
    """Of one workspace: what is asked for before there is a screen waits in `waiting`."""

    asked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.waiting: Id = ""

    def take(self) -> Id:
        """The draft that waits, once; none is empty."""
        found, self.waiting = self.waiting, ""
        return found


def wanted_draft(workspace: Workspace) -> WantedDraft:
    """The wish of a workspace."""
    found = workspace.findChild(WantedDraft)
    return found if isinstance(found, WantedDraft) else WantedDraft(workspace)


def go_on_with(workspace: Workspace, entry_id: Id) -> None:
    """Go to the vouchers with a draft."""
    wanted = wanted_draft(workspace)
    wanted.waiting = entry_id
    workspace.go(PLACE)
    wanted.asked.emit()
