"""The list screen: search, views, keys, deleting with one undo, empty states, and that nothing jumps."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.records.list_screen import ListScreen
from desktop.records.record_panel import RecordPanel
from desktop.records.selection import selection
from desktop.records.views import View
from desktop.theme.sizes import PANEL_WIDTH, SIDEBAR_WIDTH
from desktop.theme.theme import Density, theme
from sync.replica.query import Query
from sync.replica.status import Phase, Status
from sync.replica.touched import Origin, Touched
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Limit, Shown
from tests.sync.replica.people import create, delete

Key = Qt.Key


def titles(screen: ListScreen) -> list[str]:
    """What the rows are called."""
    return [str(screen.model.index(row, 0).data()) for row in range(screen.model.rowCount())]


def test_the_head_says_what_and_how_many(shown: Shown) -> None:
    screen = shown("contact")
    assert screen.head.count() == "3"
    assert screen.head.search.accessibleName() == "Search contacts"
    assert [each.text() for each in screen.head.chips()] == ["All", "Mine", "Not synced"]


def test_the_head_leaves_room_for_a_panel_on_a_small_screen(qtbot: QtBot, shown: Shown) -> None:
    head = shown("contact").head
    head.set_views(
        [View(name, name, Query()) for name in ("All", "Mine", "Not synced", "Customers", "New leads")], "All"
    )
    qtbot.waitUntil(lambda: all(each.isVisible() for each in head.chips()))
    assert SIDEBAR_WIDTH + head.minimumSizeHint().width() + PANEL_WIDTH <= 1100
    assert head.heightForWidth(430) > head.heightForWidth(800)  # the chips go on below
    head.resize(430, head.heightForWidth(430))
    qtbot.waitUntil(lambda: len({each.y() for each in head.chips()}) == 2)
    chips, buttons = head.chips(), (head.filter, head.display)
    assert all(head.rect().contains(each.geometry()) for each in (*chips, *buttons))


def test_typing_in_the_search_field_narrows_the_list(shown: Shown) -> None:
    screen = shown("contact")
    QTest.keyClicks(screen.head.search, "web be")
    assert titles(screen) == ["Bea Weber"]
    assert screen.head.count() == "1"
    QTest.keyClick(screen.head.search, Key.Key_Down)
    assert screen.table.current_row() == 0
    QTest.keyClick(screen.head.search, Key.Key_Escape)
    assert len(titles(screen)) == 3


def test_nothing_found_says_so_and_offers_the_way_back(shown: Shown) -> None:
    screen = shown("contact")
    screen.head.search.setText("nobody")
    empty = screen._body.empty
    assert empty is not None
    assert empty.accessibleName() == "No contacts found"
    empty.triggered.emit()
    assert screen.head.search.text() == ""
    assert len(titles(screen)) == 3
    assert screen._body.empty is None


def test_an_empty_list_teaches_and_offers_the_first_record(shown: Shown, account: Opened) -> None:
    screen = shown("task")
    empty = screen._body.empty
    assert empty is not None
    assert empty.accessibleName() == "No tasks yet"
    assert "Press C" in empty.accessibleDescription()
    empty.triggered.emit()
    assert account.added == ["task"]  # type: ignore[attr-defined]  # see the fixture


def test_views_are_chips_and_saved_ones_come_with_the_feed(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    kiel = [{"field": "city", "operator": "is", "value": "Kiel"}]
    broken = [{"field": "nonsense", "operator": "is", "value": 1}]
    view = {"record_type": "contact", "shared": True}
    account.workspace.operations.write(
        "Views",
        [
            create("saved_view", **view, name="In Kiel", filters=kiel, sort="-city", position=1),
            create("saved_view", **view, name="Broken", filters=broken, position=2),
            create("saved_view", record_type="deal", shared=True, name="Deals", position=3),
            create("saved_view", record_type="contact", name="Somebody's own", position=4),
        ],
    )
    qtbot.waitUntil(lambda: len(screen.head.chips()) == 5)
    chip = screen.head.chips()[3]
    assert chip.text() == "In Kiel"
    chip.click()
    assert (screen.model.query.sort, screen.model.query.descending) == ("city", True)
    assert len(titles(screen)) == 3
    screen.head.chips()[1].click()
    assert titles(screen) == [], "nobody looks after these contacts"


def test_not_synced_shows_what_waits_and_keeps_up(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    screen.showing.view("unsynced")
    assert titles(screen) == []
    account.workspace.operations.patch("contact", account.house.records["Bea"], {}, {"city": "Bonn"}, "City")
    qtbot.waitUntil(lambda: titles(screen) == ["Bea Weber"])


def test_keys_walk_select_and_open(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen, opened = shown("contact"), list[tuple[str, str]]()
    account.workspace.record_wanted.connect(lambda kind, record: opened.append((kind, record)))
    account.workspace.actions.trigger("list.contact.next")
    account.workspace.actions.trigger("list.contact.next")
    assert screen.table.current_row() == 1
    qtbot.waitUntil(lambda: selection(account.workspace).record_id == account.house.records["Bea"])
    QTest.keyClick(screen.table, Key.Key_Return)
    assert opened == [("contact", account.house.records["Bea"])]
    account.workspace.actions.trigger("list.contact.select")
    assert screen.work.selected_count() == 1


def test_del_is_about_the_record_that_has_the_focus(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen, actions = shown("contact"), account.workspace.actions
    screen.table.set_current_row(0)
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show_record("contact", account.house.records["Bea"])
    panel.show()

    def delete_is(name: str) -> bool:
        found = actions.for_shortcut("Del")
        return found is not None and found.id == name

    for widget, name in ((panel, "record.delete_by_key"), (screen.table, "list.contact.delete")):
        widget.activateWindow()
        widget.setFocus()
        qtbot.waitUntil(widget.hasFocus)
        assert delete_is(name)


def test_new_search_and_filter_have_keys(shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    by_key = {each.shortcut: each for each in account.workspace.actions.all() if each.id.startswith("list.contact.")}
    assert {"C", "E", "F", "J", "K", "X", "/", "Ctrl+F", "Del"} <= by_key.keys()
    by_key["C"].run()
    assert account.added == ["contact"]  # type: ignore[attr-defined]  # see the fixture
    screen.hide()
    assert not any(account.workspace.actions.can_run(each) for each in by_key.values()), "only while it is shown"


def test_several_are_deleted_at_once_and_come_back_with_one_undo(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    account.workspace.actions.trigger("list.contact.mark_all")
    assert screen.marked.bar.text() == "3 marked"
    account.workspace.actions.trigger("list.contact.delete")
    qtbot.waitUntil(lambda: titles(screen) == [])
    qtbot.waitUntil(lambda: bool(account.toasts))
    text, group = account.toasts[0]
    assert text == "3 contacts deleted"
    account.workspace.operations.undo(group)
    qtbot.waitUntil(lambda: len(titles(screen)) == 3)


def test_a_single_one_that_is_deleted_is_named(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    screen.table.set_current_row(1)
    name = titles(screen)[1]
    screen.work.bulk.delete()
    qtbot.waitUntil(lambda: [words for words, _ in account.toasts] == [f"{name} deleted"])


def test_deleting_goes_on_with_the_row_below(qtbot: QtBot, shown: Shown) -> None:
    screen = shown("contact")
    for left, current in ((["Ada Weber", "Cem Weber"], 1), (["Ada Weber"], 0)):
        screen.table.set_current_row(1)
        screen.work.bulk.delete()
        qtbot.waitUntil(lambda left=left: titles(screen) == left)  # type: ignore[misc]  # bound for this turn
        assert screen.table.current_row() == current


def test_the_keys_go_on_from_where_a_colleague_has_deleted(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    screen.table.set_current_row(1)
    qtbot.waitUntil(lambda: selection(account.workspace).record_id == account.house.records["Bea"])
    account.house.others(delete("contact", account.house.records["Bea"]))
    account.link.status = Status(Phase.LIVE)
    account.workspace.sync_now()
    qtbot.waitUntil(lambda: titles(screen) == ["Ada Weber", "Cem Weber"])
    assert screen.table.current_row() == 1
    assert selection(account.workspace).record_id == account.house.records["Bea"]  # nobody has left it
    qtbot.mouseClick(
        screen.table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=screen.table.visualRect(screen.model.index(1, 0)).center(),
    )
    qtbot.waitUntil(lambda: selection(account.workspace).record_id == account.house.records["Cem"])


def test_coming_to_a_list_that_nobody_stood_in_moves_nobody(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    company = account.house.records["company"]
    selection(account.workspace).move("company", company)
    screen = shown("contact")
    screen.table.setFocus()
    qtbot.waitUntil(screen.table.hasFocus)
    qtbot.wait(1)
    assert screen.table.current_row() == 0
    assert selection(account.workspace).record_id == company


def test_the_display_menu_sorts_and_makes_rows_compact(shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    screen.showing.open_display()
    menu = screen.findChild(QMenu)
    assert menu is not None
    by_text = {each.text(): each for each in menu.actions()}
    assert by_text["Sort by Name"].isChecked()
    by_text["Descending"].trigger()
    assert titles(screen)[0] == "Cem Weber"
    header = screen.table.horizontalHeader()
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    rows = by_text["Rows"].menu()
    assert isinstance(rows, QMenu)
    by_name = {each.text(): each for each in rows.actions()}
    assert by_name["As in all lists"].isChecked()
    by_name["Compact"].trigger()
    assert (screen.table.rowHeight(0), theme().density) == (28, Density.NORMAL)
    assert account.workspace.settings.read("lists", {})["contact"]["density"] == "compact"
    by_name["Roomy"].trigger()
    assert screen.table.rowHeight(0) == 44
    by_name["As in all lists"].trigger()
    assert screen.table.rowHeight(0) == 36


def test_new_records_above_do_not_move_what_one_looks_at(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    done: list[object] = []
    made = [create("contact", first_name=f"Mia {at:03d}") for at in range(100)]
    account.workspace.operations.write("Many", made, done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    screen = shown("contact")
    screen.table.set_current_row(60)
    screen.table.verticalScrollBar().setValue(50 * 36 + 7)
    top = screen.model.id_at(screen.table.rowAt(0))
    offset = screen.table.rowViewportPosition(screen.table.rowAt(0))
    current = screen.work.current_id()
    account.workspace.operations.write("More", [create("contact", first_name=f"Aaa {at}") for at in range(5)])
    qtbot.waitUntil(lambda: screen.model.rowCount() == 108)
    assert screen.model.id_at(screen.table.rowAt(0)) == top
    assert screen.table.rowViewportPosition(screen.table.rowAt(0)) == offset
    assert (screen.work.current_id(), screen.table.current_row()) == (current, 65)
    account.workspace.touched.emit(Touched(Origin.REMOTE, everything=True))
    assert screen.work.current_id() == current
    assert screen.model.id_at(screen.table.rowAt(0)) == top


def test_a_viewer_is_offered_nothing_that_is_refused(qtbot: QtBot, account: Opened, limit: Limit) -> None:
    limit(frozenset({"contact.view"}))
    workspace = account.workspace
    screen = ListScreen(workspace, "contact")
    qtbot.addWidget(screen)
    screen.show()
    assert not screen.head.new.isVisible()
    assert not screen.head.bring_in.isVisible()
    assert not any(
        workspace.actions.can_run(workspace.actions.find(f"list.contact.{each}")) for each in ("add", "edit")
    )


def test_what_points_at_a_record_is_shown_as_a_list(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    done: list[object] = []
    made = [create("contact", first_name=f"Mia {at}", company_id=account.house.records["company"]) for at in range(3)]
    stranger = create("contact", first_name="Someone else")
    account.workspace.operations.write("Some", [*made, stranger], done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("company", account.house.records["company"])
    card = next(each for each in panel.cards() if each.related.record_type == "contact")
    assert card.related.count == 6
    card.all_wanted.emit()
    assert [each.text() for each in screen.showing.bar.chips()] == ["Company: Weinhold KG"]
    assert len(titles(screen)) == 6


def test_a_record_that_was_just_made_is_where_the_keys_go_on_from(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    made = account.workspace.operations.create("contact", {"first_name": "Zoe", "last_name": "Weber"}, "New contact")
    account.workspace.stand_on_record("contact", made)
    qtbot.waitUntil(lambda: screen.work.current_id() == made)
    screen.table.set_current_row(0)
    account.workspace.operations.create("contact", {"first_name": "Abe", "last_name": "Weber"}, "New contact")
    qtbot.waitUntil(lambda: len(titles(screen)) == 5)
    assert screen.work.current_id() != made, "it is stood on once, and then the person decides"
