"""Who is reminded of what: which items rise to which level, and what stands in the letter.

Law: a letter goes to a party only when one of its items rises. It lists all that is overdue and all that the party has
paid and nobody allocated; where these leave less than the least worth a letter, none is written. What is on hold is
neither listed nor counted. Nothing rises twice on one day, and nothing beyond the last level. What an earlier letter
has charged is listed and counted, but neither rises nor bears interest.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from shared_models.accounting.open_items.ageing import days_overdue
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.accounting.reckoning.rounding import HALF_UP, HUNDRED_PERCENT, divide
from shared_models.kernel.ids import Id

DAYS_OF_A_YEAR = 365
FOR_EVER = "9999-12-31"


@dataclass(frozen=True, slots=True)
class DunningLevel:
    """How the next step is taken: so many days after the due day, and from the second on after the letter before.

    `fee` is in minor units, `interest` a percent a year with four decimals.
    """

    days: int
    fee: int = 0
    interest: int = 0


@dataclass(frozen=True, slots=True)
class Dunned:
    """An open item, the level of its last letter and that one's day; nothing is sent of it up to `held_until`.

    `is_charge` says that an earlier letter has charged it, as a fee.
    """

    item: OpenItem
    level: int = 0
    last_day: str | None = None
    held_until: str | None = None
    is_charge: bool = False


@dataclass(frozen=True, slots=True)
class DunningLine:
    """An item in a letter: its level by now (0 for none yet), how long it is overdue, and the interest on it."""

    item_id: Id
    level: int
    days: int
    amount: int
    interest: int


@dataclass(frozen=True, slots=True)
class DunningLetter:
    """What is sent to a party; amounts in minor units of one currency."""

    party: Id
    currency: str
    level: int
    lines: tuple[DunningLine, ...]
    fee: int
    interest: int
    total: int


def next_level(dunned: Dunned, levels: Sequence[DunningLevel], day: str) -> int:
    """The level that an item has on a day: one more than before where it is time, else the same."""
    if dunned.is_charge or dunned.level >= len(levels):
        return dunned.level
    waited = days_overdue(dunned.item, day)
    if dunned.level and dunned.last_day:
        waited = min(waited, (date.fromisoformat(day) - date.fromisoformat(dunned.last_day)).days)
    return dunned.level + (waited >= max(levels[dunned.level].days, 1))


def letters(
    items: Iterable[Dunned],
    levels: Sequence[DunningLevel],
    day: str,
    held: Mapping[Id, str] | None = None,
    least: int = 1,
    mode: str = HALF_UP,
) -> tuple[DunningLetter, ...]:
    """The letters of a day; `held` has until which day a party gets none, `least` the smallest sum worth a letter."""
    by_party: dict[tuple[Id, str], list[Dunned]] = defaultdict(list)
    for each in items:
        party = each.item.party
        if party is None or day <= (each.held_until or "") or day <= (held or {}).get(party, ""):
            continue
        if each.item.amount < 0 or days_overdue(each.item, day) > 0:
            by_party[party, each.item.currency].append(each)
    found = (_letter(*key, own, levels, day, least, mode) for key, own in by_party.items())
    return tuple(each for each in found if each is not None)


def _letter(
    party: Id, currency: str, own: Sequence[Dunned], levels: Sequence[DunningLevel], day: str, least: int, mode: str
) -> DunningLetter | None:
    now = [next_level(each, levels, day) if each.item.amount > 0 else 0 for each in own]
    rises = [level for each, level in zip(own, now, strict=True) if level > each.level]
    due = sum(each.item.amount for each in own)
    if not rises or due < least:
        return None
    rules = levels[max(rises) - 1]
    lines = tuple(
        DunningLine(each.item.id, level, days, each.item.amount, _interest(each, days, rules, mode))
        for each, level, days in zip(own, now, (days_overdue(each.item, day) for each in own), strict=True)
    )
    interest = sum(each.interest for each in lines)
    return DunningLetter(party, currency, max(rises), lines, rules.fee, interest, due + rules.fee + interest)


def _interest(dunned: Dunned, days: int, rules: DunningLevel, mode: str) -> int:
    """Simple interest from the due day; what a party has paid already bears none, nor what was charged for lateness."""
    amount = 0 if dunned.is_charge else max(dunned.item.amount, 0)
    return divide(amount * rules.interest * days, HUNDRED_PERCENT * DAYS_OF_A_YEAR, mode)
