"""The calendar as a place of the side bar."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.workspace import Workspace

CALENDAR = "calendar"


def make(workspace: Workspace) -> QWidget:
    """The screen."""
    from desktop.calendar.calendar_screen import CalendarScreen

    return CalendarScreen(workspace)


def keys() -> list[tuple[str, str]]:
    """What is worth knowing there."""
    return [
        ("N", _tr("new")),
        ("[ ]", _tr("pages")),
        ("D W M A", _tr("day, week, month, agenda")),
        ("T", _tr("today")),
        ("?", _tr("shortcuts")),
    ]


def _tr(text: str) -> str:
    return QCoreApplication.translate("Places", text)
