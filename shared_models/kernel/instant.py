"""Instants are whole microseconds since 1970-01-01T00:00Z; in JSON they are RFC 3339 text in UTC."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache

Instant = int

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
EARLIEST: Instant = -62_135_596_800_000_000  # 0001-01-01T00:00:00Z
LATEST: Instant = 253_402_300_799_999_999  # 9999-12-31T23:59:59.999999Z


def to_datetime(at: Instant) -> datetime:
    """The aware UTC datetime of an instant."""
    return _EPOCH + timedelta(microseconds=at)


def from_datetime(value: datetime) -> Instant:
    """The instant of an aware datetime; raises ValueError when it has no time zone."""
    if value.tzinfo is None:
        raise ValueError("a time needs a time zone")
    return (value - _EPOCH) // _MICROSECOND


@lru_cache(maxsize=256)  # a batch says the same instant thousands of times
def to_rfc3339(at: Instant) -> str:
    """`2026-11-20T09:30:00.000000Z`, always with six decimals so that text sorts as time does."""
    return f"{to_datetime(at).replace(tzinfo=None).isoformat(timespec='microseconds')}Z"


def from_rfc3339(text: str) -> Instant:
    """The instant that RFC 3339 text names; raises ValueError for anything else, also for a missing offset."""
    return from_datetime(datetime.fromisoformat(text))


def is_day(value: object) -> bool:
    """Whether `value` is a calendar day in ISO 8601 form, `2026-11-20`."""
    if not isinstance(value, str) or len(value) != 10:
        return False
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
