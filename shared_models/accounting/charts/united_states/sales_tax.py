"""Sales tax: one rate for each place a company collects it in, which the company adds itself.

There are some twelve thousand places with a rate of their own, and they change every month: no chart can carry them.
What a place collects is one tax here and one part of the return; purchases carry none.
"""

from collections.abc import Mapping, Sequence

from shared_models.accounting.charts.tax_form import Box, TaxForm
from shared_models.accounting.charts.taxes import ChartTax, TaxCategory, TaxKind, TaxRate


def _untaxed(key: str, name: str, category: TaxCategory, note: str) -> ChartTax:
    rates = (TaxRate(0, None, (f"us:{key}",)),)
    return ChartTax(key, {"en": name}, TaxKind.SALE, category, rates, note={"en": note})


UNTAXED = (
    _untaxed("exempt", "Exempt customer or product", TaxCategory.EXEMPT, "Exempt from sales tax."),
    _untaxed("resale", "Bought for resale, with certificate", TaxCategory.EXEMPT, "For resale."),
    _untaxed("out_of_state", "Out of state, nothing to collect", TaxCategory.OUTSIDE_SCOPE, "No sales tax collected."),
)


def sales_tax(place: str, name: str, rates: Sequence[TaxRate]) -> ChartTax:
    """The sales tax of a place: its key (such as `tx_austin`), what it is called there, and its rates so far."""
    tagged = tuple(
        TaxRate(each.percent, each.valid_from, ("us:taxable", f"us:taxable:{place}"), ("us:tax", f"us:tax:{place}"))
        for each in rates
    )
    return ChartTax(
        f"sales_tax_{place}",
        {"en": name},
        TaxKind.SALE,
        TaxCategory.STANDARD,
        tagged,
        account="2300",
        transition_account="2310",
    )


def sales_tax_return(places: Mapping[str, str] | None = None) -> TaxForm:
    """The return over all places, and below it what belongs to each of them (its key: its name)."""
    by_place = tuple(
        box
        for place, name in (places or {}).items()
        for box in (
            Box(f"taxable:{place}", {"en": f"{name}: taxable sales"}, -1, tags=(f"us:taxable:{place}",)),
            Box(f"tax:{place}", {"en": f"{name}: tax collected"}, -1, tags=(f"us:tax:{place}",)),
        )
    )
    total = (
        Box("gross", {"en": "Gross sales"}, -1, tags=("us:taxable", *(f"us:{each.key}" for each in UNTAXED))),
        Box("exempt", {"en": "Exempt sales"}, -1, tags=("us:exempt",)),
        Box("resale", {"en": "Sales for resale"}, -1, tags=("us:resale",)),
        Box("out_of_state", {"en": "Sales out of state"}, -1, tags=("us:out_of_state",)),
        Box("taxable", {"en": "Taxable sales"}, -1, tags=("us:taxable",)),
        Box("tax", {"en": "Tax collected"}, -1, tags=("us:tax",)),
    )
    return TaxForm("sales_tax", {"en": "Sales tax return"}, total + by_place, "tax", frozenset(["us:tax"]))
