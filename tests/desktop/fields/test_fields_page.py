"""An organisation's own fields: added with a preview, renamed, ordered, retired; shown wherever records are."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop.derive.custom_fields import widened
from desktop.fields.field_dialog import FieldDialog
from desktop.fields.fields_page import FieldsPage
from desktop.fields.key import key_of
from desktop.records.quick_add import QuickAdd
from desktop.records.record_panel import RecordPanel
from desktop.widgets.buttons import FlatButton
from sync.replica import grouping, lists
from sync.replica.query import Filter, Operator, Query
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


def test_exact_numbers_amounts_and_references_are_edited_shown_sorted_and_filtered(
    qtbot: QtBot, account: Opened, page: FieldsPage
) -> None:
    for label, kind, more in (
        ("Weight", "decimal", {"scale": "3"}),
        ("Fee", "money", {"currency": "jpy"}),
        ("Agency", "reference", {"reference": "company"}),
    ):
        dialog = page.add_field()
        assert dialog is not None
        fill(dialog, label, kind)
        for name, typed in more.items():
            dialog.editors[name].type_again(typed)
        assert {name for name, each in dialog._of_kind.items() if not each.isHidden()} == set(more)
        dialog.submit()
        qtbot.waitUntil(lambda dialog=dialog: not isValid(dialog) or not dialog.isVisible())  # type: ignore[misc]
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("contact", account.house.records["Ada"])
    form = panel.form()
    assert form is not None
    company = account.house.records["company"]
    for key, typed, shown_as in (
        ("weight", "1.25", "1.250"),
        ("fee", "300", "JPY\u00a0300"),
        ("agency", {"text": "Weinhold KG", "chosen": company}, "Weinhold KG"),
    ):
        row = form.row(f"custom.{key}")
        row.setVisible(True)
        row.edit()
        editor = row.editor()
        assert editor is not None
        editor.type_again(typed)
        editor.commit()
        qtbot.waitUntil(lambda row=row, shown_as=shown_as: row.value.text() == shown_as)  # type: ignore[misc]
    types, reader = account.workspace.catalogue.record_types, account.workspace.reader
    held = reader.execute("SELECT custom FROM contact WHERE id = ?", (account.house.records["Ada"],)).fetchone()[0]
    assert json.loads(held) == {"weight": 1250, "fee": 300, "agency": company}
    kind = widened(reader, types, types["contact"])
    for wanted in (
        Filter("custom.weight", Operator.AT_LEAST, 1250),
        Filter("custom.fee", Operator.BELOW, 301),
        Filter("custom.agency", Operator.ANY_OF, (company,)),
    ):
        assert len(lists.ordered(reader, types, kind, Query((wanted,), sort=wanted.field))) == 1, wanted
    rids = lists.ordered(reader, types, kind, Query(sort="custom.agency"))
    line = lists.page(reader, types, kind, rids[:1], ["custom.agency"])[rids[0]]
    assert line.titles == {company: "Weinhold KG"}
    (first, *_) = grouping.groups(reader, types, kind, Query(group="custom.agency"))
    assert (first.key, first.count) == (company, 1)


def test_a_field_says_what_it_still_needs_and_its_meaning_is_chosen_once(qtbot: QtBot, page: FieldsPage) -> None:
    dialog = page.add_field()
    assert dialog is not None
    fill(dialog, "Fee", "money")
    dialog.submit()
    assert dialog.editors["currency"].error() == "An amount of money needs its currency."
    dialog.editors["currency"].type_again("EUR")
    dialog.submit()
    qtbot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
    assert labels(page) == ["Fee"]
    edited = FieldDialog(page.workspace, page.workspace.catalogue.record_type("contact"), page.lines()[0].line)
    edited.open()
    currency = edited.editors["currency"].focusProxy()
    assert currency is not None
    assert not currency.isEnabled()
    edited.editors["label"].type_again("Yearly fee")
    edited.submit()
    qtbot.waitUntil(lambda: not isValid(edited) or not edited.isVisible())
    assert labels(page) == ["Yearly fee"]


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
