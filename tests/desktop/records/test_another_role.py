"""Lists and the record panel when the role is another one: what is offered, and that nothing typed is dropped."""

from pytestqt.qtbot import QtBot

from desktop.actions import Action
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit, Shown
from tests.desktop.records.test_record_panel import Show, field, panel_of, show, type_into

__all__ = ["show"]


def test_a_viewer_reads_and_changes_nothing(qtbot: QtBot, account: Opened, limit: Limit) -> None:
    limit(frozenset(each for each in account.workspace.actor.permissions if each.endswith(".view")))
    panel = panel_of(qtbot, account, "contact", "Ada")
    assert not field(panel, "city").can_edit()
    assert panel.actions_row.buttons() == []
    assert not panel.note.isVisible()


def test_what_is_being_typed_outlives_another_role(qtbot: QtBot, account: Opened, show: Show, limit: Limit) -> None:
    panel = show("contact", "Ada")
    type_into(field(panel, "city"), "Rome", None)
    row = field(panel, "city")
    limit(account.workspace.actor.permissions - {"deal.delete"})
    account.workspace.actor_changed.emit()
    qtbot.waitUntil(lambda: not panel._again.isActive())
    editor = field(panel, "city").editor()
    assert field(panel, "city") is row
    assert editor is not None
    assert editor.commit()
    qtbot.waitUntil(lambda: account.shown("contact", panel.record_id, "city") == "Rome")
    qtbot.waitUntil(lambda: field(panel, "city") is not row, timeout=10_000)  # then the form is of the new role


def test_another_role_offers_what_it_may(shown: Shown, account: Opened, limit: Limit) -> None:
    account.workspace.actions.add(Action("import.contact", "Import"))
    screen = shown("contact")
    before = account.workspace.actor.permissions
    offered = (screen.head.new, screen.head.bring_in)
    assert all(each.isVisible() for each in offered)
    limit(frozenset(each for each in before if each.endswith(".view")))
    account.workspace.actor_changed.emit()
    assert not any(each.isVisible() for each in offered)
    limit(before)
    account.workspace.actor_changed.emit()
    assert all(each.isVisible() for each in offered)
