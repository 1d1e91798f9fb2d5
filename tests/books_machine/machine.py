"""A tenant's books under random verbs, sensible and not: after each step every law holds on both stores.

A step that has moved nothing, because it was refused, is not looked at again; the end of a story always is.

`audit verify` reckons every chain, line, sum and match of PostgreSQL anew; a replica that follows holds the same.
"""

from __future__ import annotations

from typing import Any

from hypothesis.stateful import invariant

from server.accounting.verify import verify
from server.changes.replay import Finding
from shared_models.kernel.ids import Id
from tests.books_machine.devices import Devices
from tests.books_machine.laws import hold

_POSTED = "SELECT id, hash, number_text, lines::text, text, day FROM entry WHERE posted_at IS NOT NULL"


class BooksMachine(Devices):
    """`kept` are the entries as they were when they were posted, `seen` the version that the laws were checked at."""

    def __init__(self, addresses: tuple[str, str]) -> None:
        super().__init__(addresses)
        self.kept: dict[Id, tuple[Any, ...]] = {}
        self.seen = -1

    @invariant()
    def every_law_holds(self) -> None:
        """What both stores hold agrees with itself and with each other, and nothing posted has changed."""
        if (head := self.do(self.books.head())) != self.seen:
            self.look()
            self.seen = head

    def teardown(self) -> None:
        """Look a last time."""
        try:
            self.look()
        finally:
            super().teardown()

    def look(self) -> None:
        """Check every law."""
        found: list[Finding] = []
        verify(self.books.house.app_dsn, self.books.tenant, found.append)
        assert not found
        now = {row[0]: row for row in self.found(_POSTED)}
        assert {each: now.get(each) for each in self.kept} == self.kept, "a posted entry has changed or is gone"
        self.kept = now
        assert {*self.posted} <= {*now}
        self.do(hold(self.books))
