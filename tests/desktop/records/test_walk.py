"""From record to record along the list, from the panel and from within an edit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.derive import list_model, list_order
from desktop.records.list_screen import ListScreen
from desktop.records.record_panel import RecordPanel
from sync.replica.query import Filter, Operator
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Shown
from tests.desktop.records.test_record_panel import field, type_into


def beside(qtbot: QtBot, screen: ListScreen, account: Opened) -> RecordPanel:
    """The panel that the list opens its records in."""
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    account.workspace.record_wanted.connect(panel.show_record)
    panel.show()
    screen.table.set_current_row(0)
    screen.work.open()
    return panel


def test_next_and_previous_keep_the_filter_and_say_where_one_is(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    screen.showing.filter((Filter("first_name", Operator.ANY_OF, ("Ada", "Cem")),))
    panel = beside(qtbot, screen, account)
    qtbot.waitUntil(lambda: panel.head.place.text() == "1 of 2")
    account.workspace.actions.trigger("record.next")
    qtbot.waitUntil(lambda: panel.head.title() == "Cem Weber")
    assert panel.head.place.text() == "2 of 2"
    account.workspace.actions.trigger("record.next")
    assert screen.work.current_id() == account.house.records["Cem"], "the end is the end"
    screen.hide()  # as when the record is a page
    account.workspace.actions.trigger("record.previous")
    qtbot.waitUntil(lambda: panel.head.title() == "Ada Weber")


def test_an_edit_is_finished_first(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    panel = beside(qtbot, screen, account)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    type_into(field(panel, "city"), "Bonn", None)
    assert QApplication.focusWidget() is not None
    account.workspace.actions.trigger("record.next")
    qtbot.waitUntil(lambda: panel.head.title() == "Bea Weber")
    qtbot.waitUntil(lambda: account.shown("contact", account.house.records["Ada"], "city") == "Bonn")
    panel.show_record("company", account.house.records["company"])
    assert panel.head.place.text() == "", "that one is not of the list"


@pytest.mark.parametrize("long", [20_000, 1], ids=["at once", "by the worker"])
def test_the_current_record_stays_current_in_another_order(
    qtbot: QtBot, shown: Shown, account: Opened, monkeypatch: pytest.MonkeyPatch, long: int
) -> None:
    monkeypatch.setattr(list_model, "WINDOW", 1)  # as if three records were more than are read at once
    monkeypatch.setattr(list_order, "LONG", long)
    screen = shown("contact")
    panel = beside(qtbot, screen, account)
    cem = account.house.records["Cem"]

    def stands(place: str) -> None:
        qtbot.waitUntil(lambda: panel.head.place.text() == place)
        assert screen.work.current_id() == cem
        assert screen.table.is_selected(screen.table.current_row())

    account.workspace.actions.trigger("record.next")
    account.workspace.actions.trigger("record.next")
    stands("3 of 3")
    screen.table.horizontalHeader().setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    stands("1 of 3")
    screen.showing.sort("title", False)
    stands("3 of 3")
    screen.showing.filter((Filter("first_name", Operator.ANY_OF, ("Ada", "Cem")),))
    stands("2 of 2")
    screen.showing.columns.group("city")
    qtbot.waitUntil(lambda: screen.model.rowCount() > 2)
    stands("2 of 2")
    account.workspace.actions.trigger("record.previous")
    qtbot.waitUntil(lambda: panel.head.title() == "Ada Weber")
    screen.showing.filter((Filter("first_name", Operator.IS, "Cem"),))
    qtbot.waitUntil(lambda: panel.head.place.text() == "")
    assert not screen.work.has_current(), "the list has it no longer"


def test_rows_nobody_has_chosen_are_not_gone_after(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    screen.table.stand_at(0)
    screen.showing.sort("title", True)
    assert not screen.work.has_current()
    screen.table.set_current_row(0)
    screen.head.search.setText("weber")
    qtbot.waitUntil(lambda: screen.model.query.text == "weber")
    assert not screen.work.has_current(), "what is looked for is shown from the top"
