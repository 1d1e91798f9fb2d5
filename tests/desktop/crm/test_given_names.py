"""The stages that the product gives speak the person's language, until somebody calls them otherwise."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from desktop.derive.value_text import ValueText
from desktop.derive.words import given
from desktop.language import FOLDER
from tests.desktop.conftest import Opened


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The program speaks German."""
    translator = QTranslator(qapp)
    assert translator.load("de", str(FOLDER))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.usefixtures("german")
def test_a_stage_that_still_has_its_given_name_is_translated(account: Opened) -> None:
    field = account.workspace.catalogue.record_type("deal").field("stage_id")
    texts = ValueText(account.workspace.locale)
    assert texts.of(field, "1", {}, {"1": "Negotiation"}) == "Verhandlung"
    assert texts.of(field, "1", {}, {"1": "Negotiation with two"}) == "Negotiation with two"


@pytest.mark.usefixtures("german")
def test_what_people_call_by_the_same_word_is_left_alone() -> None:
    assert given("pipeline", "Sales") == "Vertrieb"
    assert given("company", "Sales") == "Sales"
