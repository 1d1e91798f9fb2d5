"""The calendar's words follow the language."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale

from desktop.calendar.words import day_words


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("en_GB", "Saturday, 3 October 2026"),
        ("en_US", "Saturday, October 3, 2026"),
        ("de_DE", "Samstag, 3. Oktober 2026"),
        ("fr_FR", "samedi 3 octobre 2026"),
        ("es_ES", "sábado, 3 de octubre de 2026"),
        ("ar_EG", "السبت، ٣ أكتوبر ٢٠٢٦"),
    ],
)
def test_a_day_with_its_weekday_is_written_as_the_language_writes_it(name: str, text: str) -> None:
    assert day_words(date(2026, 10, 3), QLocale(name)) == text
