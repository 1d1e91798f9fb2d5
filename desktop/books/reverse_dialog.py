"""Asks for the day and the text of a reversal, and posts it."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop.books.book_editors import DayField, WordsField
from desktop.books.words import tr
from desktop.derive.occasion import today
from desktop.derive.words import reason_of
from desktop.derive.wrong import Wrong
from desktop.widgets.buttons import PrimaryButton
from desktop.widgets.dialog import Dialog
from desktop.widgets.labels import Paragraph, SectionCaption
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.write import Row


class ReverseDialog(Dialog):
    """Accepted once the reversal is written."""

    def __init__(self, workspace: Workspace, entry: Row, fiscal_start: int, over: QWidget) -> None:
        title = str(entry["number_text"] or tr("this entry"))
        super().__init__(tr("Reverse {entry}").format(entry=title), 440, over=over)
        self.workspace, self._entry, self._waiting = workspace, entry, False
        self.day = DayField(tr("Day"), workspace.locale, today, fiscal_start)
        self.day.set_value(today())
        self.text = WordsField(tr("Text"), framed=True)
        self.text.set_value(tr("Reversal of {entry}").format(entry=title))
        self.wrong = Wrong()
        words = tr("A second entry takes back every line of this one. Both stay in the books.")
        self.column.addWidget(Paragraph(words, self.inner))
        for label, each in ((tr("Day"), self.day), (tr("Text"), self.text)):
            self.column.addWidget(SectionCaption(label))
            self.column.addWidget(each)
        self.below.addWidget(self.wrong)
        self.go = PrimaryButton(tr("Reverse"))
        self.go.clicked.connect(self.submit)
        self.offer(self.go)
        self.day.setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Reverse it, or say why not."""
        if self._waiting or not (self.day.commit() and self.text.commit()):
            self.wrong.say(self.day.error() or self.text.error())
            return
        day = self.day.value()
        arguments = {"day": day.isoformat() if isinstance(day, date) else None, "text": self.text.value() or None}
        self._waiting = True
        self.workspace.operations.verb(
            "entry",
            str(self._entry["id"]),
            "reverse_entry",
            arguments,
            {},
            self.windowTitle(),
            done=lambda _: self._done(),
            failed=self._refused,
        )

    def _done(self) -> None:
        self.workspace.toast(tr("Reversed"))
        self.accept()

    def _refused(self, fault: Fault) -> None:
        self._waiting = False
        self.wrong.say(reason_of(fault))
