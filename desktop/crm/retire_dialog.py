"""Where the open deals of a stage or a pipeline go when it is retired. Deals that are over stay where they ended."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QVBoxLayout

from desktop.crm.stage_row import tr
from desktop.derive.words import counted
from desktop.widgets.buttons import FlatButton, PrimaryButton
from desktop.widgets.editors.choice import Choice
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.labels import Paragraph, Subtitle

WIDTH = 440
_open: set["RetireDialog"] = set()


class RetireDialog(QDialog):
    """`chosen(stage)` is called with the stage that the deals move to; not at all when the dialog is left."""

    def __init__(self, what: str, deals: int, targets: Sequence[Choice], chosen: Callable[[str], None]) -> None:
        super().__init__(QApplication.activeWindow())
        self.setObjectName("page")
        title = tr("Retire {what}").format(what=what)
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._chosen = chosen
        self.target = ChoiceEditor(tr("Where they go"), targets, optional=False, framed=True)
        self.target.set_value(targets[0].id)
        words = counted("Pipelines", deals, "One open deal is in it.", "%n open deals are in it.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(Subtitle(title))
        column.addWidget(Paragraph(f"{words} {tr('Where do they go? One undo takes all of it back.')}", WIDTH - 40))
        column.addWidget(self.target)
        leave, go = FlatButton(tr("Cancel")), PrimaryButton(tr("Move them and retire"))
        leave.clicked.connect(self.reject)
        go.clicked.connect(self.submit)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(go)
        column.addLayout(row)
        self.setFixedWidth(WIDTH)
        self.finished.connect(lambda _: _open.discard(self))
        self.finished.connect(self.deleteLater)

    def open(self) -> None:
        """Show it over the window."""
        _open.add(self)
        super().open()
        self.target.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Go on."""
        chosen = str(self.target.value() or "")
        self.accept()
        self._chosen(chosen)
