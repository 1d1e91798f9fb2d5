"""Numbers as people write them: exact, both ways, in every locale."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop.widgets.editors.number_text import (
    INT64_MAX,
    INT64_MIN,
    NotANumber,
    TooLarge,
    TooPrecise,
    format_number,
    parse_number,
)

LOCALES = [
    QLocale(name)
    for name in ("C", "en_GB", "en_IN", "de_DE", "de_CH", "fr_FR", "es_ES", "pl_PL", "sv_SE", "ar_EG", "fa_IR", "hi_IN")
]


@example(INT64_MIN, 0, QLocale("en_GB"))
@given(st.integers(INT64_MIN, INT64_MAX), st.integers(0, 6), st.sampled_from(LOCALES))
def test_what_is_written_reads_the_same(value: int, scale: int, locale: QLocale) -> None:
    assert parse_number(format_number(value, scale, locale), scale, locale) == value


@given(st.text(max_size=24), st.integers(0, 4), st.sampled_from(LOCALES))
def test_any_text_is_a_number_or_refused(text: str, scale: int, locale: QLocale) -> None:
    try:
        value = parse_number(text, scale, locale)
    except NotANumber:
        return
    assert INT64_MIN <= value <= INT64_MAX


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("en_GB", "1234.5", 123450),
        ("en_GB", "1,234.50", 123450),
        ("en_GB", "-0.05", -5),
        ("en_GB", "12-", -1200),
        ("en_GB", ".5", 50),
        ("en_GB", "12.500", 1250),
        ("en_IN", "12,34,567.00", 123456700),
        ("de_DE", "1.234,5", 123450),
        ("fr_FR", "1 234,5", 123450),
        ("fr_FR", "1234.5", 123450),
        ("de_CH", "1’234.50", 123450),
        ("sv_SE", "−7", -700),
        ("ar_EG", "١٬٢٣٤٫٥٠", 123450),
    ],
)
def test_spellings(name: str, text: str, value: int) -> None:
    assert parse_number(text, 2, QLocale(name)) == value


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("de_DE", "12.50"),
        ("en_GB", "1,5"),
        ("en_GB", "1,2345"),
        ("en_GB", "1.2.3"),
        ("en_GB", ""),
        ("en_GB", "-"),
        ("en_GB", "."),
        ("en_GB", "1e3"),
        ("en_GB", "--5"),
        ("en_GB", "twelve"),
        ("en_GB", "²"),
    ],
)
def test_what_is_ambiguous_or_no_number_is_refused(name: str, text: str) -> None:
    with pytest.raises(NotANumber):
        parse_number(text, 2, QLocale(name))


def test_too_precise_and_too_large_are_told_apart() -> None:
    with pytest.raises(TooPrecise):
        parse_number("1.005", 2, QLocale("en_GB"))
    with pytest.raises(TooLarge):
        parse_number("92233720368547758.08", 2, QLocale("en_GB"))
