"""When and for whom a list's query is run: today here, the person at work, the first day of their week."""

from datetime import date

from PySide6.QtCore import QDate, QDateTime

from desktop.workspace import Workspace
from shared_models.kernel.instant import EARLIEST, LATEST, Instant
from sync.replica.relative import Occasion


def occasion(workspace: Workspace) -> Occasion:
    """The occasion of this moment."""
    first = workspace.locale.firstDayOfWeek().value - 1
    return Occasion(today(), day_begins, workspace.person_id, first)


def today() -> date:
    """The calendar day it is here."""
    day = QDate.currentDate()
    return date(day.year(), day.month(), day.day())


def day_begins(day: date) -> Instant:
    """The moment at which a day begins in the computer's zone."""
    moment = QDateTime(QDate(day.year, day.month, day.day).startOfDay())
    return min(max(moment.toMSecsSinceEpoch() * 1000, EARLIEST), LATEST)


def until_tomorrow() -> int:
    """How many milliseconds are left of today, and a second more."""
    now = QDateTime.currentDateTime()
    return int(now.msecsTo(now.date().addDays(1).startOfDay())) + 1_000
