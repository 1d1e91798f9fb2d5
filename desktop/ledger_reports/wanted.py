"""What somebody elsewhere wants to see in the reports, and where they came from, so that Esc leads back there."""

from PySide6.QtCore import QObject, Signal

from desktop.ledger_reports.place import REPORTS
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id


class Wanted(QObject):
    """Of one workspace. `waiting` has the account, what it is called, and the place to go back to."""

    asked = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self.waiting: tuple[Id, str, str] | None = None


def wanted(workspace: Workspace) -> Wanted:
    """The wishes of a workspace."""
    found = workspace.findChild(Wanted)
    return found if isinstance(found, Wanted) else Wanted(workspace)


def show_ledger(workspace: Workspace, account_id: Id, called: str, place: str) -> None:
    """Go to the ledger of an account; Esc goes back to a place."""
    wanted(workspace).waiting = (account_id, called, place)
    workspace.go(REPORTS)
    wanted(workspace).asked.emit()
