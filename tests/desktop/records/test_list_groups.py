"""A list in groups: headings with counts and sums, folded by keys, in step with what changes; sums at its foot."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.derive import list_order
from desktop.records.list_screen import ListScreen
from sync.replica.faults import DiskFailed
from sync.replica.query import Filter, Operator
from sync.replica.replica import Replica
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Shown
from tests.sync.replica.people import create

Key = Qt.Key


@pytest.fixture
def deals(qtbot: QtBot, shown: Shown, account: Opened) -> ListScreen:
    """Deals in two stages and two currencies, and one without an amount."""
    lead, won = account.house.records["lead"], account.house.records["won"]
    made = [
        create("deal", name="Ink", stage_id=lead, amount=250, currency="USD"),
        create("deal", name="Glue", stage_id=won, amount=9_007_199_254_740_991, currency="EUR"),
        create("deal", name="Tape", stage_id=won, amount=9_007_199_254_740_991, currency="EUR"),
        create("deal", name="Air", stage_id=lead),
    ]
    done: list[object] = []
    account.workspace.operations.write("Deals", made, done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    screen = shown("deal")
    screen.table.setFocus()
    screen.showing.columns.group("stage_id")
    return screen


def rows(screen: ListScreen) -> list[str]:
    """The rows as one reads them: headings with what they say, records by their names."""
    found = []
    for row in range(screen.model.rowCount()):
        heading = screen.table.heading(row)
        said = f"{heading.label} {heading.count} [{heading.sums}]" if heading is not None else None
        found.append(said or str(screen.model.index(row, 0).data()))
    return found


def test_headings_say_how_many_and_what_they_come_to(deals: ListScreen) -> None:
    assert [each.replace("\xa0", " ") for each in rows(deals)] == [
        "Lead 3 [EUR 1.00 · USD 2.50]",
        "Air",
        "Ink",
        "Paper",
        "Won 2 [EUR 180143985094819.82]",
        "Glue",
        "Tape",
    ]
    assert deals.head.count() == "5"


def test_groups_are_folded_and_left_by_keys(deals: ListScreen) -> None:
    table = deals.table
    table.set_current_row(2)
    QTest.keyClick(table, Key.Key_Left)
    assert table.current_row() == 0, "to the heading first"
    QTest.keyClick(table, Key.Key_Left)
    assert [each.partition(" ")[0] for each in rows(deals)] == ["Lead", "Won", "Glue", "Tape"]
    assert deals.head.count() == "5", "what is folded away is still there"
    deals.work.marking.mark_all()
    assert deals.work.selected_count() == 5
    QTest.keyClick(table, Key.Key_Right)
    assert len(rows(deals)) == 7
    assert deals.work.selected_count() == 5
    deals.model.fold_all(True)
    assert len(rows(deals)) == 2


def test_a_record_that_changes_goes_to_its_group(qtbot: QtBot, deals: ListScreen, account: Opened) -> None:
    won, paper = account.house.records["won"], account.house.records["deal"]
    account.workspace.operations.verb("deal", paper, "move_deal", {"stage_id": won}, {}, "Move")
    qtbot.waitUntil(lambda: [each.partition(" ")[0] for each in rows(deals)][3:] == ["Won", "Glue", "Paper", "Tape"])
    assert rows(deals)[0].startswith("Lead 2 ")
    account.workspace.operations.delete("deal", paper, "Delete")
    qtbot.waitUntil(lambda: rows(deals)[3].startswith("Won 2 "))


def test_conditions_and_the_view_hold_in_groups(qtbot: QtBot, deals: ListScreen) -> None:
    deals.showing.filter((Filter("name", Operator.CONTAINS, "a"),))
    assert [each.partition(" ")[0] for each in rows(deals)] == ["Lead", "Air", "Paper", "Won", "Tape"]
    deals.showing.columns.group("")
    assert rows(deals) == ["Air", "Paper", "Tape"]


@pytest.mark.parametrize(
    ("kind", "field", "label"),
    [
        ("contact", "lifecycle", "Without Stage"),
        ("contact", "do_not_contact", "No"),
        ("contact", "tags", "Without Tags"),
        ("contact", "company_id", "Weinhold KG"),
        ("contact", "city", "Kiel"),
        ("deal", "expected_close", "Without Expected close"),
    ],
)
def test_every_sort_of_field_makes_groups(shown: Shown, kind: str, field: str, label: str) -> None:
    screen = shown(kind)
    screen.showing.columns.group(field)
    assert rows(screen)[0].startswith(f"{label} ")


def test_dates_are_grouped_by_their_months(shown: Shown, account: Opened, qtbot: QtBot) -> None:
    made = [create("task", subject=each, due=each) for each in ("2026-11-03", "2026-11-30", "2027-01-01")]
    account.workspace.operations.write("Tasks", made)
    screen = shown("task")
    screen.showing.columns.group("due")
    months = ["November 2026 2 []", "January 2027 1 []"]
    qtbot.waitUntil(lambda: rows(screen)[::3] == months)


def test_the_foot_adds_up_what_is_shown_or_marked(qtbot: QtBot, deals: ListScreen) -> None:
    foot = deals.foot
    qtbot.waitUntil(lambda: foot.isVisible())
    assert foot.count.text() == "5 deals"
    assert foot.sums.text().replace("\xa0", " ") == "EUR 180143985094820.82 · USD 2.50"
    deals.table.set_current_row(2)
    deals.work.marking.toggle()
    qtbot.waitUntil(lambda: foot.count.text() == "1 marked")
    assert foot.sums.text().replace("\xa0", " ") == "USD 2.50"


def test_a_long_list_is_grouped_by_the_worker(qtbot: QtBot, deals: ListScreen, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(list_order, "LONG", 0)
    before = rows(deals)
    deals.showing.columns.group("currency")
    assert rows(deals) == before, "the last picture stays until the answer is there"
    qtbot.waitUntil(lambda: rows(deals)[0].startswith("EUR 3 "))
    deals.showing.columns.group("")
    deals.showing.sort("amount", True)
    qtbot.waitUntil(lambda: rows(deals)[-1] == "Air")
    deals.showing.filter((Filter("name", Operator.STARTS, "g"),))
    qtbot.waitUntil(lambda: rows(deals) == ["Glue"])


def test_a_list_that_cannot_be_read_leaves_the_last_one(
    qtbot: QtBot, deals: ListScreen, account: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DiskFailed("The disk refused.")

    monkeypatch.setattr(list_order, "LONG", 0)
    before = rows(deals)
    with monkeypatch.context() as broken:
        broken.setattr(Replica, "in_groups", fail)
        deals.showing.columns.group("currency")
        qtbot.waitUntil(lambda: bool(account.faults))
    assert rows(deals) == before
    account.workspace.operations.delete("deal", account.house.records["deal"], "Delete")
    qtbot.waitUntil(lambda: "Paper" not in rows(deals))


def test_a_heading_one_stands_on_stays_current_in_another_order_and_with_other_columns(
    qtbot: QtBot, shown: Shown
) -> None:
    screen = shown("contact")
    screen.showing.columns.group("first_name")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 6)
    screen.table.set_current_row(4)

    def stands_on() -> str:
        heading = screen.table.heading(screen.table.current_row())
        return heading.label if heading is not None else ""

    assert stands_on() == "Cem"
    screen.showing.columns.choose(["city", "email"])
    assert stands_on() == "Cem"
    screen.showing.sort("city", True)
    assert stands_on() == "Cem"
    screen.showing.columns.group("city")
    assert stands_on() == "", "there are other groups now"


def test_who_stands_in_a_group_that_is_folded_stands_on_its_heading(qtbot: QtBot, shown: Shown) -> None:
    screen = shown("contact")
    screen.showing.columns.group("first_name")
    qtbot.waitUntil(lambda: screen.model.rowCount() == 6)
    screen.table.set_current_row(3)
    screen.model.fold_all(True)
    heading = screen.table.heading(screen.table.current_row())
    assert heading is not None
    assert heading.label == "Bea"
