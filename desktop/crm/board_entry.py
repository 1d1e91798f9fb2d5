"""A deal as the board keeps it in memory, and what its place in its column follows from."""

from typing import Any, NamedTuple

from shared_models.kernel.ids import Id

COLUMNS = "rid, id, stage_id, amount, currency, expected_close, closed_at, sort_key, owner_id, stage_since"
"""Of the table of deals: an entry without its key."""

Key = tuple[Any, ...]

END: Key = (True, float("inf"))
"""After every closed deal."""


class Entry(NamedTuple):
    """A deal as far as its place and its column's sum need it."""

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


def order(is_open: bool, rid: int, close: str | None, closed_at: int | None, title: str) -> Key:
    """What a deal's place in its column follows from."""
    return (close is None, close or "", title, rid) if is_open else (closed_at is None, -(closed_at or 0), rid)


def key_of(entry: Entry) -> Key:
    """The key of an entry."""
    return entry.key
