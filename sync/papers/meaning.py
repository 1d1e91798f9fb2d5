"""What the texts of an e-invoice mean: figures, days and codes, the same for both syntaxes."""

from datetime import date

from shared_models.kernel.faults import InvalidValue, worded
from shared_models.kernel.money import exponent, is_currency
from sync.papers.amounts import rounded, scaled
from sync.papers.codes import KINDS
from sync.papers.figures import PERCENT_SCALE
from sync.papers.paper import PaperKind, TaxCategory
from sync.papers.xml_tree import Node


class Meaning:
    """The figures of one document; raises InvalidValue for what is none."""

    def __init__(self, currency: str) -> None:
        if not is_currency(currency):
            raise InvalidValue(worded("'{value}' is no currency", value=currency), field="currency")
        self.currency = currency
        self._decimals = exponent(currency)

    def amount(self, node: Node, path: str) -> int:
        """The amount at the path in minor units; 0 where there is none."""
        return self.money(node.get(path), path)

    def money(self, text: str, where: str) -> int:
        """An amount in minor units."""
        return scaled(text.strip(), self._decimals, where)

    def percent(self, node: Node, path: str) -> int:
        """The percent at the path; 0 where there is none."""
        return rounded(node.get(path), PERCENT_SCALE, path)

    def day(self, text: str, where: str) -> str:
        """A day, or nothing; a time zone behind it is left out."""
        if not text:
            return ""
        try:
            return date.fromisoformat(text[:10]).isoformat()
        except ValueError as fault:
            raise InvalidValue(worded("{where}: '{value}' is no day", where=where, value=text), field=where) from fault


def kind_of(code: str) -> PaperKind:
    """What kind of document a code of UNTDID 1001 is."""
    if code not in KINDS:
        raise InvalidValue(worded("'{value}' is no type of invoice that is known here", value=code), field="kind")
    return KINDS[code]


def category_of(code: str) -> TaxCategory:
    """The category of tax of a code of UNCL 5305."""
    try:
        return TaxCategory(code)
    except ValueError as fault:
        raise InvalidValue(worded("'{value}' is no category of tax", value=code), field="taxes") from fault


def unit_price(text: str, per: str, scale: int) -> int:
    """The price of one unit, also where it is told for several."""
    price, one = rounded(text, scale, "price"), int(10**scale)
    several = rounded(per, scale, "price") if per else one
    if several <= 0:
        return price
    whole = (2 * abs(price) * one + several) // (2 * several)
    return -whole if price < 0 else whole
