"""Declared labels inside a sentence are written as the language writes nouns."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale

from desktop.derive.words import counted, lowered, within


@pytest.fixture(autouse=True)
def locale_afterwards() -> Iterator[None]:
    """The locale is afterwards what it was."""
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("language", "expected"), [("de_DE", "Offene Aufgabe"), ("de_AT", "Offene Aufgabe"), ("fr_FR", "offene aufgabe")]
)
def test_german_nouns_keep_their_capital_within_a_sentence(language: str, expected: str) -> None:
    QLocale.setDefault(QLocale(language))
    assert lowered("Offene Aufgabe") == expected


def test_a_label_without_a_translation_stands_in_english() -> None:
    QLocale.setDefault(QLocale("en_GB"))
    assert within("Contacts") == "contacts"


def test_a_count_is_written_as_the_person_writes_numbers() -> None:
    QLocale.setDefault(QLocale("de_DE"))
    assert counted("Sync", 16_000, "1 change waiting", "%n changes waiting").startswith("16.000 ")
    assert counted("Sync", 3, "1 change waiting", "%n changes waiting").startswith("3 ")
    assert counted("Sync", 1, "1 change waiting", "%n changes waiting") == "1 change waiting"
