"""A batch: everything that happened in versions (after, through] of one epoch, as far as its reader may see it.

It covers versions, not changes: a batch without any change still moves the cursor, because a scope may hide them all.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from shared_models.kernel.change import Change
from shared_models.kernel.ids import Id
from shared_models.kernel.write import Row


@dataclass(frozen=True, slots=True)
class Leave:
    """The record has left what the reader may see: forget it. It says nothing of what became of it."""

    version: int
    position: int
    record_type: str
    record_id: Id


@dataclass(frozen=True, slots=True)
class Enter:
    """The record has come into what the reader may see: here it is whole. Its `version` may be a later one."""

    version: int
    position: int
    record_type: str
    record_id: Id
    row: Row


@dataclass(frozen=True, slots=True)
class Stub:
    """What a record out of sight is called now, that something in sight points at; see `stubs.py`."""

    version: int
    position: int
    record_type: str
    record_id: Id
    title: str


RowEvent = Change | Leave | Enter
"""What tells of a row in sight."""

Event = RowEvent | Stub


@dataclass(frozen=True, slots=True)
class Batch:
    """The events of versions (after, through] in the order of (version, position)."""

    epoch: str
    after: int
    through: int
    changes: Sequence[Event] = ()


@dataclass(frozen=True, slots=True)
class EncodedBatch:
    """A batch as frames, ready to be sent to everyone who has the same scope; `changes` is how many are in it."""

    after: int
    through: int
    frames: tuple[bytes, ...]
    changes: int = 0

    @property
    def size(self) -> int:
        """The bytes of all frames."""
        return sum(map(len, self.frames))
