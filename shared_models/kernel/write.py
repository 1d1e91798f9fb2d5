"""What a pure function of a record may read and write: the vocabulary of verbs and of what happens at creation."""

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from shared_models.kernel.ids import Id, derived_id
from shared_models.kernel.instant import Instant
from shared_models.kernel.record_field import Value

Row = Mapping[str, Value]
"""The values of one record by field name, always with every field."""

Key = tuple[str, Id]
"""A record by type name and id."""


class Reads(Protocol):
    """What a verb or a rule may look at: the records it declared to read."""

    def get(self, record_type: str, record_id: Id) -> Row | None:
        """The record, deleted or not, or None when there is none."""


class Gathers(Reads, Protocol):
    """What a verb may look at that also declares whose referrers it needs; see `Verb.gathers`."""

    def naming(self, record_type: str, record_id: Id) -> Iterable[tuple[str, Row]]:
        """The live records with a reference to a record, by type name."""

    def answer(self, question: Hashable) -> Any:
        """What the store says to a question of `Verb.asks`; None where a device decides anew what is pending.

        By then its sums hold what is decided here, and the server, which always answers, has the last word.
        """


@dataclass(frozen=True, slots=True)
class Write:
    """One record to create (when there is none) or to change; `values` holds only the fields that are set.

    `deleted` says that the record shall be deleted or restored as well.
    """

    record_type: str
    record_id: Id
    values: Mapping[str, Value]
    deleted: bool | None = None


@dataclass(frozen=True, slots=True)
class Occasion:
    """When, by whom, on which device and as which mutation a verb is run; ids of new records follow from it.

    `provisional` says that a device runs it, whose answer the server may still correct.
    """

    mutation_id: Id
    actor: Id
    at: Instant
    device: Id = ""
    provisional: bool = False

    def id(self, ordinal: int) -> Id:
        """The id of the `ordinal`-th record this verb makes, the same on both sides."""
        return derived_id(self.mutation_id, ordinal)
