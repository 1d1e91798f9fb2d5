"""Money is exact: a whole number of the currency's minor unit (ISO 4217), never a float.

Quantities and rates are whole numbers with a declared scale. Text forms use a point and no grouping: `-1234.50`.
"""

import re
from typing import NamedTuple

from shared_models.kernel.faults import worded

EXPONENTS = {
    **dict.fromkeys("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF".split(), 0),
    **dict.fromkeys("BHD IQD JOD KWD LYD OMR TND".split(), 3),
    **dict.fromkeys("CLF UYW".split(), 4),
}
"""The currencies whose minor unit does not have two decimals."""

_CURRENCY = re.compile(r"[A-Z]{3}")
_NUMBER = re.compile(r"([+-]?)([0-9]{1,19})(?:\.([0-9]{1,18}))?")
LARGEST = 2**63 - 1


class Money(NamedTuple):
    """An amount in minor units of one currency: `Money(123450, "EUR")` is 1,234.50 euro."""

    amount: int
    currency: str

    def __str__(self) -> str:
        return f"{to_text(self.amount, exponent(self.currency))} {self.currency}"


def is_currency(value: object) -> bool:
    """Whether `value` has the form of an ISO 4217 code."""
    return isinstance(value, str) and _CURRENCY.fullmatch(value) is not None


def exponent(currency: str) -> int:
    """How many decimals the currency's minor unit has (ISO 4217): 2 for EUR, 0 for JPY, 3 for KWD."""
    return EXPONENTS.get(currency, 2)


def to_text(amount: int, scale: int) -> str:
    """The exact decimal text of a scaled whole number: `to_text(-123450, 2)` is `-1234.50`."""
    digits = f"{abs(amount):0{scale + 1}d}"
    whole, part = (digits[:-scale], digits[-scale:]) if scale else (digits, "")
    return f"{'-' if amount < 0 else ''}{whole}{'.' + part if part else ''}"


def from_text(text: str, scale: int) -> int:
    """The scaled whole number that decimal text means; raises ValueError when it is not exact in that scale."""
    match = _NUMBER.fullmatch(text.strip())
    if match is None:
        raise ValueError(worded("'{value}' is not a number such as 1234.50", value=text))
    sign, whole, part = match[1], match[2], (match[3] or "").rstrip("0")
    if len(part) > scale:
        raise ValueError(worded("'{value}' has more than {limit} decimals", value=text, limit=scale))
    amount = int(whole + part.ljust(scale, "0"))
    if amount > LARGEST:
        raise ValueError(worded("'{value}' is too large", value=text))
    return -amount if sign == "-" else amount
