"""What is typed into a dialog: it is there again when the dialog is opened after a crash, and the dialog says so."""

from collections.abc import Mapping

from desktop.drafts.draft_line import DraftLine
from desktop.drafts.form_draft import FormDraft, Kept
from desktop.widgets.dialog import Dialog
from desktop.workspace import Workspace
from sync.replica.drafts import Place


class DialogDraft(FormDraft):
    """Follows the fields of a dialog until it is finished, whether by going on or by leaving."""

    def __init__(
        self,
        dialog: Dialog,
        workspace: Workspace,
        fields: Mapping[str, Kept],
        place: Place,
        also: Mapping[str, object] | None = None,
        title: str = "",
    ) -> None:
        super().__init__(workspace, fields, place, also, title)
        self.line = DraftLine(dialog.windowTitle(), can_store=False)
        self.line.discard_wanted.connect(self.begin_anew)
        dialog.above.addWidget(self.line)
        self.line.setVisible(self.resume())
        dialog.finished.connect(lambda _: self.forget())

    def forget(self) -> None:
        """It is stored, or given up."""
        super().forget()
        self.line.hide()
