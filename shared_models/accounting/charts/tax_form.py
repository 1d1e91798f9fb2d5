"""The boxes of a tax return: which tags each adds, how the form rounds, and what is to be paid in the end."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum


class BoxRounding(StrEnum):
    """How an amount is written into a box."""

    CENTS = "cents"  # as booked, to the minor unit
    WHOLE_DOWN = "whole_down"  # whole currency units, the rest is left out (a negative amount towards zero)
    WHOLE_NEAREST = "whole_nearest"  # to the nearest whole currency unit, half away from zero


@dataclass(frozen=True)
class Box:
    """One box of a form: the sum of tags, a share of another box, or a sum of boxes.

    `sign` says which side of the tagged lines counts as positive: 1 the debit side (bases and input tax of purchases),
    -1 the credit side (sales and tax owed). `other_side` are tags counted the other way round: a base may hold sales
    and the purchases whose tax the buyer owes.
    """

    key: str
    names: Mapping[str, str]
    sign: int = 1
    rounding: BoxRounding = BoxRounding.CENTS
    tags: tuple[str, ...] = ()
    other_side: tuple[str, ...] = ()
    share_of: str | None = None  # the box whose amount is the base
    percent: int = 0  # of it, scale 4
    adds: tuple[str, ...] = ()
    takes_off: tuple[str, ...] = ()
    floor: bool = False  # only what is above zero

    def named(self) -> Iterator[str]:
        """The other boxes it is reckoned from; they stand before it."""
        yield from (*self.adds, *self.takes_off)
        if self.share_of is not None:
            yield self.share_of


@dataclass(frozen=True)
class TaxForm:
    """A return. `payable` is the box of what is to be paid (negative: comes back); `books` are the tags of all tax
    booked in the period, with the sign of what is owed: what the form rounds away is the difference.
    """

    key: str
    names: Mapping[str, str]
    boxes: tuple[Box, ...]
    payable: str
    owed_tags: frozenset[str]
