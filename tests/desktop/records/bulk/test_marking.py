"""Marking rows: by keys and pointer, kept through sorting and sync, gone with the search they were found by."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.records.list_screen import ListScreen
from sync.replica.status import Phase, Status
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Shown
from tests.sync.replica.people import delete

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton


def marked(screen: ListScreen) -> list[str]:
    """What the marked rows are called, in the order of the list."""
    model, marks = screen.model, screen.work.marking.marks
    rows = (row for row in range(model.rowCount()) if model.rid_at(row) in marks)
    return [str(model.index(row, 0).data()).partition(" ")[0] for row in rows]


def click(screen: ListScreen, row: int, held: Modifier = Modifier.NoModifier) -> None:
    place = screen.table.visualRect(screen.model.index(row, 0)).center()
    QTest.mouseClick(screen.table.viewport(), Button.LeftButton, held, place)


def test_x_marks_and_walking_on_unmarks_nothing(shown: Shown) -> None:
    screen = shown("contact")
    screen.table.set_current_row(0)
    QTest.keyClick(screen.table, Key.Key_X)
    assert screen.marked.bar.isVisible()
    assert screen.marked.bar.text() == "1 marked"
    QTest.keyClick(screen.table, Key.Key_J)
    QTest.keyClick(screen.table, Key.Key_Down)
    QTest.keyClick(screen.table, Key.Key_X)
    assert marked(screen) == ["Ada", "Cem"]
    told = [screen.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(2)]
    assert ["marked" in each for each in told] == [True, False]
    QTest.keyClick(screen.table, Key.Key_Escape)
    assert marked(screen) == []
    assert not screen.marked.bar.isVisible()


def test_shift_marks_a_range_that_grows_and_shrinks(shown: Shown) -> None:
    screen = shown("contact")
    screen.table.set_current_row(0)
    for key, names in ((Key.Key_End, ["Ada", "Bea", "Cem"]), (Key.Key_Up, ["Ada", "Bea"])):
        QTest.keyClick(screen.table, key, Modifier.ShiftModifier)
        assert marked(screen) == names


@pytest.mark.parametrize(
    ("held", "names"),
    [(Modifier.ControlModifier, ["Ada", "Cem"]), (Modifier.ShiftModifier, ["Ada", "Bea", "Cem"])],
)
def test_clicks_mark_one_more_or_all_up_to_there(shown: Shown, held: Modifier, names: list[str]) -> None:
    screen = shown("contact")
    click(screen, 0)
    click(screen, 2, held)
    assert marked(screen) == names
    click(screen, 1)
    assert marked(screen) == []


def test_marks_stay_through_sorting_and_go_with_a_search(shown: Shown) -> None:
    screen = shown("contact")
    click(screen, 0)
    QTest.keyClick(screen.table, Key.Key_X)
    screen.showing.sort("title", True)
    assert marked(screen) == ["Ada"]
    assert screen.model.rid_at(2) in screen.work.marking.marks
    QTest.keyClicks(screen.head.search, "bea")
    assert marked(screen) == []


def test_what_a_colleague_deletes_is_not_marked_any_more(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    account.workspace.actions.trigger("list.contact.mark_all")
    account.house.others(delete("contact", account.house.records["Bea"]))
    account.link.status = Status(Phase.LIVE)
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: marked(screen) == ["Ada", "Cem"])
    assert screen.marked.bar.text() == "2 marked"
