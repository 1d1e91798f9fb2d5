"""The window speaks the language that was chosen, with its numbers, dates and direction."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop import language


@pytest.fixture
def application(qapp: QApplication) -> Iterator[QApplication]:
    """The application, as it was afterwards."""
    before, direction = QLocale(), qapp.layoutDirection()
    yield qapp
    for each in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(each)
        each.deleteLater()
    QLocale.setDefault(before)
    qapp.setLayoutDirection(direction)


@pytest.mark.parametrize(
    ("wanted", "records", "number", "direction"),
    [
        ("de", "Kontakte", "1.234,5", Qt.LayoutDirection.LeftToRight),
        ("ar", "جهات الاتصال", "١٬٢٣٤٫٥", Qt.LayoutDirection.RightToLeft),
        ("en", "Contacts", "1,234.5", Qt.LayoutDirection.LeftToRight),
    ],
)
def test_words_numbers_and_direction_follow_the_language(
    application: QApplication, wanted: str, records: str, number: str, direction: Qt.LayoutDirection
) -> None:
    language.speak(application, wanted)
    assert QCoreApplication.translate("Declarations", "Contacts") == records
    assert QLocale().toString(1234.5, "f", 1) == number
    assert application.layoutDirection() == direction


def test_a_language_nobody_has_translated_leaves_english_words(application: QApplication) -> None:
    language.speak(application, "xx")
    assert QCoreApplication.translate("Declarations", "Contacts") == "Contacts"
    assert language.languages()[:1] != ["xx"]
