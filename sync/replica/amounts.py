"""Conditions on amounts: what they are compared with is said in whole units, and holds in each record's own currency.

A filter's value is in hundredths, whatever the currency: 100000 is a thousand euro, a thousand yen, a thousand dinar.
"""

from collections.abc import Callable, Mapping

from shared_models.kernel.money import EXPONENTS, LARGEST
from sync.replica.query import Operator

_HUNDREDTHS = 2
_DECIMALS = sorted(set(EXPONENTS.values()))


def _floor(value: int, by: int) -> int | None:
    return value // by


def _ceiling(value: int, by: int) -> int | None:
    return -(-value // by)


def _exact(value: int, by: int) -> int | None:
    """None, which equals nothing, where the currency has no such amount."""
    return None if value % by else value // by


_WAYS: Mapping[Operator, tuple[str, Callable[[int, int], int | None]]] = {
    Operator.AT_LEAST: (">=", _ceiling),
    Operator.AT_MOST: ("<=", _floor),
    Operator.BELOW: ("<", _ceiling),
    Operator.IS: ("=", _exact),
}
COMPARED = frozenset(_WAYS)
"""The operators whose value is an amount."""


def compared(column: str, currency: str, operator: Operator, value: int) -> tuple[str, list[int | None]]:
    """SQL that compares an amount's column with hundredths of whole units, and its parameters."""
    sign, rounded = _WAYS[operator]
    cases = "".join(f"WHEN {currency} IN ({_codes(each)}) THEN ? " for each in _DECIMALS)
    parameters = [_minor(value, each, rounded) for each in (*_DECIMALS, _HUNDREDTHS)]
    return f"{column} {sign} CASE {cases}ELSE ? END", parameters


def _minor(value: int, decimals: int, rounded: Callable[[int, int], int | None]) -> int | None:
    """Hundredths in minor units of so many decimals."""
    more = decimals - _HUNDREDTHS
    found = value * 10**more if more >= 0 else rounded(value, 10**-more)
    return None if found is None else max(-LARGEST, min(found, LARGEST))


def _codes(decimals: int) -> str:
    return ", ".join(f"'{code}'" for code, each in EXPONENTS.items() if each == decimals)
