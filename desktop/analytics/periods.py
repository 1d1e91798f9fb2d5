"""The spans of time that figures are about, by the person's own calendar. Pure; instants are µs since 1970."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared_models.crm.forecast import months
from shared_models.kernel.instant import Instant
from shared_models.kernel.wall_clock import midnight

AHEAD = 6
"""So many months are looked ahead."""


class Period(StrEnum):
    """What one looks back on."""

    MONTH = "month"
    QUARTER = "quarter"
    LAST_90 = "last-90"
    YEAR = "year"
    LAST_365 = "last-365"


@dataclass(frozen=True, slots=True)
class Span:
    """From the beginning of one day until before the beginning of another."""

    first: date
    after: date

    @property
    def begin(self) -> Instant:
        """When it begins here."""
        return midnight(self.first)

    @property
    def end(self) -> Instant:
        """When it is over here."""
        return midnight(self.after)


def span(period: Period, today: date) -> Span:
    """The days of a period, today included."""
    tomorrow = date.fromordinal(today.toordinal() + 1)
    if period in (Period.LAST_90, Period.LAST_365):
        days = 90 if period is Period.LAST_90 else 365
        return Span(date.fromordinal(tomorrow.toordinal() - days), tomorrow)
    month = {Period.MONTH: today.month, Period.QUARTER: (today.month - 1) // 3 * 3 + 1, Period.YEAR: 1}[period]
    return Span(date(today.year, month, 1), tomorrow)


def month_spans(first: date, count: int) -> list[tuple[str, Instant, Instant]]:
    """So many months from the one that a day lies in: their names (`2026-11`), when they begin and end here."""
    names = months(f"{first.year:04d}-{first.month:02d}", count + 1)
    starts = [midnight(date.fromisoformat(f"{each}-01")) for each in names]
    return list(zip(names[:-1], starts[:-1], starts[1:], strict=True))
