"""Values as people read them, in the locale's own form and without a float."""

from datetime import datetime
from unicodedata import bidirectional

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale

from desktop.derive.value_text import ValueText
from desktop.widgets.editors.number_text import parse_number
from shared_models.kernel.instant import from_datetime
from shared_models.kernel.record_field import Kind, RecordField

BRITISH, GERMAN = QLocale("en_GB"), QLocale("de_DE")
AMOUNT = RecordField("amount", "Amount", Kind.MONEY, currency="currency")


def at(*parts: int) -> int:
    """A moment of this computer's zone."""
    return from_datetime(datetime(*parts).astimezone())  # type: ignore[arg-type]  # year, month, day …


@pytest.mark.parametrize(
    ("locale", "currency", "text"),
    [(BRITISH, "EUR", "EUR\u00a01,234.56"), (GERMAN, "EUR", "EUR\u00a01.234,56"), (BRITISH, "JPY", "JPY\u00a0123,456")],
)
def test_money_has_the_decimals_of_its_currency(locale: QLocale, currency: str, text: str) -> None:
    assert ValueText(locale).of(AMOUNT, 123456, {"currency": currency}) == text


@given(st.integers(-(2**63) + 1, 2**63 - 1), st.sampled_from(["EUR", "JPY", "KWD"]))
def test_no_digit_of_an_amount_is_lost(amount: int, currency: str) -> None:
    text = ValueText(GERMAN).of(AMOUNT, amount, {"currency": currency})
    scale = {"EUR": 2, "JPY": 0, "KWD": 3}[currency]
    assert parse_number(text.split("\u00a0", 1)[1], scale, GERMAN) == amount


def test_days_durations_and_choices() -> None:
    values = ValueText(BRITISH)
    assert values.of(RecordField("day", "Day", Kind.DAY), "2026-02-07", {}) == "7 Feb 2026"
    assert values.of(RecordField("length", "Length", Kind.DURATION), 5400, {}) == "1 h 30 min"
    assert values.of(RecordField("length", "Length", Kind.DURATION), 360, {}) == "6 min"
    stage = RecordField("stage", "Stage", Kind.CHOICE, choices={"lead": "Lead"})
    assert values.of(stage, "lead", {}) == "Lead"
    assert values.of(stage, "gone", {}) == "gone"


def test_a_reference_is_its_title_and_says_when_it_is_not_here() -> None:
    company = RecordField("company_id", "Company", Kind.REFERENCE, reference="company")
    values = ValueText(BRITISH)
    assert values.of(company, "a", {}, {"a": "Weinhold KG"}) == "Weinhold KG"
    assert values.of(company, "b", {}, {"a": "Weinhold KG"}) == "Not on this computer"
    assert values.of(company, None, {}, {}) == ""


def test_when_is_said_as_people_do() -> None:
    values, now = ValueText(BRITISH), at(2026, 11, 20, 18, 0)
    assert values.when(at(2026, 11, 20, 9, 14), now) == "Today 09:14"
    assert values.when(at(2026, 11, 19, 23, 59), now) == "Yesterday 23:59"
    assert values.when(at(2026, 11, 17, 12, 0), now) == "17 Nov 2026"


@pytest.mark.parametrize(
    ("locale", "text"),
    [
        (BRITISH, "3 Oct 2026\u00a014:05"),
        (GERMAN, "3. Okt. 2026\u00a014:05"),
        (QLocale("fr_FR"), "3 oct. 2026\u00a014:05"),
        (QLocale("es_ES"), "3 oct 2026\u00a014:05"),
        (QLocale("ar_EG"), "٣ أكتوبر ٢٠٢٦ ٢:٠٥ م"),
    ],
)
def test_a_moment_is_written_as_the_language_writes_it(locale: QLocale, text: str) -> None:
    written = ValueText(locale).instant(at(2026, 10, 3, 14, 5))
    assert written.replace("\u202f", " ") == text or written == text


def test_date_and_time_stand_side_by_side_from_right_to_left() -> None:
    written = ValueText(QLocale("ar_EG")).instant(at(2026, 10, 3, 14, 5))
    year = written.index("٢٠٢٦") + len("٢٠٢٦")
    assert bidirectional(written[year]) == "WS"
