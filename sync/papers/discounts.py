"""The discount on a line as an e-invoice wants it: from which amount, and how much is taken off."""

from typing import NamedTuple

from shared_models.kernel.money import exponent
from sync.papers.figures import PRICE_SCALE, QUANTITY_SCALE
from sync.papers.paper import Line


class Discount(NamedTuple):
    """`base` − `amount` is the net of the line, in minor units."""

    base: int
    amount: int


def before_discount(line: Line, currency: str) -> int:
    """Quantity × unit price in minor units, rounded half away from zero."""
    exact = line.quantity * line.unit_price
    unit = int(10 ** (QUANTITY_SCALE + PRICE_SCALE - exponent(currency)))
    whole = (2 * abs(exact) + unit) // (2 * unit)
    return -whole if exact < 0 else whole


def on_line(line: Line, currency: str) -> Discount | None:
    """What the line's discount takes off; None where it has none."""
    if not line.discount:
        return None
    base = before_discount(line, currency)
    return Discount(base, base - line.net)
