"""What makes a deal stand out on the board: it should have closed, nothing is planned for it, or it does not move on.

Pure. Colour repeats what the words say.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared_models.crm.staying import DAY
from shared_models.kernel.ids import Id
from shared_models.kernel.instant import Instant, is_day
from shared_models.kernel.money import exponent


class Need(StrEnum):
    """What of a deal needs somebody."""

    ANY = "any"
    OVERDUE = "overdue"
    TODAY = "today"
    NO_STEP = "no-step"
    STALE = "stale"


class Close(StrEnum):
    """When an open deal is expected to close, as one asks for it."""

    OVERDUE = "overdue"
    THIS_MONTH = "this-month"
    NEXT_MONTH = "next-month"
    THIS_QUARTER = "this-quarter"
    LATER = "later"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class BoardFilter:
    """Which deals are on the board. `least` is in whole units of whatever currency; everything empty means all."""

    owner: Id = ""
    close: Close | None = None
    least: int = 0
    need: Need | None = None

    @property
    def is_empty(self) -> bool:
        """Whether it leaves nothing out."""
        return self == BoardFilter()


def late(close: str | None, today: date) -> Need | None:
    """Whether a deal should have closed, or should today."""
    if not close or not is_day(close) or close > today.isoformat():
        return None
    return Need.TODAY if close == today.isoformat() else Need.OVERDUE


def closes_in(wanted: Close, close: str | None, today: date) -> bool:
    """Whether a day lies in the span that is asked for."""
    if not close or not is_day(close):
        return wanted is Close.UNDATED
    month = (today.year * 12 + today.month - 1, int(close[:4]) * 12 + int(close[5:7]) - 1)
    ahead = month[1] - month[0]
    if wanted is Close.OVERDUE:
        return close < today.isoformat()
    if wanted is Close.THIS_MONTH:
        return ahead == 0
    if wanted is Close.NEXT_MONTH:
        return ahead == 1
    if wanted is Close.THIS_QUARTER:
        return month[0] // 3 == month[1] // 3
    return wanted is Close.LATER and ahead > 1


def is_worth(amount: int | None, currency: str | None, least: int) -> bool:
    """Whether an amount reaches so many whole units of its currency."""
    return amount is not None and amount >= least * 10 ** exponent(currency or "")


def days_in(since: Instant | None, now: Instant) -> int:
    """For how many whole days a deal has been in its stage."""
    return max(0, (now - since) // DAY) if since is not None else 0
