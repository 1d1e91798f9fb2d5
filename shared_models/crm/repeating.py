"""When a repeating task comes again.

Law: counted from the day it was due and never from the day it was done, so that "every Monday" stays on Mondays; days
that are over by then are left out. In a shorter month it is the last day.
"""

from datetime import date, timedelta

from shared_models.kernel.date_language import Sense
from shared_models.kernel.date_words import added
from shared_models.kernel.instant import Instant, to_datetime

STEPS = {
    "daily": (1, Sense.DAY),
    "weekdays": (1, Sense.DAY),
    "weekly": (1, Sense.WEEK),
    "fortnightly": (2, Sense.WEEK),
    "monthly": (1, Sense.MONTH),
    "quarterly": (3, Sense.MONTH),
    "yearly": (1, Sense.YEAR),
}
"""How many of what lie between one time and the next."""
_DAY_MICROSECONDS = 86_400 * 1_000_000
_LAST = date(9999, 1, 1)


def following(
    repeat: str, due: str | None, remind_at: Instant | None, done_at: Instant
) -> tuple[str | None, Instant | None]:
    """The due day and the reminder of the next task; the reminder keeps its distance from the due day."""
    done = to_datetime(done_at).date()
    first = date.fromisoformat(due) if due else done
    count, unit = STEPS[repeat]
    if first >= _LAST:
        return due, remind_at
    steps = 1
    if unit in (Sense.DAY, Sense.WEEK) and done > first:
        steps = (done - first).days // (count * (7 if unit is Sense.WEEK else 1)) + 1
    after = added(first, steps * count, unit)
    while after <= done or (repeat == "weekdays" and after.weekday() > 4):
        steps += 1
        after = added(first, steps * count, unit)
    later = remind_at + (after - first) // timedelta(1) * _DAY_MICROSECONDS if remind_at is not None else None
    return after.isoformat(), later
