"""Merging side by side with the keyboard, and the way back."""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.duplicates.merge_screen import MergeScreen
from desktop.duplicates.merged_dialog import MergedDialog
from desktop.records.record_panel import RecordPanel
from tests.desktop.duplicates.conftest import Desk

Key = Qt.Key


def test_digits_choose_and_enter_merges(desk: Desk, qtbot: QtBot) -> None:
    ana = desk.add("contact", first_name="Ana", last_name="Weber", email="ana@w.example", city="Kiel")
    anna = desk.add("contact", first_name="Anna", last_name="Weber", email="anna@w.example", phone="123456")
    deal = desk.add("deal", name="Chairs", stage_id=desk.account.house.records["lead"], contact_id=anna)
    screen = MergeScreen(desk.account.workspace, "contact", [ana, anna])
    with qtbot.waitExposed(screen):
        screen.open()
    sides = screen.sides
    assert sides is not None
    assert [each.name for each in sides.fields] == ["first_name", "email", "phone", "city"]
    assert sides.merging().result()["phone"] == "123456"  # what one of them lacks, the other has
    qtbot.keyClick(screen.focusWidget(), Key.Key_1)  # Ana stays
    qtbot.keyClick(screen.focusWidget(), Key.Key_2)  # Anna's first name
    assert sides.merging().result()["first_name"] == "Anna"
    qtbot.keyClick(screen.focusWidget(), Key.Key_2)  # Anna's address
    qtbot.keyClick(screen.focusWidget(), Key.Key_Up)
    qtbot.keyClick(screen.focusWidget(), Key.Key_0)  # on second thoughts, by the rule
    qtbot.keyClick(screen.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(lambda: desk.shown(anna, "merged_into") == ana)
    assert [desk.shown(ana, name) for name in ("first_name", "email", "phone")] == ["Anna", "ana@w.example", "123456"]
    assert desk.account.shown("deal", deal, "contact_id") == ana
    qtbot.waitUntil(lambda: bool(desk.account.toasts))
    text, group = desk.account.toasts[-1]
    assert text == "Merged into Anna Weber"
    desk.account.workspace.operations.undo(group)
    qtbot.waitUntil(lambda: desk.shown(anna, "deleted_at") is None)
    assert [desk.shown(ana, name) for name in ("first_name", "phone")] == ["Ana", None]
    assert desk.account.shown("deal", deal, "contact_id") == anna


def test_what_was_merged_is_taken_apart_from_the_panel(desk: Desk, qtbot: QtBot) -> None:
    workspace = desk.account.workspace
    ana, anna = (desk.add("contact", last_name=name) for name in ("Ana", "Anna"))
    panel = RecordPanel(workspace)
    qtbot.addWidget(panel)
    panel.show_record("contact", ana)
    panel.show()
    assert not any(each.id == "record.merged" for each in workspace.actions.all())
    workspace.operations.verb("contact", anna, "merge_into", {"survivor_id": ana}, {}, "Merge")
    qtbot.waitUntil(lambda: any(each.id == "record.merged" for each in workspace.actions.all()))
    dialog = MergedDialog(workspace, "contact", ana, "Ana")
    dialog.open()
    assert [each.title for each in dialog.list.items()] == ["Anna"]
    dialog.take_apart()
    qtbot.waitUntil(lambda: desk.shown(anna, "deleted_at") is None)
    qtbot.waitUntil(lambda: not any(each.id == "record.merged" for each in workspace.actions.all()))


def test_who_went_away_meanwhile_is_said_and_nothing_is_merged(desk: Desk, qtbot: QtBot) -> None:
    ana, anna = desk.add("contact", last_name="Ana"), desk.add("contact", last_name="Anna")
    screen = MergeScreen(desk.account.workspace, "contact", [ana, anna])
    with qtbot.waitExposed(screen):
        screen.open()
    desk.account.workspace.operations.delete("contact", anna, "Delete")
    screen.merge()
    qtbot.waitUntil(lambda: screen.merge_button.isEnabled())
    assert screen.isVisible()
    assert desk.shown(anna, "merged_into") is None
    screen.reject()


def test_one_record_alone_cannot_be_merged(desk: Desk, qtbot: QtBot) -> None:
    screen = MergeScreen(desk.account.workspace, "contact", [desk.add("contact", last_name="Ana")])
    assert not screen.merge_button.isEnabled()
    screen.reject()
