"""The keys of a day field that book-keepers know: one key, another day.

`+` and `-` are a day later and earlier; digits after them say how many, so that `+5` is five days later. `T` is today,
`M` and `H` the first and last day of the month, `Y` and `R` those of the fiscal year, `[` and `]` the same day of the
month before and after.

Law: pure; what a key means depends on the day shown and the keys before it, never on a clock.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

MOST_DIGITS = 4


@dataclass
class DayKeys:
    """Follows the keys of one field. `fiscal_start` is the first month of the fiscal year."""

    fiscal_start: int = 1
    _begin: date | None = None
    _sign: int = 0
    _digits: str = ""

    def rest(self) -> None:
        """Something else was typed: digits that come now are no longer about a `+` before them."""
        self._begin, self._sign, self._digits = None, 0, ""

    def press(self, key: str, shown: date, today: date) -> date | None:
        """The day after this key; None where the key is none of these."""
        if key.isdecimal() and self._begin is not None and len(self._digits) < MOST_DIGITS:
            self._digits += str(int(key))
            return _later(self._begin, self._sign * int(self._digits))
        self.rest()
        if key in ("+", "-"):
            self._begin, self._sign = shown, 1 if key == "+" else -1
            return _later(shown, self._sign)
        return _moved(key.lower(), shown, today, self.fiscal_start)


def _later(day: date, count: int) -> date:
    try:
        return day + timedelta(count)
    except OverflowError:
        return day


def _moved(key: str, shown: date, today: date, fiscal_start: int) -> date | None:
    begin = shown.year * 12 + shown.month - 1
    of_year = begin - (shown.month - fiscal_start) % 12
    match key:
        case "t":
            return today
        case "m":
            return shown.replace(day=1)
        case "h":
            return _in_month(begin, 31)
        case "y":
            return _in_month(of_year, 1)
        case "r":
            return _in_month(of_year + 11, 31)
        case "[":
            return _in_month(begin - 1, shown.day)
        case "]":
            return _in_month(begin + 1, shown.day)
        case _:
            return None


def _in_month(months: int, day: int) -> date:
    """A day of a month, counted from the year 0; the last one where the month is shorter."""
    year, month = divmod(max(12, min(months, 9999 * 12 + 11)), 12)
    return date(year, month + 1, min(day, monthrange(year, month + 1)[1]))
