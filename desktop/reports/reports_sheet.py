"""The reports of crashes, to be read, saved to a file to send, or deleted."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, QStandardPaths, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.reports.kept import all_text, delete, mark_seen, write
from desktop.start_folder import start_folder
from desktop.widgets.buttons import Button, FlatButton
from desktop.widgets.labels import Paragraph, Subtitle
from desktop.widgets.overlay import Overlay
from desktop.workspace import Workspace

WIDTH, HEIGHT = 640, 560
NAME = "counterfoil-report.txt"


class ReportsSheet(Overlay):
    """Floats over `window`; whoever opens it has seen what is there."""

    def __init__(self, window: QWidget, workspace: Workspace) -> None:
        super().__init__(window, tr("Crash reports"))
        self.setObjectName("popover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._workspace = workspace
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("Crash reports"))
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.save, self.discard = Button(tr("Save to send…"), "download-simple"), Button(tr("Delete all"), "trash")
        self.save.clicked.connect(self.ask_where_to_save)
        self.discard.clicked.connect(self._delete)
        close = FlatButton("", "x", tr("Close"))
        close.clicked.connect(self.dismiss)
        head = QHBoxLayout()
        head.addWidget(Subtitle(tr("Crash reports")), 1)
        head.addWidget(close)
        below = QHBoxLayout()
        below.setSpacing(8)
        below.addWidget(self.save)
        below.addWidget(self.discard)
        below.addStretch(1)
        words = tr("They say where in the program it happened, nothing of your records. None is sent by itself.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(Paragraph(words, WIDTH - 60))
        column.addWidget(self.text, 1)
        column.addLayout(below)

    def open(self) -> None:
        """Show what is kept."""
        self._fill()
        mark_seen(self._workspace.settings.folder, self._workspace.settings)
        host = self.host
        wide, high = min(WIDTH, host.width() - 32), min(HEIGHT, host.height() - 64)
        self.pop_up(QRect((host.width() - wide) // 2, (host.height() - high) // 2, wide, high))

    def ask_where_to_save(self) -> None:
        """Let the person choose a file."""
        folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(self, tr("Save to send"), str(Path(folder) / NAME), "Text (*.txt)")
        if name:
            self.save_to(Path(name))

    def save_to(self, path: Path) -> None:
        """Save them all, and say so."""
        try:
            write(self._workspace.settings.folder, path)
        except OSError as error:
            self._workspace.toast(tr("It could not be saved. {reason}").format(reason=error.strerror or error))
        else:
            self._workspace.toast(tr("Saved {name}").format(name=path.name))

    def _delete(self) -> None:
        delete(self._workspace.settings.folder, self._workspace.settings)
        self._fill()

    def _fill(self) -> None:
        text = all_text(self._workspace.settings.folder)
        self.text.setPlainText(text)
        self.text.setPlaceholderText(tr("There are none."))
        for each in (self.save, self.discard):
            each.setEnabled(bool(text))


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Reports", text)
