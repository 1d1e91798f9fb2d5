"""A record as a board keeps it in memory, and what its place in its column follows from."""

from typing import Any, NamedTuple

from shared_models.kernel.ids import Id

Key = tuple[Any, ...]

END: Key = (True, float("inf"))
"""After every record that is over."""


class Entry(NamedTuple):
    """A record as far as its place and its column's sum need it."""

    rid: int
    id: Id
    stage: Id
    amount: int | None
    currency: str | None
    close: str | None
    closed_at: int | None
    title: str
    owner: Id | None = None
    since: int | None = None
    key: Key = ()


def ended(entry: Entry) -> Key:
    """What the place of a record that is over follows from: when it came to that, newest first."""
    return (entry.closed_at is None, -(entry.closed_at or 0), entry.rid)


def key_of(entry: Entry) -> Key:
    """The key of an entry."""
    return entry.key
