"""In which order a list's records come: read at once where that is quick, else on the worker's thread.

Law: the window never waits for a long list to be searched through or sorted; what was shown stays until the answer is
there, and an answer that nobody waits for any more is dropped.
"""

from array import array
from collections.abc import Callable, Sequence
from time import perf_counter

from desktop.derive.occasion import occasion
from desktop.workspace import Workspace
from shared_models.kernel.faults import Fault
from shared_models.kernel.record_field import RecordField
from shared_models.kernel.record_type import RecordType
from sync.replica import grouping, lists, orders
from sync.replica.grouping import Group
from sync.replica.query import Query
from sync.replica.relative import resolved

LONG = 20_000
"""Lists of more records are searched through by the worker."""


class ListOrder:
    """Reads orders of one list. `cost` is how many seconds the last whole one took; `given_up` is called when what was
    asked for cannot be told.
    """

    def __init__(self, workspace: Workspace, given_up: Callable[[], None]) -> None:
        self._workspace, self._given_up = workspace, given_up
        self._asked = 0
        self.cost = 0.0

    def check(self, record_type: RecordType, query: Query) -> None:
        """Raises UnknownField and InvalidValue for a query that makes no sense."""
        lists.check(self._workspace.catalogue.record_types, record_type, self._absolute(record_type, query))

    def is_quick(self, record_type: RecordType, query: Query) -> bool:
        """Whether the first records are found without looking at all."""
        return orders.is_quick(self._workspace.reader, record_type, query)

    def is_many(self, record_type: RecordType) -> bool:
        """Whether there are so many records that the worker reads their order."""
        return lists.is_long(self._workspace.reader, record_type, LONG)

    def is_long(self, record_type: RecordType, query: Query) -> bool:
        """Whether the worker has to be asked."""
        return not self.is_quick(record_type, query) and self.is_many(record_type)

    def read(self, record_type: RecordType, query: Query, limit: int = -1) -> "array[int]":
        """The order, or its beginning, at once."""
        self.forget()
        began = perf_counter()
        types = self._workspace.catalogue.record_types
        absolute = self._absolute(record_type, query)
        found = lists.ordered(self._workspace.reader, types, record_type, absolute, limit)
        if limit < 0:
            self.cost = perf_counter() - began
        return found

    def read_groups(
        self, record_type: RecordType, query: Query, summed: Sequence[RecordField]
    ) -> "tuple[array[int], list[Group]]":
        """The order of a grouped list and its groups, at once."""
        self.forget()
        began = perf_counter()
        types = self._workspace.catalogue.record_types
        absolute = self._absolute(record_type, query)
        found = grouping.arranged(self._workspace.reader, types, record_type, absolute, summed)
        self.cost = perf_counter() - began
        return found

    def ask_groups(
        self,
        record_type: RecordType,
        query: Query,
        summed: Sequence[RecordField],
        done: "Callable[[array[int], list[Group]], None]",
    ) -> None:
        """The same, later; see `ask`."""
        absolute = self._absolute(record_type, query)
        self._asked += 1
        asked, began = self._asked, perf_counter()

        def take(found: "tuple[array[int], list[Group]]") -> None:
            if asked == self._asked:
                self.cost = perf_counter() - began
                done(*found)

        self._workspace.ask(lambda replica: replica.in_groups(record_type, absolute, summed), take, self._fail)

    def ask(self, record_type: RecordType, query: Query, done: "Callable[[array[int]], None]") -> None:
        """The whole order, later; `done` is not called when something else has been asked for or read since."""
        absolute = self._absolute(record_type, query)
        self._asked += 1
        asked, began = self._asked, perf_counter()

        def take(found: "array[int]") -> None:
            if asked == self._asked:
                self.cost = perf_counter() - began
                done(found)

        self._workspace.ask(lambda replica: replica.in_order(record_type, absolute), take, self._fail)

    def _fail(self, fault: Fault) -> None:
        self._given_up()
        self._workspace.fault(fault)

    def forget(self) -> None:
        """What was asked for is not wanted any more."""
        self._asked += 1

    def _absolute(self, record_type: RecordType, query: Query) -> Query:
        return resolved(record_type, query, occasion(self._workspace))
