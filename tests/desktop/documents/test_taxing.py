"""The taxes of a line follow the first tax rule that fits where both sides are."""

import pytest

from desktop.documents.taxing import taxes_for

_BLANK = dict.fromkeys(("from_country", "from_group", "to_country", "to_group", "business", "product_kind"))
RULES = [
    {**_BLANK, "to_country": "GR", "business": False, "replaces_id": "home", "tax_id": "greek"},
    {**_BLANK, "to_group": "eu", "business": True, "product_kind": "goods", "replaces_id": "home", "tax_id": "union"},
    {**_BLANK, "to_group": "eu", "business": True, "product_kind": "service", "replaces_id": "home", "tax_id": "shift"},
    {**_BLANK, "to_group": "outside", "replaces_id": "home", "tax_id": None},
]


@pytest.mark.parametrize(
    ("buyer", "business", "product", "expected"),
    [
        ("DE", True, "goods", ["home"]),
        (None, False, None, ["home"]),
        ("FR", True, "goods", ["union"]),
        ("FR", True, "service", ["shift"]),
        ("FR", False, "goods", ["home"]),
        ("MC", True, "goods", ["union"]),
        ("GR", False, "goods", ["greek"]),
        ("NO", False, "goods", []),
    ],
)
def test_the_tax_between_two_countries(
    buyer: str | None, business: bool, product: str | None, expected: list[str]
) -> None:
    found = taxes_for(["home"], RULES, seller="DE", buyer=buyer, home="DE", business=business, product=product)
    assert found == expected


def test_a_tax_that_no_rule_replaces_stays() -> None:
    found = taxes_for(["city", "home"], RULES, seller="DE", buyer="NO", home="DE", business=False, product=None)
    assert found == ["city"]
