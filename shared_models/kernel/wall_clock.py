"""What a clock on the wall shows at an instant, and which instant it is when the clock shows something.

A `zone` of None is the computer's own. Wall times have no zone. One that a change of clocks leaves out is the time that
follows, one that comes twice is the first.
"""

from datetime import UTC, date, datetime, time, timedelta, tzinfo

from shared_models.kernel.instant import Instant, from_datetime, to_datetime


def wall(at: Instant, zone: tzinfo | None = None) -> datetime:
    """The wall time of an instant; at the ends of the calendar that of UTC."""
    moment = to_datetime(at)
    try:
        return moment.astimezone(zone).replace(tzinfo=None)
    except (OverflowError, ValueError, OSError):
        return moment.replace(tzinfo=None)


def at_wall(moment: datetime, zone: tzinfo | None = None) -> Instant:
    """The instant of a wall time; at the ends of the calendar that of UTC."""
    try:
        aware = _computers(moment) if zone is None else moment.replace(tzinfo=zone)
        return from_datetime(aware)
    except (OverflowError, ValueError, OSError):
        return from_datetime(moment.replace(tzinfo=UTC))


def _computers(moment: datetime) -> datetime:
    """The moment of the computer's own clock. `astimezone` would put a time that is left out before the gap: it takes
    the offset of the time that follows for the one that does not exist."""
    whole = moment.replace(microsecond=0)
    return datetime.fromtimestamp(whole.timestamp(), UTC) + timedelta(microseconds=moment.microsecond)


def midnight(day: date, zone: tzinfo | None = None) -> Instant:
    """When the day begins."""
    return at_wall(datetime.combine(day, time()), zone)


def utc_midnight(day: date) -> Instant:
    """The instant under which an all-day thing is stored for the day, in whatever zone it is looked at."""
    return from_datetime(datetime.combine(day, time(), UTC))


def moved(at: Instant, days: int, minutes: int, zone: tzinfo | None = None) -> Instant:
    """The instant so many days and minutes later by the clock on the wall, which keeps its hour over a change."""
    return at_wall(wall(at, zone) + timedelta(days=days, minutes=minutes), zone)
