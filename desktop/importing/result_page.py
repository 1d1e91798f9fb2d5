"""The last page: what was imported, what was not, and the way back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.importing.words import amount, summary, tr
from desktop.widgets.buttons import Button
from desktop.widgets.icon_label import IconLabel
from desktop.widgets.labels import Paragraph, Subtitle
from desktop.workspace import Workspace
from shared_models.kernel.record_type import RecordType

if TYPE_CHECKING:
    from sync.importing.report import ImportReport

_WIDTH = 440


class ResultPage(QWidget):
    """`undo_wanted` and `saving_wanted` are emitted by its buttons."""

    undo_wanted = Signal()
    saving_wanted = Signal()

    def __init__(self, workspace: Workspace, kind: RecordType) -> None:
        super().__init__()
        self._workspace, self._kind = workspace, kind
        self._title = Subtitle()
        self._words = Paragraph("", _WIDTH)
        self._words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.save = Button(tr("Save rows with problems…"), "download-simple")
        self.save.clicked.connect(self.saving_wanted)
        self.undo = Button(tr("Undo the import"), "arrow-u-up-left")
        self.undo.clicked.connect(self.undo_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.undo)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setSpacing(10)
        column.addStretch(2)
        mark = IconLabel("check-circle", "positive", side=36)
        for each in (mark, self._title, self._words):
            column.addWidget(each, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(6)
        column.addLayout(buttons)
        column.addStretch(3)

    def show_report(self, report: "ImportReport") -> None:
        """Say what was done."""
        workspace, kind = self._workspace, self._kind
        done = report.created + report.updated - report.left
        title = tr("{what} imported").format(what=amount(done, kind, workspace.locale))
        words = summary(report, kind, workspace.catalogue.record_types, workspace.locale)
        if report.faulty_rows:
            more = tr("Mend the saved rows in any spreadsheet and import that file as it is.")
            words = f"{words}\n{more}"
        if report.left_out:
            words = f"{words}\n{_left_out(report, workspace.locale)}"
        self._title.setText(title)
        self._title.updateGeometry()
        self._words.setText(words)
        self._words.setMinimumHeight(self._words.heightForWidth(_WIDTH))
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.save.setVisible(bool(report.faulty_rows))
        self.undo.setVisible(bool(report.group_id))


def _left_out(report: "ImportReport", locale: QLocale) -> str:
    """What was right when it was checked, and could not be written when its turn came."""
    from desktop.derive.reasons import spoken

    first = report.left_out[0]
    words = tr("{count} could not be written, since something was changed meanwhile. {record}: {reason}")
    return words.format(count=locale.toString(report.left), record=first.title, reason=spoken(first.label))
