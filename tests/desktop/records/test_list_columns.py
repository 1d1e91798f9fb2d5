"""The columns of a list: chosen, moved, sized, frozen, sorted by, and found again."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.records.columns_popover import ColumnsPopover
from desktop.records.layout import Layout
from desktop.records.list_screen import ListScreen
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Shown
from tests.desktop.records.test_list_screen import titles
from tests.sync.replica.people import create

Key = Qt.Key


def ids(screen: ListScreen) -> list[str]:
    """The columns in sight, in their order."""
    header, shown = screen.table.header(), screen.model.columns.shown
    order = [header.logicalIndex(at) for at in range(header.count())]
    return [shown[at].id for at in order if not header.isSectionHidden(at)]


def test_columns_are_chosen_by_keys_and_kept_on_this_computer(shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    screen.showing.open_columns()
    popover = screen.findChild(ColumnsPopover)
    assert popover is not None
    field = popover.picks.field
    QTest.keyClicks(field, "birth")
    QTest.keyClick(field, Key.Key_Return)
    assert ids(screen)[-2:] == ["birthday", "sync"]
    field.clear()
    popover.picks.stand_on("birthday")
    QTest.keyClick(field, Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert ids(screen)[-3:] == ["birthday", "owner_id", "sync"]
    QTest.keyClick(field, Key.Key_Escape)
    again = ListScreen(account.workspace, "contact")
    assert [each.id for each in again.model.columns.shown][-3:] == ["birthday", "owner_id", "sync"]
    again.showing.columns.reset()
    assert "birthday" not in [each.id for each in again.model.columns.shown]
    again.deleteLater()


def test_a_column_keeps_the_width_it_is_given_and_the_list_scrolls(shown: Shown) -> None:
    screen = shown("contact")
    header = screen.table.header()
    header.resizeSection(0, 700)
    assert screen.showing.columns.layout.widths["title"] == 700
    screen.resize(1000, 600)
    assert header.sectionSize(0) == 700
    assert header.length() > screen.table.viewport().width(), "nothing is left out, one scrolls"
    header.sectionHandleDoubleClicked.emit(0)
    assert 100 < header.sectionSize(0) < 300, "what is in sight fits"


def test_moving_a_column_moves_it_in_the_list_and_the_badge_stays_last(qtbot: QtBot, shown: Shown) -> None:
    screen = shown("contact")
    screen.table.set_current_row(1)
    header, before = screen.table.header(), ids(screen)
    header.moveSection(1, header.count() - 1)
    moved = [each for each in before if each not in ("sync", before[1])]
    qtbot.waitUntil(lambda: [each.id for each in screen.model.columns.shown][: len(moved)] == moved)
    assert screen.model.columns.shown[-1].id == "sync"
    assert header.logicalIndex(1) == 1, "the model has taken over the order"
    assert screen.work.current_id() == screen.model.id_at(1)


def test_frozen_columns_stay_and_are_clicked_where_they_are(qtbot: QtBot, shown: Shown) -> None:
    screen = shown("contact")
    table, header = screen.table, screen.table.header()
    screen.showing.columns.apply(Layout(("email", "phone", "city", "street", "website"), {"email": 400}, 1))
    bar = table.horizontalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(200)
    assert header.left_of(0) == 0
    assert header.left_of(1) == header.sectionSize(0) - 200
    assert table.indexAt(QPoint(10, 10)).column() == 0
    assert table.visualRect(screen.model.index(0, 0)).left() == 0
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(40, 10))
    assert (screen.model.query.sort, screen.model.query.descending) == ("", True), "the name's title was clicked"


def test_a_second_order_orders_within_the_first(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    done: list[object] = []
    zoe = create("contact", first_name="Zoe", last_name="Arp", city="Kiel", job_title="A")
    account.workspace.operations.write("Zoe", [zoe], done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    screen = shown("contact")
    header, shift = screen.table.header(), Qt.KeyboardModifier.ShiftModifier
    screen.showing.sort("city", False)
    name = QPoint(40, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, shift, name)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, shift, name)
    query = screen.model.query
    assert (query.sort, query.then, query.then_descending) == ("city", "title", True)
    assert titles(screen) == ["Zoe Arp", "Cem Weber", "Bea Weber", "Ada Weber"]
    assert header.second == (0, Qt.SortOrder.DescendingOrder)
    assert header.sortIndicatorSection() == screen.model.columns.index_of("city")


def test_fields_of_the_tenant_are_columns_too(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    screen = shown("contact")
    size = create("custom_field", record_type="contact", key="shoe", label="Shoe size", kind="integer")
    account.workspace.operations.write("Shoes", [size])
    account.workspace.operations.write("Imelda", [create("contact", first_name="Imelda", **{"custom.shoe": 38})])
    qtbot.waitUntil(lambda: "custom.shoe" in screen.model.listed.by_name)
    screen.showing.columns.choose(["custom.shoe", "updated_at"])
    qtbot.waitUntil(lambda: len(titles(screen)) == 4)
    labels = [screen.model.headerData(at, Qt.Orientation.Horizontal) for at in range(screen.model.columnCount())]
    assert labels == ["Name", "Shoe size", "Updated", "Sync"]
    screen.showing.sort("custom.shoe", False)
    assert titles(screen)[0] == "Imelda"
    assert screen.model.index(0, 1).data() == "38"


def test_a_layout_nobody_understands_is_the_plain_one() -> None:
    assert Layout.restore({"columns": "x", "widths": {"a": "wide"}, "frozen": None, "group": 3}) == Layout()
    assert Layout.restore("nonsense") == Layout()
    wide = Layout(("a",), {"a": 100}, 2, "city")
    assert Layout.restore(wide.snapshot()) == wide
    assert Layout.restore({"widths": {"a": 10**9}, "frozen": 99}) == Layout((), {"a": 1200}, 5)


def test_the_arrow_stays_where_the_order_is_when_a_column_has_none(shown: Shown) -> None:
    screen = shown("contact")
    header, sync = screen.table.horizontalHeader(), len(screen.model.columns.shown) - 1
    header.setSortIndicator(sync, Qt.SortOrder.AscendingOrder)
    assert header.sortIndicatorSection() == 0
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    assert header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
    assert screen.model.query.descending


def test_columns_in_another_order_fit_the_room_as_before(qtbot: QtBot, shown: Shown) -> None:
    screen = shown("contact")
    screen.resize(700, 500)
    table, header = screen.table, screen.table.horizontalHeader()

    def visible() -> list[str]:
        columns = enumerate(screen.model.columns.shown)
        return [each.id for at, each in columns if not table.isColumnHidden(at)]

    qtbot.waitUntil(lambda: len(visible()) < len(screen.model.columns.shown))
    before = visible()
    header.moveSection(1, 2)
    qtbot.waitUntil(lambda: screen.showing.columns.layout.columns != ())
    assert visible() == [before[0], before[2], before[1], *before[3:]], "nothing comes or goes"
    assert table.horizontalScrollBar().maximum() == 0
    screen.showing.columns.choose(["city", "email"])
    screen.showing.columns.reset()
    assert visible() == before
