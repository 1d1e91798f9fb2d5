"""What open deals will bring: by the month they are expected to close in, weighted by how likely they are. Pure.

Law: amounts are whole minor units and never leave their currency; amounts of two currencies are never added. A weighted
sum is reckoned exactly and rounded once, at the end, half up. So commit ≤ best case ≤ everything, and weighted too.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shared_models.kernel.ids import Id
from shared_models.kernel.instant import is_day

COMMIT, BEST_CASE = 75, 50
"""From this probability on, in percent, an open deal counts as committed, or towards the best case."""
OVERDUE, LATER, UNDATED = "overdue", "later", "undated"

Place = tuple[str, str]
"""A currency and a month (`2026-11`, or one of the words above)."""


@dataclass(frozen=True, slots=True)
class Share:
    """Deals of one currency, month and probability: one of them, or many taken together. `won` ones are certain."""

    currency: str
    month: str
    probability: int
    amount: int
    count: int = 1
    won: bool = False
    owner: Id | None = None


@dataclass(frozen=True, slots=True)
class Outlook:
    """What one currency and month hold, in minor units; all but `won` are of open deals."""

    count: int = 0
    total: int = 0
    hundredths: int = 0
    commit_open: int = 0
    best_open: int = 0
    won: int = 0
    won_count: int = 0

    @property
    def weighted(self) -> int:
        """The open amounts times how likely each is."""
        return (self.hundredths + 50) // 100

    @property
    def commit(self) -> int:
        """What is won, and what is nearly so."""
        return self.won + self.commit_open

    @property
    def best(self) -> int:
        """What is won, and what may well be."""
        return self.won + self.best_open

    def __add__(self, other: "Outlook") -> "Outlook":
        return Outlook(*(getattr(self, name) + getattr(other, name) for name in Outlook.__slots__))


def of_share(share: Share) -> Outlook:
    """What a share adds."""
    if share.won:
        return Outlook(won=share.amount, won_count=share.count)
    likely = min(100, max(0, share.probability))
    return Outlook(
        share.count,
        share.amount,
        share.amount * likely,
        share.amount if likely >= COMMIT else 0,
        share.amount if likely >= BEST_CASE else 0,
    )


def forecast(shares: Iterable[Share]) -> Mapping[Place, Outlook]:
    """The outlook by currency and month."""
    found: dict[Place, Outlook] = {}
    for each in shares:
        place = each.currency, each.month
        found[place] = found.get(place, Outlook()) + of_share(each)
    return found


def by_owner(shares: Iterable[Share]) -> Mapping[tuple[str, Id | None], Outlook]:
    """The outlook by currency and owner."""
    found: dict[tuple[str, Id | None], Outlook] = {}
    for each in shares:
        place = each.currency, each.owner
        found[place] = found.get(place, Outlook()) + of_share(each)
    return found


def by_currency(found: Mapping[Place, Outlook]) -> Mapping[str, Outlook]:
    """The outlook of each currency over all months, the currency of most deals first."""
    whole: dict[str, Outlook] = {}
    for (currency, _), outlook in found.items():
        whole[currency] = whole.get(currency, Outlook()) + outlook
    return dict(sorted(whole.items(), key=lambda each: (-each[1].count - each[1].won_count, each[0])))


def months(first: str, count: int) -> list[str]:
    """So many months from the first on: `2026-11`, `2026-12`, `2027-01` …"""
    year, month = int(first[:4]), int(first[5:7])
    return [f"{year + (month - 1 + n) // 12:04d}-{(month - 1 + n) % 12 + 1:02d}" for n in range(count)]


def month_of(expected_close: str | None, shown: list[str]) -> str:
    """Under which month an open deal is shown: its own, or what it is outside of those that are."""
    if not expected_close or not is_day(expected_close):
        return UNDATED
    month = expected_close[:7]
    return OVERDUE if month < shown[0] else LATER if month > shown[-1] else month
