"""A record as a page: as many columns as there is room for, Shift+Enter there and Esc back to the same place."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.records.list_screen import ListScreen
from desktop.records.page.columns import Width
from desktop.records.record_panel import RecordPanel
from desktop.records.selection import selection
from desktop.settings import Settings
from desktop.shell.main_window import MainWindow
from desktop.widgets.labels import Subtitle
from tests.desktop.conftest import Opened

Key = Qt.Key


@pytest.fixture
def panel(qtbot: QtBot, account: Opened) -> RecordPanel:
    """A panel that may be as wide as it likes."""
    panel = RecordPanel(account.workspace)
    panel.setMaximumWidth(5_000)
    qtbot.addWidget(panel)
    panel.resize(372, 700)
    panel.show()
    panel.activateWindow()
    qtbot.waitUntil(panel.isActiveWindow)
    panel.show_record("contact", account.house.records["Ada"])
    return panel


def test_there_are_as_many_columns_as_there_is_room_for_and_what_is_typed_stays(
    qtbot: QtBot, panel: RecordPanel
) -> None:
    form = panel.form()
    assert form is not None
    form.edit("phone")
    line = form.row("phone").editor()
    assert line is not None
    line.type_again("+49 431")
    seen = []
    for wide in (372, 800, 1_300, 372):
        panel.resize(wide, 700)
        seen.append(panel.columns.width_now())
        qtbot.waitUntil(panel.timeline.isVisible)
        qtbot.waitUntil(form.isVisible)
    assert seen == [Width.ONE, Width.TWO, Width.THREE, Width.ONE]
    assert line.typed() == "+49 431"


def test_sections_fold_away_and_that_is_remembered(qtbot: QtBot, account: Opened, panel: RecordPanel) -> None:
    form = panel.form()
    assert form is not None
    city, (address,) = form.row("city"), [each for each in form.sections() if each.text() == "Address"]
    assert city.isVisible()
    QTest.mouseClick(address, Qt.MouseButton.LeftButton)
    assert not city.isVisible()
    assert "folded away" in address.accessibleName()
    again = RecordPanel(account.workspace)
    qtbot.addWidget(again)
    again.show()
    again.show_record("contact", account.house.records["Bea"])
    other = again.form()
    assert other is not None
    assert not other.row("city").isVisible()
    other.edit("city")
    assert other.row("city").isVisible(), "whoever edits it sees it"


def test_tab_goes_from_field_to_field_as_they_are_read(qtbot: QtBot, panel: RecordPanel) -> None:
    form = panel.form()
    assert form is not None
    form.edit("lifecycle")
    editor = form.row("lifecycle").editor()
    assert editor is not None
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, Key.Key_Tab)
    qtbot.waitUntil(lambda: not form.row("lifecycle").is_editing())
    shown = [each for each in form.rows() if each.isVisible()]
    at = shown.index(form.row("lifecycle"))
    assert QApplication.focusWidget() is shown[at + 1].value


def test_a_click_on_what_it_is_called_renames_it(qtbot: QtBot, panel: RecordPanel) -> None:
    form = panel.form()
    assert form is not None
    first, last = form.row("first_name"), form.row("last_name")
    assert not first.isVisible(), "the head says it already"
    title = next(each for each in panel.head.findChildren(Subtitle) if each.text() == "Ada Weber")
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    assert first.is_editing()
    assert last.isVisible()
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "Adele")
    QTest.keyClick(line, Key.Key_Return)
    qtbot.waitUntil(lambda: panel.head.title() == "Adele Weber")


def test_shift_enter_opens_the_page_and_esc_leads_back_to_the_same_place(
    qtbot: QtBot, account: Opened, settings: Settings
) -> None:
    settings.keep(place="contact")
    window = MainWindow(account.workspace, settings)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    screen = window.current_screen()
    assert isinstance(screen, ListScreen)
    qtbot.waitUntil(lambda: screen.model.rowCount() == 3)
    screen.table.setFocus()
    screen.table.set_current_row(1)
    qtbot.waitUntil(lambda: selection(account.workspace).record_id == screen.model.id_at(1))
    QTest.keyClick(screen.table, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    panel = window.panel()
    assert isinstance(panel, RecordPanel)
    assert panel.record_id == screen.model.id_at(1)
    assert not screen.isVisible()
    qtbot.waitUntil(lambda: panel.columns.width_now() > Width.ONE)
    QTest.keyClick(window, Key.Key_Escape)
    assert screen.isVisible()
    assert screen.table.current_row() == 1
    assert not window.panel_is_open(), "it was not open before"
    account.workspace.go("my_tasks")
    selection(account.workspace).move("company", account.house.records["company"])
    account.workspace.go("contact")
    QTest.keyClick(screen.table, Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert panel.record_id == screen.model.id_at(1), "not what the place between stood on"
