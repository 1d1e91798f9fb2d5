"""When a deal closes: late deals say how late they are."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from desktop.crm.closing import closed, expected
from desktop.derive.value_text import ValueText
from desktop.theme.tokens import Tone

TODAY = date(2026, 11, 20)
VALUES = ValueText(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


@pytest.mark.parametrize(
    ("day", "words", "tone"),
    [
        ("2026-11-21", "Closes 21 Nov 2026", None),
        ("2026-11-20", "Closes today", Tone.WARNING),
        ("2026-11-19", "1 day late", Tone.NEGATIVE),
        ("2026-11-08", "12 days late", Tone.NEGATIVE),
        ("1899-01-01", "Overdue since 1 Jan 1899", Tone.NEGATIVE),
        (None, "", None),
        ("soon", "", None),
    ],
)
def test_the_expected_close_in_words(qapp: QApplication, day: str | None, words: str, tone: Tone | None) -> None:
    assert expected(day, TODAY, VALUES) == (words, tone)


def test_a_closed_deal_says_how_it_ended(qapp: QApplication) -> None:
    assert closed(1_790_000_000_000_000, True, VALUES).startswith("Won 2")
    assert closed(1_790_000_000_000_000, False, VALUES).startswith("Lost 2")
    assert closed(None, True, VALUES) == ""
