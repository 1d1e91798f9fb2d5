"""Money survives text in every currency, and what is not exact is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared_models.kernel.money import LARGEST, Money, exponent, from_text, is_currency, to_text

amounts = st.integers(-LARGEST, LARGEST)


@given(amounts, st.integers(0, 6))
def test_an_amount_survives_its_text(amount: int, scale: int) -> None:
    assert from_text(to_text(amount, scale), scale) == amount


def test_minor_units_follow_iso_4217() -> None:
    assert [exponent(code) for code in ("EUR", "JPY", "KWD", "CLF")] == [2, 0, 3, 4]
    assert str(Money(-5, "EUR")) == "-0.05 EUR"
    assert str(Money(1234, "JPY")) == "1234 JPY"


def test_trailing_zeros_are_exact_and_more_decimals_are_not() -> None:
    assert from_text("1.50", 1) == 15
    with pytest.raises(ValueError, match="more than 2 decimals"):
        from_text("1.234", 2)


@pytest.mark.parametrize("text", ["", "1,5", "1e5", "NaN", "٣", "--1", "1.", "9223372036854775808"])
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a number|too large"):
        from_text(text, 0)


@pytest.mark.parametrize(("value", "expected"), [("EUR", True), ("eur", False), ("EU", False), (None, False)])
def test_a_currency_is_three_capitals(value: object, expected: bool) -> None:
    assert is_currency(value) is expected
