"""Saved views: kept, changed, shared, put in order, reached by keys; and one that names what is gone."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.records.layout import Layout
from desktop.records.list_screen import ListScreen
from desktop.records.name_popover import NamePopover
from desktop.records.views import stored_values
from shared_models.kernel.actor import Actor
from shared_models.kernel.catalogue import catalogue
from shared_models.platform.roles import permissions
from sync.replica.query import Filter, Operator, Query
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Shown
from tests.desktop.records.test_list_screen import titles
from tests.sync.replica.people import create, patch

Key = Qt.Key
KIEL = (Filter("city", Operator.IS, "Kiel"),)


def saved(qtbot: QtBot, screen: ListScreen, account: Opened, name: str, **values: Any) -> str:
    """A view of one's own, once it is a chip."""
    me = account.house.records["me"]
    made = create("saved_view", record_type="contact", name=name, owner_id=me, **values)
    account.workspace.operations.write("View", [made])
    qtbot.waitUntil(lambda: name in chips(screen))
    return made.record_id


def chips(screen: ListScreen) -> list[str]:
    """The views in sight."""
    return [each.text() for each in screen.head.chips()]


def stored(account: Opened, view_id: str) -> Mapping[str, Any]:
    """A view's record as it is shown."""
    done: list[Any] = []
    account.worker.post(lambda replica: replica.get("saved_view", view_id), done.append)
    while not done:
        QTest.qWait(5)
    return dict(done[0])


def test_what_is_shown_is_saved_under_a_name_and_found_again(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    screen.showing.filter(KIEL)
    screen.showing.sort("city", True)
    screen.showing.columns.choose(["email", "city"])
    assert screen.showing.bar.keep.isVisible()
    screen.showing.bar.keep.click()
    popover = screen.findChild(NamePopover)
    assert popover is not None
    assert not popover.save.isEnabled(), "a view needs a name"
    popover.field.setText("  Kiel ⚓ ")
    QTest.keyClick(popover.field, Key.Key_Return)
    qtbot.waitUntil(lambda: screen.showing.current.name == "Kiel ⚓")
    assert not screen.showing.is_changed()
    assert not screen.showing.bar.reset.isVisible()
    values = stored(account, screen.showing.current.id)
    assert values["columns"] == ["email", "city"]
    assert (values["sort"], values["shared"]) == ("-city", None)
    screen.showing.view("all")
    assert len(screen.showing.filters) == 0
    account.workspace.actions.trigger(f"list.contact.view.{values['id']}")
    assert screen.showing.filters == KIEL
    assert [each.id for each in screen.model.columns.shown] == ["title", "email", "city", "sync"]
    assert (screen.model.query.sort, screen.model.query.descending) == ("city", True)


def test_a_changed_view_says_so_and_is_saved_or_reset(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    view_id = saved(qtbot, screen, account, "Kiel", **stored_values(Query(KIEL), Layout()))
    screen.showing.view(view_id)
    assert not screen.showing.is_changed()
    screen.showing.sort("email", False)
    bar = screen.showing.bar
    assert bar.reset.isVisible()
    assert screen.head.current_chip().accessibleName() == "Kiel, changed"  # type: ignore[union-attr]
    bar.reset.click()
    assert not screen.showing.is_changed()
    assert screen.model.query.sort == ""
    screen.showing.filter(())
    bar.keep.click()
    qtbot.waitUntil(lambda: not screen.showing.is_changed())
    assert stored(account, view_id)["filters"] == []
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: len(screen.showing.filters) == 1)


def test_the_layout_of_a_view_is_its_own(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    own = Layout(("city",), {"title": 300}, 1, density="roomy")
    view_id = saved(qtbot, screen, account, "Wide", **stored_values(Query(), own))
    screen.showing.view(view_id)
    assert screen.showing.columns.layout == own
    assert screen.table.rowHeight(0) == 44
    screen.showing.columns.freeze(2)
    assert screen.showing.is_changed()
    screen.showing.view("all")
    assert screen.showing.columns.layout == Layout(), "what was laid out in a view stays in it"
    assert screen.table.rowHeight(0) == 36


def test_views_are_reached_by_number_and_moved(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    first = saved(qtbot, screen, account, "First", position=1)
    second = saved(qtbot, screen, account, "Second", position=2)
    qtbot.waitUntil(lambda: account.workspace.actions.for_shortcut("Ctrl+5") is not None)
    account.workspace.actions.for_shortcut("Ctrl+5").run()  # type: ignore[union-attr]
    assert screen.showing.current.id == second
    screen.showing.work.move_forward()
    qtbot.waitUntil(lambda: chips(screen)[-2:] == ["Second", "First"])
    assert account.workspace.actions.find(f"list.contact.view.{second}").shortcut == "Ctrl+4"
    assert account.workspace.actions.find(f"list.contact.view.{first}").shortcut == "Ctrl+5"


def test_a_view_is_named_anew_and_deleted_with_an_undo(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    view_id = saved(qtbot, screen, account, "Kiel")
    screen.showing.view(view_id)
    screen.showing.work.rename()
    popover = screen.findChild(NamePopover)
    assert popover is not None
    popover.field.setText("Bonn")
    QTest.keyClick(popover.field, Key.Key_Return)
    qtbot.waitUntil(lambda: chips(screen)[-1] == "Bonn")
    screen.showing.work.delete()
    qtbot.waitUntil(lambda: "Bonn" not in chips(screen))
    assert screen.showing.current.id == "all"
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: "Bonn" in chips(screen))


def test_a_view_that_names_what_is_gone_opens_and_says_so(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    filters = [
        {"field": "custom.shoe", "operator": "is", "value": 38},
        {"field": "first_name", "operator": "is", "value": "Ada"},
        {"field": "birthday", "operator": "within", "value": "one-fine-day"},
    ]
    view_id = saved(qtbot, screen, account, "Old", filters=filters, sort="nonsense", columns=["custom.shoe", "city"])
    screen.showing.view(view_id)
    assert titles(screen) == ["Ada Weber"], "what is still understood holds"
    assert "custom.shoe" in account.toasts[-1][0]
    assert "nonsense" in account.toasts[-1][0]
    assert [each.id for each in screen.model.columns.shown] == ["title", "city", "sync"]
    worse = saved(qtbot, screen, account, "Worse", filters=["x"])
    screen.showing.view(worse)
    assert len(titles(screen)) == 3


def test_what_a_colleague_saves_is_shown_unless_one_changes_it_oneself(
    qtbot: QtBot, shown: Shown, account: Opened
) -> None:
    screen = shown("contact")
    view_id = saved(qtbot, screen, account, "Kiel", **stored_values(Query(KIEL), Layout()))
    screen.showing.view(view_id)
    ada = stored_values(Query((Filter("first_name", Operator.IS, "Ada"),)), Layout())
    account.workspace.operations.write(
        "Theirs", [patch(stored(account, view_id), "saved_view", filters=ada["filters"])]
    )
    qtbot.waitUntil(lambda: titles(screen) == ["Ada Weber"])
    screen.showing.filter(KIEL)
    account.workspace.operations.write("Theirs", [patch(stored(account, view_id), "saved_view", filters=[])])
    qtbot.waitUntil(lambda: len(screen.showing.current.query.filters) == 0)
    assert screen.showing.filters == KIEL
    assert screen.showing.is_changed()


def test_sharing_needs_the_permission(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    view_id = saved(qtbot, screen, account, "Kiel")
    screen.showing.view(view_id)
    screen.showing.work.share()
    qtbot.waitUntil(lambda: bool(screen.showing.current.stored["shared"]))
    held = permissions("Sales Rep", catalogue())
    account.workspace.actor = replace(account.workspace.actor, permissions=held)
    assert screen.showing.work.may_change()
    assert not screen.showing.work.may_share()
    assert not Actor("p", "d", held).may("saved_view.share")
    assert Actor("p", "d", permissions("Manager", catalogue())).may("saved_view.share")


def test_a_view_that_everyone_uses_is_saved_as_ones_own(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    theirs = saved(qtbot, screen, account, "Kiel", shared=True, **stored_values(Query(KIEL), Layout()))
    before = saved(qtbot, screen, account, "Mine", position=0)
    account.workspace.operations.write("Given away", [patch(stored(account, theirs), "saved_view", owner_id=None)])
    qtbot.waitUntil(lambda: screen.showing.views[3].stored["owner_id"] is None)
    held = permissions("Sales Rep", catalogue())
    account.workspace.actor = replace(account.workspace.actor, permissions=held)
    screen.showing.view(theirs)
    assert not screen.showing.work.may_change()
    assert not screen.showing.work.may_delete()
    screen.showing.sort("email", False)
    bar = screen.showing.bar
    assert bar.keep.text() == "Save as my own view…"
    assert "Save" not in [each.text() for each in screen.showing.work.menu(screen).actions()]
    bar.keep.click()
    popover = screen.findChild(NamePopover)
    assert popover is not None
    popover.field.setText("Kiel by e-mail")
    QTest.keyClick(popover.field, Key.Key_Return)
    qtbot.waitUntil(lambda: screen.showing.current.name == "Kiel by e-mail")
    assert screen.showing.work.may_change()
    assert (screen.model.query.sort, screen.showing.current.stored["shared"]) == ("email", None)
    screen.showing.work.move_forward()
    qtbot.waitUntil(lambda: screen.showing.current.stored["position"] < stored(account, before)["position"])
    assert stored(account, theirs)["position"] == 0, "what everyone uses stays where it is"
