"""The calm line after a crash: that it happened, and what can be done with its report."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.reports.kept import delete, has_crashed, mark_seen
from desktop.reports.reports_sheet import ReportsSheet, tr
from desktop.shell.notice import Notice
from desktop.workspace import Workspace


def tell_of_crash(workspace: Workspace, column: QVBoxLayout, window: QWidget) -> None:
    """Say it on top of `column`, until it was read."""
    settings = workspace.settings
    if not has_crashed(settings.folder, settings):
        return
    notice = Notice(tr("Counterfoil closed unexpectedly. What you typed is kept; a report is on this computer."))

    def look() -> None:
        ReportsSheet(window, workspace).open()
        notice.dismiss()

    def forget() -> None:
        delete(settings.folder, settings)
        notice.dismiss()

    notice.offer(tr("Look"), look)
    notice.offer(tr("Delete"), forget)
    notice.read.connect(lambda: mark_seen(settings.folder, settings))
    column.insertWidget(0, notice)
