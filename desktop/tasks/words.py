"""The words of the task list."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.tasks.sections import Part
from desktop.widgets.editors.date_text import format_date, format_day


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Tasks", text)


def part_words(part: Part) -> str:
    """What a part of the list is called."""
    return {
        Part.OVERDUE: tr("Overdue"),
        Part.TODAY: tr("Today"),
        Part.TOMORROW: tr("Tomorrow"),
        Part.WEEK: tr("This week"),
        Part.LATER: tr("Later"),
        Part.SOMEDAY: tr("Someday"),
        Part.DONE: tr("Done today"),
    }[part]


def day_words(day: date, today: date, locale: QLocale) -> str:
    """A day as one says it: today, tomorrow, the weekday of the next six days, else the date."""
    apart = (day - today).days
    if apart == 0:
        return tr("Today")
    if apart == 1:
        return tr("Tomorrow")
    if apart == -1:
        return tr("Yesterday")
    if 1 < apart < 7:
        return locale.dayName(day.isoweekday(), QLocale.FormatType.LongFormat)
    return format_day(day, locale) if day.year == today.year else format_date(day, locale)


def offers(today: date) -> list[tuple[str, date]]:
    """The days offered where one puts something off."""
    monday = today + timedelta(7 - today.weekday())
    found = [(tr("Today"), today), (tr("Tomorrow"), today + timedelta(1))]
    if today.weekday() < 3:
        found.append((tr("Friday"), today + timedelta(4 - today.weekday())))
    return [
        *found,
        (tr("Next week"), monday),
        (tr("In two weeks"), monday + timedelta(7)),
        (tr("Next month"), (today.replace(day=1) + timedelta(32)).replace(day=1)),
    ]
