"""A clock for waiting: it counts the time the computer sleeps, and nobody sets it."""

import time

_CLOCK: int | None = getattr(time, "CLOCK_BOOTTIME", None)
if _CLOCK is None:
    _CLOCK = getattr(time, "CLOCK_MONOTONIC", None)  # on macOS it goes on in sleep, unlike time.monotonic()


def elapsed() -> int:
    """Microseconds since some moment in the past."""
    return (time.monotonic_ns() if _CLOCK is None else time.clock_gettime_ns(_CLOCK)) // 1000
