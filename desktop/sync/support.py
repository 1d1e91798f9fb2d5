"""Asking where the support file goes, and saving it there. What is in it: docs/sync/support.md."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.start_folder import start_folder
from desktop.sync.words import tr
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from sync.replica.replica import Replica

NAME = "counterfoil-support.zip"


def ask_where_to_save(parent: QWidget, workspace: Workspace) -> None:
    """Let the person choose a place, and save it there."""
    folder = start_folder(QStandardPaths.StandardLocation.DocumentsLocation)
    name, _ = QFileDialog.getSaveFileName(parent, tr("Save support file"), str(Path(folder) / NAME), "ZIP (*.zip)")
    if name:
        save(workspace, Path(name))


def save(workspace: Workspace, path: Path) -> None:
    """Save it, and say so."""
    words = tr("Saved {name}. It holds times and counts, nothing of what your records say.").format(name=path.name)
    workspace.ask(partial(_write, path=path), lambda _: workspace.toast(words))


def _write(replica: "Replica", path: Path) -> None:
    from sync.clock import now
    from sync.replica import support_file

    replica.keep_log()
    support_file.write(replica.look(lambda deciding: support_file.support(deciding, now())), path)
