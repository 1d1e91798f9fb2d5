"""Files of other programs, as a page of the settings: the way in and the way out."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.other_programs.export_dialog import ExportDialog
from desktop.other_programs.import_dialog import ImportDialog
from desktop.other_programs.words import tr
from desktop.settings_window.setting_row import SettingRow
from desktop.widgets.buttons import Button
from desktop.workspace import Workspace


class FilesPage(QWidget):
    """Two buttons, each with what it is for."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        self.take_in, self.write_out = Button(tr("Import…")), Button(tr("Export…"))
        self.take_in.clicked.connect(lambda: ImportDialog(workspace, self.window()).open())
        self.write_out.clicked.connect(lambda: ExportDialog(workspace, self.window()).open())
        self.take_in.setEnabled(workspace.actor.may("account.create"))
        self.write_out.setEnabled(workspace.actor.may("entry.view"))
        words = tr(
            "A whole ledger of hledger, ledger or beancount; accounts, contacts and open items of QuickBooks or Xero."
        )
        column.addWidget(SettingRow(tr("Take over books"), words, self.take_in))
        words = tr("Posted entries for hledger, ledger, beancount, DATEV or an auditor. No network is needed.")
        column.addWidget(SettingRow(tr("Write books out"), words, self.write_out))
        column.addStretch(1)
