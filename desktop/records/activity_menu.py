"""What one can do with an entry of a story: open it, edit it in place, delete it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.derive.words import declared
from desktop.records.edit_record import EditRecord
from desktop.records.timeline import Entry
from desktop.theme.icons import icon
from desktop.workspace import Workspace
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now


def activity_menu(workspace: Workspace, entry: Entry, parent: QWidget) -> QMenu:
    """The menu of an entry that is a record of its own."""
    kind = workspace.catalogue.record_type(entry.of)
    menu = QMenu(parent)
    menu.setAccessibleName(entry.title)
    menu.addAction(icon("arrow-square-out"), tr("Open")).triggered.connect(
        lambda _=False: workspace.show_record(entry.of, entry.activity)
    )
    edit = menu.addAction(icon("pencil-simple"), tr("Edit…"))
    edit.setEnabled(workspace.actor.may(kind.permission("edit")))
    edit.triggered.connect(lambda _=False: EditRecord(workspace, entry.of, entry.activity).open())
    delete = menu.addAction(icon("trash"), tr("Delete"))
    delete.setEnabled(workspace.actor.may(kind.permission("delete")))
    delete.triggered.connect(lambda _=False: delete_entry(workspace, entry))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def delete_entry(workspace: Workspace, entry: Entry) -> None:
    """Delete it; the toast brings it back."""
    label = tr("{record} deleted").format(record=declared(workspace.catalogue.record_type(entry.of).label))
    mutation = Mutation(new_id(), entry.of, entry.activity, Action.DELETE, at=now())
    workspace.operations.write(label, [mutation], done=lambda written: workspace.toast(label, written.group_id))


def tr(text: str) -> str:
    """Words of a story in the person's language."""
    return QCoreApplication.translate("Timeline", text)
