"""A payment that is less than the item: by how much, and what the rest most probably is."""

from enum import StrEnum

from shared_models.accounting.open_items.bank_line import BankLine
from shared_models.accounting.open_items.open_item import OpenItem
from shared_models.kernel.money import exponent

CHARGE_AT_MOST = 20
"""A bank charge is at most the twentieth part of what is open."""


class Rest(StrEnum):
    """What becomes of the rest; the values of what is given up are the kinds of its matches."""

    OPEN = "open"
    DISCOUNT = "discount"
    CHARGE = "charge"
    ROUNDING = "rounding"
    WRITTEN_OFF = "written_off"


def short_by(line: BankLine, item: OpenItem) -> int:
    """How much of the item the line leaves open (positive, minor units); 0 where it is enough or of another sign."""
    if line.currency != item.currency or (line.amount > 0) != (item.amount > 0):
        return 0
    return max(0, abs(item.amount) - abs(line.amount))


def likely_rest(line: BankLine, item: OpenItem) -> Rest:
    """What the rest most probably is: just the discount in time, some tenths of a unit, a small part, or unpaid."""
    rest = short_by(line, item)
    if item.discount and rest == item.discount and line.day <= (item.discount_until or ""):
        return Rest.DISCOUNT
    if rest * 10 <= 10 ** exponent(item.currency):
        return Rest.ROUNDING
    return Rest.CHARGE if line.amount > 0 and rest * CHARGE_AT_MOST <= abs(item.amount) else Rest.OPEN
