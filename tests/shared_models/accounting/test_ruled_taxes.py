"""The taxes of a line follow the strictest tax rule that fits where both sides are."""

from itertools import permutations
from typing import Any

import pytest

from shared_models.accounting.ruled_taxes import taxes_for

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


def test_the_strictest_rule_holds_whatever_the_order_people_give() -> None:
    def rule(tax: str, position: int, **asks: Any) -> dict[str, Any]:
        return {**_BLANK, "replaces_id": "home", "tax_id": tax, "position": position, "name": tax, **asks}

    rules = [
        rule("anywhere", 0),
        rule("abroad", 1, to_group="abroad"),
        rule("union", 2, to_group="eu"),
        rule("business", 3, to_group="eu", business=True),
        rule("france, too", 900, to_country="FR"),
        rule("france", 800, to_country="FR"),
    ]
    where = {"seller": "DE", "home": "DE", "business": True, "product": "goods"}
    for ordered in permutations(rules):
        found = [taxes_for(["home"], ordered, buyer=buyer, **where) for buyer in ("FR", "IT", "NO", "DE")]
        assert found == [["france"], ["business"], ["abroad"], ["anywhere"]]
