"""Where a link leads in an open account; what cannot be shown is said in plain words."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.windows.links import Link
from sync.replica import rows

if TYPE_CHECKING:
    from desktop.shell.main_window import MainWindow


def follow(link: Link, window: "MainWindow") -> bool:
    """Go there; False when that cannot be, and then the window says why."""
    words = _place(link, window) if link.place else _record(link, window)
    if words:
        window.workspace.toast(words)
    return not words


def _place(link: Link, window: "MainWindow") -> str:
    if link.place not in {each.id for each in window.places()}:
        return _tr("This link leads to a place that you do not have.")
    window.go_to(link.place)
    return ""


def _record(link: Link, window: "MainWindow") -> str:
    workspace = window.workspace
    kind = workspace.catalogue.record_types.get(link.record_type)
    if kind is None or kind.system:
        return _tr("This link leads to a kind of record that this version of Counterfoil does not know.")
    row = rows.fetch_one(workspace.reader, kind, link.record_id)
    if row is None and not workspace.status.loaded:
        return _tr("The record of this link is not on this computer yet. Try again when everything is loaded.")
    if row is None or not workspace.actor.may_some(kind.permission("view")):
        return _tr("The record of this link is not on this computer: it is gone for good, or you may not see it.")
    if any(each.record_type == kind.name for each in window.places()):
        window.go(kind.name)
    workspace.stand_on_record(kind.name, link.record_id)
    if row["deleted_at"] is not None:
        workspace.toast(_tr("{title} was deleted.").format(title=kind.title_of(row)))
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Links", text)
