"""Which taxes a line bears: those of the product, replaced by the first tax rule that fits where both sides are."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from shared_models.accounting.charts.taxes import EU
from shared_models.kernel.ids import Id

_PART_OF = {"MC": "FR"}


def taxes_for(
    taxes: Iterable[Id],
    rules: Sequence[Mapping[str, Any]],
    *,
    seller: str | None,
    buyer: str | None,
    home: str | None,
    business: bool,
    product: str | None,
) -> list[Id]:
    """The taxes of a line between two countries (ISO 3166-1); a country that is not known is taken for our own.

    `rules` are tax rules in their order, `business` says whether the buyer has a VAT number, `product` is goods or
    service, None for neither.
    """
    at_home = home or ""
    places = seller or at_home, buyer or at_home

    def replaced(tax: Id) -> Id | None:
        for rule in rules:
            if rule["replaces_id"] == tax and _fits(rule, *places, at_home, business, product):
                found: Id | None = rule["tax_id"]
                return found
        return tax

    return [each for each in dict.fromkeys(map(replaced, taxes)) if each]


def _fits(rule: Mapping[str, Any], seller: str, buyer: str, home: str, business: bool, product: str | None) -> bool:
    return (
        _is(seller, rule["from_country"], rule["from_group"], home)
        and _is(buyer, rule["to_country"], rule["to_group"], home)
        and rule["business"] in (None, business)
        and rule["product_kind"] in (None, product)
    )


def _is(country: str, wanted: str | None, group: str | None, home: str) -> bool:
    here, own = _PART_OF.get(country, country), _PART_OF.get(home, home)
    if wanted and here != _PART_OF.get(wanted, wanted):
        return False
    return {
        "domestic": here == own,
        "abroad": here != own,
        "eu": here in EU and here != own,
        "outside": here not in EU and here != own,
    }.get(group or "", True)
