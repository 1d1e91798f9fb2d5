"""Where the open deals of a stage or a pipeline go when it is retired. Deals that are over stay where they ended."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt

from desktop.crm.stage_row import tr
from desktop.derive.words import counted
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import Paragraph

WIDTH = 440


class RetireDialog(Dialog):
    """`chosen(stage)` is called with the stage that the deals move to; not at all when the dialog is left."""

    def __init__(self, what: str, deals: int, targets: Sequence[Choice], chosen: Callable[[str], None]) -> None:
        super().__init__(tr("Retire {what}").format(what=what), WIDTH)
        self._chosen = chosen
        self.target = ChoiceEditor(tr("Where they go"), targets, optional=False, framed=True)
        self.target.set_value(targets[0].id)
        words = counted("Pipelines", deals, "One open deal is in it.", "%n open deals are in it.")
        question = tr("Where do they go? One undo takes all of it back.")
        self.column.addWidget(Paragraph(f"{words} {question}", self.inner))
        self.column.addWidget(self.target)
        go = PrimaryButton(tr("Move them and retire"))
        go.clicked.connect(self.submit)
        self.offer(go)

    def open(self) -> None:
        """Show it over the window."""
        super().open()
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Go on."""
        chosen = str(self.target.value() or "")
        self.accept()
        self._chosen(chosen)
