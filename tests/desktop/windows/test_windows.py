"""Several windows on one account: each with its own place, keys and undo, all with the same records."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.records.list_screen import ListScreen
from desktop.shell.main_window import MainWindow
from desktop.windows.record_window import RecordWindow
from desktop.windows.windows import Windows
from tests.desktop.conftest import House

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def stand_on(window: MainWindow, row: int = 0) -> str:
    screen = window.current_screen()
    assert isinstance(screen, ListScreen)
    screen.table.setFocus()
    screen.table.set_current_row(row)
    return screen.model.id_at(row)


def tear_off(windows: Windows, record_id: str) -> RecordWindow:
    return windows.open_record("contact", record_id)


def test_the_record_one_stands_on_opens_in_a_window_and_its_link_is_copied(qtbot: QtBot, windows: Windows) -> None:
    standing = stand_on(windows.front, 1)
    qtbot.keyClick(windows.front, Qt.Key.Key_C, CONTROL | SHIFT)
    tenant = windows.front.workspace.tenant_id
    link = f"counterfoil://contact/{standing}?organisation={tenant}"
    assert QApplication.clipboard().text() == link
    screen = windows.front.current_screen()
    assert isinstance(screen, ListScreen)
    screen.work.marking.mark_all()
    qtbot.keyClick(windows.front, Qt.Key.Key_C, CONTROL | SHIFT)
    assert len(QApplication.clipboard().text().splitlines()) == 3
    qtbot.keyClick(windows.front, Qt.Key.Key_Return, CONTROL)
    (window,) = windows.records()
    assert window.record() == ("contact", standing)
    assert window.windowTitle().startswith("Bea Weber — Northwind Ltd")
    with qtbot.waitActive(window):
        pass
    QApplication.processEvents()  # keys follow the actions a moment later
    qtbot.keyClick(window, Qt.Key.Key_W, CONTROL)
    assert windows.records() == []
    assert windows.front.isVisible()


def test_the_same_record_is_not_opened_twice_and_several_do_not_hide_each_other(windows: Windows, house: House) -> None:
    first = tear_off(windows, house.records["Ada"])
    second = tear_off(windows, house.records["Bea"])
    assert tear_off(windows, house.records["Ada"]) is first
    windows.front.workspace.record_apart_wanted.emit("contact", house.records["Bea"])  # as the palette asks
    assert len(windows.records()) == 2
    assert first.pos() != second.pos()


def test_a_record_window_shows_what_is_written_elsewhere_and_takes_back_only_its_own(
    qtbot: QtBot, windows: Windows, house: House
) -> None:
    ada = house.records["Ada"]
    window = tear_off(windows, ada)
    main = windows.front.workspace.operations
    with qtbot.waitSignal(window.workspace.touched):
        main.patch("contact", ada, {"first_name": "Ada"}, {"first_name": "Adele"}, "First name")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Adele Weber"))
    assert not window.workspace.operations.can_undo()
    assert windows.front.can_undo()
    own = window.workspace.operations
    with qtbot.waitSignal(windows.front.workspace.touched):
        own.patch("contact", ada, {"city": "Kiel"}, {"city": "Ulm"}, "City")
    with qtbot.waitActive(window):
        pass
    with qtbot.waitSignal(own.undone):
        qtbot.keyClick(window, Qt.Key.Key_Z, CONTROL)
    found = window.workspace.reader.execute("SELECT first_name, city FROM contact WHERE id = ?", (ada,)).fetchone()
    assert found == ("Adele", "Kiel")


def test_another_main_window_has_its_own_place_and_keys(qtbot: QtBot, windows: Windows) -> None:
    first = windows.front
    qtbot.keyClick(first, Qt.Key.Key_N, CONTROL | SHIFT)
    second = windows.all()[-1]
    assert second is not first
    with qtbot.waitActive(second):
        pass
    assert windows.front is second
    second.go_to("company")
    assert (first.place(), second.place()) == ("contact", "company")
    assert first.workspace.actions.find("list.contact.next") is not None
    assert "list.contact.next" not in {each.id for each in second.workspace.actions.runnable()}
    qtbot.keyClick(second, Qt.Key.Key_W, CONTROL)
    assert windows.all() == [first]
    assert windows.front is first


def test_the_account_stays_open_while_any_window_is(qtbot: QtBot, windows: Windows, house: House) -> None:
    told: list[bool] = []
    windows.emptied.connect(lambda: told.append(True))
    window = tear_off(windows, house.records["Ada"])
    windows.front.close()
    assert not told
    assert window.isVisible()
    window.workspace.place_wanted.emit("company")
    assert windows.front.isVisible()
    windows.front.close()
    window.close()
    assert told == [True]
