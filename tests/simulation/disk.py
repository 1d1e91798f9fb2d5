"""A client's disk: tables in memory, written in transactions that a crash tears and the next start takes back.

What was committed stays, as SQLite promises with its write-ahead log and `synchronous = FULL`; what was not is gone.
A table is read in the order in which its rows were first written, also after a torn transaction was taken back.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any


class Crashed(Exception):
    """The client's process has died."""


class Disk:
    """Tables by name. `fuse` is after how many more writes the process dies; -1 is never."""

    def __init__(self) -> None:
        self.tables: dict[str, dict[Any, Any]] = {}
        self.fuse = -1
        self.crashes = 0
        self._before: dict[str, dict[Any, Any]] | None = None

    def table(self, name: str) -> dict[Any, Any]:
        """A table to read from."""
        return self.tables.setdefault(name, {})

    def get(self, table: str, key: Any, default: Any = None) -> Any:
        """One value."""
        return self.table(table).get(key, default)

    def put(self, table: str, key: Any, value: Any) -> None:
        """Write one value, inside a transaction."""
        self._written(table)[key] = value

    def drop(self, table: str, key: Any) -> None:
        """Remove one value, inside a transaction."""
        self._written(table).pop(key, None)

    def clear(self, table: str) -> None:
        """Remove all values of a table, inside a transaction."""
        for key in list(self.table(table)):
            self.drop(table, key)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. The process may die before the first write, between two, before the commit, or behind it."""
        self._burn()
        self._before = {}
        try:
            yield
            self._burn()
        except BaseException:
            for table, held in self._before.items():
                self.tables[table].clear()
                self.tables[table].update(held)
            raise
        finally:
            self._before = None
        self._burn()

    def _written(self, table: str) -> dict[Any, Any]:
        """A table to write to, of which a transaction keeps what it held before."""
        self._burn()
        assert self._before is not None, "every write belongs to a transaction"
        held = self.table(table)
        if table not in self._before:
            self._before[table] = dict(held)
        return held

    def _burn(self) -> None:
        if self.fuse >= 0:
            self.fuse -= 1
            if self.fuse < 0:
                self.crashes += 1
                raise Crashed
