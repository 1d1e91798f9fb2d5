"""How a record type's rows, in ascending order of ids, fall into the chunks of a first load.

Where a range ends follows from the ids alone, so every server process, every later moment and every replica finds the
same ends, and a new record moves none but its own. Only a range of too many bytes is cut further, by size.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from shared_models.kernel.ids import LAST, NIL, Id

TARGET_BYTES = 4 * 1024 * 1024
"""A chunk ends after the row with which its encoded rows have this size."""


@dataclass(frozen=True, slots=True)
class Piece:
    """The encoded rows of all ids with `start` <= id < `end`."""

    start: Id
    end: Id
    rows: list[bytes]


def ends_range(record_id: Id) -> bool:
    """Whether a new range begins after this id: one in 2,048 does so, those whose last 11 bits are zero."""
    return record_id.endswith(("000", "800"))


def following(record_id: Id) -> Id:
    """The id after this one; the last id follows itself."""
    if record_id >= LAST:
        return LAST
    digits = f"{int(record_id.replace('-', ''), 16) + 1:032x}"
    return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"


def pieces(
    rows: Iterable[tuple[Id, bytes]], start: Id = NIL, end: Id = LAST, target_bytes: int = TARGET_BYTES
) -> Iterator[Piece]:
    """The rows (id and encoded row, ascending by id, all within `start` <= id < `end`) in pieces, none without rows.

    Pieces join without a gap from `start` on; only one at a time is held.
    """
    held: list[bytes] = []
    size = 0
    for record_id, row in rows:
        held.append(row)
        size += len(row)
        if size >= target_bytes or ends_range(record_id):
            after = following(record_id)
            yield Piece(start, after, held)
            start, held, size = after, [], 0
    if held:
        yield Piece(start, end, held)
