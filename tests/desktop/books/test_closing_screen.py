"""Closing months, locking and opening years on a real replica."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.books.closing_checks import CheckKind
from desktop.books.closing_screen import ClosingScreen
from desktop.books.lock_dialog import LockDialog
from desktop.books.open_books import OpenBooks as OpenDialog
from desktop.books.reading import accounts, settings_of
from tests.desktop.books.conftest import OpenBooks
from tests.desktop.conftest import Opened
from tests.sync.replica.people import create


@pytest.fixture
def closing(books: OpenBooks, qtbot: QtBot) -> ClosingScreen:
    """The screen with November of 2026 current."""
    screen = ClosingScreen(books.account.workspace)
    qtbot.addWidget(screen)
    with qtbot.waitExposed(screen):
        screen.show()
    screen.list.step_to(1)
    qtbot.waitUntil(lambda: bool(screen.found))
    return screen


def state(screen: ClosingScreen) -> str:
    month = screen.current()
    assert month is not None
    assert month.month == "2026-11"
    return month.state


def test_a_month_is_closed_and_opened_again(books: OpenBooks, closing: ClosingScreen, qtbot: QtBot) -> None:
    trigger = books.account.workspace.actions.trigger
    assert state(closing) == "open"
    assert trigger("closing.close")
    qtbot.waitUntil(lambda: state(closing) == "closed")
    assert not trigger("closing.close")
    assert trigger("closing.reopen")
    qtbot.waitUntil(lambda: state(closing) == "open")


def test_drafts_of_the_month_are_told(books: OpenBooks, closing: ClosingScreen, qtbot: QtBot) -> None:
    assert not any(each.count for each in closing.found)
    for day in ("2026-11-03", "2026-11-30", "2026-12-01"):
        draft = create("entry", journal_id=books.ids["GEN"], day=day, base_currency="EUR", lines=[])
        books.account.workspace.operations.write("", [draft])
    qtbot.waitUntil(lambda: any(each.kind is CheckKind.DRAFTS and each.count == 2 for each in closing.found))


def test_a_lock_for_ever_is_asked_twice(books: OpenBooks, closing: ClosingScreen, qtbot: QtBot) -> None:
    closing.lock()
    dialog = next(each for each in QApplication.topLevelWidgets() if isinstance(each, LockDialog))
    dialog.kind.set_value("hard")
    dialog.submit()
    assert "for ever" in dialog.wrong.text()
    dialog.sure.setChecked(True)
    dialog.submit()
    reader = books.account.workspace.reader
    qtbot.waitUntil(lambda: reader.execute("SELECT until FROM ledger_lock").fetchall() == [("2026-11-30",)])


def test_the_next_year_follows_the_last(books: OpenBooks, closing: ClosingScreen, qtbot: QtBot) -> None:
    closing.open_next_year()
    qtbot.waitUntil(lambda: len(closing.list.items()) == 24)
    assert closing.list.items()[0].month == "2027-12"


def test_books_are_opened_in_one_step(account: Opened, qtbot: QtBot) -> None:
    dialog = OpenDialog(account.workspace)
    dialog.country.set_reference("DE", "Germany")
    dialog.country.committed.emit("DE")
    assert (dialog.chart.value(), dialog.currency.value()) == ("skr03", "EUR")
    dialog.year.set_value("2026")
    dialog.submit()
    qtbot.waitUntil(lambda: settings_of(account.workspace) is not None)
    settings = settings_of(account.workspace)
    assert settings is not None
    assert settings["chart"] == "skr03"
    assert len(accounts(account.workspace.reader)) > 100
    assert account.workspace.reader.execute("SELECT count(*) FROM period").fetchone() == (12,)
