"""What one does with a lead besides editing it: converting it, and taking that back."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QCoreApplication

from desktop.actions import Action, Undo
from desktop.workspace import Workspace
from shared_models.crm.lead import CONVERTED
from shared_models.kernel.write import Row


def lead_actions(workspace: Workspace, lead: Row, shown: Callable[[], bool]) -> Iterator[Action]:
    """The actions of the lead in the panel; the same ids for every lead."""
    if lead["deleted_at"] is not None:
        return
    section = QCoreApplication.translate("Leads", "Lead")
    if lead["status"] != CONVERTED:
        label = QCoreApplication.translate("Leads", "Convert")
        run = _converting(workspace, lead)
        yield Action(
            "record.convert",
            label,
            "arrow-fat-lines-right",
            "Shift+C",
            run,
            shown,
            "lead.convert_lead",
            section,
            undo=Undo.BACK,
        )
    else:
        label = QCoreApplication.translate("Leads", "Take conversion back")
        run = _taking_back(workspace, lead)
        yield Action(
            "record.unconvert",
            label,
            "arrow-counter-clockwise",
            "",
            run,
            shown,
            "lead.unconvert_lead",
            section,
            undo=Undo.BACK,
        )


def _converting(workspace: Workspace, lead: Row) -> Callable[[], None]:
    def run() -> None:
        from desktop.crm.convert_dialog import ConvertDialog

        ConvertDialog(workspace, lead).open()

    return run


def _taking_back(workspace: Workspace, lead: Row) -> Callable[[], None]:
    title = workspace.catalogue.record_type("lead").title_of(lead)
    words = QCoreApplication.translate("Leads", "{lead} is a lead again").format(lead=title)

    def run() -> None:
        before = {"status": lead["status"]}
        workspace.operations.verb(
            "lead",
            lead["id"],
            "unconvert_lead",
            {},
            before,
            words,
            done=lambda written: workspace.toast(words, written.group_id),
        )

    return run
