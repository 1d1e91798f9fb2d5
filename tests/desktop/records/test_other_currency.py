"""Another currency keeps what an amount says, in the form and in a cell."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.records.record_panel import RecordPanel
from tests.desktop.conftest import Opened
from tests.desktop.records.conftest import Shown
from tests.desktop.records.test_cell_edit import double_click
from tests.desktop.records.test_cell_edit import field as cell
from tests.desktop.records.test_record_panel import field, type_into


def stored(account: Opened) -> tuple[object, object]:
    deal = account.house.records["deal"]
    return account.shown("deal", deal, "currency"), account.shown("deal", deal, "amount")


def test_in_the_form_it_is_written_along_undone_together_and_never_rounded(qtbot: QtBot, account: Opened) -> None:
    panel = RecordPanel(account.workspace)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_record("deal", account.house.records["deal"])
    assert stored(account) == ("EUR", 100)
    type_into(field(panel, "currency"), "JPY")
    qtbot.waitUntil(lambda: stored(account) == ("JPY", 1))
    account.workspace.operations.undo()
    qtbot.waitUntil(lambda: (field(panel, "currency").seen, field(panel, "amount").seen) == ("EUR", 100))
    type_into(field(panel, "amount"), "1.50")
    qtbot.waitUntil(lambda: stored(account) == ("EUR", 150))
    type_into(field(panel, "currency"), "JPY")
    assert field(panel, "currency").is_editing(), "a yen has no half"
    assert stored(account) == ("EUR", 150)


def test_in_a_cell_it_is_written_along(qtbot: QtBot, shown: Shown, account: Opened) -> None:
    deals = shown("deal")
    deals.showing.columns.choose(["stage_id", "currency"])  # the amount is in no column
    deals.table.set_current_row(0)
    double_click(deals, 0, "currency")
    QTest.keyClicks(cell(deals), "KWD")
    QTest.keyClick(cell(deals), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(account) == ("KWD", 1_000))
