"""What the window asks about damaged records that had to give way to new ones; on the worker's thread."""

from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sync.replica.replica import Replica


@dataclass(frozen=True, slots=True)
class Rescued:
    """`unsent` changes were saved, `unreadable` ones were not; `loading` while the rest is on its way."""

    unsent: int
    unreadable: int
    loading: bool


def unread(replica: "Replica") -> Rescued | None:
    """What the person has not read yet, None when there is nothing."""
    told = replica.rescue_unread
    if told is None:
        return None
    from sync.clock import now
    from sync.replica.unsent import of

    with closing(replica.reader()) as reader:
        return Rescued(len(of(reader, now()).entries), told.get("unreadable", 0), replica.needs_load)


def mark_read(replica: "Replica") -> None:
    """The person has read it."""
    replica.rescue_is_read()
