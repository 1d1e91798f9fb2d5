"""A list of records: the first rows at once, changes in place, selection and order kept."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from pytestqt.qtbot import QtBot

from desktop.derive.list_model import WINDOW, RecordList
from desktop.widgets.cells import CELL_ROLE, Badge
from shared_models.kernel.faults import UnknownField
from sync.replica.query import Filter, Operator, Query
from tests.desktop.conftest import Opened
from tests.sync.replica.people import create, delete, patch


def names(model: RecordList, rows: Sequence[int] | None = None) -> list[str]:
    """The titles in some rows, or in all."""
    return [str(model.index(row, 0).data()) for row in (rows if rows is not None else range(model.rowCount()))]


def column(model: RecordList, name: str) -> int:
    """Where a column stands."""
    return [each.id for each in model.columns.shown].index(name)


@pytest.fixture
def contacts(account: Opened) -> RecordList:
    model = RecordList(account.workspace, "contact")
    model.show(Query())
    return model


@pytest.fixture
def crowd(qtbot: QtBot, account: Opened) -> RecordList:
    """A list that is longer than its first window, not shown yet."""
    made = [create("contact", first_name=f"Zoe {at:04d}") for at in range(WINDOW + 200)]
    done: list[object] = []
    account.workspace.operations.write("Many", made, done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    return RecordList(account.workspace, "contact")


def test_rows_are_shown_in_the_order_of_their_titles(contacts: RecordList) -> None:
    assert names(contacts) == ["Ada Weber", "Bea Weber", "Cem Weber"]
    assert contacts.index(0, column(contacts, "company_id")).data() == "Weinhold KG"
    assert contacts.headerData(0, Qt.Orientation.Horizontal) == "Name"


def test_the_tail_follows_the_first_window(qtbot: QtBot, crowd: RecordList) -> None:
    crowd.show(Query())
    assert crowd.rowCount() == WINDOW
    assert not crowd.is_complete()
    held = QPersistentModelIndex(crowd.index(100, 0))
    with qtbot.waitSignal(crowd.counted) as counted:
        pass
    assert counted.args == [WINDOW + 203]
    assert crowd.rowCount() == WINDOW + 203
    assert held.row() == 100
    assert names(crowd, [WINDOW + 202]) == [f"Zoe {WINDOW + 199:04d}"]


def test_a_search_narrows_and_an_empty_one_shows_all(contacts: RecordList) -> None:
    contacts.show(Query(text="be"))
    assert names(contacts) == ["Bea Weber"]
    contacts.show(Query())
    assert contacts.rowCount() == 3


def test_a_click_on_a_title_orders_both_ways(contacts: RecordList) -> None:
    contacts.sort(0, Qt.SortOrder.DescendingOrder)
    assert names(contacts) == ["Cem Weber", "Bea Weber", "Ada Weber"]
    contacts.sort(column(contacts, "sync"))
    assert contacts.query.descending, "a column that cannot be ordered by changes nothing"


def test_a_query_without_sense_is_refused_and_changes_nothing(contacts: RecordList) -> None:
    with pytest.raises(UnknownField):
        contacts.show(Query((Filter("nonsense", Operator.IS, 1),)))
    assert len(names(contacts)) == 3
    assert contacts.query == Query()


def test_a_change_is_repainted_where_it_stands_with_its_badge(
    qtbot: QtBot, account: Opened, contacts: RecordList
) -> None:
    names(contacts)
    resets: list[object] = []
    contacts.modelReset.connect(lambda: resets.append(1))
    with qtbot.waitSignal(contacts.dataChanged) as changed:
        account.workspace.operations.patch("contact", account.house.records["Bea"], {}, {"city": "Bonn"}, "City")
    assert [each.row() for each in changed.args[:2]] == [1, 1]
    assert contacts.index(1, column(contacts, "city")).data() == "Bonn"
    assert contacts.index(1, column(contacts, "sync")).data(CELL_ROLE).badge is Badge.PENDING
    assert contacts.index(0, column(contacts, "sync")).data(CELL_ROLE) is None
    assert not resets


def test_a_row_that_moves_takes_the_selection_along(qtbot: QtBot, account: Opened, contacts: RecordList) -> None:
    names(contacts)
    held = QPersistentModelIndex(contacts.index(0, 0))
    with qtbot.waitSignal(contacts.layoutChanged):
        account.workspace.operations.patch("contact", account.house.records["Ada"], {}, {"first_name": "Zora"}, "Name")
    assert names(contacts) == ["Bea Weber", "Cem Weber", "Zora Weber"]
    assert held.row() == 2


def test_what_is_deleted_leaves_and_what_is_new_comes(qtbot: QtBot, account: Opened, contacts: RecordList) -> None:
    names(contacts)
    bea = account.house.records["Bea"]
    kept, gone = QPersistentModelIndex(contacts.index(2, 0)), QPersistentModelIndex(contacts.index(1, 0))
    account.workspace.operations.write("Both", [delete("contact", bea), create("contact", first_name="Bob")])
    qtbot.waitUntil(lambda: names(contacts) == ["Ada Weber", "Bob", "Cem Weber"])
    assert kept.row() == 2
    assert not gone.isValid()


def test_a_renamed_company_is_read_again(qtbot: QtBot, account: Opened, contacts: RecordList) -> None:
    names(contacts)
    company = account.house.records["company"]
    account.workspace.operations.patch("company", company, {}, {"name": "Weinhold SE"}, "Name")
    at = column(contacts, "company_id")
    qtbot.waitUntil(lambda: contacts.index(0, at).data() == "Weinhold SE")


def test_a_change_out_of_the_view_makes_the_row_leave(qtbot: QtBot, account: Opened, contacts: RecordList) -> None:
    contacts.show(Query((Filter("city", Operator.IS, "Kiel"),)))
    assert contacts.rowCount() == 3
    account.workspace.operations.patch("contact", account.house.records["Cem"], {}, {"city": "Bonn"}, "City")
    qtbot.waitUntil(lambda: names(contacts) == ["Ada Weber", "Bea Weber"])


def test_asleep_it_reads_nothing_and_catches_up_when_it_wakes(
    qtbot: QtBot, account: Opened, contacts: RecordList
) -> None:
    names(contacts)
    contacts.set_awake(False)
    with qtbot.waitSignal(account.workspace.touched):
        account.workspace.operations.write("New", [create("contact", first_name="Bob")])
    assert contacts.rowCount() == 3
    contacts.set_awake(True)
    assert names(contacts) == ["Ada Weber", "Bea Weber", "Bob", "Cem Weber"]


def test_records_are_found_by_id_and_rows_by_record(account: Opened, contacts: RecordList) -> None:
    cem = account.house.records["Cem"]
    assert contacts.row_of(cem) == 2
    assert contacts.id_at(2) == cem
    assert contacts.ids([0, 2]) == [account.house.records["Ada"], cem]
    assert contacts.row_of(account.house.records["deal"]) == -1
    assert contacts.id_at(99) == ""


def test_many_changes_at_once_are_taken_over(qtbot: QtBot, account: Opened, crowd: RecordList) -> None:
    with qtbot.waitSignal(crowd.counted):
        crowd.show(Query())
    rows = [crowd.line(row) for row in range(300)]
    held = QPersistentModelIndex(crowd.index(250, 0))
    title = names(crowd, [250])
    made = [patch({"id": each.id, "city": None}, "contact", city="Bonn") for each in rows if each is not None]
    account.workspace.operations.write("Many", made)
    at = column(crowd, "city")
    qtbot.waitUntil(lambda: crowd.index(299, at).data() == "Bonn")
    assert names(crowd, [held.row()]) == title
    assert crowd.index(400, at).data() == ""
    assert crowd.rowCount(QModelIndex()) == WINDOW + 203
