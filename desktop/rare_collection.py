"""Memory of a program that runs all day: Python's search for cyclic garbage, made rare, and giving back what is free.

The search holds every thread up, the window's too.

What is there after the start stays until the end and is not looked at again. Records by the ten thousand, as an import
makes them, hold no cycles; with Python's own settings looking for some took a third of a second at a time.
"""

import ctypes
import gc
import sys
from contextlib import suppress

NEW_OBJECTS = 50_000
YOUNG_ROUNDS, OLD_ROUNDS = 20, 100


def collect_rarely() -> None:
    """From now on. Called once, when the first window is there."""
    gc.freeze()
    gc.set_threshold(NEW_OBJECTS, YOUNG_ROUNDS, OLD_ROUNDS)


def give_back() -> None:
    """Give the system the memory back that large work has left free in pieces; only glibc has to be asked (Linux)."""
    if sys.platform == "linux":
        with suppress(AttributeError, OSError):
            ctypes.CDLL(None).malloc_trim(0)
