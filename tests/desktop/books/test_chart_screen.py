"""The chart of accounts on a real replica."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.books.chart_screen import ChartScreen
from desktop.ledger_reports.reports_screen import ReportsScreen
from tests.desktop.books.conftest import OpenBooks
from tests.sync.replica.people import create, run


def show(books: OpenBooks, qtbot: QtBot) -> ChartScreen:
    screen = ChartScreen(books.account.workspace)
    qtbot.addWidget(screen)
    screen.resize(900, 600)
    with qtbot.waitExposed(screen):
        screen.show()
    return screen


def post(books: OpenBooks, qtbot: QtBot, amount: int) -> None:
    lines = [
        {"account_id": books.ids["4900"], "debit": amount, "credit": 0},
        {"account_id": books.ids["1200"], "debit": 0, "credit": amount},
    ]
    entry = create("entry", journal_id=books.ids["GEN"], day="2026-11-20", base_currency="EUR", lines=lines)
    written: list[object] = []
    books.account.workspace.operations.write(
        "", [entry, run("post_entry", "entry", entry.record_id)], done=written.append
    )
    qtbot.waitUntil(lambda: bool(written))


def codes(screen: ChartScreen) -> list[str]:
    return [each.account.code for each in screen.model.rows]


def test_balances_follow_what_is_posted(books: OpenBooks, qtbot: QtBot) -> None:
    screen = show(books, qtbot)
    post(books, qtbot, 1_250)
    qtbot.waitUntil(lambda: screen.model.data(screen.model.index(codes(screen).index("4900"), 3)) == "12.50")
    assert screen.model.data(screen.model.index(codes(screen).index("1200"), 3)) == "-12.50"


def test_typing_filters_and_enter_opens_the_ledger_and_esc_leads_back(books: OpenBooks, qtbot: QtBot) -> None:
    post(books, qtbot, 1_000)
    post(books, qtbot, 500)
    screen = show(books, qtbot)
    screen.search.setText("off")
    assert codes(screen) == ["4900"]
    gone: list[str] = []
    books.account.workspace.place_wanted.connect(gone.append)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    ledger = ReportsScreen(books.account.workspace)
    qtbot.addWidget(ledger)
    qtbot.waitUntil(ledger.has_rows)
    assert [row.cells[-3:] for at in (0, 1) if (row := ledger.model.row(at))] == [
        ["10.00", "", "10.00"],
        ["5.00", "", "15.00"],
    ]
    QTest.keyClick(ledger, Qt.Key.Key_Escape)
    assert gone == ["ledger_reports", "chart"]


def test_an_account_ends_and_is_used_again(books: OpenBooks, qtbot: QtBot) -> None:
    screen = show(books, qtbot)
    screen.search.setText("4910")
    for ended in (True, False):
        books.account.workspace.actions.trigger("chart.retire")
        qtbot.waitUntil(lambda: bool(screen.model.rows[0].account.valid_to) is ended)  # noqa: B023 - waited for here
