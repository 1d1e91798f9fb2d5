"""Amounts, quantities, percents and days as a person of that language writes them.

Law: whole numbers become text through exact decimals, never through floats.
"""

from collections.abc import Mapping
from copy import copy
from datetime import date
from decimal import Decimal
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.numbers import NumberPattern, get_currency_symbol

from shared_models.kernel.money import exponent

QUANTITY_SCALE = 6
PRICE_SCALE = 6
PERCENT_SCALE = 4
_BLANKS = str.maketrans({"\u202f": "\xa0", "\u2009": "\xa0", "\u200e": "", "\u200f": "", "\u061c": ""})
_DRAWN = _BLANKS | {ord("-"): "\N{MINUS SIGN}"}
"""Marks that few fonts draw: narrow blanks become plain ones, and the page itself says what reads which way."""


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    tag = language.replace("-", "_")
    for each in (tag, tag.split("_")[0], "en"):
        try:
            return Locale.parse(each)
        except (UnknownLocaleError, ValueError, TypeError):
            continue
    raise AssertionError("English is always known")


@lru_cache(maxsize=256)
def _pattern(locale: Locale, kind: str, least: int, most: int) -> NumberPattern:
    """The locale's pattern of a kind, with so many decimals."""
    patterns = {"decimal": locale.decimal_formats[None], "percent": locale.percent_formats[None],
                "money": locale.currency_formats["standard"]}  # fmt: skip
    pattern: NumberPattern = copy(patterns[kind])
    pattern.frac_prec = (least, most)
    return pattern


class Figures:
    """The figures of one paper: one language, one currency."""

    def __init__(self, language: str, currency: str) -> None:
        self._locale = _locale(language)
        self.currency = currency
        self._decimals = exponent(currency)

    @property
    def territories(self) -> Mapping[str, str]:
        """The countries' names in the language, by their two letters."""
        names: Mapping[str, str] = self._locale.territories
        return names

    def amount(self, value: int) -> str:
        """`1.234,50`: an amount without its currency, for columns."""
        return self._decimal(value, self._decimals, self._decimals)

    def money(self, value: int, currency: str = "") -> str:
        """`1.234,50 €`: an amount with the currency of the paper, or with another one."""
        named = currency or self.currency
        digits = exponent(named)
        pattern = _pattern(self._locale, "money", digits, digits)
        exact = Decimal(value).scaleb(-digits)
        text: str = pattern.apply(exact, self._locale, currency=named, currency_digits=False)
        symbol = get_currency_symbol(named, self._locale)
        return (text if symbol in text else f"{text} {named}").translate(_DRAWN).strip()

    def quantity(self, value: int) -> str:
        """A quantity with as many decimals as it has."""
        return self._decimal(value, QUANTITY_SCALE, 0)

    def price(self, value: int) -> str:
        """A unit price: at least the decimals of the currency, more where it has more."""
        return self._decimal(value, PRICE_SCALE, self._decimals)

    def percent(self, value: int) -> str:
        """`19 %`, or however the language writes it."""
        pattern = _pattern(self._locale, "percent", 0, PERCENT_SCALE)
        text: str = pattern.apply(Decimal(value).scaleb(-PERCENT_SCALE - 2), self._locale)
        return text.translate(_BLANKS)

    def day(self, value: str, form: str = "medium") -> str:
        """A day in the medium or long form of the language."""
        text: str = format_date(date.fromisoformat(value), form, locale=self._locale)
        return text.translate(_BLANKS)

    def _decimal(self, value: int, scale: int, least: int) -> str:
        pattern = _pattern(self._locale, "decimal", least, max(scale, least))
        text: str = pattern.apply(Decimal(value).scaleb(-scale), self._locale)
        return text.translate(_DRAWN)
