"""How long to wait before connecting again: doubling from a quarter of a second to half a minute, spread by device.

The spread keeps a thousand clients from coming back in the same instant. It follows from the device and the attempt, so
that it needs no randomness and a simulation repeats exactly.
"""

from zlib import crc32

FIRST = 250_000
LONGEST = 30_000_000


def backoff(device: str, attempt: int) -> int:
    """Microseconds to wait before the given attempt (1 is the first): between a half and the whole of its step."""
    step = min(FIRST << min(attempt - 1, 16), LONGEST)
    spread = crc32(f"{device}/{attempt}".encode()) / 2**32
    return step // 2 + int(step // 2 * spread)
