"""Dates as people write them, in the order and words of a locale.

Law: day and month follow the locale's own order and are never guessed from their size; a year of two digits is the
one nearest to today.
"""

import re
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale

_FORMATS = {"d": "d MMM yyyy", "M": "MMM d, yyyy", "y": "yyyy-MM-dd"}


class NotADate(ValueError):
    """The text is no date in this locale."""


def format_date(day: date, locale: QLocale) -> str:
    """The date with its month in letters, or as ISO 8601 where the year comes first."""
    return locale.toString(QDate(day.year, day.month, day.day), _FORMATS[_order(locale)[0]])


def parse_date(text: str, locale: QLocale, today: date) -> date:
    """The day that `text` means: `format_date`'s own form, ISO 8601, numbers in the locale's order (the year may be
    left out), or `+3` and `-3` for days from today. Raises NotADate.
    """
    body = re.sub("[\u200e\u200f\u061c]", "", text).strip()
    try:
        if re.fullmatch(r"[+-]\d{1,4}", body):
            return today + timedelta(days=int(body))
        if re.fullmatch(r"\d{4}-\d{1,2}-\d{1,2}", body):
            year, month, day = map(int, body.split("-"))
            return date(year, month, day)
        if re.fullmatch(r"\d{1,4}(\D{1,3}\d{1,4}){1,2}\D?", body):
            return _numeric([int(part) for part in re.findall(r"\d+", body)], _order(locale), today)
    except (ValueError, OverflowError):
        raise NotADate(text) from None
    for form in (_FORMATS[_order(locale)[0]], "d MMMM yyyy", "MMMM d, yyyy", "d MMM yyyy", "MMM d, yyyy"):
        found = locale.toDate(body, form)
        if found.isValid():
            return date(found.year(), found.month(), found.day())
    raise NotADate(text)


def _order(locale: QLocale) -> str:
    """The order of day, month and year, such as `dMy`."""
    seen = dict.fromkeys(letter for letter in locale.dateFormat(QLocale.FormatType.ShortFormat) if letter in "dMy")
    return "".join(seen) or "yMd"


def _numeric(numbers: list[int], order: str, today: date) -> date:
    names = order if len(numbers) == 3 else order.replace("y", "")
    parts = dict(zip(names, numbers, strict=True))
    year = parts.get("y", today.year)
    if year < 100:
        century = today.year - today.year % 100
        year = min((century - 100 + year, century + year, century + 100 + year), key=lambda y: abs(y - today.year))
    return date(year, parts["M"], parts["d"])
