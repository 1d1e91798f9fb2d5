"""Fields and choices that several records of the books share, so that they read the same everywhere."""

from typing import Any

from shared_models.kernel.record import mark
from shared_models.kernel.record_field import Kind

QUANTITY_SCALE = 6
PRICE_SCALE = 6
PERCENT_SCALE = 4
RATE_SCALE = 10
PERCENT = 10**PERCENT_SCALE
"""One percent, as a percentage is stored."""

ROUNDING = {"half_up": "Half up", "half_even": "Half to even"}
TAX_ROUNDING = {"document": "Per document and rate", "line": "Per line"}
CATEGORIES = {
    "S": "Standard or reduced rate",
    "Z": "Zero rate",
    "E": "Exempt",
    "AE": "Reverse charge",
    "K": "Supply within the European Union",
    "G": "Export",
    "O": "Outside the scope of tax",
}
"""Categories of tax by their code in UNCL5305, as EN 16931 uses them."""


def account(label: str = "Account", **marks: Any) -> Any:
    """An account of the chart."""
    return mark(label, kind=Kind.REFERENCE, reference="account", **marks)


def currency_code(label: str = "Currency", **marks: Any) -> Any:
    """A currency by its code."""
    return mark(label, kind=Kind.CURRENCY, **marks)


def money(label: str, currency: str = "currency", **marks: Any) -> Any:
    """An amount in the minor unit of the currency that another field names."""
    return mark(label, kind=Kind.MONEY, currency=currency, **marks)


def percent(label: str, **marks: Any) -> Any:
    """A percentage with four decimals."""
    return mark(label, kind=Kind.DECIMAL, scale=PERCENT_SCALE, **marks)


def company(label: str = "Company", **marks: Any) -> Any:
    """The company that something is owed by or to."""
    return mark(label, kind=Kind.REFERENCE, reference="company", **marks)


def contact(label: str = "Contact", **marks: Any) -> Any:
    """The person that something is owed by or to, where it is no company."""
    return mark(label, kind=Kind.REFERENCE, reference="contact", **marks)


def analytic() -> Any:
    """What a line is for besides its account: a project, a department."""
    return mark("Analytic account", kind=Kind.REFERENCE, reference="analytic_account")
