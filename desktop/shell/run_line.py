"""What goes on now, at the end of the status bar: its words, how far it has come, and a way to stop it."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop.runs import Runs
from desktop.theme.sizes import STATUS_HEIGHT
from desktop.widgets.buttons import FlatButton
from desktop.widgets.labels import Muted
from desktop.widgets.progress_line import ProgressLine

_WIDTH = 120
_SIDE = STATUS_HEIGHT - 6


class RunLine(QWidget):
    """Shown while something goes on; of several the oldest."""

    def __init__(self, runs: Runs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._runs = runs
        self.words = Muted("", small=True)
        self.line = ProgressLine(tr("Progress"))
        self.line.setFixedWidth(_WIDTH)
        self.stop = FlatButton("", "x", tr("Stop"))
        self.stop.setFixedSize(_SIDE, _SIDE)
        self.stop.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for each in (self.words, self.line, self.stop):
            row.addWidget(each)
        runs.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Say how far it has come."""
        found = self._runs.all()
        self.setVisible(bool(found))
        if found:
            self.words.setText(found[0].label)
            self.line.setAccessibleName(found[0].label)
            self.line.setRange(0, max(1, found[0].total))
            self.line.setValue(found[0].done)
            self.line.setVisible(found[0].total > 0)
            self.stop.setVisible(found[0].stop is not None)

    def _stop(self) -> None:
        for each in self._runs.all()[:1]:
            if each.stop is not None:
                each.stop()


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("LongWork", text)
