"""Tax rules: by country, kind of customer and kind of product, the one that asks for most holds (`ruled_taxes.py`)."""

from typing import ClassVar

from shared_models.accounting.product import KINDS
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

GROUPS = {
    "domestic": "The same country",
    "eu": "Elsewhere in the European Union",
    "abroad": "Any other country",
    "outside": "Outside the European Union",
}


class TaxRule(Record):
    """Which tax takes the place of another for customers of some countries."""

    about: ClassVar[About] = About(
        name="tax_rule",
        plural="tax-rules",
        label="Tax rule",
        label_plural="Tax rules",
        icon="map-trifold",
        title=("name",),
        configuration=True,
    )

    name: str = mark("Name", searchable=True, max_length=120, in_list=True)
    position: int = mark("Order", default=100, minimum=0, maximum=10_000, help="Among rules that ask for equally much")
    from_country: str | None = mark("Seller in", kind=Kind.COUNTRY, help="Empty for anywhere")
    from_group: str | None = mark("Seller in group", kind=Kind.CHOICE, choices=GROUPS)
    to_country: str | None = mark("Buyer in", kind=Kind.COUNTRY, in_list=True, help="Empty: as the group says")
    to_group: str | None = mark("Buyer in group", kind=Kind.CHOICE, choices=GROUPS, in_list=True)
    business: bool | None = mark("Buyer has a VAT number", in_list=True, help="Empty for both")
    product_kind: str | None = mark("Product", kind=Kind.CHOICE, choices=KINDS, help="Empty for both")
    replaces_id: str | None = mark("Instead of", kind=Kind.REFERENCE, reference="tax", in_list=True)
    tax_id: str | None = mark("Takes", kind=Kind.REFERENCE, reference="tax", in_list=True, help="Empty for no tax")
    note: str | None = mark("Note on documents", max_length=400)
