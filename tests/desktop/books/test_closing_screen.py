"""Closing months and years, filing the tax return and valuing foreign balances on a real replica."""

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from desktop.books.closing_checks import CheckKind
from desktop.books.closing_screen import ClosingScreen
from desktop.books.entry_sheet import EntrySheet
from desktop.books.filed_returns import FiledReturn, FiledReturns
from desktop.books.lock_dialog import LockDialog
from desktop.books.made_of import MadeOf
from desktop.books.open_books import OpenBooks as OpenDialog
from desktop.books.reading import accounts, settings_of
from desktop.books.reopen_dialog import ReopenDialog
from desktop.books.return_dialog import ReturnDialog
from desktop.books.revalue_dialog import RevalueDialog
from desktop.books.wanted_draft import wanted_draft
from desktop.books.year_dialog import YearDialog
from desktop.ledger_reports.reports_screen import ReportsScreen
from desktop.workspace import Workspace
from shared_models.accounting.ledger_settings import SETTINGS
from shared_models.accounting.reports.span import Span
from shared_models.kernel.mutation import Mutation
from tests.desktop.books.conftest import OpenBooks
from tests.desktop.conftest import Opened
from tests.sync.replica.people import create, patch, run

D = TypeVar("D", bound=QDialog)


@pytest.fixture
def closing(books: OpenBooks, qtbot: QtBot) -> ClosingScreen:
    """The screen with November of 2026 current."""
    return shown(books.account.workspace, qtbot)


def shown(workspace: Workspace, qtbot: QtBot) -> ClosingScreen:
    screen = ClosingScreen(workspace)
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    assert screen.current() is not None
    screen.list.step_to(1)
    qtbot.waitUntil(lambda: bool(screen.found))
    return screen


def state(screen: ClosingScreen) -> str:
    month = screen.current()
    assert month is not None
    assert month.month == "2026-11"
    return month.state


def opened(kind: type[D]) -> D:
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible())


def count(screen: ClosingScreen, kind: CheckKind) -> int | None:
    return next((each.count for each in screen.found if each.kind is kind), None)


def write(books: OpenBooks, qtbot: QtBot, *mutations: Mutation) -> None:
    """Written on this device."""
    before = len(books.entries())
    books.account.workspace.operations.write("", list(mutations))
    entries = sum(each.record_type == "entry" and not each.verb for each in mutations)
    qtbot.waitUntil(lambda: len(books.entries()) == before + entries)


def posted(books: OpenBooks, qtbot: QtBot, *lines: dict[str, object], day: str = "2026-11-20") -> None:
    new = create("entry", journal_id=books.ids["GEN"], day=day, base_currency="EUR", lines=list(lines))
    write(books, qtbot, new, run("post_entry", "entry", new.record_id))


def test_a_month_is_closed_and_opened_again_with_a_reason(
    books: OpenBooks, closing: ClosingScreen, qtbot: QtBot
) -> None:
    trigger = books.account.workspace.actions.trigger
    assert state(closing) == "open"
    assert trigger("closing.close")
    qtbot.waitUntil(lambda: state(closing) == "closed")
    assert not trigger("closing.close")
    assert trigger("closing.reopen")
    dialog = opened(ReopenDialog)
    dialog.submit()
    assert dialog.wrong.text()
    assert state(closing) == "closed"
    qtbot.keyClicks(dialog.reason.focusProxy(), "A bill was missing")
    dialog.submit()
    qtbot.waitUntil(lambda: state(closing) == "open")
    found = books.account.workspace.reader.execute("SELECT reason FROM period WHERE month = '2026-11'").fetchone()
    assert found == ("A bill was missing",)


def test_drafts_of_the_month_are_told_and_gone_on_with(books: OpenBooks, closing: ClosingScreen, qtbot: QtBot) -> None:
    assert not any(each.count for each in closing.found)
    drafts = [
        create("entry", journal_id=books.ids["GEN"], day=day, base_currency="EUR", lines=[], text=day)
        for day in ("2026-11-03", "2026-11-30", "2026-12-01")
    ]
    write(books, qtbot, *drafts)
    qtbot.waitUntil(lambda: count(closing, CheckKind.DRAFTS) == 2)
    places: list[str] = []
    books.account.workspace.place_wanted.connect(places.append)
    qtbot.keyClick(closing.list, Qt.Key.Key_Return)
    books.account.workspace.actions.trigger("closing.next")
    assert state(closing) == "open", "J walks what is to be done, and stays in the month"
    qtbot.keyClick(QApplication.focusWidget() or closing, Qt.Key.Key_Return)
    made_of = opened(MadeOf)
    assert [each.cells[1] for each in made_of.list.rows()] == ["2026-11-03", "2026-11-30"]
    qtbot.keyClick(made_of.list, Qt.Key.Key_J)
    qtbot.keyClick(made_of.list, Qt.Key.Key_Return)
    assert places == ["vouchers"]
    assert wanted_draft(books.account.workspace).take() == drafts[1].record_id


def test_a_lock_for_ever_is_asked_twice(books: OpenBooks, closing: ClosingScreen, qtbot: QtBot) -> None:
    closing.lock()
    dialog = opened(LockDialog)
    dialog.kind.set_value("hard")
    dialog.submit()
    assert "for ever" in dialog.wrong.text()
    dialog.sure.setChecked(True)
    dialog.submit()
    reader = books.account.workspace.reader
    qtbot.waitUntil(lambda: reader.execute("SELECT until FROM ledger_lock").fetchall() == [("2026-11-30",)])


def test_the_next_year_follows_the_last_which_shows_what_it_came_to(
    books: OpenBooks, closing: ClosingScreen, qtbot: QtBot
) -> None:
    closing.open_next_year()
    qtbot.waitUntil(lambda: len(closing.list.items()) == 24)
    assert closing.list.items()[0].month == "2027-12"
    bank, office = books.ids["1200"], books.ids["4900"]
    posted(books, qtbot, {"account_id": office, "debit": 12_345}, {"account_id": bank, "credit": 12_345})
    closing.list.step_to(13)
    assert state(closing) == "open"
    assert books.account.workspace.actions.trigger("closing.close_year")
    dialog = opened(YearDialog)
    qtbot.waitUntil(lambda: bool(dialog.list.rows()))
    assert [each.cells[1] for each in dialog.list.rows()] == ["0.00", "123.45", "-123.45"]
    dialog.submit()
    qtbot.waitUntil(lambda: state(closing) == "closed")
    assert books.account.workspace.actions.trigger("closing.reopen_year")
    again = opened(ReopenDialog)
    qtbot.keyClicks(again.reason.focusProxy(), "The auditor")
    with qtbot.waitSignal(again.accepted):
        again.submit()
    reader = books.account.workspace.reader
    sql = "SELECT state, reason FROM fiscal_year WHERE name = '2026'"
    qtbot.waitUntil(lambda: reader.execute(sql).fetchone() == ("open", "The auditor"))


def test_foreign_balances_are_valued_as_they_are_shown(books: OpenBooks, closing: ClosingScreen, qtbot: QtBot) -> None:
    assert count(closing, CheckKind.REVALUED) is None
    settings = settings_of(books.account.workspace)
    assert settings is not None
    parts = [{"role": each, "account_id": books.ids["4900"]} for each in ("unrealised_gain", "unrealised_loss")]
    write(books, qtbot, patch(settings, SETTINGS[0], controls=parts, general_journal_id=books.ids["GEN"]))
    dollars = {"account_id": books.ids["1200"], "debit": 9_000, "currency": "USD", "foreign": 10_000}
    posted(books, qtbot, dollars, {"account_id": books.ids["4900"], "credit": 9_000})
    qtbot.waitUntil(lambda: count(closing, CheckKind.REVALUED) == 1)
    closing.revalue()
    dialog = opened(RevalueDialog)
    qtbot.waitUntil(lambda: "USD" in dialog.rates)
    dialog.submit()
    assert "USD" in dialog.wrong.text()
    qtbot.keyClicks(dialog.rates["USD"].focusProxy(), "0.95")
    qtbot.keyClick(dialog.rates["USD"].focusProxy(), Qt.Key.Key_Return)
    assert [each.cells[2:] for each in dialog.list.rows()] == [("90.00", "95.00", "5.00")]
    posted(books, qtbot, {**dollars, "debit": 900, "foreign": 1_000}, {"account_id": books.ids["4900"], "credit": 900})
    dialog.submit()
    qtbot.waitUntil(lambda: bool(dialog.wrong.text()))
    qtbot.waitUntil(lambda: [each.cells[4] for each in dialog.list.rows()] == ["5.50"])
    dialog.submit()
    reader = books.account.workspace.reader
    sql = "SELECT day FROM entry WHERE kind = 'revaluation' ORDER BY day"
    qtbot.waitUntil(lambda: reader.execute(sql).fetchall() == [("2026-11-30",), ("2026-12-01",)])
    qtbot.waitUntil(lambda: count(closing, CheckKind.REVALUED) == 0)
    assert reader.execute("SELECT day, rate FROM exchange_rate").fetchall() == [("2026-11-30", 9_500_000_000)]


def test_the_return_of_a_month_is_looked_into_filed_and_corrected(account: Opened, qtbot: QtBot) -> None:
    workspace = account.workspace
    dialog = OpenDialog(workspace)
    dialog.country.set_reference("DE", "Germany")
    dialog.country.committed.emit("DE")
    assert (dialog.chart.value(), dialog.currency.value()) == ("skr03", "EUR")
    dialog.year.set_value("2026")
    dialog.open()
    dialog.tax_number.setFocus()
    field = dialog.tax_number.focusProxy()
    assert field is not None
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: settings_of(workspace) is not None)
    settings = settings_of(workspace)
    assert settings is not None
    assert settings["chart"] == "skr03"
    paper = workspace.reader.execute("SELECT legal_name, country, language FROM branding").fetchall()
    assert paper == [(workspace.tenant_name, "DE", None)], "a document has our name from the first one on"
    assert len(accounts(workspace.reader)) > 100
    assert workspace.reader.execute("SELECT count(*) FROM period").fetchone() == (12,)
    ids = {each.code: each.id for each in accounts(workspace.reader)}
    journal = workspace.reader.execute("SELECT id FROM journal WHERE kind = 'general'").fetchone()[0]
    books = OpenBooks(account, {**ids, "GEN": journal})
    screen = shown(workspace, qtbot)
    assert count(screen, CheckKind.TAX) is None

    def sold(net: int, vat: int) -> None:
        posted(
            books,
            qtbot,
            {"account_id": ids["1200"], "debit": net + vat},
            {"account_id": ids["8400"], "credit": net, "tax_tags": ["ustva:81"]},
            {"account_id": ids["1776"], "credit": vat, "tax_tags": ["ustva:81t"]},
        )

    sold(10_000, 1_900)
    qtbot.waitUntil(lambda: count(screen, CheckKind.TAX) == 1)
    assert workspace.actions.trigger("closing.tax")
    filing = opened(ReturnDialog)
    qtbot.waitUntil(lambda: bool(filing.list.rows()))
    assert [(each.cells[0], each.cells[3]) for each in filing.list.rows()] == [
        ("81", "100.00"), ("81t", "19.00"), ("owed", "19.00"), ("83", "19.00"),
    ]  # fmt: skip
    qtbot.keyClick(filing.list, Qt.Key.Key_Return)
    assert [each.cells[3] for each in opened(MadeOf).list.rows()] == ["100.00"]
    opened(MadeOf).reject()
    drill_from_the_report(workspace, qtbot)
    filing.submit()
    qtbot.waitUntil(lambda: count(screen, CheckKind.TAX) == 0)
    write(books, qtbot, run("lock_books", *SETTINGS, kind="tax", until=None))
    sold(1_000, 190)
    workspace.actions.trigger("closing.tax")
    again = opened(ReturnDialog)
    qtbot.waitUntil(lambda: again.filed is not None)
    assert [each.cells[2:] for each in again.list.rows()][-1] == ("19.00", "20.90")
    again.submit()
    sql = "SELECT payable FROM tax_return WHERE corrects_id IS NOT NULL AND filed_at IS NOT NULL"
    qtbot.waitUntil(lambda: workspace.reader.execute(sql).fetchall() == [(2_090,)])
    assert workspace.actions.trigger("closing.returns")
    filed = opened(FiledReturns)
    assert [each.cells[2] for each in filed.list.rows()] == ["20.90", "19.00"], "the correction stands first"
    qtbot.keyClick(filed.list, Qt.Key.Key_J)
    qtbot.keyClick(filed.list, Qt.Key.Key_Return)
    assert [each.cells[2] for each in opened(FiledReturn).list.rows()] == ["100.00", "19.00", "19.00", "19.00"]


def drill_from_the_report(workspace: Workspace, qtbot: QtBot) -> None:
    """From a box in the tax report to its lines, and to the entry of one."""
    screen = ReportsScreen(workspace)
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.choose_span(Span("2026-11-01", "2026-11-30"))
    screen.choose("tax")
    qtbot.waitUntil(lambda: len(screen.model.table.rows) == 5)
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(screen.trail) == 2 and len(screen.model.table.rows) == 2)
    assert [each.cells[3] for each in screen.model.table.rows] == ["100.00", "100.00"]
    qtbot.keyClick(screen.table, Qt.Key.Key_Return)
    opened(EntrySheet).reject()
    screen.close()
