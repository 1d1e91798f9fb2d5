"""Why something did not come about: one of the usual reasons by a click or a digit, or words of one's own, or none."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QButtonGroup, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop.derive.words import declared
from desktop.widgets.buttons import Chip, FlatButton, PrimaryButton
from desktop.widgets.editors.text_editor import TextEditor
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.labels import Muted, Subtitle

WIDTH = 440
_open: set["ReasonDialog"] = set()


class ReasonDialog(QDialog):
    """`reasons` are offered as they are declared, `go` is on the button.

    `chosen(reason)` is called with what was said, which may be nothing; not at all when the dialog is left.
    """

    def __init__(self, title: str, reasons: Mapping[str, str], go: str, chosen: Callable[[str], None]) -> None:
        super().__init__(QApplication.activeWindow())
        self.setObjectName("page")
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self._reasons, self._chosen = reasons, chosen
        self._group = QButtonGroup(self)
        self.chips = [Chip(declared(each)) for each in reasons.values()]
        self.other = TextEditor(tr("Another reason"), tr("Another reason…"), framed=True)
        self._lay_out(title, go)
        self.finished.connect(lambda _: _open.discard(self))
        self.finished.connect(self.deleteLater)

    def _lay_out(self, title: str, go: str) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(Subtitle(title))
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
        leave, self.go = FlatButton(tr("Cancel")), PrimaryButton(go)
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.submit)
        self.go.setDefault(True)
        row = QHBoxLayout()
        row.addWidget(leave)
        row.addStretch(1)
        row.addWidget(self.go)
        column.addLayout(row)
        self.setFixedWidth(WIDTH)

    def open(self) -> None:
        """Show it over the window."""
        _open.add(self)
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
