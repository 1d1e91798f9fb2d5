"""Why something did not come about: one of the usual reasons by a click or a digit, or words of one's own, or none."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from desktop.derive.words import declared
from desktop.drafts.dialog_draft import DialogDraft
from desktop.drafts.form_draft import Kept
from desktop.drafts.pressed import Pressed
from desktop.widgets.buttons import Chip, PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.labels import Muted
from desktop.workspace import Workspace
from sync.replica.drafts import Place

WIDTH = 440
PLACE = "+reason"
"""Where the draft of it belongs, followed by what is to come about: the stage of a deal, the status of a lead."""


class ReasonDialog(Dialog):
    """`reasons` are offered as they are declared, `go` is on the button.

    `chosen(reason)` is called with what was said, which may be nothing; not at all when the dialog is left.
    """

    def __init__(
        self,
        workspace: Workspace,
        title: str,
        reasons: Mapping[str, str],
        go: str,
        chosen: Callable[[str], None],
        place: Place,
    ) -> None:
        super().__init__(title, WIDTH)
        self._reasons, self._chosen = reasons, chosen
        self._group = QButtonGroup(self)
        self.chips = [Chip(declared(each)) for each in reasons.values()]
        self.other = TextEditor(tr("Another reason"), tr("Another reason…"), framed=True)
        self._lay_out(go)
        kept: dict[str, Kept] = {
            "words": self.other,
            "reason": Pressed(dict(zip(reasons, self.chips, strict=True)), self),
        }
        DialogDraft(self, workspace, kept, place, title=title)

    def _lay_out(self, go: str) -> None:
        column = self.column
        column.addWidget(Muted(tr("Press a digit to choose, Enter to go on."), small=True))
        offered = QWidget()
        flow = FlowLayout(offered, 6)
        for at, chip in enumerate(self.chips):
            chip.setToolTip(str(at + 1))
            self._group.addButton(chip)
            flow.addWidget(chip)
        flow.addWidget(QWidget())  # takes what is left of the last line
        column.addWidget(offered)
        column.addWidget(self.other)
        self.go = PrimaryButton(go)
        self.go.clicked.connect(self.submit)
        self.go.setDefault(True)
        self.offer(self.go)

    def open(self) -> None:
        """Show it over the window."""
        super().open()
        self.chips[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def reason(self) -> str:
        """What is said: one's own words before a chosen reason, which is kept as it is declared."""
        self.other.commit()
        words = str(self.other.value() or "")
        chosen = (each for each, chip in zip(self._reasons, self.chips, strict=True) if chip.isChecked())
        return words or next(chosen, "")

    def submit(self) -> None:
        """Go on with the reason."""
        reason = self.reason()
        self.accept()
        self._chosen(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submit()
        elif event.text().isdecimal() and 0 < int(event.text()) <= len(self.chips):
            chip = self.chips[int(event.text()) - 1]
            chip.setChecked(True)
            chip.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            super().keyPressEvent(event)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Board", text)
