"""The reports of the books over a real replica: figures, what they are made of, and what others post meanwhile."""

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.books.entry_sheet import EntrySheet
from desktop.ledger_reports.reports_screen import ReportsScreen
from desktop.ledger_reports.taking_out import pages, write
from desktop.ledger_reports.views import PAGE
from desktop.letters.send_dialog import SendDialog
from desktop.widgets.pick_prompt import PickPrompt
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.reports.span import Compare, Span
from shared_models.kernel.mutation import Mutation
from sync.replica.touched import Origin, Touched
from tests.desktop.conftest import House, Open, Opened
from tests.sync.replica.people import Person, create, ids, run

Show = Callable[..., tuple[Opened, ReportsScreen]]
YEAR = Span("2026-01-01", "2026-12-31")


def sale(house: House, day: str, amount: int) -> list[Mutation]:
    """A posted sale to the company."""
    entry, at = next(ids), house.records
    lines = [
        {"account_id": at["1100"], "company_id": at["company"], "debit": amount, "credit": 0, "due": day},
        {"account_id": at["1200"], "debit": 1_00, "credit": 0},
        {"account_id": at["4000"], "debit": 0, "credit": amount + 1_00},
    ]
    new = create("entry", entry, journal_id=at["journal"], day=day, base_currency="EUR", text="Sale", lines=lines)
    at["entry"] = entry
    return [new, run("post_entry", "entry", entry)]


@pytest.fixture
def show(house: House, open_account: Open, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Show:
    """Opens an account with books of a few sales, and shows the reports."""
    monkeypatch.setattr(ReportsScreen, "today", lambda self: date(2026, 11, 21))

    def show_one(count: int = 2) -> tuple[Opened, ReportsScreen]:
        at = house.records
        kinds = {"1100": "receivable", "1200": "cash", "4000": "income"}
        at.update({code: next(ids) for code in kinds}, journal=next(ids))
        house.server.apply(
            [
                create(*SETTINGS, base_currency="EUR"),
                *(create("account", at[code], code=code, name=kind, type=kind) for code, kind in kinds.items()),
                create("journal", at["journal"], code="GEN", name="General", prefix="GEN-"),
                run("open_year", *SETTINGS, first="2026-01-01"),
            ]
        )
        for number in range(count):
            house.server.apply(sale(house, f"2026-{1 + number % 11:02d}-05", 100_00 + number))
        with house.open_replica() as replica:
            Person(replica, house.server)
            replica.store_changes(house.server.batch(replica.cursor))
        account = open_account(False)
        screen = ReportsScreen(account.workspace)
        qtbot.addWidget(screen)
        screen.resize(1100, 800)
        with qtbot.waitExposed(screen):
            screen.show()
        qtbot.waitUntil(screen.has_rows)
        return account, screen

    return show_one


def rows(screen: ReportsScreen) -> list[list[str]]:
    found = (screen.model.row(at) for at in range(screen.model.rowCount()))
    return [[*each.cells] for each in found if each is not None]


def press(qtbot: QtBot, screen: ReportsScreen, label: str) -> None:
    """Enter on the row of this label, and wait for what it leads to."""
    at = next(at for at, cells in enumerate(rows(screen)) if label in cells[0])
    deep = len(screen.trail) + 1
    screen.table.set_current_row(at)
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(screen.trail) == deep and getattr(screen.found, "view", None) == screen.trail[-1])


def test_a_line_leads_to_accounts_lines_and_the_entry_and_back(show: Show, house: House, qtbot: QtBot) -> None:
    _, screen = show()
    screen.choose("balance_sheet")
    qtbot.waitUntil(lambda: any("Assets" in each[0] for each in rows(screen)))
    press(qtbot, screen, "Assets")
    assert [each[0] for each in rows(screen)] == ["1100 receivable", "1200 cash", "Total"]
    press(qtbot, screen, "1100")
    assert [each[-1] for each in rows(screen)] == ["100.00", "200.01"]
    screen.table.set_current_row(1)
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    sheet = next(each for each in QApplication.topLevelWidgets() if isinstance(each, EntrySheet) and each.isVisible())
    assert sheet.entry is not None
    assert sheet.entry["id"] == house.records["entry"]
    assert not sheet.document_button.isVisible()
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert screen.table.current_row() == 1
    qtbot.keyClick(screen.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: rows(screen)[0][0] == "1100 receivable")
    assert screen.table.current_row() == 0
    screen.back_to(0)
    qtbot.waitUntil(lambda: any("Assets" in each[0] for each in rows(screen)))


def test_what_is_posted_meanwhile_is_shown_at_once(show: Show, house: House, qtbot: QtBot) -> None:
    account, screen = show()
    before = rows(screen)
    house.others(*sale(house, "2026-11-20", 50_00))

    account.workspace.ask(lambda replica: replica.store_changes(house.server.batch(replica.cursor)), lambda _: None)
    account.workspace.touched.emit(Touched(Origin.REMOTE, everything=True))
    qtbot.waitUntil(lambda: rows(screen) != before)
    assert rows(screen)[-1][2] == "253.01"


def test_periods_and_comparisons_stand_beside_each_other(show: Show, qtbot: QtBot) -> None:
    _, screen = show(3)
    screen.choose("profit_and_loss")
    screen.choose_span(Span("2026-02-01", "2026-02-28"))
    screen.choose_comparison(Compare.PREVIOUS)
    qtbot.waitUntil(lambda: rows(screen)[-1][1:] == ["101.01", "101.00", "0.01", ""])
    screen.step(1)
    qtbot.waitUntil(lambda: rows(screen)[-1][1:3] == ["101.02", "101.01"])
    assert screen.chosen.span == Span("2026-03-01", "2026-03-31")


def test_a_long_ledger_begins_with_a_page_and_goes_on(show: Show, qtbot: QtBot) -> None:
    _, screen = show(PAGE + 20)
    screen.choose("aged_receivable")
    qtbot.waitUntil(lambda: any("Weinhold" in each[0] for each in rows(screen)))
    press(qtbot, screen, "Weinhold")
    assert screen.model.rowCount() == PAGE
    screen.table.scrollToBottom()
    screen.table.set_current_row(PAGE - 1)
    if screen.model.canFetchMore(screen.table.rootIndex()):
        screen.model.fetchMore(screen.table.rootIndex())
    qtbot.waitUntil(lambda: screen.model.rowCount() == PAGE + 20)


def narrow(qtbot: QtBot, screen: ReportsScreen, action: str, text: str) -> None:
    """Type a part of a name into what the action asks for, and take the first that is offered."""
    assert screen.workspace.actions.trigger(f"ledger_reports.{action}")
    prompt = next(each for each in screen.window().findChildren(PickPrompt) if each.isVisible())
    qtbot.keyClicks(prompt.list.field, text)
    qtbot.keyClick(prompt.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: screen.found is not None and screen.found.view == screen.trail[0])


def test_one_looks_at_an_account_at_somebody_and_at_a_day_by_keys(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    _, screen = show(3)
    narrow(qtbot, screen, "account", "1200")
    assert [each[2:] for each in rows(screen)] == [["Sale", "1.00", "", f"{count}.00"] for count in (1, 2, 3)]
    screen.workspace.actions.trigger("ledger_reports.all")
    screen.choose("trial_balance")
    narrow(qtbot, screen, "party", "wein")
    assert [each[0] for each in rows(screen)] == ["1100 receivable", "Total"]
    assert "Weinhold" in screen.head.only.text()
    assert "Weinhold" in screen.about()
    screen.choose("statement")
    qtbot.waitUntil(lambda: screen.model.columnCount() == 8)
    assert rows(screen)[-1][4:] == ["100.02", "", "100.02", "300.03"]
    assert screen.workspace.actions.trigger("ledger_reports.statement")
    sending = screen.sending
    assert isinstance(sending, SendDialog)
    assert "300.03" in str(sending.editors["body"].typed())
    assert sending.save_in(tmp_path) == ["statement.pdf"]
    sending.reject()
    screen.choose("aged_receivable")
    qtbot.waitUntil(lambda: screen.model.columnCount() == 7 and screen.has_rows())
    assert rows(screen)[-1][1:] == ["", "", "", "", "300.03", "300.03"]
    screen.look(replace(screen.chosen, day="2026-02-28"))
    qtbot.waitUntil(lambda: rows(screen)[-1][1:] == ["", "100.01", "100.00", "", "", "200.01"])
    screen.step(1)
    qtbot.waitUntil(lambda: rows(screen)[-1][-1] == "300.03")
    assert screen.chosen.day == "2026-03-31"
    screen.choose_comparison(Compare.PREVIOUS)
    qtbot.waitUntil(lambda: rows(screen)[-1][6:] == ["300.03", "200.01", "100.02", "50.0\u202f%"])
    assert list(screen.model.table.columns)[6:8] == ["Total", "Total 28 Feb 2026"]


def test_files_and_paper_hold_the_same_figures(show: Show, qtbot: QtBot, tmp_path: Path) -> None:
    account, screen = show()
    for kind in ("csv", "xlsx", "pdf"):
        path = tmp_path / f"report.{kind}"
        write(screen, path, kind)
        qtbot.waitUntil(path.exists)
    screen.choose("general_ledger")
    qtbot.waitUntil(lambda: screen.model.columnCount() == 7 and screen.has_rows())
    assert [each[2] for each in rows(screen)] == ["1100 receivable"] * 2 + ["1200 cash"] * 2 + ["4000 income"] * 2
    write(screen, tmp_path / "ledger.csv", "csv")
    qtbot.waitUntil((tmp_path / "ledger.csv").exists)
    with (tmp_path / "ledger.csv").open(encoding="utf-8-sig", newline="") as file:
        assert [each[1:] for each in list(csv.reader(file))[1:]] == [each[1:] for each in rows(screen)]
    with (tmp_path / "report.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[-1] == ["Total", "0.00", "202.01", "202.01", "0.00"]
    paper = pages(screen, screen.model.table, None)
    assert list(paper.lay_out())
    assert paper.count() == 1
    assert account.faults == []
