"""The days a report is about, and those it is compared with. Pure; days are ISO text.

Law: a span of whole months is compared with whole months, so that February stands beside the whole of January.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shared_models.accounting.calendar import last_day, month_of, months_from

BEGINNING = ""
"""Stands in place of a first day: since there are books."""
MOST_COLUMNS = 24


class Compare(StrEnum):
    """What stands beside the days asked for."""

    NOTHING = "none"
    PREVIOUS = "previous"  # as long, right before
    YEAR = "year"  # the same days a year before
    MONTHS = "months"  # each month by itself, and the whole


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """From one day to another, both within."""

    first: str
    last: str

    @property
    def is_whole_months(self) -> bool:
        """Whether it begins and ends with a month."""
        return self.first[8:] == "01" and self.last == last_day(month_of(self.last))

    def previous(self) -> "Span":
        """As long, and right before it."""
        if self.is_whole_months:
            count = _months(self)
            return Span(f"{_shifted(month_of(self.first), -count)}-01", last_day(_shifted(month_of(self.first), -1)))
        length = _day(self.last) - _day(self.first)
        end = _day(self.first) - timedelta(days=1)
        return Span((end - length).isoformat(), end.isoformat())

    def following(self) -> "Span":
        """As long, and right after it."""
        begin = _day(self.last) + timedelta(days=1)
        if self.is_whole_months:
            return Span(begin.isoformat(), last_day(_shifted(month_of(self.last), _months(self))))
        return Span(begin.isoformat(), (begin + (_day(self.last) - _day(self.first))).isoformat())

    def year_before(self) -> "Span":
        """The same days of the year before; the last of February stays the last."""
        return Span(_year_before(self.first, first=True), _year_before(self.last, first=False))

    def months(self) -> Iterator["Span"]:
        """Its months, the first and the last as far as it reaches."""
        for each in months_from(month_of(self.first), _months(self)):
            yield Span(max(self.first, f"{each}-01"), min(self.last, last_day(each)))


def compared(span: Span, compare: Compare) -> tuple[Span, ...]:
    """The columns of a report: what is asked for, and what it is compared with."""
    match compare:
        case Compare.PREVIOUS:
            return span, span.previous()
        case Compare.YEAR:
            return span, span.year_before()
        case Compare.MONTHS:
            months = tuple(span.months())
            return (*months, span) if 1 < len(months) <= MOST_COLUMNS else (span,)
    return (span,)


def day_before(day: str) -> str:
    """The day before one."""
    return (_day(day) - timedelta(days=1)).isoformat()


def _months(span: Span) -> int:
    first, last = span.first, span.last
    return (int(last[:4]) - int(first[:4])) * 12 + int(last[5:7]) - int(first[5:7]) + 1


def _shifted(month: str, by: int) -> str:
    at = int(month[:4]) * 12 + int(month[5:7]) - 1 + by
    return f"{at // 12:04d}-{at % 12 + 1:02d}"


def _year_before(day: str, *, first: bool) -> str:
    month = _shifted(month_of(day), -12)
    is_end = not first and day == last_day(month_of(day))
    return last_day(month) if is_end else min(f"{month}-{day[8:]}", last_day(month))


def _day(text: str) -> date:
    return date.fromisoformat(text)
