"""The days of the books: the period and the fiscal year that a day lies in, and their ids, which all can compute."""

from calendar import monthrange
from collections.abc import Iterator

from shared_models.kernel.ids import named_id
from shared_models.kernel.write import Key

LOCKS = ("all", "tax", "hard")


def month_of(day: str) -> str:
    """The month of an ISO day: `2026-11`."""
    return day[:7]


def period_key(month: str) -> Key:
    """The period of a month."""
    return "period", named_id("period", month)


def fiscal_year_key(first: str) -> Key:
    """The fiscal year that begins on a day."""
    return "fiscal_year", named_id("fiscal_year", first)


def lock_key(kind: str) -> Key:
    """The lock of a kind."""
    return "ledger_lock", named_id("ledger_lock", kind)


def last_day(month: str) -> str:
    """The last day of a month."""
    return f"{month}-{monthrange(int(month[:4]), int(month[5:7]))[1]:02d}"


def months_from(month: str, count: int = 12) -> Iterator[str]:
    """So many months, this one first."""
    start = int(month[:4]) * 12 + int(month[5:7]) - 1
    for each in range(start, start + count):
        yield f"{each // 12:04d}-{each % 12 + 1:02d}"
