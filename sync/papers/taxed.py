"""From the taxes of stored lines to the categories and percents that EN 16931 knows: one of each for every line.

Law: what a line bears of several taxes is told as one percent, their sum; what is withheld is no tax of the document
but is paid in the seller's stead, so it lowers what is to pay.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from shared_models.accounting.reckoning.rounding import HALF_UP, HUNDRED_PERCENT, divide
from shared_models.accounting.reckoning.tax_reckoning import Tax, rate_on
from shared_models.kernel.ids import Id
from sync.papers.paper import TaxCategory

Row = Mapping[str, Any]
_CODES = {
    TaxCategory.REVERSE_CHARGE: "VATEX-EU-AE",
    TaxCategory.INTRA_COMMUNITY: "VATEX-EU-IC",
    TaxCategory.EXPORT: "VATEX-EU-G",
    TaxCategory.NOT_SUBJECT: "VATEX-EU-O",
}
"""The reasons that go without saying, by their codes."""
_RATED = (TaxCategory.STANDARD, TaxCategory.ZERO)


@dataclass(frozen=True, slots=True)
class Borne:
    """What a line bears: the category and percent it is told by, and exactly what is within an inclusive price."""

    category: TaxCategory
    percent: int
    within: Fraction
    reason: str = ""
    reason_code: str = ""


def levied(tax: Row, day: str, told: Mapping[Id, int] | None = None) -> Tax:
    """A stored tax as it is levied on a day; `told` has the percents that a document holds already."""
    percent = (told or {}).get(tax["id"])
    return Tax(
        id=tax["id"],
        percent=rate_on(tax["rates"] or (), day) if percent is None else percent,
        name=tax["name"],
        category=tax["category"],
        on_taxes=bool(tax["on_tax"]),
        reverse_charge=tax["counter_account_id"] is not None,
    )


def borne(tax_ids: Iterable[Id], taxes: Mapping[Id, Tax], rows: Mapping[Id, Row]) -> Borne:
    """What a line with these taxes bears."""
    mine = [taxes[each] for each in tax_ids]
    charged = [each for each in mine if not each.reverse_charge]
    shares = [(each, _share(each, charged)) for each in charged]
    within = sum((share for _, share in shares), Fraction(0))
    added = sum((share for each, share in shares if each.percent > 0), Fraction(0))
    percent = divide(added.numerator, added.denominator, HALF_UP)
    if percent:
        return Borne(TaxCategory.STANDARD, percent, within)
    named = next((each for each in mine if each.reverse_charge), mine[0] if mine else None)
    category = TaxCategory.NOT_SUBJECT if named is None else _unrated(named)
    row = rows[named.id] if named is not None else {}
    code = row.get("reason_code") or _CODES.get(category, "")
    reason = row.get("reason") or ("" if category in _RATED else row.get("name") or "")
    return Borne(category, 0, within, reason, "" if category in _RATED else code)


def _unrated(tax: Tax) -> TaxCategory:
    """The category of a tax that adds nothing; the standard one is never 0 %."""
    category = TaxCategory(tax.category)
    if category is TaxCategory.STANDARD:
        return TaxCategory.REVERSE_CHARGE if tax.reverse_charge else TaxCategory.ZERO
    return category


def _share(tax: Tax, charged: list[Tax]) -> Fraction:
    """What one of the taxes adds to a net, as a percent with four decimals, exactly."""
    plain = sum(each.percent for each in charged if not each.on_taxes)
    return tax.percent * (1 + Fraction(plain, HUNDRED_PERCENT)) if tax.on_taxes else Fraction(tax.percent)
