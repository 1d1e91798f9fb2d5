"""The clock and the maker of ids of this process: the one place where sync meets time and entropy.

Everything pure takes instants and ids as arguments; drivers get them here.
"""

import os
import time
from threading import Lock

from shared_models.kernel.ids import Id, uuid7
from shared_models.kernel.instant import Instant

_lock = Lock()
_last: Instant = 0


def now() -> Instant:
    """The system clock in whole microseconds since 1970 UTC; it may jump when somebody sets it."""
    return time.time_ns() // 1000


def new_id() -> Id:
    """A new UUIDv7. Ids made by one process sort in the order they were made, even when the clock is set back."""
    global _last
    with _lock:
        _last = max(now(), _last + 1)
        return uuid7(_last, os.urandom(8))
