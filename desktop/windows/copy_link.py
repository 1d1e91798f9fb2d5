"""Putting links to records where they can be pasted, one on each line."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from desktop.windows.here import Record
from desktop.windows.links import Link
from desktop.workspace import Workspace


def copy_links(workspace: Workspace, records: Sequence[Record]) -> None:
    """Copy the links to these records, and say so."""
    if not records:
        return
    # As text alone: an own QMimeData would outlive the interpreter, and end the process with a crash.
    QGuiApplication.clipboard().setText("\n".join(str(Link(*each, tenant=workspace.tenant_id)) for each in records))
    n = len(records)
    words = _tr("Link copied") if n == 1 else _tr("{count} links copied").format(count=workspace.locale.toString(n))
    workspace.toast(words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Windows", text)
