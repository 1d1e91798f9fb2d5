"""An organisation's own fields: added with a preview, renamed, ordered, retired; shown wherever records are."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.fields.field_dialog import FieldDialog
from desktop.fields.fields_page import FieldsPage
from desktop.fields.key import key_of
from desktop.records.quick_add import QuickAdd
from desktop.records.record_panel import RecordPanel
from desktop.widgets.buttons import FlatButton
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit, limit

__all__ = ["limit"]


@pytest.fixture
def page(qtbot: QtBot, account: Opened) -> FieldsPage:
    """The page, at the fields of contacts."""
    page = FieldsPage(account.workspace)
    qtbot.addWidget(page)
    page.show()
    return page


def add(
    qtbot: QtBot, page: FieldsPage, label: str, kind: str = "text", choices: tuple[str, ...] = (), asked: str = ""
) -> None:
    """Add a field as a person would."""
    dialog = page.add_field()
    assert dialog is not None
    fill(dialog, label, kind, choices, asked)
    before = len(page.lines())
    dialog.submit()
    qtbot.waitUntil(lambda: len(page.lines()) == before + 1)


def fill(dialog: FieldDialog, label: str, kind: str = "text", choices: tuple[str, ...] = (), asked: str = "") -> None:
    """Type into the form."""
    dialog.form.editors["label"].type_again(label)
    dialog.form.editors["kind"].type_again(kind)
    dialog.form.editors["choices"].type_again({"tags": list(choices), "text": ""})
    if asked:
        dialog.form.editors["asked"].type_again(asked)


def labels(page: FieldsPage) -> list[str]:
    """What is shown, in its order."""
    return [str(each.line.values["label"]) for each in page.lines()]


def press(page: FieldsPage, words: str) -> None:
    """Press a button by its name."""
    button = next(each for each in page.findChildren(FlatButton) if each.accessibleName() == words)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_field_is_previewed_and_then_shown_in_records_and_asked_for(
    qtbot: QtBot, account: Opened, page: FieldsPage
) -> None:
    dialog = page.add_field()
    assert dialog is not None
    fill(dialog, "Shoe size", "integer")
    assert dialog.preview() == ("Shoe size", "NumberEditor")
    dialog.reject()
    add(qtbot, page, "Shoe size", "integer", asked="yes")
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", account.house.records["Ada"])
    form = panel.form()
    assert form is not None
    row = form.row("custom.shoe_size")
    row.edit()
    editor = row.editor()
    assert editor is not None
    editor.type_again("43")
    editor.commit()
    qtbot.waitUntil(lambda: row.value.text() == "43")
    assert "Custom fields" in [each.text() for each in form.sections()]
    making = QuickAdd(account.workspace, "contact")
    assert "custom.shoe_size" in making.editors
    making.editors["custom.shoe_size"].type_again("big")
    making.editors["last_name"].type_again("Shoe")
    making.submit()
    assert "Type a number" in making.editors["custom.shoe_size"].error()
    making.deleteLater()


def test_fields_are_ordered_renamed_retired_and_brought_back(qtbot: QtBot, account: Opened, page: FieldsPage) -> None:
    for each in ("One", "Two", "Three"):
        add(qtbot, page, each)
    press(page, "Move Three up")
    qtbot.waitUntil(lambda: labels(page) == ["One", "Three", "Two"])
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", account.house.records["Ada"])
    press(page, "Retire Three")
    qtbot.waitUntil(lambda: labels(page) == ["One", "Two", "Three"])
    qtbot.waitUntil(lambda: [each.field.name for each in shown(panel)] == ["custom.one", "custom.two"])
    press(page, "Bring back Three")
    qtbot.waitUntil(lambda: [each.field.name for each in shown(panel)][-2:] == ["custom.three", "custom.two"])


def shown(panel: RecordPanel) -> list:  # type: ignore[type-arg]  # rows
    form = panel.form()
    assert form is not None
    return [each for each in form.rows() if each.field.name.startswith("custom.")]


def test_a_choice_without_choices_is_refused_at_its_field(account: Opened, page: FieldsPage) -> None:
    dialog = page.add_field()
    assert dialog is not None
    fill(dialog, "Colour", "choice")
    dialog.submit()
    assert dialog.form.wrong["choices"].text() == "A choice needs at least one choice."
    dialog.reject()


def test_who_may_not_change_fields_only_reads_them(
    qtbot: QtBot, account: Opened, page: FieldsPage, limit: Limit
) -> None:
    add(qtbot, page, "Shoe size")
    limit(frozenset({"contact.view", "custom_field.view"}))
    page.refresh()
    assert not page.add.isEnabled()
    assert [each for each in page.findChildren(FlatButton) if each.isVisible()] == []


@given(st.text(max_size=60), st.sets(st.sampled_from(["a", "field", "field_2", "name"])))
def test_a_key_is_a_name_that_no_other_field_has(label: str, taken: set[str]) -> None:
    key = key_of(label, taken)
    assert re.fullmatch(r"[a-z][a-z0-9_]{0,39}", key)
    assert key not in taken
