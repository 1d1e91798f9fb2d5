"""Cells of the clipboard as the file that the import expects: they become new records, checked, with one undo."""

import csv
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from desktop.importing.import_dialog import ImportDialog
from desktop.records.paste.words import tr
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from sync.importing.pasting import read_grid


def import_text(workspace: Workspace, record_type: str, text: str) -> None:
    """Open the import with these cells; without a line of headers it is asked which column is what."""
    try:
        grid = read_grid(text, ())
    except Fault as fault:
        workspace.fault(fault)
        return
    folder = QTemporaryDir()
    path = Path(folder.path()) / f"{tr('Clipboard')}.csv"
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        csv.writer(file).writerows(grid.rows)
    dialog = ImportDialog(workspace, record_type)
    dialog.finished.connect(lambda _: folder.remove())
    dialog.open()
    dialog.take(path)
