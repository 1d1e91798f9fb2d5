"""A bank's file that was not taken in: why, and what one can do now."""

from collections.abc import Callable

from desktop.bank.words import tr
from desktop.derive.reasons import spoken
from desktop.widgets.announce import announce
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Paragraph
from shared_models.kernel.faults import Fault

_WIDTH = 520


class RefusedDialog(Dialog):
    """Says it in words of the person's language; `again` lets them choose another file."""

    def __init__(self, file_name: str, fault: Fault, again: Callable[[], None]) -> None:
        super().__init__(tr("{file} was not imported").format(file=file_name), _WIDTH)
        self.words = Paragraph(spoken(fault.reason), self.inner)
        self.column.addWidget(self.words)
        go = PrimaryButton(tr("Choose another file…"), "upload-simple")
        go.clicked.connect(self.accept)
        go.clicked.connect(again)
        self.offer(go, leave=tr("Close"))
        announce(self, self.words.text())
