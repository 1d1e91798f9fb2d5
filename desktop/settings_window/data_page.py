"""What is on this computer, and what helps somebody who helps you."""

from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.settings_window.setting_row import SettingRow
from desktop.sync.support import ask_where_to_save
from desktop.widgets.buttons import Button
from desktop.widgets.key_tip import triggers
from desktop.workspace import Workspace


class DataPage(QWidget):
    """The folder, the support file, the log, and what was not sent."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        folder = workspace.settings.folder
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.open = Button(tr("Open the folder"))
        self.open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
        words = tr("Your records are kept encrypted in {folder}.").format(folder=folder)
        column.addWidget(SettingRow(tr("Folder"), words, self.open))
        self.support = Button(tr("Save support file…"))
        self.support.clicked.connect(lambda: ask_where_to_save(self, workspace))
        words = tr("For somebody who helps you. It holds times and counts, nothing of what your records say.")
        column.addWidget(SettingRow(tr("Support file"), words, self.support))
        self.log = Button(tr("Show the log"))
        self.log.clicked.connect(lambda: self._leave_for(workspace, "sync.log"))
        words = tr("What was sent and received, when, and what became of each change.")
        column.addWidget(SettingRow(tr("Sync log"), words, self.log))
        self.unsent = Button(tr("Export unsent work…"))
        triggers(self.unsent, workspace.actions, "sync.export")
        words = tr("Writes what this computer has not sent yet to a file.")
        column.addWidget(SettingRow(tr("Unsent work"), words, self.unsent))
        self.reports = Button(tr("Show the reports"))
        self.reports.clicked.connect(lambda: self._leave_for(workspace, "reports.show"))
        words = tr("Where in the program something went wrong. None is sent by itself.")
        column.addWidget(SettingRow(tr("Crash reports"), words, self.reports))
        column.addStretch(1)

    def _leave_for(self, workspace: Workspace, action: str) -> None:
        self.window().close()
        workspace.actions.trigger(action)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("DataPage", text)
