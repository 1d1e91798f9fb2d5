"""What ties two records together, edited where it is shown: a person's role in a company, since when and until when."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.derive.record_form import RecordForm
from desktop.widgets.buttons import FlatButton
from desktop.workspace import Workspace
from shared_models.kernel.ids import Id
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id, now
from sync.replica import rows


class TieForm(QWidget):
    """The fields of a record that only ties two others, and a button that removes it."""

    def __init__(self, workspace: Workspace, record_type: str, record_id: Id, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workspace, self._id = workspace, record_id
        self._kind = workspace.catalogue.record_type(record_type)
        self.form = RecordForm(workspace, record_type)
        self.refresh()
        self.remove = FlatButton(tr("Remove"), "trash")
        self.remove.clicked.connect(self._remove)
        self.remove.setVisible(workspace.actor.may(self._kind.permission("delete")))
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 2, 6, 6)
        column.setSpacing(2)
        column.addWidget(self.form)
        column.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeading)

    def refresh(self) -> None:
        """Show it as it is now."""
        row = rows.fetch_one(self._workspace.reader, self._kind, self._id)
        if row is not None:
            self.form.show_row(row)
            self.form.show_all()

    def leave(self) -> None:
        """It goes: what was typed waits."""
        self.form.leave()

    def _remove(self) -> None:
        workspace, words = self._workspace, tr("Removed")
        delete = Mutation(new_id(), self._kind.name, self._id, Action.DELETE, at=now())
        workspace.operations.write(words, [delete], done=lambda written: workspace.toast(words, written.group_id))


def tr(text: str) -> str:
    """Words of this form in the person's language."""
    return QCoreApplication.translate("Panel", text)
