"""The first page as a place of the side bar."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace


def make(workspace: Workspace) -> QWidget:
    """The screen."""
    from desktop.home.home_screen import HomeScreen

    return HomeScreen(workspace)


def keys() -> list[tuple[str, str]]:
    """What is worth knowing there."""
    done, pin = ("X", _tr("done")), ("P", _tr("quick link"))
    return [("J K", _tr("move")), (_tr("Enter"), _tr("open")), done, pin, ("?", _tr("shortcuts"))]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
