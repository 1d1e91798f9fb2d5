"""Rounding is exact, mirrors negative numbers, and what is split sums to what it was."""

from decimal import ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.accounting.reckoning.rounding import (
    HALF_EVEN,
    HALF_UP,
    MODES,
    allot,
    apportion,
    convert,
    divide,
    percentage,
    scaled,
)

AMOUNTS = st.integers(-(2**63), 2**63)
SMALL = st.integers(-10_000, 10_000)


@pytest.mark.parametrize(
    ("numerator", "denominator", "mode", "rounded"),
    [
        (5, 2, HALF_UP, 3),
        (-5, 2, HALF_UP, -3),
        (5, 2, HALF_EVEN, 2),
        (-5, 2, HALF_EVEN, -2),
        (7, 2, HALF_EVEN, 4),
        (7, -2, HALF_EVEN, -4),
        (249, 100, HALF_UP, 2),
        (251, 100, HALF_EVEN, 3),
        (0, 7, HALF_UP, 0),
    ],
)
def test_a_half_goes_where_the_mode_says(numerator: int, denominator: int, mode: str, rounded: int) -> None:
    assert divide(numerator, denominator, mode) == rounded


@given(SMALL, st.integers(1, 4).map(lambda power: 10**power), st.sampled_from(MODES))
def test_dividing_rounds_as_decimal_numbers_do(numerator: int, denominator: int, mode: str) -> None:
    way = {HALF_UP: ROUND_HALF_UP, HALF_EVEN: ROUND_HALF_EVEN}[mode]
    assert divide(numerator, denominator, mode) == int((Decimal(numerator) / denominator).quantize(Decimal(1), way))


@given(AMOUNTS, AMOUNTS.filter(bool), st.sampled_from(MODES))
def test_what_is_rounded_is_at_most_half_a_unit_away_and_mirrored(numerator: int, denominator: int, mode: str) -> None:
    rounded = divide(numerator, denominator, mode)
    assert abs(Fraction(numerator, denominator) - rounded) <= Fraction(1, 2)
    assert divide(-numerator, denominator, mode) == -rounded


def test_an_unknown_mode_and_nothing_to_divide_by_are_refused() -> None:
    with pytest.raises(ValueError, match="half_down"):
        divide(1, 2, "half_down")
    with pytest.raises(ZeroDivisionError):
        divide(1, 0)


def test_scales_and_percent() -> None:
    assert scaled(12_345, 3, 2) == 1_235
    assert scaled(-12_345, 3, 2) == -1_235
    assert scaled(12_345, 3, 2, HALF_EVEN) == 1_234
    assert scaled(12, 0, 6) == 12_000_000
    assert percentage(10_000, 190_000) == 1_900
    assert percentage(50, 10_000, HALF_EVEN) == 0


@pytest.mark.parametrize(
    ("amount", "from_exponent", "rate", "to_exponent", "converted"),
    [
        (10_000, 2, 9_250_000_000, 2, 9_250),  # 100 USD at 0.925
        (10_000, 0, 61_000_000, 2, 6_100),  # 10,000 JPY at 0.0061
        (100, 2, 1_630_000_000_000, 0, 163),  # 1 EUR at 163 yen
        (1_234, 3, 30_000_000_000, 2, 370),  # 1.234 KWD at 3
        (-10_000, 2, 9_250_050_000, 2, -9_250),
    ],
)
def test_an_amount_is_converted_between_minor_units(
    amount: int, from_exponent: int, rate: int, to_exponent: int, converted: int
) -> None:
    assert convert(amount, from_exponent, rate, to_exponent) == converted


def test_what_is_left_goes_to_the_largest_remainders_and_first_to_the_earlier() -> None:
    assert allot(100, [1, 1, 1]) == [34, 33, 33]
    assert allot(-100, [1, 1, 1]) == [-34, -33, -33]
    assert allot(10, [2, 5, 0, 8]) == [2, 3, 0, 5]
    assert allot(100, [3, -1]) == [150, -50]
    assert allot(5, [0, 0]) == [3, 2]
    assert allot(7, [5, -5, 4, -4]) == [2, 2, 2, 1]
    assert allot(0, []) == []


def test_nothing_is_split_among_nobody() -> None:
    with pytest.raises(ValueError, match="nobody"):
        allot(1, [])
    with pytest.raises(ValueError, match="positive"):
        apportion(1, [1], 0)


@given(AMOUNTS, st.lists(SMALL, min_size=1, max_size=12))
def test_parts_sum_to_the_whole_and_have_the_right_sign(total: int, weights: list[int]) -> None:
    parts = allot(total, weights)
    assert sum(parts) == total
    assert allot(-total, weights) == [-part for part in parts]
    whole = sum(weights)
    if whole:
        for part, weight in zip(parts, weights, strict=True):
            assert part * weight * total * whole >= 0
            assert abs(part - Fraction(total * weight, whole)) < 1


@given(st.lists(SMALL, min_size=1, max_size=12), st.integers(1, 997), st.sampled_from(MODES))
def test_each_part_is_next_to_its_exact_share(numerators: list[int], denominator: int, mode: str) -> None:
    total = divide(sum(numerators), denominator, mode)
    parts = apportion(total, numerators, denominator)
    assert sum(parts) == total
    assert all(abs(part - Fraction(each, denominator)) < 1 for part, each in zip(parts, numerators, strict=True))
    assert apportion(-total, [-each for each in numerators], denominator) == [-part for part in parts]
