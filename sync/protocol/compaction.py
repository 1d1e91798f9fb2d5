"""How much of the feed is kept for replicas to follow. What is older is moved to the archive, where history reads it.

A replica whose cursor lies below what is kept compares chunks instead. The newest version always stays, since the next
one is counted from it, and so does whatever happened a moment ago, so that nobody who is connected is sent away.
"""

FLOOR = 1_000
"""Rows that stay in any case: below, following them costs less than moving them."""

GRACE = 600_000_000
"""Microseconds for which a change stays in the feed at least."""


def surplus(feed_rows: int, live_rows: int, floor: int = FLOOR) -> int:
    """How many of the oldest rows should go: none up to 1.5 times the live rows, and then so many that 1.25 are left.

    `feed_rows` are the changes in the feed, `live_rows` the records of the tenant, deleted ones included.
    """
    if feed_rows * 2 <= max(live_rows * 3, floor * 2):
        return 0
    return feed_rows - max(live_rows * 5 // 4, floor * 5 // 6)


def moves_through(wanted: int, newest: int, fresh: int | None) -> int:
    """The version up to which, and with which, changes are moved.

    `wanted` is the version of the last surplus row, `newest` the newest of the feed, and `fresh` the lowest version up
    to `wanted` that is not older than the grace, if there is any. Below the oldest version kept it moves nothing.
    """
    return min(wanted, newest - 1, newest if fresh is None else fresh - 1)


def leads_on(cursor: int, archived: int) -> bool:
    """Whether the feed can lead a replica on from its cursor; `archived` is the newest version that was moved."""
    return cursor >= archived
