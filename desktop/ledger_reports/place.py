"""The reports of the books as a place of the side bar."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.wish import go_for
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id

if TYPE_CHECKING:
    from desktop.shell.places import Place

REPORTS = "ledger_reports"


def reports_place(section: str) -> "Place":
    """Where the reports of the books are."""
    from desktop.shell.places import Place

    def make(workspace: Workspace) -> QWidget:
        from desktop.ledger_reports.reports_screen import ReportsScreen

        return ReportsScreen(workspace)

    keys = (
        ("1–9", _tr("reports")),
        ("Y", _tr("period")),
        ("[ ]", _tr("earlier, later")),
        ("F", _tr("narrow")),
        (_tr("Enter"), _tr("what it is made of")),
        ("?", _tr("shortcuts")),
    )
    go = _tr("Reports of the books")
    return Place(
        REPORTS, _tr("Reports"), "table", make, section, "", go, "entry.view", keys=keys, spelled="Books reports"
    )


def show_ledger(workspace: Workspace, account_id: Id, called: str, place: str) -> None:
    """Go to the ledger of an account; Esc goes back to a place."""
    go_for(workspace, REPORTS, (account_id, called), place)


def _tr(text: str) -> str:
    return QCoreApplication.translate("LedgerReports", text)
