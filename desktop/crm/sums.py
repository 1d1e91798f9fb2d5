"""Sums of amounts per currency: exact, and short enough for the head of a column. Pure; no float comes near them."""

from collections import Counter

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.derive.words import marked
from desktop.widgets.editors.number_text import INT64_MAX, format_number
from shared_models.kernel.money import exponent

_SPACE = "\u00a0"
_STEPS = (
    (1_000, marked("Sums", "{number} k")),
    (1_000_000, marked("Sums", "{number} M")),
    (1_000_000_000, marked("Sums", "{number} bn")),
)


class Sums:
    """Minor units by currency, the currency of most amounts first. Amounts without a currency do not count."""

    def __init__(self) -> None:
        self._totals: Counter[str] = Counter()
        self._counts: Counter[str] = Counter()

    def add(self, currency: str | None, amount: int | None, times: int = 1) -> None:
        """Add an amount; with -1 `times`, take one away that was added."""
        if currency and amount is not None:
            self._totals[currency] += times * amount
            self._counts[currency] += times

    def add_total(self, currency: str | None, count: int, total: int) -> None:
        """Add so many amounts that were added up elsewhere."""
        if currency and count:
            self._totals[currency] += total
            self._counts[currency] += count

    def add_all(self, other: "Sums") -> None:
        """Add everything that another sum holds."""
        self._totals.update(other._totals)
        self._counts.update(other._counts)

    def items(self) -> list[tuple[str, int]]:
        """Currency and minor units."""
        known = sorted((-count, currency) for currency, count in self._counts.items() if count)
        return [(currency, self._totals[currency]) for _, currency in known]

    def brief(self, locale: QLocale, named: int = 1) -> str:
        """The first sums in short form, and how many more there are: `EUR 1.2 M +2`."""
        known = self.items()
        parts = [f"{each}{_SPACE}{short(_units(each, amount), locale)}" for each, amount in known[:named]]
        more = len(known) - named
        text = " · ".join(parts)
        return f"{text} {_tr('+{count}').format(count=locale.toString(more))}" if more > 0 else text

    def full(self, locale: QLocale) -> str:
        """Every sum to the minor unit; one beyond what a number may be, in short form."""
        return " · ".join(f"{each}{_SPACE}{_whole(each, amount, locale)}" for each, amount in self.items())


def short(units: int, locale: QLocale) -> str:
    """A whole number in two or three leading figures: `940`, `1.2 k`, `48 k`, `1.3 M`."""
    if units < 1_000:
        return locale.toString(units)
    for step, words in _STEPS:
        tenths, whole = _rounded(units * 10, step), _rounded(units, step)
        if whole < 1_000 or step == _STEPS[-1][0]:
            precise = tenths < 100 and tenths % 10
            number = format_number(tenths, 1, locale) if precise else locale.toString(whole)
            return _tr(words).format(number=number).replace(" ", _SPACE)
    raise AssertionError("the last step takes every number")


def _whole(currency: str, amount: int, locale: QLocale) -> str:
    scale = exponent(currency)
    return format_number(amount, scale, locale) if amount <= INT64_MAX else short(_units(currency, amount), locale)


def _units(currency: str, amount: int) -> int:
    return _rounded(amount, 10 ** exponent(currency))


def _rounded(number: int, by: int) -> int:
    return (number + by // 2) // by


def _tr(text: str) -> str:
    return QCoreApplication.translate("Sums", text)
