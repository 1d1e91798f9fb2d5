"""Dates as people write them, in the order and words of a locale; the words are those of `date_words`."""

from datetime import date, time
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale, QTime

from shared_models.kernel.date_words import NotADate, Tongue, read_day, read_moment

__all__ = [
    "NotADate",
    "format_date",
    "format_day",
    "format_month",
    "format_time",
    "parse_date",
    "parse_moment",
    "tongue",
]

_OF_A_YEAR = frozenset({QLocale.Language.Spanish, QLocale.Language.Portuguese, QLocale.Language.Catalan})
"""Where a month is that of a year."""


def format_date(day: date, locale: QLocale) -> str:
    """The date with its month in letters, or as ISO 8601 where the year comes first: `3 Oct 2026`, `3. Okt. 2026`."""
    return locale.toString(QDate(day.year, day.month, day.day), _format(locale))


def format_day(day: date, locale: QLocale) -> str:
    """The date without its year, where that is known."""
    form = {"d": f"{_day(locale)} MMM", "M": "MMM d", "y": "MM-dd"}[_order(locale)[0]]
    return locale.toString(QDate(day.year, day.month, day.day), form)


def format_month(day: date, locale: QLocale) -> str:
    """The month and the year of a day, as a caption: `November 2026`, `Noviembre de 2026`."""
    name = locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
    year = locale.toString(QDate(day.year, day.month, 1), "yyyy")
    caption = f"{name} de {year}" if locale.language() in _OF_A_YEAR else f"{name} {year}"
    return caption[:1].upper() + caption[1:]


def format_time(at: time, locale: QLocale) -> str:
    """The time of day as the locale writes it, without seconds."""
    return locale.toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def parse_date(text: str, locale: QLocale, today: date) -> date:
    """The day that `text` means: `format_date`'s own form, ISO 8601, numbers in the locale's order (the year may be
    left out), or words such as `fri`, `+2w` and `next month`, in English and the locale's language. Raises NotADate.
    """
    try:
        return read_day(text, today, tongue(locale))
    except NotADate:
        body = text.strip("\u200e\u200f\u061c ")
        for form in (_format(locale), "d. MMMM yyyy", "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy"):
            found = locale.toDate(body, form)
            if found.isValid():
                return date(found.year(), found.month(), found.day())
        raise


def parse_moment(text: str, locale: QLocale, today: date) -> tuple[date | None, time | None]:
    """A day, a time of day, or both: `fri 14:00`, `3 Apr 2027 9:30`. Raises NotADate."""
    try:
        return read_moment(text, today, tongue(locale))
    except NotADate:
        return parse_date(text, locale, today), None


def tongue(locale: QLocale) -> Tongue:
    """How somebody with this locale writes dates."""
    return _tongue(locale.name())


@lru_cache(maxsize=8)
def _tongue(name: str) -> Tongue:
    locale = QLocale(name)
    days, months = [], []
    for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat):
        for day in range(1, 8):
            days += [(day - 1, locale.dayName(day, form)), (day - 1, locale.standaloneDayName(day, form))]
        for month in range(1, 13):
            months += [(month, locale.monthName(month, form)), (month, locale.standaloneMonthName(month, form))]
    first = locale.firstDayOfWeek().value - 1
    return Tongue(name.split("_")[0], _order(locale), first, tuple(dict.fromkeys(days)), tuple(dict.fromkeys(months)))


def _format(locale: QLocale) -> str:
    return {"d": f"{_day(locale)} MMM yyyy", "M": "MMM d, yyyy", "y": "yyyy-MM-dd"}[_order(locale)[0]]


def _day(locale: QLocale) -> str:
    """The day of the month, with the full stop of languages that write it as "the third"."""
    return "d." if "d. MMM" in locale.dateFormat(QLocale.FormatType.LongFormat) else "d"


def _order(locale: QLocale) -> str:
    """The order of day, month and year, such as `dMy`."""
    seen = dict.fromkeys(letter for letter in locale.dateFormat(QLocale.FormatType.ShortFormat) if letter in "dMy")
    return "".join(seen) or "yMd"
