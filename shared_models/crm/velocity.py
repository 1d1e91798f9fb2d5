"""How fast selling brings money: open deals × average value × win rate ÷ length of the sales cycle. Pure and exact.

The figures of a currency stand for themselves. What nobody knows yet, because nothing was won, is None and not zero.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from fractions import Fraction

DAY = 86_400_000_000


@dataclass(frozen=True, slots=True)
class Sales:
    """Deals of one currency: those open now, and those won or lost in a period. `cycle` is µs from made to won."""

    open_count: int = 0
    open_amount: int = 0
    won_count: int = 0
    won_amount: int = 0
    lost_count: int = 0
    cycle: int = 0

    def __add__(self, other: "Sales") -> "Sales":
        return Sales(*(getattr(self, each.name) + getattr(other, each.name) for each in fields(Sales)))

    @property
    def permille(self) -> int | None:
        """How many of a thousand closed deals were won, rounded half up."""
        closed = self.won_count + self.lost_count
        return (self.won_count * 2_000 + closed) // (2 * closed) if closed else None

    @property
    def average(self) -> int | None:
        """What a won deal was worth, in minor units, rounded down."""
        return self.won_amount // self.won_count if self.won_count else None

    @property
    def cycle_days(self) -> int | None:
        """How many days a won deal took, at least one."""
        return max(1, self.cycle // self.won_count // DAY) if self.won_count else None

    @property
    def per_day(self) -> int | None:
        """The velocity: minor units a day, rounded down."""
        if not self.won_count or not self.cycle:
            return None
        rate = Fraction(self.won_count, self.won_count + self.lost_count)
        average, days = Fraction(self.won_amount, self.won_count), Fraction(self.cycle, self.won_count * DAY)
        return int(self.open_count * average * rate / max(days, Fraction(1)))


def total(parts: Iterable[tuple[str, Sales]]) -> Mapping[str, Sales]:
    """The sales of each currency, the currency of most deals first."""
    whole: dict[str, Sales] = {}
    for currency, sales in parts:
        whole[currency] = whole.get(currency, Sales()) + sales
    return dict(sorted(whole.items(), key=lambda each: (-each[1].open_count - each[1].won_count, each[0])))
