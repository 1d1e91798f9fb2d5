"""Opening balances: typed by account and open item, kept while typed, posted as one entry once they are balanced."""

import json
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.books.opening_dialog import OpeningDialog
from desktop.widgets.editors.editor import Editor
from desktop.workspace import Workspace
from tests.desktop.books.conftest import OpenBooks
from tests.sync.replica.people import create


def choose(qtbot: QtBot, field: Editor, text: str) -> None:
    """Type a part of a name and take the first that is offered."""
    line = field.focusProxy()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, text)
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Return)


def put(qtbot: QtBot, field: Editor, text: str) -> None:
    line = field.focusProxy()
    assert line is not None
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Return)


def shown(workspace: Workspace, qtbot: QtBot) -> OpeningDialog:
    dialog = OpeningDialog(workspace)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def test_balances_and_open_items_are_kept_while_typed_and_posted_as_one(books: OpenBooks, qtbot: QtBot) -> None:
    workspace = books.account.workspace
    customer = create("company", name="Ada Ltd")
    workspace.operations.write("", [customer])
    reader = workspace.reader
    qtbot.waitUntil(lambda: reader.execute("SELECT count(*) FROM company").fetchone()[0] > 0)
    dialog = shown(workspace, qtbot)
    dialog.day.set_value(date(2026, 6, 1))
    owed, held = dialog.grid.lines[0], dialog.grid.lines[1]
    choose(qtbot, owed.account, "1400")
    choose(qtbot, owed.party, "Ada")
    put(qtbot, owed.text, "R-17")
    put(qtbot, owed.due, "2026-06-30")
    put(qtbot, owed.debit, "700")
    line = held.account.focusProxy()
    assert line is not None
    line.setFocus()
    qtbot.keyClicks(line, "120")
    assert not held.account.commit(), "a part of a number says nothing"
    qtbot.keyClicks(line, "0")
    popup = QApplication.activePopupWidget()
    assert popup is not None
    qtbot.keyClick(popup, Qt.Key.Key_Tab)
    assert held.account.commit()
    assert held.account.label().startswith("1200 ")
    put(qtbot, held.credit, "699.99")
    assert "0.01" in dialog.balance.text()
    dialog.submit()
    assert "not equal" in dialog.wrong.text()
    dialog.reject()
    again = shown(workspace, qtbot)
    again.day.set_value(date(2026, 6, 1))
    assert "0.01" in again.balance.text()
    credit = again.grid.lines[1].credit.focusProxy()
    assert credit is not None
    qtbot.keyClicks(credit, "=")
    qtbot.keyClick(again, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: any(each["posted_at"] for each in books.entries()))
    [entry] = books.entries()
    assert (entry["kind"], entry["day"]) == ("opening", "2026-06-01")
    first, second = json.loads(entry["lines"])
    assert (first["company_id"], first["due"], first["text"], first["debit"]) == (
        customer.record_id, "2026-06-30", "R-17", 70_000,
    )  # fmt: skip
    assert second["credit"] == 70_000
    third = shown(workspace, qtbot)
    assert third.grid.sides() == (0, 0)
    third.reject()
