"""What an import must know of the records there are: a store answers, the plan asks."""

from collections.abc import Iterable, Sequence
from typing import Protocol

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.write import Row


class Lookup(Protocol):
    """The records of a store, as the person sees them."""

    def live(self, record_type: RecordType, fields: Sequence[str]) -> Iterable[tuple[Value, ...]]:
        """The named fields of every record that is not deleted."""

    def row(self, record_type: RecordType, record_id: Id) -> Row | None:
        """One record's whole row, deleted or not."""
