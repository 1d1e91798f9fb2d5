"""What a commodity was worth on a day, by the quotes of the ledger: the last one of that day or before.

A quote the other way round counts as well (1 EUR = 1.10 USD prices a dollar in euro); chains of quotes do not.
"""

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable
from fractions import Fraction
from functools import cache

from shared_models.kernel.money import is_currency
from sync.ledger_files.ledger import Quote, Transaction


@cache
def _iso() -> frozenset[str]:
    from babel.numbers import list_currencies

    return frozenset(list_currencies())


def is_money(commodity: str) -> bool:
    """Whether a commodity is a currency of ISO 4217; `GLD` has the form of one, and is none."""
    return is_currency(commodity) and commodity in _iso()


def base_of(quotes: Iterable[Quote], transactions: Iterable[Transaction]) -> str:
    """The currency of a ledger that names none: most quotes are in it, or else most postings."""
    quoted = Counter(each.price.commodity for each in quotes)
    posted = Counter(each.amount.commodity for one in transactions for each in one.postings if not each.virtual)
    common = (each for counts in (quoted, posted) for each, _ in counts.most_common() if is_money(each))
    return next(common, "")


class Rates:
    """Rates into one currency."""

    def __init__(self, quotes: Iterable[Quote], base: str) -> None:
        series: defaultdict[str, dict[str, Fraction]] = defaultdict(dict)
        for quote in sorted(quotes, key=lambda each: each.day):
            number = Fraction(quote.price.number)
            if quote.price.commodity == base:
                series[quote.commodity][quote.day] = number
            elif quote.commodity == base and number:
                series[quote.price.commodity].setdefault(quote.day, 1 / number)
        self._days = {commodity: sorted(each) for commodity, each in series.items()}
        self._rates = series
        self._base = base

    def on(self, day: str, commodity: str) -> Fraction | None:
        """The worth of one unit in the currency; None where no quote is as old."""
        if commodity == self._base:
            return Fraction(1)
        days = self._days.get(commodity, ())
        place = bisect_right(days, day)
        return self._rates[commodity][days[place - 1]] if place else None
