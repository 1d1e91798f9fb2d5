"""Dates as people write them."""

from contextlib import suppress
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop.widgets.editors.date_text import NotADate, format_date, format_day, format_month, parse_date

TODAY = date(2026, 11, 20)
NAMES = ("en_GB", "en_US", "de_DE", "fr_FR", "es_ES", "pl_PL", "da_DK", "sv_SE", "ja_JP", "ar_EG")
LOCALES = [QLocale(name) for name in NAMES]


@given(st.dates(date(1900, 1, 1), date(2200, 12, 31)), st.sampled_from(LOCALES))
def test_what_is_written_reads_the_same(day: date, locale: QLocale) -> None:
    assert parse_date(format_date(day, locale), locale, TODAY) == day


@given(st.text(max_size=20), st.sampled_from(LOCALES))
def test_any_text_is_a_date_or_refused(text: str, locale: QLocale) -> None:
    with suppress(NotADate):
        assert isinstance(parse_date(text, locale, TODAY), date)


@pytest.mark.parametrize(
    ("name", "text", "day"),
    [
        ("en_GB", "3/4/2027", date(2027, 4, 3)),
        ("en_US", "3/4/2027", date(2027, 3, 4)),
        ("de_DE", "3.4.27", date(2027, 4, 3)),
        ("de_DE", "3 Okt. 2026", date(2026, 10, 3)),
        ("de_DE", "3. Oktober 2026", date(2026, 10, 3)),
        ("de_DE", "3. Okt.", date(2026, 10, 3)),
        ("de_DE", "3.4.", date(2026, 4, 3)),
        ("en_GB", "3/4/99", date(1999, 4, 3)),
        ("en_GB", "2027-04-03", date(2027, 4, 3)),
        ("en_GB", "3 April 2027", date(2027, 4, 3)),
        ("en_GB", "+3", date(2026, 11, 23)),
        ("en_GB", "-20", date(2026, 10, 31)),
        ("en_GB", "fri", date(2026, 11, 27)),
        ("en_GB", "eom", date(2026, 11, 30)),
        ("de_DE", "nächsten Freitag", date(2026, 11, 27)),
        ("de_DE", "Mo.", date(2026, 11, 23)),
        ("fr_FR", "mar.", date(2026, 11, 24)),
        ("fr_FR", "12 mars", date(2026, 3, 12)),
        ("es_ES", "la semana que viene", date(2026, 11, 23)),
        ("es_ES", "pasado mañana", date(2026, 11, 22)),
        ("ar_EG", "بعد ٣ أيام", date(2026, 11, 23)),
        ("ar_EG", "الاثنين", date(2026, 11, 23)),
    ],
)
def test_spellings(name: str, text: str, day: date) -> None:
    assert parse_date(text, QLocale(name), TODAY) == day


@pytest.mark.parametrize("text", ["", "31/2/2027", "13/13/2027", "soon", "1", "1/2/3/4", "+999999999"])
def test_what_is_no_date_is_refused(text: str) -> None:
    with pytest.raises(NotADate):
        parse_date(text, QLocale("en_GB"), TODAY)


@pytest.mark.parametrize(
    ("name", "full", "short"),
    [
        ("en_GB", "3 Oct 2026", "3 Oct"),
        ("en_US", "Oct 3, 2026", "Oct 3"),
        ("de_DE", "3. Okt. 2026", "3. Okt."),
        ("de_AT", "3. Okt. 2026", "3. Okt."),
        ("fr_FR", "3 oct. 2026", "3 oct."),
        ("es_ES", "3 oct 2026", "3 oct"),
        ("ar_EG", "٣ أكتوبر ٢٠٢٦", "٣ أكتوبر"),
        ("ar_AE", "3 أكتوبر 2026", "3 أكتوبر"),
        ("da_DK", "3. okt. 2026", "3. okt."),
        ("sv_SE", "2026-10-03", "10-03"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(name: str, full: str, short: str) -> None:
    locale, day = QLocale(name), date(2026, 10, 3)
    assert (format_date(day, locale), format_day(day, locale)) == (full, short)


@pytest.mark.parametrize(
    ("name", "caption"), [("en_GB", "November 2026"), ("fr_FR", "Novembre 2026"), ("es_ES", "Noviembre de 2026")]
)
def test_a_month_stands_as_a_caption(name: str, caption: str) -> None:
    assert format_month(TODAY, QLocale(name)) == caption
