"""Countries and languages are shown and typed by name, and stored by code."""

from collections.abc import Iterator, Sequence

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from desktop.derive.field_editor import editor_for
from desktop.derive.places import finding_places, place_name
from desktop.derive.value_text import ValueText
from desktop.records.filters.comparing import ConditionWords
from desktop.widgets.editors.choice import Choice
from shared_models.kernel.record_field import Kind
from sync.replica.query import Filter, Operator
from tests.desktop.conftest import Opened


@pytest.fixture
def german() -> Iterator[QLocale]:
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield QLocale()
    QLocale.setDefault(before)


def test_a_code_is_shown_by_its_name(account: Opened, german: QLocale) -> None:
    company = account.workspace.catalogue.record_type("company")
    texts = ValueText(german)
    assert texts.of(company.field("country"), "DE", {}) == "Deutschland"
    assert texts.of(company.field("language"), "pt-BR", {}) == "Portugiesisch (Brasilien)"
    assert texts.of(company.field("language"), "de-LU", {}) == "Deutsch (Luxemburg)"
    assert texts.of(company.field("language"), "tlh", {}) == "tlh"


def test_the_window_without_a_translation_names_them_in_english() -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("it_IT"))
    assert place_name(Kind.COUNTRY, "DE") == "Germany"
    QLocale.setDefault(before)


@pytest.mark.parametrize(("typed", "code"), [("fr", "FR"), ("Öster", "AT"), ("Niederl", "NL"), ("USA", "US")])
def test_a_country_is_found_by_code_name_and_what_others_call_it(german: QLocale, typed: str, code: str) -> None:
    assert _found(Kind.COUNTRY, typed)[0].id == code


def test_what_is_no_country_is_not_found() -> None:
    assert not _found(Kind.COUNTRY, "Atlantis")
    assert not _found(Kind.COUNTRY, "QQ")


def test_a_name_is_typed_and_its_code_is_committed(qtbot: QtBot, account: Opened, german: QLocale) -> None:
    kind = account.workspace.catalogue.record_type("company")
    editor = editor_for(account.workspace, kind.field("country"), {**kind.blank, "country": "DE"}, {})
    qtbot.addWidget(editor)
    editor.show()
    line = editor.focusProxy()
    line.setFocus()
    qtbot.waitUntil(line.hasFocus)
    assert line.text() == "Deutschland"
    line.selectAll()
    qtbot.keyClicks(line, "Frankreich")
    with qtbot.waitSignal(editor.committed):
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert editor.value() == "FR"


def test_a_filter_says_the_names(account: Opened, german: QLocale) -> None:
    words = ConditionWords(account.workspace, account.workspace.catalogue.record_type("company"))
    assert words.of(Filter("country", Operator.ANY_OF, ("DE", "AT"))) == "Country: Deutschland, Österreich"


def _found(kind: Kind, text: str) -> Sequence[Choice]:
    found: list[Choice] = []
    finding_places(kind)(text, found.extend)
    return found
