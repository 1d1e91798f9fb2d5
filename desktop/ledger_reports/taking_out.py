"""A report as it leaves the window: on paper, or as a workbook, CSV or PDF, which is there whole or not at all."""

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from desktop.background import Background
from desktop.ledger_reports.views import Found
from desktop.ledger_reports.words import tr
from desktop.printing.list_source import heading_of
from desktop.printing.paper import paper
from desktop.printing.report_pages import PrintedChart, ReportPages
from desktop.start_folder import start_folder
from desktop.widgets.charts.figure_table import FigureRow
from desktop.widgets.charts.figure_table import Table as Figures
from sync.books.writing import MOST_ON_PAPER, WRITERS
from sync.importing.exports.writer import put_in_place, told, unfinished

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
    workspace, view, language = screen.workspace, screen.trail[-1], screen.language

    def job() -> None:
        with closing(workspace.open_reader()) as connection:
            found: Found = view.read(connection, MOST_ON_PAPER if kind == "pdf" else _MOST)
        data = WRITERS[kind][1](found.table(language))
        part = unfinished(path)
        try:
            with told(path):
                part.write_bytes(data)
                put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)

    background = Background(screen)
    background.run(job, lambda _: workspace.toast(tr("Saved {name}").format(name=path.name)), workspace.fault)


def pages(screen: "ReportsScreen", wide: bool | None) -> ReportPages:
    """The pages of what is looked at; with many columns the paper lies on its side."""
    model = screen.model
    table, locale = model.table, screen.workspace.locale
    rows = [FigureRow("", row.cells) for at in range(model.rowCount()) if (row := model.row(at)) is not None]
    lies = len(table.columns) > _WIDE if wide is None else wide
    heading = heading_of(screen.workspace, screen.title(), screen.about())
    chart = PrintedChart(screen.title(), screen.about(), None, Figures(table.columns, rows))
    return ReportPages(heading, [], [chart], paper(locale, wide=lies), screen.isRightToLeft())


def open_preview(screen: "ReportsScreen") -> None:
    """Show what would be on paper, in a window of its own."""
    from desktop.printing.preview import PrintPreview

    preview = PrintPreview(screen.workspace, lambda wide: pages(screen, wide))
    preview.setParent(screen.window(), Qt.WindowType.Window)
    preview.show()
    preview.activateWindow()
