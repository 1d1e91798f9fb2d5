"""Editing, assigning and tagging many records: one operation, one undo, and what it changes said beforehand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.records.bulk.edit_dialog import EditDialog
from desktop.records.list_screen import ListScreen
from desktop.widgets.command_palette import CommandPalette
from shared_models.kernel.bulk_edit import Edit, Way
from shared_models.kernel.mutation import Action, Mutation
from sync.clock import new_id
from sync.replica import bulk
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit, Shown
from tests.sync.replica.people import create

Key = Qt.Key
NAMES = ("Ada", "Bea", "Cem")


@pytest.fixture
def contacts(shown: Shown, account: Opened) -> ListScreen:
    """The contacts, all of them marked."""
    screen = shown("contact")
    account.workspace.actions.trigger("list.contact.mark_all")
    return screen


def values(account: Opened, field: str) -> list[object]:
    return [account.shown("contact", account.house.records[each], field) for each in NAMES]


def ask(qtbot: QtBot, account: Opened, action: str) -> EditDialog:
    account.workspace.actions.trigger(action)
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, EditDialog) and each.isVisible()]
    (dialog,) = found
    qtbot.waitUntil(lambda: bool(dialog.summary.text()) or bool(dialog.lines[0].held.text()))
    return dialog


def test_the_dialog_says_what_is_there_and_changes_all_with_one_undo(
    qtbot: QtBot, contacts: ListScreen, account: Opened
) -> None:
    dialog = ask(qtbot, account, "list.contact.bulk_edit")
    (line,) = dialog.lines
    line.field.set_value("city")
    line.field.committed.emit("city")
    qtbot.waitUntil(lambda: line.held.text() == "Now: Kiel")
    assert line.editor is not None
    field = line.editor.focusProxy()
    assert field is not None
    QTest.keyClicks(field, "Oslo")
    QTest.keyClick(field, Key.Key_Tab)
    qtbot.waitUntil(lambda: dialog.summary.text() == "3 values will change")
    QTest.keyClick(field, Key.Key_Return)
    qtbot.waitUntil(lambda: values(account, "city") == ["Oslo"] * 3)
    qtbot.waitUntil(lambda: bool(account.toasts))
    text, group = account.toasts[0]
    assert text == "3 contacts changed"
    account.workspace.operations.undo(group)
    qtbot.waitUntil(lambda: values(account, "city") == ["Kiel"] * 3)
    assert not account.workspace.operations.can_undo()


def test_what_is_missing_is_said_at_its_field(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    dialog = ask(qtbot, account, "list.contact.bulk_edit")
    (line,) = dialog.lines
    dialog.submit()
    assert line.wrong.text() == "Say the new value, or choose “Clear”."
    assert dialog.isVisible()
    line.way.set_value(Way.CLEAR.value)
    line.way.committed.emit(Way.CLEAR.value)
    QTest.keyClick(line.way.focusProxy(), Key.Key_Escape)
    assert not dialog.isVisible()


def test_slices_are_one_undo(
    qtbot: QtBot, contacts: ListScreen, account: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "SLICE", 1)
    account.workspace.actions.trigger("list.contact.assign")
    palette = contacts.window().findChild(CommandPalette)
    assert palette is not None
    assert [each.title for each in palette.shown()] == ["Ana Reyes", "Tom Berg", "Nobody"]
    QTest.keyClicks(palette.focusProxy(), "tom")
    QTest.keyClick(palette.focusProxy(), Key.Key_Return)
    colleague = account.house.records["colleague"]
    qtbot.waitUntil(lambda: values(account, "owner_id") == [colleague] * 3)
    qtbot.waitUntil(lambda: bool(account.toasts))
    account.workspace.operations.undo()
    assert not account.workspace.operations.can_undo()
    qtbot.waitUntil(lambda: values(account, "owner_id") == [None] * 3)


def test_a_tag_is_made_and_added_and_then_removed_from_all(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    def choose(typed: str) -> None:
        qtbot.waitUntil(lambda: account.workspace.actions.trigger("list.contact.tag"))  # once the last run is over
        qtbot.waitUntil(lambda: contacts.window().findChild(CommandPalette) is not None)
        palette = contacts.window().findChild(CommandPalette)
        assert palette is not None
        QTest.keyClicks(palette.focusProxy(), typed)
        QTest.keyClick(palette.focusProxy(), Key.Key_Return)
        qtbot.waitUntil(lambda: contacts.window().findChild(CommandPalette) is None)

    choose("VIP")
    qtbot.waitUntil(lambda: all(each != "[]" for each in values(account, "tags")))
    assert len(set(values(account, "tags"))) == 1
    choose("VIP")
    qtbot.waitUntil(lambda: values(account, "tags") == ["[]"] * 3)


def test_what_may_not_be_edited_is_left_out_and_said(
    qtbot: QtBot, contacts: ListScreen, account: Opened, limit: Limit
) -> None:
    mine = account.house.records["Ada"]
    account.workspace.operations.patch(
        "contact", mine, {"owner_id": None}, {"owner_id": account.workspace.person_id}, "Mine"
    )
    limit(account.workspace.actor.permissions - {"contact.edit"} | {"contact.edit_own"})
    dialog = ask(qtbot, account, "list.contact.bulk_edit")
    qtbot.waitUntil(lambda: "2 left out, which you may not edit" in dialog.summary.text())
    dialog.reject()


def test_nothing_is_offered_to_whom_nothing_is_allowed(contacts: ListScreen, account: Opened, limit: Limit) -> None:
    limit(frozenset({"contact.view"}))
    account.workspace.actor_changed.emit()
    assert contacts.marked.bar.buttons() == []
    assert not account.workspace.actions.trigger("list.contact.bulk_edit")
    assert not account.workspace.actions.trigger("list.contact.delete")


def test_deleted_records_are_found_again_and_restored(qtbot: QtBot, contacts: ListScreen, account: Opened) -> None:
    actions = account.workspace.actions
    actions.trigger("list.contact.delete")
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 0)
    actions.trigger("list.contact.deleted")
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 3)
    assert not actions.trigger("list.contact.bulk_edit")
    contacts.table.set_current_row(0)
    qtbot.waitUntil(lambda: actions.trigger("list.contact.restore"))
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 2)
    contacts.showing.view_all()
    qtbot.waitUntil(lambda: contacts.model.rowCount() == 1)


def test_deals_move_as_far_as_they_may_and_the_rest_is_told(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    records, workspace = account.house.records, account.workspace
    stage = workspace.catalogue.record_type("stage")
    fixed = create("deal", name="Stays", stage_id=records["won"])
    workspace.operations.write(
        "Stages",
        [fixed, Mutation(new_id(), stage.name, records["won"], Action.PATCH, after={"next_stages": [records["won"]]})],
    )
    deals = shown("deal")
    qtbot.waitUntil(lambda: deals.model.rowCount() == 2)
    workspace.actions.trigger("list.deal.mark_all")
    deals.work.bulk.move_to([records["deal"], fixed.record_id], records["lead"])
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.toasts[-1][0].startswith("1 left out: A deal in Won cannot go straight to Lead")
    qtbot.waitUntil(lambda: not deals.work.bulk.run.is_running)
    deals.work.bulk.move_to([records["deal"], fixed.record_id], records["won"])
    qtbot.waitUntil(lambda: account.shown("deal", records["deal"], "status") == "won")


def test_tasks_are_completed_together_and_opened_again_by_one_undo(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    made = [create("task", subject=name) for name in ("Call", "Write")]
    account.workspace.operations.write("Tasks", made)
    tasks = shown("task")
    qtbot.waitUntil(lambda: tasks.model.rowCount() == 2)
    account.workspace.actions.trigger("list.task.mark_all")
    account.workspace.actions.trigger("list.task.complete")

    def done() -> list[bool]:
        return [account.shown("task", each.record_id, "done_at") is not None for each in made]

    qtbot.waitUntil(lambda: done() == [True, True])
    qtbot.waitUntil(lambda: bool(account.toasts))
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: done() == [False, False])


def test_a_run_that_is_stopped_says_how_far_it_came_and_can_be_undone(
    qtbot: QtBot, contacts: ListScreen, account: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "SLICE", 1)
    ids = [account.house.records[each] for each in NAMES]
    run = contacts.work.bulk.run
    contacts.work.bulk.change(ids, [Edit("city", Way.SET, "Oslo")])
    assert run.is_running
    assert not account.workspace.actions.trigger("list.contact.bulk_edit")  # one after the other
    run.stop()
    qtbot.waitUntil(lambda: bool(account.toasts))
    assert account.toasts[0][0] == "1 contact changed · stopped after 1 of 3"
    assert values(account, "city") == ["Oslo", "Kiel", "Kiel"]
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: values(account, "city") == ["Kiel"] * 3)


def test_an_undo_in_the_middle_ends_the_run(
    qtbot: QtBot, contacts: ListScreen, account: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "SLICE", 1)
    ids = [account.house.records[each] for each in NAMES]
    contacts.work.bulk.change(ids, [Edit("city", Way.SET, "Oslo")])
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: not contacts.work.bulk.run.is_running)
    qtbot.waitUntil(lambda: values(account, "city") == ["Kiel"] * 3)
