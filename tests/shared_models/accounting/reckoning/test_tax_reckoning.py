"""Taxes on net prices and within inclusive ones, and the rate of a day."""

import pytest

from shared_models.accounting.reckoning.tax_reckoning import NoTaxRate, rate_on, taxes_on, taxes_within
from tests.shared_models.accounting.reckoning.documents import TAXES

HISTORY = [
    {"valid_from": None, "percent": 190_000},
    {"valid_from": "2020-07-01", "percent": 160_000},
    {"valid_from": "2021-01-01", "percent": 190_000},
]


@pytest.mark.parametrize(
    ("day", "percent"),
    [
        ("1999-01-01", 190_000),
        ("2020-06-30", 190_000),
        ("2020-07-01", 160_000),
        ("2020-12-31", 160_000),
        ("2021-01-01", 190_000),
    ],
)
def test_the_rate_is_that_of_the_day(day: str, percent: int) -> None:
    assert rate_on(reversed(HISTORY), day) == percent


def test_a_day_without_a_rate_is_refused() -> None:
    with pytest.raises(NoTaxRate, match="2020-06-30"):
        rate_on(HISTORY[1:], "2020-06-30")
    with pytest.raises(NoTaxRate):
        rate_on([*HISTORY, {"valid_from": "2030-01-01", "percent": None}], "2030-01-01")


def test_a_tax_is_rounded_once_for_the_document() -> None:
    nets, carried = [3, 3, 3], [["vat"]] * 3
    assert taxes_on(nets, carried, TAXES) == [{"vat": 1}, {"vat": 1}, {"vat": 0}]


def test_by_option_a_tax_is_rounded_on_each_line() -> None:
    nets, carried = [3, 3, 3], [["vat"]] * 3
    assert taxes_on(nets, carried, TAXES, per_line=True) == [{"vat": 1}] * 3


def test_one_tax_is_rounded_once_over_all_lines_that_carry_it_whatever_else_they_carry() -> None:
    found = taxes_on([10, 10], [["federal"], ["federal", "zero"]], TAXES)
    assert [each["federal"] for each in found] == [1, 0]


def test_a_tax_on_taxes_rests_on_the_plain_ones_in_any_order() -> None:
    for carried in (["federal", "state"], ["state", "federal"]):
        assert taxes_on([10_000], [carried], TAXES) == [{"federal": 500, "state": 1_047}]
    assert taxes_on([10_000], [["state"]], TAXES) == [{"state": 998}]
    assert taxes_on([10_000], [["reverse", "state"]], TAXES) == [{"reverse": 1_900, "state": 998}]


def test_a_tax_named_twice_counts_once() -> None:
    assert taxes_on([10_000], [["vat", "vat"]], TAXES) == [{"vat": 1_900}]


def test_within_a_price_the_tax_is_r_of_a_hundred_and_r() -> None:
    assert taxes_within([11_900], [["vat"]], TAXES) == [{"vat": 1_900}]
    assert taxes_within([10_000, 10_000], [["vat"], ["reduced"]], TAXES) == [{"vat": 1_597}, {"reduced": 654}]
    assert taxes_within([10_000], [["zero"]], TAXES) == [{"zero": 0}]
    assert taxes_within([10_000], [[]], TAXES) == [{}]
    assert taxes_within([11_900], [["reverse"]], TAXES) == [{}]


def test_within_prices_the_tax_is_rounded_once_for_each_combination() -> None:
    carried = [["vat"]] * 3
    assert sum(each["vat"] for each in taxes_within([10, 10, 10], carried, TAXES)) == 5
    assert taxes_within([10, 10, 10], carried, TAXES, per_line=True) == [{"vat": 2}] * 3


def test_several_taxes_within_one_price() -> None:
    assert taxes_within([11_547], [["federal", "state"]], TAXES) == [{"federal": 500, "state": 1_047}]
    assert taxes_within([10_400], [["vat", "withheld"]], TAXES) == [{"vat": 1_900, "withheld": -1_500}]


def test_each_line_has_its_own_part_of_what_stands_in_the_prices() -> None:
    assert taxes_within([11_900, 23_800], [["vat"]] * 2, TAXES) == [{"vat": 1_900}, {"vat": 3_800}]
    carried = [["federal", "state"], ["state", "federal"]]
    assert taxes_within([11_547, 34_642], carried, TAXES) == [
        {"federal": 500, "state": 1_047},
        {"federal": 1_500, "state": 3_142},
    ]
