"""Cards of what belongs to a record: added to, unfolded, and people's roles in companies edited where they stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.records.quick_add import QuickAdd
from desktop.records.record_panel import RecordPanel
from desktop.records.related_card import RelatedCard
from desktop.widgets.buttons import FlatButton
from sync.clock import now
from tests.desktop.conftest import House, Open
from tests.sync.replica.people import create, ids

SEVEN = [f"Company {n}" for n in range(7)]


@pytest.fixture
def panel(qtbot: QtBot, house: House, open_account: Open) -> RecordPanel:
    """Ada works for seven further companies."""
    companies = [create("company", next(ids), name=each) for each in SEVEN]
    ties = [
        create("affiliation", next(ids), contact_id=house.records["Ada"], company_id=each.record_id, role="Adviser")
        for each in companies
    ]
    with house.open_replica() as replica:
        replica.write([*companies, *ties], at=now())
    account = open_account()
    panel = RecordPanel(account.workspace)
    panel.resize(372, 900)
    qtbot.addWidget(panel)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_record("contact", house.records["Ada"])
    return panel


def card(panel: RecordPanel) -> RelatedCard:
    """The card of the further companies."""
    return next(each for each in panel.cards() if each.related.record_type == "affiliation")


def press(panel: RecordPanel, words: str) -> None:
    """Press a button by its name, or the beginning of it."""
    found = (each for each in panel.findChildren(FlatButton) if each.accessibleName().startswith(words))
    QTest.mouseClick(next(each for each in found if not each.isHidden()), Qt.MouseButton.LeftButton)


def test_a_role_and_its_days_are_edited_where_they_stand(qtbot: QtBot, panel: RecordPanel) -> None:
    line = card(panel).related.lines[0]
    assert (line.hint, line.amount) == ("Adviser", "")
    press(panel, f"Edit how {line.title} belongs here")
    tie = panel.related.form()
    assert tie is not None
    for name, words in (("role", "Chair"), ("since", "2020-01-31")):
        row = tie.form.row(name)
        row.edit()
        editor = row.editor()
        assert editor is not None
        editor.type_again(words)
        editor.commit()
        qtbot.waitUntil(lambda row=row: not row.is_editing())
    qtbot.waitUntil(lambda: "Chair" in hints(panel))
    assert panel.related.form() is not None, "it stays unfolded"
    assert any("2020" in each.amount for each in card(panel).related.lines)


def hints(panel: RecordPanel) -> list[str]:
    """The roles."""
    return [each.hint for each in card(panel).related.lines]


def test_what_has_no_list_of_its_own_is_unfolded_here(panel: RecordPanel) -> None:
    assert len(card(panel).related.lines) == 5
    press(panel, "Show all 7")
    assert sorted(each.title for each in card(panel).related.lines) == SEVEN


def test_another_company_is_added_without_naming_the_main_one(panel: RecordPanel) -> None:
    press(panel, "New affiliation here")
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, QuickAdd) and each.isVisible())
    assert dialog.editors["company_id"].value() is None
    assert dialog.editors["contact_id"].value() == panel.record_id
    dialog.reject()


def test_a_tie_is_removed_and_can_be_had_back(qtbot: QtBot, panel: RecordPanel) -> None:
    press(panel, "Edit how Company")
    press(panel, "Remove")
    qtbot.waitUntil(lambda: card(panel).related.count == 6)
    panel.workspace.operations.undo()
    qtbot.waitUntil(lambda: card(panel).related.count == 7)
