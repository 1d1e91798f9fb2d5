"""What a commit has changed, told to whoever shows it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from shared_models.kernel.ids import Id
from shared_models.kernel.write import Key


class Origin(StrEnum):
    """Whose doing a commit was."""

    LOCAL = "local"
    REMOTE = "remote"


@dataclass(frozen=True, slots=True)
class Touched:
    """The records whose shown row or badge has changed, by type. With `everything`, read anew: row ids differ, too.

    `withdrawn` are mutations that were taken out of the queue, and are not to be pushed any more.
    """

    origin: Origin
    records: Mapping[str, frozenset[Id]] = field(default_factory=dict)
    everything: bool = False
    withdrawn: frozenset[Id] = frozenset()

    def __bool__(self) -> bool:
        return self.everything or bool(self.records)


def touched(origin: Origin, keys: Iterable[Key]) -> Touched:
    """The notification for these records."""
    groups: dict[str, set[Id]] = {}
    for record_type, record_id in keys:
        groups.setdefault(record_type, set()).add(record_id)
    return Touched(origin, {name: frozenset(ids) for name, ids in groups.items()})
