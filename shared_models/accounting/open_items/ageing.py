"""How old what is owed is: not due yet, 1 to 30 days over, 31 to 60, 61 to 90, and older.

Law: each row sums to what is open of its party in that currency; what has no due day is as old as itself. Payments
that no invoice has taken yet count where their own day puts them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.kernel.ids import Id

LIMITS = (30, 60, 90)


@dataclass(frozen=True, slots=True)
class Aged:
    """What is open of one party in one currency: not due first, then by age; in that currency and in base."""

    party: Id | None
    currency: str
    amounts: tuple[int, ...]
    in_base: tuple[int, ...]


def days_overdue(item: OpenItem, day: str) -> int:
    """How many days an item is over its due day; not positive while it is not."""
    return (date.fromisoformat(day) - date.fromisoformat(item.due or item.day)).days


def age_of(days: int, limits: Sequence[int] = LIMITS) -> int:
    """Which column so many days are in: 0 while not due, 1 up to the first limit, and so on."""
    return 0 if days <= 0 else 1 + sum(days > limit for limit in limits)


def ageing(items: Iterable[OpenItem], day: str, limits: Sequence[int] = LIMITS) -> tuple[Aged, ...]:
    """The ages of all open items on a day, a row for each party and currency in the order they come."""
    found: dict[tuple[Id | None, str], tuple[list[int], list[int]]] = {}
    for each in items:
        nothing = [0] * (len(limits) + 2)
        amounts, in_base = found.setdefault((each.party, each.currency), (nothing, nothing.copy()))
        column = age_of(days_overdue(each, day), limits)
        amounts[column] += each.amount
        in_base[column] += each.open
    return tuple(Aged(*key, tuple(amounts), tuple(in_base)) for key, (amounts, in_base) in found.items())
