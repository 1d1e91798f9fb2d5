"""A report as it leaves the window: on paper, or as a workbook, CSV or PDF, which is there whole or not at all."""

from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog
from sqlcipher3.dbapi2 import Connection

from desktop.analytics.reading import read_aside
from desktop.background import Background
from desktop.ledger_reports.views import Found, ShownTable, View, shown
from desktop.ledger_reports.words import tr
from desktop.printing.list_source import heading_of
from desktop.printing.paper import paper
from desktop.printing.report_pages import PrintedChart, ReportPages
from desktop.start_folder import start_folder
from desktop.widgets.charts.figure_table import FigureRow
from desktop.widgets.charts.figure_table import Table as Figures
from shared_models.accounting.reports.ledger_page import LedgerPage
from shared_models.kernel.faults import Fault, InvalidValue, worded
from sync.books.writing import MOST_ON_PAPER, WRITERS
from sync.importing.exports.writer import put_in_place, told, unfinished
from sync.replica import books

if TYPE_CHECKING:
    from desktop.ledger_reports.reports_screen import ReportsScreen

_MOST = 50_000
_WIDE = 5


def ask_where(screen: "ReportsScreen", kind: str) -> None:
    """Let the person choose a file, and write it."""
    from desktop.printing.preview import file_name

    folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
    offered = str(Path(folder) / f"{file_name(screen.title())}.{kind}")
    name, _ = QFileDialog.getSaveFileName(screen, tr("Save the report"), offered, f"{kind.upper()} (*.{kind})")
    if name:
        write(screen, Path(name if name.lower().endswith(f".{kind}") else f"{name}.{kind}"), kind)


def write(screen: "ReportsScreen", path: Path, kind: str) -> None:
    """Write what is looked at, all of its lines, while the window lives."""
    workspace, view, language, narrowed = screen.workspace, screen.trail[-1], screen.language, screen.chosen.names()

    def job() -> None:
        with closing(workspace.open_reader()) as connection:
            found = _whole(connection, view, MOST_ON_PAPER if kind == "pdf" else _MOST)
            head = books.letterhead(connection) if kind == "pdf" else None
        data = WRITERS[kind][1](replace(found.table(language, narrowed), letterhead=head))
        part = unfinished(path)
        try:
            with told(path):
                part.write_bytes(data)
                put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)

    background = Background(screen)
    background.run(job, lambda _: workspace.toast(tr("Saved {name}").format(name=path.name)), workspace.fault)


def _whole(connection: Connection, view: View, most: int) -> Found:
    """All that a view has. Raises InvalidValue for more than fits: a part of a ledger is none."""
    found = view.read(connection, most)
    if isinstance(found.what, LedgerPage) and found.what.next is not None:
        raise InvalidValue(worded("There are more than {count} lines. Take fewer days, or one account.", count=most))
    return found


def pages(screen: "ReportsScreen", table: ShownTable, wide: bool | None) -> ReportPages:
    """The pages of what is looked at; with many columns the paper lies on its side."""
    locale = screen.workspace.locale
    rows = [FigureRow("", row.cells) for row in table.rows]
    lies = len(table.columns) > _WIDE if wide is None else wide
    heading = heading_of(screen.workspace, screen.title(), screen.about())
    chart = PrintedChart(screen.title(), screen.about(), None, Figures(table.columns, rows))
    return ReportPages(heading, [], [chart], paper(locale, wide=lies), screen.isRightToLeft())


def open_preview(screen: "ReportsScreen") -> None:
    """Show what would be on paper, all lines of it, in a window of its own."""
    workspace, view = screen.workspace, screen.trail[-1]

    def read(connection: Connection) -> Found | Fault:
        try:
            return _whole(connection, view, MOST_ON_PAPER)
        except Fault as fault:
            return fault

    def told(found: Found | Fault) -> None:
        if isinstance(found, Fault):
            workspace.fault(found)
        else:
            _preview(screen, shown(found, workspace.locale, screen.language))

    read_aside(workspace, read, told)


def _preview(screen: "ReportsScreen", table: ShownTable) -> None:
    from desktop.printing.preview import PrintPreview

    preview = PrintPreview(screen.workspace, lambda wide: pages(screen, table, wide))
    preview.setParent(screen.window(), Qt.WindowType.Window)
    preview.show()
    preview.activateWindow()
