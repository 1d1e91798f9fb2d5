"""A tax return: boxes from tagged sums, the form's rounding, and the cents it leaves out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.charts.library import chart
from shared_models.accounting.charts.tax_form import Box, BoxRounding, TaxForm
from shared_models.accounting.charts.tax_return import TaxReturn, tax_return


def shown(filled: TaxReturn) -> dict[str, int]:
    """The boxes that are not zero."""
    return {box.key: box.amount for box in filled.boxes if box.amount}


def one(rounding: BoxRounding) -> TaxForm:
    return TaxForm("f", {"en": "F"}, (Box("1", {"en": "One"}, 1, rounding, ("t",)),), "1", frozenset(["t"]))


@pytest.mark.parametrize(
    ("rounding", "amounts"),
    [
        (BoxRounding.CENTS, [149, 150, -149, -150, 99, 0]),
        (BoxRounding.WHOLE_DOWN, [100, 100, -100, -100, 0, 0]),
        (BoxRounding.WHOLE_NEAREST, [100, 200, -100, -200, 100, 0]),
    ],
)
def test_a_form_rounds_as_it_says(rounding: BoxRounding, amounts: list[int]) -> None:
    filled = [tax_return(one(rounding), {"t": cents}).payable for cents in (149, 150, -149, -150, 99, 0)]
    assert filled == amounts


def test_a_currency_without_cents_has_nothing_to_round() -> None:
    assert tax_return(one(BoxRounding.WHOLE_DOWN), {"t": 149}, exponent=0).payable == 149


@given(st.dictionaries(st.sampled_from(sorted(chart("general").tax_form.owed_tags)), st.integers(-(10**12), 10**12)))
def test_a_form_in_cents_leaves_nothing_out(sums: dict[str, int]) -> None:
    filled = tax_return(chart("general").tax_form, sums)
    assert (filled.payable, filled.difference) == (filled.booked, 0)


def test_the_general_return_adds_both_sides_of_a_reverse_charge() -> None:
    sums = {"vat:sales": -1_000_00, "vat:output": -200_00, "vat:purchases": 400_00, "vat:input": 80_00 + 20_00}
    sums |= {"vat:reversed": 100_00, "vat:reversed_tax": -20_00, "vat:zero": -50_00}
    filled = tax_return(chart("general").tax_form, sums)
    amounts = {"1": 1_000_00, "2": 200_00, "3": 50_00, "6": 100_00, "7": 20_00, "8": 220_00}
    assert shown(filled) == amounts | {"9": 400_00, "10": 100_00, "11": 120_00}
    assert (filled.payable, filled.booked, filled.difference) == (120_00, 120_00, 0)
