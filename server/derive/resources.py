"""REST resources derived from the catalogue: nothing is written per record.

A resource is a record type at `/api/v1/{plural}`, with the verbs that are declared on it, and what a caller may read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from shared_models.kernel.catalogue import Catalogue
from shared_models.kernel.record_field import RecordField
from shared_models.kernel.record_type import RecordType
from shared_models.kernel.verb import Verb

PREFIX = "/api/v1"


@dataclass(frozen=True, eq=False)
class Resource:
    """One record type as REST shows it; `verbs` by name."""

    record_type: RecordType
    verbs: Mapping[str, Verb] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The address of the collection."""
        return f"{PREFIX}/{self.record_type.plural}"

    @cached_property
    def shown(self) -> tuple[RecordField, ...]:
        """The fields that anybody may ever see: all but the secret ones."""
        return tuple(each for each in self.record_type.fields if not each.secret)

    @cached_property
    def _guarded(self) -> bool:
        return any(each.read for each in self.shown)

    def readable(self, permissions: frozenset[str]) -> tuple[RecordField, ...]:
        """The fields that a caller with these permissions may read."""
        if not self._guarded:
            return self.shown
        return tuple(each for each in self.shown if not each.read or each.read in permissions)


def resources(declared: Catalogue) -> dict[str, Resource]:
    """Every resource by the last part of its address."""
    return {
        each.plural: Resource(
            each, {name: verb for (on, name), verb in declared.verbs.items() if on == each.name and not verb.system}
        )
        for each in declared
    }
