"""Scaled whole numbers as the decimal texts of an e-invoice, and back."""

from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.money import exponent, from_text, to_text
from sync.papers.figures import PERCENT_SCALE, PRICE_SCALE, QUANTITY_SCALE


def amount_text(value: int, currency: str) -> str:
    """`1234.50`: minor units in main units of the currency."""
    return to_text(value, exponent(currency))


def quantity_text(value: int) -> str:
    """A quantity without zeros at its end."""
    return _short(value, QUANTITY_SCALE)


def price_text(value: int) -> str:
    """A unit price with as many decimals as it has."""
    return _short(value, PRICE_SCALE)


def percent_text(value: int) -> str:
    """A percent with two decimals, or more where it has more."""
    text = _short(value, PERCENT_SCALE)
    whole, _, part = text.partition(".")
    return f"{whole}.{part.ljust(2, '0')}"


def _short(value: int, scale: int) -> str:
    text = to_text(value, scale)
    return text.rstrip("0").rstrip(".") if "." in text else text


def scaled(text: str, scale: int, where: str) -> int:
    """The whole number a decimal text means; nothing is 0. Raises InvalidValue where it is no such number."""
    if not text:
        return 0
    try:
        return from_text(text, scale)
    except ValueError as fault:
        raise InvalidValue(worded("{where}: {reason}", where=where, reason=fault), field=where) from fault


def rounded(text: str, scale: int, where: str) -> int:
    """Like `scaled`, but what has more decimals than the scale is rounded half away from zero."""
    whole, _, part = text.strip().partition(".")
    if len(part) <= scale or not part.isdigit():
        return scaled(text, scale, where)
    value = scaled(f"{whole}.{part[:scale]}" if scale else whole, scale, where)
    up = part[scale] >= "5"
    return value + (-1 if whole.startswith("-") else 1) * up
