"""How many of something one holder may have at once, such as connections, so that nobody fills a server."""

from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from typing import Generic, TypeVar

from shared_models.kernel.faults import TooManyRequests

RETRY_SECONDS = 5
_H = TypeVar("_H", bound=Hashable)


class Places(Generic[_H]):
    """At most `most` places for each holder."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._taken: Counter[_H] = Counter()

    @contextmanager
    def place(self, holder: _H) -> Iterator[None]:
        """Take a place while inside; raises TooManyRequests when all are taken."""
        if self._taken[holder] >= self._most:
            raise TooManyRequests(
                "There are too many connections already. Close some, or wait a moment.", retry_after=RETRY_SECONDS
            )
        self._taken[holder] += 1
        try:
            yield
        finally:
            self._taken[holder] -= 1
            if not self._taken[holder]:
                del self._taken[holder]
