"""The place of a record in a list that people arrange: a fraction written as letters, compared letter by letter.

Between any two keys there is room for another, so moving a record changes that record alone: two people who move
different records offline both have their way, and who move the same one merge like any other field. Letters only, so
that a key is its own sort key (see `sort_key.py`) in both stores. Equal keys are possible, made apart for the same
gap; the record's id then decides, the same everywhere.
"""

import re
from collections.abc import Mapping
from hashlib import sha256

from shared_models.kernel.ids import Id
from shared_models.kernel.record_field import Value

_LETTERS = "abcdefghijklmnopqrstuvwxyz"
_KEY = re.compile(r"[a-z]*[b-z]", re.ASCII)
_TAIL = 4
"""Letters after the fraction that differ from move to move, so that two moves into one gap seldom tie."""


def is_order_key(value: object) -> bool:
    """Whether `value` is a key: letters that do not end in `a`, which would leave no room before it."""
    return isinstance(value, str) and _KEY.fullmatch(value) is not None


def of_position(position: int) -> str:
    """The key of a record that has only a number (0 to 10,000): in the order of the numbers, with room between."""
    digits = ""
    for _ in range(3):
        position, digit = divmod(position, 26)
        digits = _LETTERS[digit] + digits
    return f"n{digits}n"


def between(low: str | None, high: str | None, seed: Id) -> str:
    """A key after `low` and before `high`; None means no neighbour on that side. `seed` (an id) spreads equal moves.

    Raises ValueError unless `low` comes before `high`.
    """
    low, high = low or "", high or ""
    if high and low >= high:
        raise ValueError(f"there is no place between {low!r} and {high!r}")
    made = ""
    bounded = bool(high)
    for at in range(max(len(low), len(high)) + 1):
        under = _LETTERS.index(low[at]) if at < len(low) else 0
        over = _LETTERS.index(high[at]) if bounded and at < len(high) else 26
        if over - under > 1:
            return made + _LETTERS[(under + over) // 2] + _tail(seed)
        made += _LETTERS[under]
        bounded = bounded and over == under
    return made + "n" + _tail(seed)


def place(row: Mapping[str, Value]) -> tuple[str, Id]:
    """What rows of an arranged list are sorted by: their key, or that of their number, and their id between equals."""
    return row.get("order_key") or of_position(row.get("position") or 0), row["id"]


def _tail(seed: Id) -> str:
    number = int(sha256(seed.encode()).hexdigest()[:12], 16)
    letters = ""
    for _ in range(_TAIL - 1):
        number, digit = divmod(number, 26)
        letters += _LETTERS[digit]
    return letters + _LETTERS[1 + number % 25]
