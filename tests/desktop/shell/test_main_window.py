"""The main window: places, panel, toasts, undo, theme, menus, and what it remembers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from desktop.settings import Settings
from desktop.shell.main_window import SIZE, MainWindow
from desktop.shell.sidebar import HeadButton
from desktop.theme.theme import Mode, theme
from desktop.widgets.buttons import NavButton
from desktop.widgets.labels import KeyCap
from desktop.widgets.toast import Toast
from shared_models.kernel.faults import RuleBroken, Unavailable
from shared_models.kernel.verdict import rejected
from sync.replica.replica import Replica
from tests.desktop.conftest import Opened
from tests.desktop.shell.conftest import Show
from tests.desktop.shell.stand_ins import Made, Panel
from tests.sync.replica.people import patch

HEAD = ("Home", "My tasks", "Calendar", "Inbox", "Notifications", "Handed over")


def nav(window: MainWindow) -> list[NavButton]:
    return [each for each in window.findChildren(NavButton) if each.text() != "Settings"]


def press(window: MainWindow, name: str, qtbot: QtBot) -> None:
    button = next(each for each in nav(window) if each.text() == name)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_opens_the_first_list_and_nothing_else(window: MainWindow, made: Made) -> None:
    assert made.names() == ["contact"]
    offered = [each.text() for each in nav(window)]
    assert offered[: len(HEAD)] == list(HEAD)
    lists = ["Contacts", "Companies", "Deals", "Activities", "Tasks"]
    assert [each for each in offered if each in lists] == lists
    assert [each.text() for each in nav(window) if each.is_current()] == ["Contacts"]
    assert "Northwind Ltd" in window.windowTitle()


def test_going_places_keeps_each_screen(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    for name in ("Companies", "Deals", "Contacts", "Companies"):
        press(window, name, qtbot)
    assert made.names() == ["contact", "company", "board"]
    assert window.place() == "company"
    assert window.current_screen() is made.pages[1]


def test_deals_come_back_the_way_they_were_looked_at(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    window.workspace.go("deal")
    press(window, "Contacts", qtbot)
    press(window, "Deals", qtbot)
    assert (window.place(), window.current_type()) == ("deal", "deal")
    window.workspace.go("board")
    assert (window.place(), window.current_type()) == ("board", "deal")


def test_it_opens_again_where_it_was_left(qtbot: QtBot, show: Show, settings: Settings) -> None:
    first = show()
    first.workspace.go("task")
    first.resize(760, 600)
    first.close()
    again = Settings(settings.folder)
    second = MainWindow(first.workspace, again, Made().screens())
    qtbot.addWidget(second)
    assert second.place() == "task"
    assert (second.width(), second.height()) == (760, 600)


def test_a_screen_that_is_too_small_is_filled_with_nothing_below_it(window: MainWindow) -> None:
    assert window.screen().availableGeometry().width() < SIZE[0]
    assert window.isMaximized()


def test_a_place_that_no_longer_exists_is_no_failure(show: Show, settings: Settings) -> None:
    settings.keep(place="invoice")
    assert show().place() == "home"


def test_a_record_opens_in_the_panel_and_esc_closes_it(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    window.workspace.show_record("contact", "1")
    window.workspace.show_record("contact", "2")
    (panel,) = (each for each in made.pages if isinstance(each, Panel))
    assert panel.shown == [("contact", "1"), ("contact", "2")]
    assert window.panel_is_open()
    panel.table.setFocus()
    qtbot.keyClick(panel.table, Qt.Key.Key_Escape)
    assert not window.panel_is_open()
    assert QApplication.focusWidget() is made.pages[0].table
    window.workspace.show_record("contact", "1")
    assert window.panel_is_open()
    panel.closed.emit()
    assert not window.panel_is_open()


def test_a_toast_offers_to_take_back_its_own_group(qtbot: QtBot, window: MainWindow, account: Opened) -> None:
    ada, operations, done = account.house.records["Ada"], window.workspace.operations, []
    operations.patch("contact", ada, {"city": "Kiel"}, {"city": "Bonn"}, "City of Ada", done=done.append)
    operations.patch("contact", ada, {"phone": None}, {"phone": "1"}, "Phone of Ada", done=done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    window.workspace.toast("City of Ada changed", done[0].group_id)
    toast = window.findChild(Toast)
    assert toast is not None
    assert toast.text() == "City of Ada changed"
    with qtbot.waitSignal(operations.undone):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert account.shown("contact", ada, "city") == "Kiel"
    assert account.shown("contact", ada, "phone") == "1"
    assert toast.text() == "Undone: City of Ada"
    with qtbot.waitSignal(operations.undone):
        qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert account.shown("contact", ada, "phone") is None


def test_a_fault_is_said_in_its_own_words(window: MainWindow) -> None:
    window.workspace.fault(Unavailable("The server is being repaired."))
    toast = window.findChild(Toast)
    assert toast is not None
    assert toast.text() == "The server is being repaired."


def test_the_theme_is_kept(qtbot: QtBot, window: MainWindow, settings: Settings) -> None:
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert theme().mode is Mode.DARK
    assert Settings(settings.folder).read("theme") == "dark"
    window.workspace.actions.trigger("theme.light")
    assert theme().mode is Mode.LIGHT


def test_dialogs_are_asked_for_the_record_type_at_hand(qtbot: QtBot, window: MainWindow, made: Made) -> None:
    window.workspace.go("company")
    qtbot.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert made.names()[-1] == "new company"
    window.workspace.actions.trigger("import.contact")
    assert made.names()[-1] == "import contact"
    assert [each.opened for each in made.pages[-2:]] == [1, 1]


def test_the_head_switches_accounts(qtbot: QtBot, window: MainWindow) -> None:
    head = window.findChild(HeadButton)
    assert head is not None
    assert head.text() == "Northwind Ltd"
    qtbot.mouseClick(head, Qt.MouseButton.LeftButton)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    entries = {each.text(): each for each in menu.actions()}
    with qtbot.waitSignal(window.switch_wanted) as told:
        entries["Switch to Södra && Co"].trigger()
    assert told.args == ["other"]
    with qtbot.waitSignal(window.sign_out_wanted):
        entries["Sign out…"].trigger()
    menu.close()


def test_before_the_role_is_known_it_waits_and_then_shows_the_first_page(
    qtbot: QtBot, show: Show, account: Opened, made: Made
) -> None:
    everything = account.workspace.actor.permissions
    account.worker.post(lambda replica: replica.adopt(frozenset()))
    with qtbot.waitSignal(account.workspace.actor_changed):
        account.worker.poke()
    window = show()
    assert [each.text() for each in nav(window)] == ["Inbox", "Notifications"]
    assert made.names() == []
    waiting = window.current_screen()
    assert waiting is not None
    assert "records" in waiting.accessibleName()
    account.worker.post(lambda replica: replica.adopt(everything))
    with qtbot.waitSignal(account.workspace.actor_changed):
        account.worker.poke()
    assert made.names() == ["home"]
    assert window.current_screen() is made.pages[0]


def test_going_elsewhere_puts_the_record_away(qtbot: QtBot, window: MainWindow) -> None:
    window.workspace.show_record("contact", "1")
    press(window, "Contacts", qtbot)
    assert window.panel_is_open()
    press(window, "Companies", qtbot)
    assert not window.panel_is_open()


def test_a_viewer_is_offered_nothing_that_writes(qtbot: QtBot, show: Show, account: Opened) -> None:
    account.worker.post(lambda replica: replica.adopt(frozenset({"contact.view", "deal.view"})))
    with qtbot.waitSignal(account.workspace.actor_changed):
        account.worker.poke()
    window = show()
    assert [each.text() for each in nav(window)] == ["Home", "Inbox", "Notifications", "Contacts", "Deals", "Forecast"]
    window.go("company")
    assert window.place() == "home"
    window.go("contact")
    account.worker.post(lambda replica: replica.adopt(frozenset({"company.view"})))
    with qtbot.waitSignal(account.workspace.toasted) as said, qtbot.waitSignal(account.workspace.actor_changed):
        account.worker.poke()
    assert "role has changed" in said.args[0], "nobody wonders where their lists have gone"
    assert window.place() == "home", "nobody is left in a list of what they may not see"
    ids = {each.id for each in window.workspace.actions.all()}
    assert not any(each.startswith(("new.", "import.")) for each in ids)
    assert not window.workspace.actions.trigger("new")


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_it_paints_in_both_directions_and_themes(
    qtbot: QtBot, window: MainWindow, direction: Qt.LayoutDirection
) -> None:
    window.setLayoutDirection(direction)
    for mode in (Mode.DARK, Mode.LIGHT):
        theme().set_mode(mode)
        with qtbot.captureExceptions() as raised:
            assert not window.grab().isNull()
        assert not raised


def test_the_inbox_counts_what_needs_a_person_and_only_then(window: MainWindow, account: Opened, qtbot: QtBot) -> None:
    inbox = next(each for each in nav(window) if each.text() == "Inbox")
    assert inbox.count() == ""
    row = account.house.row("contact", account.house.records["Ada"]) or {}
    change = patch(row, "contact", city="Bonn")
    refusal = rejected(change.id, "contact", row["id"], RuleBroken("No."))

    def job(replica: Replica) -> None:
        replica.write([change], at=1)
        replica.store_verdicts([refusal])

    account.worker.post(job)
    qtbot.waitUntil(lambda: inbox.count() == "1")
    account.worker.post(lambda replica: replica.discard(change.id))
    qtbot.waitUntil(lambda: inbox.count() == "")
    account.workspace.go("inbox")
    assert window.place() == "inbox"
    assert inbox.is_current()
    assert window.windowTitle().startswith("Inbox")


def test_the_window_is_called_after_the_one_thing_in_sight_and_hints_at_its_keys(window: MainWindow) -> None:
    def hinted() -> list[str]:
        return [each.text() for each in window.findChildren(KeyCap) if each.isVisibleTo(window)]

    window.workspace.subject_shown.emit("Invoice INV-7", [("Ctrl+L", "line")])
    assert window.windowTitle().startswith("Invoice INV-7 — Northwind Ltd")
    assert "Ctrl L" in hinted()
    window.workspace.subject_shown.emit("", ())
    assert window.windowTitle().startswith("Contacts")
    assert "Ctrl L" not in hinted()
    window.workspace.subject_shown.emit("Invoice INV-7", ())
    window.workspace.go("company")
    assert window.windowTitle().startswith("Companies")


def test_a_toast_can_offer_to_take_back_what_is_no_group(window: MainWindow, account: Opened, qtbot: QtBot) -> None:
    taken: list[bool] = []
    assert not window.can_undo()
    account.workspace.toast("Discarded: City of Ada", lambda: taken.append(True))
    qtbot.waitUntil(window.can_undo)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert taken == [True]
    assert not window.can_undo()
