"""A report as it leaves the window: on paper or as a PDF, its figures as a workbook or as CSV, or a picture."""

import csv
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QMenu

from desktop.analytics.figures import tr
from desktop.printing.list_source import heading_of
from desktop.printing.paper import paper
from desktop.printing.report_pages import PrintedChart, ReportPages
from desktop.start_folder import start_folder
from desktop.widgets.charts.chart_card import ChartCard
from desktop.widgets.charts.tile_row import TileRow
from shared_models.kernel.faults import Fault
from sync.importing.exports.writer import put_in_place, told, unfinished
from sync.importing.formula import escaped

if TYPE_CHECKING:
    from desktop.analytics.forecast_screen import ForecastScreen

EXCEL, CSV = "xlsx", "csv"
_SHEET_NAME = 31
"""Characters that the name of a sheet has at most."""
_NOT_IN_NAMES = str.maketrans("", "", "[]:*?/\\'")


def report_pages(screen: "ForecastScreen", wide: bool | None) -> ReportPages:
    """The pages of a report as it is now; the paper lies on its side, so that tables stand beside their charts."""
    tiles = [each.said() for row in screen.cards() if isinstance(row, TileRow) for each in row.tiles()]
    charts = [
        PrintedChart(each.title, each.caption, each.chart.again() if each.chart is not None else None, each.figures)
        for each in _cards(screen)
    ]
    heading = heading_of(screen.workspace, screen.report_label(), " · ".join(screen.chosen_words()))
    upright = wide is False
    return ReportPages(heading, tiles, charts, paper(screen.workspace.locale, wide=not upright), screen.isRightToLeft())


def open_preview(screen: "ForecastScreen") -> None:
    """Show what would be on paper, in a window of its own; there it is printed, or saved as a PDF."""
    from desktop.printing.preview import PrintPreview

    preview = PrintPreview(screen.workspace, lambda wide: report_pages(screen, wide))
    preview.setParent(screen.window(), Qt.WindowType.Window)
    preview.show()
    preview.activateWindow()


def ask_where(screen: "ForecastScreen", kind: str) -> None:
    """Let the person choose a file for the figures, and write it."""
    from desktop.printing.preview import file_name

    folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
    offered = str(Path(folder) / f"{file_name(screen.report_label())}.{kind}")
    name, _ = QFileDialog.getSaveFileName(screen, tr("Save the figures"), offered, f"{kind.upper()} (*.{kind})")
    if name:
        path = Path(name if name.lower().endswith(f".{kind}") else f"{name}.{kind}")
        try:
            write_figures(screen, path)
        except Fault as fault:
            screen.workspace.fault(fault)
        else:
            screen.workspace.toast(tr("Saved {name}").format(name=path.name))


def write_figures(screen: "ForecastScreen", path: Path) -> None:
    """Write every table of the report; the file is there whole or not at all. Raises Fault."""
    tables = [
        (_captioned(each), [each.figures.columns, *(row.kept for row in each.figures.rows)]) for each in _cards(screen)
    ]
    part = unfinished(path)
    try:
        with told(path):
            (_write_workbook if path.suffix.lower() == f".{EXCEL}" else _write_csv)(part, tables)
            put_in_place(part, path)
    finally:
        part.unlink(missing_ok=True)


def take_out_menu(screen: "ForecastScreen") -> QMenu:
    """What can be done with the report besides looking at it."""
    menu = QMenu(screen)
    menu.setAccessibleName(tr("Print or export"))
    for name in ("print", "excel", "csv", "picture"):
        action = screen.workspace.actions.find(f"forecast.{name}")
        entry = menu.addAction(action.label)
        entry.setEnabled(screen.workspace.actions.can_run(action))
        entry.triggered.connect(_running(action.run))
    return menu


def _running(run: Callable[[], object]) -> Callable[[], object]:
    return lambda: run()


def _cards(screen: "ForecastScreen") -> list[ChartCard]:
    return [each for each in screen.cards() if isinstance(each, ChartCard)]


def _captioned(card: ChartCard) -> str:
    return ", ".join(each for each in (card.title, card.caption) if each)


_Tables = Sequence[tuple[str, Sequence[Sequence[object]]]]


def _write_csv(part: Path, tables: _Tables) -> None:
    with part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        for at, (title, rows) in enumerate(tables):
            if at:
                writer.writerow([])
            writer.writerow([escaped(title)])
            writer.writerows([escaped(each) if isinstance(each, str) else each for each in row] for row in rows)


def _write_workbook(part: Path, tables: _Tables) -> None:
    import xlsxwriter

    with xlsxwriter.Workbook(str(part), {"strings_to_formulas": False, "strings_to_urls": False}) as book:
        bold = book.add_format({"bold": True, "bottom": 1})
        for at, (title, rows) in enumerate(tables):
            sheet = book.add_worksheet(f"{at + 1} {title.partition(', ')[0].translate(_NOT_IN_NAMES)}"[:_SHEET_NAME])
            sheet.write_string(0, 0, title)
            sheet.freeze_panes(2, 0)
            for line, row in enumerate(rows):
                for column, each in enumerate(row):
                    write = sheet.write_string if isinstance(each, str) else sheet.write_number
                    write(line + 1, column, each, bold if not line else None)
            sheet.autofit()
