"""Products and services: what completes a line of a document."""

from typing import ClassVar

from shared_models.accounting.vocabulary import PRICE_SCALE, account, currency_code
from shared_models.kernel.record import About, Record, mark
from shared_models.kernel.record_field import Kind

KINDS = {"goods": "Goods", "service": "Service"}
UNITS = {"C62": "piece", "HUR": "hour", "DAY": "day", "MON": "month", "KGM": "kilogram", "MTR": "metre", "LTR": "litre"}
"""Units by their code in UN/ECE Recommendation 20, as EN 16931 wants them."""


class Product(Record):
    """Something that is sold or bought: goods or a service, with its price, accounts and taxes."""

    about: ClassVar[About] = About(
        name="product",
        plural="products",
        label="Product",
        label_plural="Products",
        icon="package",
        title=("name",),
        menu=7,
    )

    code: str | None = mark("Number", unique=True, searchable=True, max_length=40, in_list=True, sortable=True)
    name: str = mark("Name", searchable=True, max_length=200, in_list=True, sortable=True)
    kind: str = mark("Kind", default="service", kind=Kind.CHOICE, choices=KINDS, in_list=True)
    description: str | None = mark("Description", kind=Kind.LONG_TEXT, searchable=True, help="Printed on documents")
    unit: str | None = mark("Unit", kind=Kind.TEXT, choices=UNITS, max_length=20)
    price: int | None = mark("Price", kind=Kind.DECIMAL, scale=PRICE_SCALE, in_list=True)
    cost: int | None = mark("Purchase price", kind=Kind.DECIMAL, scale=PRICE_SCALE)
    currency: str | None = currency_code(help="Of both prices; empty for the base currency")
    income_account_id: str | None = account("Income account")
    expense_account_id: str | None = account("Expense account")
    sale_tax_ids: list[str] | None = mark("Taxes on sales", kind=Kind.REFERENCES, reference="tax")
    purchase_tax_ids: list[str] | None = mark("Taxes on purchases", kind=Kind.REFERENCES, reference="tax")
    active: bool | None = mark("In use", default=True)
