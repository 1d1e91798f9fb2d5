"""Conditions of a list, made and changed by keys alone."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.derive import occasion
from desktop.records.filters.comparing import ConditionWords, operators
from desktop.records.filters.filter_popover import FilterPopover
from desktop.records.list_screen import ListScreen
from desktop.widgets.editors.choice_editor import ChoiceEditor
from desktop.widgets.pick_list import PickList
from shared_models.kernel.record_field import Kind
from sync.replica.query import Filter, Group, Operator
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Shown
from tests.desktop.records.test_list_screen import titles
from tests.sync.replica.people import create

Key = Qt.Key


def focus() -> QWidget:
    """What has the keys."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def keys(text: str, *more: Key) -> None:
    """Type a text and press keys, wherever the focus is."""
    QTest.keyClicks(focus(), text)
    for each in more:
        QTest.keyClick(focus(), each)


@pytest.fixture
def contacts(qtbot: QtBot, shown: Shown, account: Opened) -> ListScreen:
    """Three from Kiel, and a customer from Bonn."""
    dora = create("contact", first_name="Dora", last_name="Arp", city="Bonn", lifecycle="customer")
    done: list[object] = []
    account.workspace.operations.write("Dora", [dora], done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    screen = shown("contact")
    screen.table.setFocus()
    return screen


def test_a_condition_is_made_changed_and_removed_by_keys(qtbot: QtBot, contacts: ListScreen) -> None:
    screen = contacts
    assert not screen.showing.bar.isVisible(), "a list without conditions is calm"
    screen.showing.open_filter()
    keys("stage", Key.Key_Return)
    keys("custom", Key.Key_Return)
    assert titles(screen) == ["Dora Arp"], "it counts at once"
    assert screen.head.count() == "1"
    keys("", Key.Key_Escape)
    (chip,) = screen.showing.bar.chips()
    assert chip.text() == "Stage: Customer"
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Return)
    keys("lead", Key.Key_Return, Key.Key_Escape)
    assert chip.text() == "Stage: Customer, Lead"
    chip.setFocus()
    QTest.keyClick(chip, Key.Key_Delete)
    assert len(titles(screen)) == 4
    assert not screen.showing.bar.isVisible()
    assert screen.table.hasFocus(), "the keys are the list's again"


def test_a_text_narrows_while_it_is_typed(qtbot: QtBot, contacts: ListScreen) -> None:
    contacts.showing.open_filter()
    keys("city", Key.Key_Return)
    keys("bo")
    qtbot.waitUntil(lambda: titles(contacts) == ["Dora Arp"])
    keys("x")
    qtbot.waitUntil(lambda: titles(contacts) == [])
    assert contacts.showing.bar.chips()[0].text() == "City contains “box”"


def test_conditions_stand_together_or_each_for_itself(contacts: ListScreen) -> None:
    bar = contacts.showing.bar
    contacts.showing.filter((Filter("city", Operator.IS, "Bonn"), Filter("first_name", Operator.STARTS, "be")))
    assert titles(contacts) == []
    assert bar.match.text() == "All of these"
    bar.match.click()
    assert titles(contacts) == ["Bea Weber", "Dora Arp"]
    assert bar.match.text() == "Any of these"
    bar.clear.click()
    assert len(titles(contacts)) == 4


def test_a_group_is_one_chip(qtbot: QtBot, contacts: ListScreen) -> None:
    contacts.showing.filter((Filter("city", Operator.IS, "Bonn"),))
    contacts.showing.bar.chips()[0].click()
    popover = contacts.findChild(FilterPopover)
    assert popover is not None
    popover._show_fields()
    keys("first", Key.Key_Return)
    keys("ada", Key.Key_Escape)
    (group,) = contacts.showing.filters
    assert isinstance(group, Group)
    assert group.any
    assert titles(contacts) == ["Ada Weber", "Dora Arp"]
    assert contacts.showing.bar.chips()[0].text() == "City is “Bonn” or First name contains “ada”"


def test_the_search_and_the_view_hold_beside_the_conditions(contacts: ListScreen) -> None:
    contacts.showing.filter((Filter("city", Operator.IS, "Kiel"),))
    contacts.head.search.setText("be")
    assert titles(contacts) == ["Bea Weber"]
    contacts.showing.view("mine")
    assert titles(contacts) == []
    assert contacts.showing.filters == ()


def test_a_reference_is_found_by_typing_and_oneself_by_a_word(account: Opened, contacts: ListScreen) -> None:
    contacts.showing.open_filter()
    keys("company", Key.Key_Return)
    keys("wein", Key.Key_Return, Key.Key_Escape)
    assert titles(contacts) == ["Ada Weber", "Bea Weber", "Cem Weber"]
    contacts.showing.filter((Filter("owner_id", Operator.ME),))
    assert titles(contacts) == []
    assert contacts.showing.bar.chips()[0].text() == "Owner: me"


def test_the_next_day_today_is_another_day(
    contacts: ListScreen, account: Opened, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    contacts.showing.filter((Filter("created_at", Operator.WITHIN, "today"),))
    assert titles(contacts)
    later = occasion.today() + timedelta(1)
    monkeypatch.setattr(occasion, "today", lambda: later)
    contacts.showing.begin_day()
    qtbot.waitUntil(lambda: titles(contacts) == [])


def test_every_field_has_comparisons_and_words(account: Opened, contacts: ListScreen) -> None:
    for record_type in account.workspace.catalogue.record_types.values():
        words = ConditionWords(account.workspace, record_type)
        for field in record_type.fields:
            if field.kind is not Kind.JSON:
                assert all(words.of(Filter(field.name, way, None)) for way in operators(field))
    words = ConditionWords(account.workspace, contacts.model.listed)
    assert words.of(Filter("birthday", Operator.WITHIN, "last-30-days")) == "Birthday: the last 30 days"
    assert words.of(Filter("birthday", Operator.BETWEEN, ("2026-01-02", "2026-02-03"))).startswith("Birthday: ")
    assert words.of(Filter("nonsense", Operator.IS, 1)) == "nonsense (no longer there)"


def test_the_comparison_can_be_changed_and_keeps_what_still_fits(contacts: ListScreen) -> None:
    contacts.showing.filter((Filter("city", Operator.CONTAINS, "kiel"),))
    contacts.showing.bar.chips()[0].click()
    popover = contacts.findChild(FilterPopover)
    assert popover is not None
    popover.findChild(ChoiceEditor).committed.emit("is-not")
    assert contacts.showing.filters == (Filter("city", Operator.IS_NOT, "kiel"),)
    assert [each for each in popover.findChildren(PickList) if each.isVisible()] == []


def test_enter_after_a_typed_value_leads_back_to_the_list(qtbot: QtBot, contacts: ListScreen) -> None:
    contacts.showing.open_filter()
    keys("city", Key.Key_Return)
    keys("Bonn", Key.Key_Return)
    assert titles(contacts) == ["Dora Arp"]
    assert contacts.table.hasFocus()
