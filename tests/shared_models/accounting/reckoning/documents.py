"""Documents as tests write them, and as hypothesis invents them."""

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

from shared_models.accounting.reckoning.rounding import MODES
from shared_models.accounting.reckoning.tax_reckoning import Tax

VAT = Tax("vat", 190_000, account_id="vat due", base_tags=("81",), tax_tags=("81t",))
REDUCED = Tax("reduced", 70_000, account_id="vat due", base_tags=("86",), tax_tags=("86t",))
ZERO = Tax("zero", 0, category="Z")
FEDERAL = Tax("federal", 50_000, account_id="federal due")
STATE = Tax("state", 99_750, account_id="state due", on_taxes=True)
REVERSE = Tax(
    "reverse",
    190_000,
    category="AE",
    reverse_charge=True,
    account_id="vat due",
    counter_account_id="vat back",
    base_tags=("46",),
    tax_tags=("47",),
    counter_tags=("67",),
)
LOST = Tax("lost", 200_000)
HALF_LOST = Tax("half lost", 190_000, account_id="vat back", recoverable=500_000)
WITHHELD = Tax("withheld", -150_000, account_id="withheld")
TAXES: Mapping[str, Tax] = {
    each.id: each for each in (VAT, REDUCED, ZERO, FEDERAL, STATE, REVERSE, LOST, HALF_LOST, WITHHELD)
}

CARRIED = (
    [],
    ["vat"],
    ["reduced"],
    ["zero"],
    ["federal", "state"],
    ["state", "federal"],
    ["federal"],
    ["reverse"],
    ["vat", "withheld"],
    ["lost"],
    ["half lost"],
    ["federal", "state", "reverse"],
)


def line(price: int, *tax_ids: str, quantity: int = 1_000_000, **more: Any) -> dict[str, Any]:
    """One unit at `price` minor units of two decimals."""
    return {
        "product_id": None,
        "text": "Work",
        "quantity": quantity,
        "unit": "h",
        "unit_price": price * 10_000,
        "discount": None,
        "account_id": "income",
        "tax_ids": list(tax_ids),
        "analytic_id": None,
    } | more


def document(**more: Any) -> dict[str, Any]:
    """An invoice in euro that nobody has decided anything special about."""
    return {
        "kind": "invoice",
        "text": "Invoice 7",
        "company_id": "company",
        "contact_id": None,
        "currency": "EUR",
        "rate": None,
        "prices_include_tax": False,
        "rounding_mode": "half_up",
        "tax_rounding": "document",
        "cash_rounding": 0,
        "discount": None,
    } | more


LINES = st.lists(
    st.fixed_dictionaries(
        {
            "text": st.sampled_from(["Work", "Travel"]),
            "quantity": st.integers(-5_000_000, 20_000_000),
            "unit_price": st.integers(-1_000_000, 500_000_000),
            "discount": st.none() | st.integers(0, 1_000_000),
            "account_id": st.sampled_from(["income", "other income"]),
            "tax_ids": st.sampled_from(CARRIED),
            "analytic_id": st.sampled_from([None, "north"]),
        }
    ),
    max_size=8,
)
CURRENCIES = st.one_of(
    st.just(("EUR", None)),
    st.tuples(st.sampled_from(["USD", "JPY", "KWD"]), st.integers(1, 40_000_000_000)),
)


@st.composite
def documents(draw: st.DrawFn) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """A document and its lines."""
    currency, rate = draw(CURRENCIES)
    head = document(
        kind=draw(st.sampled_from(["invoice", "credit_note", "bill", "vendor_credit"])),
        currency=currency,
        rate=rate,
        prices_include_tax=draw(st.booleans()),
        rounding_mode=draw(st.sampled_from(MODES)),
        tax_rounding=draw(st.sampled_from(["document", "line"])),
        cash_rounding=draw(st.sampled_from([0, 5, 10])),
        discount=draw(st.none() | st.integers(0, 1_000_000)),
    )
    return head, draw(LINES)
