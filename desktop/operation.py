"""What one operation is, and what undo and redo came to."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.replica.undo import Kept


class State(StrEnum):
    """How far an operation has come."""

    BEGUN = "begun"
    DONE = "done"
    REFUSED = "refused"


@dataclass(eq=False, slots=True)
class Operation:
    """One thing a person did. `group_id` is what undo takes back; empty until it is done."""

    label: str
    group_id: str = ""
    state: State = State.BEGUN


@dataclass(frozen=True, slots=True)
class Undone:
    """What undo or redo did: its words, how many changes it made, and what it left alone because that was changed
    since: `left` records, of which the first are `kept` by name.
    """

    label: str
    again: bool
    count: int = 0
    left: int = 0
    kept: "Sequence[Kept]" = field(default=(), repr=False)

    @property
    def nothing(self) -> bool:
        """Whether nothing was left to take back."""
        return not self.count
