"""Rounding: exact fractions become whole numbers, and a whole is split into parts that sum to it again.

Law: whole numbers in, whole numbers out; rounded once, at the end. Negative numbers mirror positive ones, so that a
credit note takes back exactly what its invoice charged. Scales are the ledger's: amounts in minor units of their
currency, percent with four decimals (19 % is 190,000), rates with ten, quantities and unit prices with six.
"""

from collections.abc import Sequence

HALF_UP = "half_up"
"""A half goes away from zero: 2.5 → 3, -2.5 → -3."""
HALF_EVEN = "half_even"
"""A half goes to the even neighbour: 2.5 → 2, 3.5 → 4."""
MODES = (HALF_UP, HALF_EVEN)

PERCENT_SCALE = 4
HUNDRED_PERCENT: int = 100 * 10**PERCENT_SCALE
QUANTITY_SCALE = 6
PRICE_SCALE = 6
RATE_SCALE = 10


def divide(numerator: int, denominator: int, mode: str = HALF_UP) -> int:
    """The whole number nearest to a fraction. Raises ZeroDivisionError, and ValueError for an unknown mode."""
    if mode not in MODES:
        raise ValueError(f"{mode!r} is no way to round; these are: {', '.join(MODES)}")
    if denominator < 0:
        numerator, denominator = -numerator, -denominator
    whole, rest = divmod(abs(numerator), denominator)
    if 2 * rest > denominator or (2 * rest == denominator and (mode == HALF_UP or whole % 2)):
        whole += 1
    return -whole if numerator < 0 else whole


def scaled(value: int, from_scale: int, to_scale: int, mode: str = HALF_UP) -> int:
    """A number of `from_scale` decimals as one of `to_scale`: `scaled(12345, 3, 2)` is 1235."""
    if to_scale >= from_scale:
        return int(value * 10 ** (to_scale - from_scale))
    return divide(value, 10 ** (from_scale - to_scale), mode)


def percentage(amount: int, percent: int, mode: str = HALF_UP) -> int:
    """So many percent of an amount: `percentage(10_000, 190_000)` is 1,900."""
    return divide(amount * percent, HUNDRED_PERCENT, mode)


def convert(amount: int, from_exponent: int, rate: int, to_exponent: int, mode: str = HALF_UP) -> int:
    """An amount of one currency in another, both in minor units.

    `rate` says how many main units of the other currency one main unit is worth; the exponents are those of the two
    minor units (`kernel.money.exponent`).
    """
    return divide(amount * rate * 10**to_exponent, 10 ** (RATE_SCALE + from_exponent), mode)


def apportion(total: int, numerators: Sequence[int], denominator: int) -> list[int]:
    """Whole parts that sum to `total`, each next to its exact share `numerator / denominator`.

    The largest remainders get the units that are left, the earlier of equal ones first. Meant for shares whose exact
    sum is `total` before that was rounded. Raises ValueError where there is something to split and nobody to take it.
    """
    if denominator <= 0:
        raise ValueError("shares need a positive denominator")
    if not numerators:
        if total:
            raise ValueError("nobody takes part")
        return []
    exact = sum(numerators)
    if len(numerators) == 1:
        return [total]
    if exact == total and (denominator == 1 or not any(numerators)):
        return list(numerators)
    sign = -1 if exact < 0 else 1
    shares = [divmod(sign * each, denominator) for each in numerators]
    everybody, more = divmod(sign * total - sum(whole for whole, _ in shares), len(shares))
    first = sorted(range(len(shares)), key=lambda position: -shares[position][1])[:more]
    parts = [whole + everybody for whole, _ in shares]
    for position in first:
        parts[position] += 1
    return [sign * each for each in parts]


def allot(total: int, weights: Sequence[int]) -> list[int]:
    """`total` split in proportion to the weights, by largest remainder: the parts sum to it exactly.

    A weight of nothing gets nothing; a negative weight gets a part of the other sign. Weights that cancel each other
    out count by their size, and where all are nothing everybody gets the same.
    """
    whole = sum(weights)
    if whole == 0:
        weights = [abs(each) for each in weights] if any(weights) else [1] * len(weights)
        whole = sum(weights)
    sign = -1 if whole < 0 else 1
    return apportion(total, [sign * total * each for each in weights], max(abs(whole), 1))
