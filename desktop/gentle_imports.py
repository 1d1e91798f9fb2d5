"""Imports that leave the window room: the worker takes a breath between two modules.

Loading the declarations takes a second of work. Without a pause the interpreter would be held nearly all that time, and
every paint and keystroke would have to wait for its turn.
"""

import sys
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from types import ModuleType

BREATH_SECONDS = 0.002


class _Breather:
    """A finder that finds nothing: it is asked before each module that is not loaded yet."""

    def __init__(self) -> None:
        self._thread = threading.get_ident()

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if threading.get_ident() == self._thread:
            time.sleep(BREATH_SECONDS)
        return None


@contextmanager
def gentle_imports() -> Iterator[None]:
    """Within the block, this thread's imports leave room for other threads."""
    breather = _Breather()
    sys.meta_path.insert(0, breather)
    try:
        yield
    finally:
        sys.meta_path.remove(breather)
