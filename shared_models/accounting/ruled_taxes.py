"""Which taxes a line bears: those of the product, replaced by the tax rule that asks for most of all that fit.

Law: the strictest rule holds: first by its places (a country before a group, a group before anywhere), then by what it
asks of the buyer and the product. Only among rules that ask for equally much does the order count that people give
them, then their names: whatever order they stand in, a rule for everybody overrides none for a single country.
"""

from collections.abc import Iterable, Mapping
from typing import Any

from shared_models.accounting.charts.taxes import is_in, narrowness
from shared_models.kernel.ids import Id


def taxes_for(
    taxes: Iterable[Id],
    rules: Iterable[Mapping[str, Any]],
    *,
    seller: str | None,
    buyer: str | None,
    home: str | None,
    business: bool,
    product: str | None,
) -> list[Id]:
    """The taxes of a line between two countries (ISO 3166-1); a country that is not known is taken for our own.

    `business` says whether the buyer has a VAT number, `product` is goods or service, None for neither.
    """
    at_home = home or ""
    places = seller or at_home, buyer or at_home
    fitting = [each for each in rules if _fits(each, *places, at_home, business, product)]
    strictest: dict[Id, Id | None] = {
        each["replaces_id"]: each["tax_id"] for each in sorted(fitting, key=_order, reverse=True)
    }
    replaced = (strictest.get(each, each) for each in taxes)
    return [each for each in dict.fromkeys(replaced) if each]


def _order(rule: Mapping[str, Any]) -> tuple[int, int, int, str, str]:
    """The sort key by which the rule that holds comes first."""
    places = sum(narrowness(place) for place in _places(rule))
    asked = (rule["business"] is not None) + (rule["product_kind"] is not None)
    return -places, -asked, rule.get("position") or 0, rule.get("name") or "", rule.get("id") or ""


def _fits(rule: Mapping[str, Any], seller: str, buyer: str, home: str, business: bool, product: str | None) -> bool:
    origin, destination = _places(rule)
    return (
        is_in(seller, origin, home)
        and is_in(buyer, destination, home)
        and rule["business"] in (None, business)
        and rule["product_kind"] in (None, product)
    )


def _places(rule: Mapping[str, Any]) -> tuple[str, str]:
    """From where to where: a country counts for more than a group beside it."""
    return rule["from_country"] or rule["from_group"] or "", rule["to_country"] or rule["to_group"] or ""
