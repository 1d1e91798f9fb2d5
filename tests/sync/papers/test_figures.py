"""Figures on paper have the decimals of their currency, in the customer's language."""

from __future__ import annotations

import pytest

from sync.papers.figures import Figures


@pytest.mark.parametrize(
    ("currency", "amount", "money"),
    [("EUR", "1,234.50", "€1,234.50"), ("JPY", "123,450", "¥123,450"), ("KWD", "123.450", "KWD123.450")],
)
def test_an_amount_has_the_decimals_of_its_currency(currency: str, amount: str, money: str) -> None:
    figures = Figures("en", currency)
    assert (figures.amount(123_450), figures.money(123_450).replace("\xa0", "")) == (amount, money)
    assert Figures("en", "EUR").money(123_450, currency).replace("\xa0", "") == money
    assert Figures("en", currency).money(-5, "EUR").removeprefix("\N{MINUS SIGN}") == "€0.05"


def test_marks_are_those_of_the_language() -> None:
    assert Figures("de", "EUR").money(123_450) == "1.234,50\xa0€"
    assert Figures("fr", "EUR").amount(123_450) == "1\xa0234,50"
