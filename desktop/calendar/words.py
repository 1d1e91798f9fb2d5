"""The words of the calendar."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from desktop.calendar.event import Event
from desktop.calendar.span import Days, Mode
from desktop.widgets.editors.date_text import format_date, format_day, format_month, format_time
from shared_models.kernel.wall_clock import wall

_LONG, _SHORT, _NARROW = (
    QLocale.FormatType.LongFormat,
    QLocale.FormatType.ShortFormat,
    QLocale.FormatType.NarrowFormat,
)


def tr(text: str) -> str:
    """The text in the person's language."""
    return QCoreApplication.translate("Calendar", text)


def kind_words(kind: str) -> str:
    """What sort of thing an event is."""
    return {
        "meeting": tr("Meeting"),
        "call": tr("Call"),
        "task": tr("Task"),
        "close": tr("Expected close"),
    }.get(kind, kind)


def clock(at: datetime, locale: QLocale) -> str:
    """The time of day."""
    return format_time(at.time(), locale)


def hours(event: Event, locale: QLocale) -> str:
    """From when to when: `9:00 – 10:30`; empty for whole days."""
    if event.start is None or event.end is None:
        return ""
    return f"{clock(event.start, locale)} – {clock(event.end, locale)}"


def bar_words(event: Event, locale: QLocale) -> str:
    """An event in one line; a task that reminds at a time of its day says when."""
    at = wall(event.data.remind_at) if event.kind == "task" and event.data.remind_at is not None else None
    return f"{clock(at, locale)} {event.title}" if at is not None and at.date() == event.first else event.title


def day_words(day: date, locale: QLocale) -> str:
    """A day with its weekday, in the locale's own long form."""
    return locale.toString(QDate(day.year, day.month, day.day), _LONG)


def short_weekday(day: date, locale: QLocale) -> str:
    """The weekday in few letters."""
    return locale.standaloneDayName(day.isoweekday(), _SHORT)


def page_words(mode: Mode, day: date, shown: Days, locale: QLocale) -> str:
    """What the page shows."""
    if mode is Mode.MONTH:
        return format_month(day, locale)
    if mode is Mode.DAY:
        return day_words(day, locale)
    first = format_day(shown.first, locale) if shown.first.year == shown.last.year else format_date(shown.first, locale)
    return f"{first} – {format_date(shown.last, locale)}"


def event_words(event: Event, locale: QLocale) -> str:
    """Everything of an event, as a screen reader says it."""
    days = day_words(event.first, locale)
    if event.last != event.first:
        days = tr("{first} to {last}").format(first=days, last=day_words(event.last, locale))
    when = hours(event, locale) or tr("all day")
    parts = [event.title, kind_words(event.kind), days, when, event.note, event.place, event.who]
    parts.append(tr("cancelled") if event.cancelled else tr("done") if event.over and event.kind == "task" else "")
    return ", ".join(each for each in parts if each)
