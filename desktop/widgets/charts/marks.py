"""What a chart shows, as plain values. Texts are made by whoever has the locale; a chart only lays them out.

Values are whole numbers, so that money stays exact; only lengths in pixels are rounded.
"""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """One bar, part of a bar, or point. `words` say all of it in one line; `token` is its colour.

    `low` is where a range begins, for charts that show one.
    """

    id: str
    value: int
    words: str
    token: str = "accent"
    text: str = ""
    low: int = 0


@dataclass(frozen=True, slots=True)
class Group:
    """The marks of one place on the axis: a stacked bar, a row, a point. `note` stands beside a row's value."""

    label: str
    marks: Sequence[Mark]
    note: str = ""

    @property
    def total(self) -> int:
        """The length of the whole bar."""
        return sum(each.value for each in self.marks)


@dataclass(frozen=True, slots=True)
class Series:
    """The name and colour of one kind of mark, for the legend."""

    name: str
    token: str


def steps(largest: int, wanted: int = 4) -> list[int]:
    """The values of an axis from 0 on, evenly apart and round, the last of them not below the largest value."""
    if largest <= 0:
        return [0, 1]
    apart = 1
    for power in range(40):
        found = next((n * 10**power for n in (1, 2, 5) if n * 10**power * wanted >= largest), 0)
        if found:
            apart = found
            break
    count = -(-largest // apart)
    return [apart * n for n in range(count + 1)]
