"""Days and moments as programs export them; the order of day and month is never guessed from a single value.

ISO 8601, `31.12.2026`, `12/31/2026`, `31 Dec 2026`, `December 31, 2026`, `20261231`, each with a time or without.
"""

import re
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, tzinfo

from shared_models.kernel.faults import worded
from shared_models.kernel.instant import Instant, from_datetime

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4}|\d{2})")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})")
_DAY_NAME = re.compile(r"(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]([^\W\d]+)\.?,?[\s-](\d{4}|\d{2})")
_NAME_DAY = re.compile(r"([^\W\d]+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})")
_TIME = re.compile(r"[T\s,]+(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$")
_NONE = {"0/0/00", "00/00/0000", "0000-00-00", "0/0/0000"}
_MONTHS = (
    ("jan", "ene", "oca", "sty"),
    ("feb", "fev", "fév", "şub", "lut"),
    ("mar", "mär", "maa"),
    ("apr", "avr", "abr", "nis", "kwi"),
    ("may", "mai", "mag", "maj", "mei"),
    ("jun", "juin", "giu", "haz", "cze"),
    ("jul", "juil", "lug", "tem", "lip"),
    ("aug", "aoû", "aou", "ago", "ağu", "sie"),
    ("sep", "set", "eyl", "wrz"),
    ("oct", "okt", "out", "ott", "eki", "paź"),
    ("nov", "kas", "lis"),
    ("dec", "dez", "déc", "dic", "ara", "gru"),
)


class AmbiguousDay(ValueError):
    """A day that may begin with the day or with the month."""


def day(text: str, day_first: bool | None = None) -> str | None:
    """The ISO day that `text` means, None for the empty day of some programs; raises ValueError with words."""
    if text in _NONE:
        return None
    moment = _TIME.search(text)
    return _date(text[: moment.start()] if moment else text, day_first).isoformat()


def instant(text: str, zone: tzinfo = UTC, day_first: bool | None = None) -> Instant | None:
    """The instant that `text` means; without an offset it is a time in `zone`. Raises ValueError with words."""
    if text in _NONE:
        return None
    found = _TIME.search(text)
    at = _date(text[: found.start()] if found else text, day_first)
    if found is None:
        return from_datetime(datetime.combine(at, time(), zone))
    hours, colon, rest = found[1].partition(":")
    try:
        clock = time.fromisoformat(f"{hours:0>2}{colon}{rest}")
    except ValueError:
        raise ValueError(worded("'{value}' is not a time of the day", value=found[1])) from None
    if found[2]:
        clock = clock.replace(hour=clock.hour % 12 + (12 if found[2][0] in "Pp" else 0))
    offset = UTC if found[3] in ("Z", "UTC") else zone
    if found[3] and offset is zone:
        offset = datetime.strptime(found[3].replace(":", ""), "%z").tzinfo or zone
    return from_datetime(datetime.combine(at, clock, offset))


def order(texts: Iterable[str]) -> bool | None:
    """Whether a column's days come before its months (True) or after (False); None where no value shows it."""
    for text in texts:
        found = _SLASHED.match(text.strip())
        if found and int(found[1]) > 12:
            return True
        if found and int(found[2]) > 12:
            return False
    return None


def _date(text: str, day_first: bool | None) -> date:
    bare = " ".join(text.split()).strip(" ,")
    try:
        found = _ISO.fullmatch(bare) or _COMPACT.fullmatch(bare)
        if found:
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _DOTTED.fullmatch(bare):
            return date(_year(found[3]), int(found[2]), int(found[1]))
        if found := _SLASHED.fullmatch(bare):
            return _ordered(bare, int(found[1]), int(found[2]), _year(found[3]), day_first)
        if found := _DAY_NAME.fullmatch(bare):
            return date(_year(found[3]), _month(found[2]), int(found[1]))
        if found := _NAME_DAY.fullmatch(bare):
            return date(_year(found[3]), _month(found[1]), int(found[2]))
    except AmbiguousDay:
        raise
    except ValueError:
        pass  # there is no such day in the calendar
    raise ValueError(worded("'{value}' is not a day such as 2026-11-20", value=text[:40]))


def _ordered(text: str, first: int, second: int, year: int, day_first: bool | None) -> date:
    if day_first is None and first <= 12 and second <= 12 and first != second:
        raise AmbiguousDay(f"{text!r} may begin with the day or the month; say which in the import's options")
    if first > 12 or (day_first and second <= 12):
        return date(year, second, first)
    return date(year, first, second)


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else int(digits) + (2000 if int(digits) <= 40 else 1900)


def _month(name: str) -> int:
    lowered = name.casefold()
    for number, starts in enumerate(_MONTHS, start=1):
        if lowered.startswith(starts):
            return number
    raise ValueError(name)
