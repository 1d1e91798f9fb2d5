"""Editing in the list: keys that begin, store and take back, what cannot be stored, and no fight with shortcuts."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop.drafts.drafts import drafts
from desktop.records.list_screen import ListScreen
from desktop.records.selection import selection
from desktop.shell.shortcuts import Shortcuts
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit, Shown

Key, Modifier, Button = Qt.Key, Qt.KeyboardModifier, Qt.MouseButton


@pytest.fixture
def contacts(qtbot: QtBot, shown: Shown, account: Opened) -> ListScreen:
    """The contacts, wide enough for every column; the first is current."""
    screen = shown("contact")
    screen.resize(1600, 600)
    screen.table.setFocus()
    screen.table.set_current_row(0)
    qtbot.waitUntil(lambda: "city" in screen.work.cells.fields())
    return screen


def field(screen: ListScreen) -> QWidget:
    """Where one types."""
    editor = screen.work.cells.open_editor
    assert editor is not None
    found = editor.editor.focusProxy()
    assert found is not None
    return found


def double_click(screen: ListScreen, row: int, name: str) -> None:
    at = next(at for at, each in enumerate(screen.model.columns.shown) if each.id == name)
    place = screen.table.visualRect(screen.model.index(row, at)).center()
    QTest.mouseDClick(screen.table.viewport(), Button.LeftButton, pos=place)


def cities(account: Opened) -> list[object]:
    return [account.shown("contact", account.house.records[each], "city") for each in ("Ada", "Bea", "Cem")]


def test_a_double_click_edits_enter_stores_and_goes_down_and_typing_begins_again(
    qtbot: QtBot, contacts: ListScreen, account: Opened
) -> None:
    double_click(contacts, 0, "city")
    QTest.keyClicks(field(contacts), "Oslo")
    QTest.keyClick(field(contacts), Key.Key_Return)
    qtbot.waitUntil(lambda: cities(account) == ["Oslo", "Kiel", "Kiel"])
    assert contacts.work.cells.cell() == (1, "city")
    QTest.keyClicks(contacts.work.cells.cursor, "X")  # a letter here, and no mark
    QTest.keyClicks(field(contacts), "anten")
    assert contacts.work.selected_count() == 0
    QTest.keyClick(field(contacts), Key.Key_Tab)
    qtbot.waitUntil(lambda: cities(account) == ["Oslo", "Xanten", "Kiel"])
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: cities(account) == ["Oslo", "Kiel", "Kiel"])


def test_what_is_called_by_two_fields_is_renamed_in_the_panel(contacts: ListScreen, account: Opened) -> None:
    wanted: list[str] = []
    selection(account.workspace).edit_wanted.connect(wanted.append)
    assert account.workspace.actions.find("list.contact.rename").shortcut == "F2"
    account.workspace.actions.trigger("list.contact.rename")
    assert wanted == ["first_name"]
    assert contacts.work.cells.open_editor is None


def test_what_is_called_by_one_field_is_renamed_where_it_stands(qtbot: QtBot, account: Opened) -> None:
    screen = ListScreen(account.workspace, "company")
    qtbot.addWidget(screen)
    screen.show()
    qtbot.waitUntil(lambda: screen.model.rowCount() > 0)
    screen.table.set_current_row(0)
    account.workspace.actions.trigger("list.company.rename")
    made = screen.work.cells.open_editor
    assert made is not None
    assert made.editor.typed() == "Weinhold KG"


def test_arrows_move_the_cell_and_esc_takes_back_and_then_leaves(contacts: ListScreen, account: Opened) -> None:
    cells = contacts.work.cells
    account.workspace.actions.trigger("list.contact.edit_cell")
    QTest.keyClick(field(contacts), Key.Key_Escape)
    QApplication.processEvents()  # the editor has lost the focus by then
    names = list(cells.fields())
    assert cells.cell() == (0, names[0])
    for key, cell in (
        (Key.Key_Right, (0, names[1])),
        (Key.Key_Down, (1, names[1])),
        (Key.Key_Left, (1, names[0])),
        (Key.Key_Backtab, (0, names[-1])),
    ):
        QTest.keyClick(cells.cursor, key)
        assert cells.cell() == cell
    QTest.keyClick(cells.cursor, Key.Key_Escape)
    assert not cells.is_on
    assert contacts.table.hasFocus()
    assert not account.workspace.operations.can_undo()


def test_what_cannot_be_read_or_stored_stays_with_its_reason(
    qtbot: QtBot, contacts: ListScreen, account: Opened
) -> None:
    double_click(contacts, 0, "email")
    QTest.keyClicks(field(contacts), "not an address")
    QTest.keyClick(field(contacts), Key.Key_Return)
    editor = contacts.work.cells.open_editor
    assert editor is not None
    assert "must be an e-mail address" in editor.text()
    field(contacts).selectAll()  # type: ignore[attr-defined]  # a line
    QTest.keyClicks(field(contacts), "ada@example.org")
    QTest.keyClick(field(contacts), Key.Key_Return)
    ada = account.house.records["Ada"]
    qtbot.waitUntil(lambda: account.shown("contact", ada, "email") == "ada@example.org")


def test_del_empties_the_cell_and_not_the_list(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    double_click(contacts, 2, "city")
    QTest.keyClick(field(contacts), Key.Key_Escape)
    QTest.keyClick(contacts.work.cells.cursor, Key.Key_Delete)
    qtbot.waitUntil(lambda: cities(account) == ["Kiel", "Kiel", None])


def test_shortcuts_of_one_letter_are_off_in_a_cell(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    Shortcuts(contacts, account.workspace.actions)
    double_click(contacts, 0, "city")
    QTest.keyClick(field(contacts), Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is contacts.work.cells.cursor)
    QTest.keyClick(contacts.work.cells.cursor, Key.Key_C)
    assert account.added == []  # type: ignore[attr-defined]  # see the fixture
    assert contacts.work.cells.open_editor is not None


def test_what_a_verb_sets_or_the_role_forbids_has_no_editor(shown: Shown, account: Opened, limit: Limit) -> None:
    deals = shown("deal")
    deals.resize(1600, 600)
    assert "stage_id" not in deals.work.cells.fields()
    assert "amount" in deals.work.cells.fields()
    limit(frozenset({"deal.view"}))
    assert deals.work.cells.fields() == {}
    deals.table.set_current_row(0)
    assert not account.workspace.actions.trigger("list.deal.edit_cell")


def test_what_was_typed_in_a_cell_waits_after_a_crash(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    double_click(contacts, 0, "city")
    QTest.keyClicks(field(contacts), "Oslo")
    kept = drafts(account.workspace)
    kept.flush()
    kept.leave(("contact", account.house.records["Ada"], "city"))  # as when the program has ended
    typed = {"text": "Oslo"}
    qtbot.waitUntil(lambda: [each.typed for each in kept.all_waiting()] in (["Oslo"], [typed]))
    contacts.work.cells.open_editor.draft = None  # type: ignore[union-attr]  # nobody is there to give it up
    QTest.keyClick(field(contacts), Key.Key_Escape)
    QTest.keyClick(contacts.work.cells.cursor, Key.Key_F2)
    assert field(contacts).text() == "Oslo"  # type: ignore[attr-defined]  # a line
    QTest.keyClick(field(contacts), Key.Key_Return)
    qtbot.waitUntil(lambda: cities(account) == ["Oslo", "Kiel", "Kiel"])
    qtbot.waitUntil(lambda: kept.all_waiting() == [])


def test_the_current_cell_goes_past_the_headings_of_groups(contacts: ListScreen, account: Opened) -> None:
    contacts.showing.columns.group("city")
    assert contacts.model.rid_at(0) < 0
    contacts.table.set_current_row(0)
    assert not account.workspace.actions.trigger("list.contact.edit_cell")
    contacts.table.set_current_row(1)
    account.workspace.actions.trigger("list.contact.edit_cell")
    QTest.keyClick(field(contacts), Key.Key_Escape)
    QTest.keyClick(contacts.work.cells.cursor, Key.Key_Up)
    assert contacts.work.cells.cell()[0] == 1  # there is no record above
    QTest.keyClick(contacts.work.cells.cursor, Key.Key_Down)
    assert contacts.work.cells.cell()[0] == 2
