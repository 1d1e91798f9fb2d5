"""Where the notices are in the side bar."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace

NOTICES = "notices"


def make(workspace: Workspace) -> QWidget:
    """The screen."""
    from desktop.notifications.notices_screen import NoticesScreen

    return NoticesScreen(workspace)


def count(workspace: Workspace) -> int:
    """How many were not looked at."""
    from desktop.notifications.notices import notices

    return notices(workspace).unread()


def keys() -> tuple[tuple[str, str], ...]:
    """Those worth knowing there."""
    return (
        ("J K", _tr("move")),
        (_tr("Enter"), _tr("open")),
        ("S", _tr("later")),
        (_tr("Del"), _tr("remove")),
        ("?", _tr("shortcuts")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
